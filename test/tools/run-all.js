/** `npm test`: every check of the project, up to the first that fails. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One after the other; those that stand together run at once. Each: name, command, and whether it writes down how many tests
 * passed and failed before it ends, whatever its end.
 */
const steps = [
  [['Browser to test in', 'node test/tools/ensure-browser.js']],
  [
    ['Lint', 'npm run --silent lint'],
    ['Types and build', 'npm run --silent types && npm run --silent build && npm run --silent build-storybook'],
  ],
  [['Package', 'npm run --silent check:package']],
  [['Sizes', 'npm run --silent sizes']],
  [['Tests in Node', 'npm run --silent test:node']],
  [['Unit and browser tests', 'npm run --silent test:unit', true]],
  [['Portal', 'npm run --silent test:portal']],
  [['Stories', 'npm run --silent test:stories']],
];

const folder = mkdtempSync(join(tmpdir(), 'partner-widgets-test-'));
const countFile = join(folder, 'count.json');
const total = { passed: 0, failed: 0 };
let exitCode = 0;

function secondsSince(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}

/** Runs a command. What it writes is shown as it comes, or at its end where another runs beside it. */
async function run(command, alone) {
  rmSync(countFile, { force: true });
  const child = spawn(command, {
    shell: true,
    stdio: ['inherit', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe'],
    env: { ...process.env, TEST_COUNT_FILE: countFile },
  });
  const written = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => written.push(chunk));
  const [status, signal] = await once(child, 'close');
  process.stdout.write(Buffer.concat(written));
  if (signal !== null) console.error(`Ended by ${signal}.`);
  return status ?? 1;
}

/** Answers the exit code of a step. */
async function take([name, command, counts], alone) {
  console.log(`\n=== ${name}: ${command}`);
  const start = performance.now();
  let status = await run(command, alone);
  if (counts && status !== 0 && !existsSync(countFile)) {
    // No test failed: the runner or a browser ended before there was a verdict.
    console.error(`=== ${name}: ended without a verdict after ${secondsSince(start)} s; once more`);
    status = await run(command, alone);
  }
  if (existsSync(countFile)) {
    const { passed, failed } = JSON.parse(readFileSync(countFile, 'utf8'));
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`=== ${name}${status === 0 ? '' : ' failed after'}: ${secondsSince(start)} s`);
  return status;
}

for (const together of steps) {
  const statuses = await Promise.all(together.map((step) => take(step, together.length === 1)));
  exitCode = statuses.find((status) => status !== 0) ?? 0;
  if (exitCode !== 0) {
    if (total.failed === 0) total.failed = 1;
    break;
  }
}

rmSync(folder, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = exitCode;

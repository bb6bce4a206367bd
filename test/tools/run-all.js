/** `npm test`: every check of the project, one after the other, up to the first that fails. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Name, command, and whether it writes down how many tests passed and failed before it ends, whatever its end. */
const steps = [
  ['Browser to test in', 'node test/tools/ensure-browser.js'],
  ['Lint', 'npm run --silent lint'],
  ['Types', 'npm run --silent types'],
  ['Build', 'npm run --silent build'],
  ['Package', 'npm run --silent check:package'],
  ['Sizes', 'npm run --silent sizes'],
  ['Tests in Node', 'npm run --silent test:node'],
  ['Unit and browser tests', 'npm run --silent test:unit', true],
  ['Portal', 'npm run --silent test:portal'],
  ['Stories', 'npm run --silent test:stories'],
];

const folder = mkdtempSync(join(tmpdir(), 'partner-widgets-test-'));
const countFile = join(folder, 'count.json');
const total = { passed: 0, failed: 0 };
let exitCode = 0;

function secondsSince(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}

function run(command) {
  rmSync(countFile, { force: true });
  const { status, signal } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, TEST_COUNT_FILE: countFile },
  });
  if (signal !== null) console.error(`Ended by ${signal}.`);
  return status ?? 1;
}

for (const [name, command, counts] of steps) {
  console.log(`\n=== ${name}: ${command}`);
  const start = performance.now();
  let status = run(command);
  if (counts && status !== 0 && !existsSync(countFile)) {
    // No test failed: the runner or a browser ended before there was a verdict.
    console.error(`=== ${name}: ended without a verdict after ${secondsSince(start)} s; once more`);
    status = run(command);
  }
  const seconds = secondsSince(start);

  if (existsSync(countFile)) {
    const { passed, failed } = JSON.parse(readFileSync(countFile, 'utf8'));
    total.passed += passed;
    total.failed += failed;
  }
  if (status !== 0) {
    console.error(`=== ${name} failed after ${seconds} s`);
    exitCode = status;
    if (total.failed === 0) total.failed = 1;
    break;
  }
  console.log(`=== ${name}: ${seconds} s`);
}

rmSync(folder, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = exitCode;

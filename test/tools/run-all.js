/** `npm test`: every check of the project, one after the other, up to the first that fails. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const steps = [
  ['Browser to test in', 'node test/tools/ensure-browser.js'],
  ['Lint', 'npm run --silent lint'],
  ['Types', 'npm run --silent types'],
  ['Build', 'npm run --silent build'],
  ['Package', 'npm run --silent check:package'],
  ['Sizes', 'npm run --silent sizes'],
  ['Tests in Node', 'npm run --silent test:node'],
  ['Unit and browser tests', 'npm run --silent test:unit'],
  ['Portal', 'npm run --silent test:portal'],
  ['Stories', 'npm run --silent test:stories'],
];

const folder = mkdtempSync(join(tmpdir(), 'partner-widgets-test-'));
const countFile = join(folder, 'count.json');
const total = { passed: 0, failed: 0 };
let exitCode = 0;

for (const [name, command] of steps) {
  console.log(`\n=== ${name}: ${command}`);
  rmSync(countFile, { force: true });
  const start = performance.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, TEST_COUNT_FILE: countFile },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);

  if (existsSync(countFile)) {
    const { passed, failed } = JSON.parse(readFileSync(countFile, 'utf8'));
    total.passed += passed;
    total.failed += failed;
  }
  if (status !== 0) {
    console.error(`=== ${name} failed after ${seconds} s`);
    exitCode = status ?? 1;
    if (total.failed === 0) total.failed = 1;
    break;
  }
  console.log(`=== ${name}: ${seconds} s`);
}

rmSync(folder, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = exitCode;

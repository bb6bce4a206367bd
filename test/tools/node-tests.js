/** Runs the tests of the project's own tools and of the built files in Node, and counts them as the other steps of `npm test` do. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const folder = join(import.meta.dirname, '..');
const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.test.js'))
  .map((name) => join(folder, name));
const count = { passed: 0, failed: 0 };

const stream = run({ files, concurrency: true });
const isTest = ({ details }) => details.type !== 'suite';
stream.on('test:pass', (test) => (count.passed += isTest(test) ? 1 : 0));
stream.on('test:fail', (test) => {
  count.failed += isTest(test) ? 1 : 0;
  process.exitCode = 1;
});
stream.on('end', () => {
  if (process.env.TEST_COUNT_FILE !== undefined) writeFileSync(process.env.TEST_COUNT_FILE, JSON.stringify(count));
});
stream.compose(spec).pipe(process.stdout);

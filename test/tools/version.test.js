/** The version that the kit reports is the version that is published. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('src/version.ts says what package.json says', () => {
  const [, version] = /VERSION = '([^']+)'/.exec(read('src/version.ts'));
  assert.equal(version, JSON.parse(read('package.json')).version);
});

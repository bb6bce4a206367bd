/** Every event that an element documents has its type in the map that hosts listen by. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (file) => readFileSync(file, 'utf8');

test('the types of events know every documented event', () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  const events = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ events = [] }) => events));
  const map = read('src/events.ts');
  const documented = new Set(events.map(({ name }) => name));
  const typed = [...map.matchAll(/^ {2}'([^']+)'/gm)].map(([, name]) => name);
  assert.deepEqual([...documented].sort(), typed);
});

/** That every sheet of styles declares the tokens it draws with, and that every token is described. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { loadSource, readSheets } from '../tools/token-use.js';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true })
  .filter((name) => name.endsWith('.ts') && !name.includes('tokens'))
  .map((name) => ({ name, path: join(src, name), text: readFileSync(join(src, name), 'utf8') }));

/** The sheets that a module exports: nothing of what it makes of them. */
const sheetsOf = (module) =>
  Object.values(module).filter((value) => [value].flat(Infinity).every((one) => one?.cssText));

const { tokens } = await loadSource(join(src, 'ui/tokens/base.ts'));
const { defaults, tokenList } = await loadSource(join(src, 'ui/tokens/index.ts'));

/** Names that rules or templates set for themselves, such as the tone of a bar. */
const local = new Set(files.flatMap(({ text }) => [...text.matchAll(/--_([\w-]+)'?\s*:/g)].map(([, name]) => name)));

/** What every sheet may count on: the base tokens, and in the folder of an element all that its element declares. */
async function around(path) {
  const main = join(dirname(path), `${basename(dirname(path))}.ts`);
  if (!files.some((file) => file.path === main)) return [tokens];
  return [tokens, ...Object.values(await loadSource(main)).map(({ styles }) => styles ?? [])];
}

for (const { name, path } of files.filter(({ text }) => text.includes('css`'))) {
  test(`${name} draws with tokens alone that it declares`, async () => {
    const own = sheetsOf(await loadSource(path));
    const { declared } = readSheets([await around(path), own]);
    const { used } = readSheets(own);
    const missing = [...used].filter((token) => !declared.has(token) && (token in defaults || !local.has(token)));
    assert.deepEqual(
      missing.filter((token) => token !== 'font-family'),
      [],
      'Put the group that has it (src/ui/tokens) before the rules: [floatingTokens, css`...`].',
    );
  });
}

test('sheets are read: what is used, declared and missing', () => {
  const sheet = {
    cssText: ':host{--_a:var(--partner-a,light-dark(var(--partner-b,#fff),var(--_c)))} p{x:var(--_d) var(--_a);--_e:1}',
  };
  const { declared, used, local: own } = readSheets([sheet]);
  assert.deepEqual([...declared], [['a', ['b', 'c']]]);
  assert.deepEqual([...used], ['d', 'a']);
  assert.deepEqual([...own], ['e']);
});

test('every token is described, and rests on tokens that there are', () => {
  const names = new Set(tokenList.map(({ name }) => name));
  assert.equal(names.size, tokenList.length);
  for (const { name, about, restsOn, ...token } of tokenList) {
    assert.ok(about, `${name} is not described`);
    assert.ok(token.default, `${name} has no default`);
    for (const other of restsOn) assert.ok(names.has(other), `${name} rests on ${other}, which is no token`);
  }
  for (const name of Object.keys(defaults)) assert.ok(names.has(name), `${name} is not listed`);
});

test('every raw value has a token that rests on it, or is a step that rules take as it is', () => {
  const restedOn = new Set(tokenList.flatMap(({ restsOn }) => restsOn));
  const idle = tokenList.filter(
    ({ name, layer }) => layer === 'primitive' && !(name in defaults) && !restedOn.has(name),
  );
  assert.deepEqual(idle, []);
});

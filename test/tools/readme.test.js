/**
 * The code of the README: it compiles as a strict host would compile it, its records are whole, its adapter answers what the kit reads. Needs `npm run build`.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as checks from 'partner-widgets/provider';
import ts from 'typescript';

const readme = readFileSync('README.md', 'utf8');
const blocksOf = (language) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map((m) => m[1]);
const blocks = [...blocksOf('ts'), ...blocksOf('js')];
const signal = new globalThis.AbortController().signal;

/** A project of its own, where the kit is a package as any other. */
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-widgets-readme-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules/partner-widgets'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  blocks.forEach((code, index) => writeFileSync(join(folder, `${index}.ts`), code));
});
after(() => rmSync(folder, { recursive: true }));

test('compiles, and so do the types of the kit', () => {
  const files = blocks.map((_code, index) => join(folder, `${index}.ts`));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    noEmit: true,
  });
  const found = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file?.text.slice(start).split('\n', 1)[0];
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  assert.ok(files.length >= 7);
  assert.deepEqual(found, []);
});

/** What a block exports, run as it stands. */
async function run(beginning) {
  const index = blocks.findIndex((code) => code.includes(beginning));
  const { outputText } = ts.transpileModule(blocks[index], { compilerOptions: { module: 'esnext', target: 'es2022' } });
  const file = join(folder, `${index}.js`);
  writeFileSync(file, outputText);
  return import(pathToFileURL(file).href);
}

test('has records of which the kit can read all', async () => {
  const { provider } = await run('createMemoryProvider({');
  const query = { limit: 25, locale: 'en' };
  const call = { signal, reason: 'first' };
  const read = {
    clients: checks.checkPage(await provider.clients.list(query, call), checks.checkClients),
    renewals: checks.checkPage(await provider.renewals.list(query, call), checks.checkRenewals),
    engagement: checks.checkPage(await provider.engagement.list(query, call), checks.checkEngagements),
    points: checks.checkPage(await provider.points.list(query, call), checks.checkClientPoints),
    records: checks.checkPointRecords(await provider.records(call)),
    tier: checks.checkTier(await provider.tier(call)),
    team: checks.checkTeam(await provider.team(call)),
  };
  for (const [part, { problems }] of Object.entries(read)) assert.deepEqual(problems, [], part);
});

test('has an adapter that asks for what is wanted, and fails by a code', async () => {
  const { createProvider } = await run('function createProvider');
  const { clients, team } = createProvider('4711');
  const asked = [];
  const { fetch, Response } = globalThis;
  const answers = [Response.json({ items: [{ id: '1' }], next: 'more' }), new Response('', { status: 403 })];
  globalThis.fetch = (address) => {
    asked.push(decodeURIComponent(address));
    return Promise.resolve(answers[asked.length - 1]);
  };
  try {
    const where = [{ field: 'relationship', in: ['sold'] }];
    const query = {
      limit: 25,
      locale: 'de',
      cursor: 'c',
      search: 'a&b',
      sort: [{ by: 'mrr', descending: true }],
      where,
    };
    const answer = checks.checkPage(await clients.list(query, { signal, reason: 'query' }), checks.checkClients);
    assert.deepEqual(answer.problems, []);
    assert.equal(answer.value.next, 'more');
    await assert.rejects(team({ signal, reason: 'first' }), { code: 'forbidden' });
  } finally {
    globalThis.fetch = fetch;
  }
  assert.deepEqual(asked, [
    '/api/partner/clients?limit=25&locale=de&cursor=c&search=a&b&sort=-mrr&where={"field":"relationship","in":["sold"]}',
    '/api/partner/team',
  ]);
});

test('names files, commands and sizes as they are', () => {
  const { exports, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [, entry] of readme.matchAll(/`partner-widgets\/([\w./-]+?)(?=`)/g)) {
    const known = Object.keys(exports).some((key) => {
      const [start, end = ''] = key.slice(2).split('*');
      return key.includes('*') ? entry.startsWith(start) && entry.endsWith(end) : entry === start;
    });
    assert.ok(known, `partner-widgets/${entry}`);
  }
  for (const [, script] of readme.matchAll(/npm run ([\w:-]+)/g)) assert.ok(script in scripts, script);
  for (const [, path] of readme.matchAll(/\]\((src\/[^)]+)\)/g)) assert.ok(existsSync(path), path);
  const packed = gzipSync(readFileSync('dist/cdn/partner-widgets.js'), { level: 9 }).length;
  const [, stated] = /less than (\d+) KiB, compressed/.exec(readme);
  assert.ok(packed < Number(stated) * 1024 && packed > Number(stated) * 1024 * 0.9, `${packed} bytes`);
});

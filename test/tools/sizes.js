/**
 * What each public entry costs a page: the built modules bundled with everything they need, minified, in bytes (min, gzip 9,
 * brotli 11). Needs `npm run build`.
 * Counted is what must load at the start: the entry and its static imports. Chunks loaded on demand are listed apart.
 * Fails where an entry is over its budget (test/tools/size-budgets.json, gzip, KB of 1,024 bytes) or has none.
 * Says also what an entry has yet to lose that is to weigh less than it does.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { publicEntries } from './public-entries.js';

const { gzipKilobytes: budgets, wishedGzipKilobytes: wishes } = JSON.parse(
  readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'),
);
const measured = new Map();

function budgetOf(name) {
  return budgets[name] ?? budgets[name.replace(/\/[^/]+$/, '/*')];
}

/** The files for pages without a build are weighed as they are. */
const cdnFiles = { 'define/cdn': 'dist/cdn/partner-widgets.js', 'define/cdn-providers': 'dist/cdn/providers.js' };

async function chunksOf({ name, built }) {
  if (cdnFiles[name]) return [{ isEntry: true, imports: [], code: readFileSync(cdnFiles[name], 'utf8') }];
  const [{ output }] = await build({
    mode: 'measure',
    logLevel: 'error',
    build: {
      write: false,
      sourcemap: false,
      lib: { entry: built },
      // As in the bundle of a page: what is loaded on demand takes what it shares with the entry out of the entry's own file.
      rolldownOptions: { preserveEntrySignatures: 'allow-extension' },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
}

function startChunks(chunks) {
  const start = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const chunk of start) {
    for (const other of chunks) {
      if (chunk.imports.includes(other.fileName)) start.add(other);
    }
  }
  return start;
}

function measure(chunks) {
  const sizes = { min: 0, gzip: 0, brotli: 0 };
  for (const { code } of chunks) {
    sizes.min += Buffer.byteLength(code);
    sizes.gzip += gzipSync(code, { level: 9 }).length;
    sizes.brotli += brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  }
  return sizes;
}

const line = (name, { min, gzip, brotli }, note = '') =>
  console.log(
    [name.padEnd(36), ...[min, gzip, brotli].map((bytes) => bytes.toLocaleString('en').padStart(9)), note].join(' '),
  );

const entries = publicEntries();
const failures = [];
const onDemand = new Map();

console.log(`${'entry'.padEnd(36)} ${'min'.padStart(9)} ${'gzip'.padStart(9)} ${'brotli'.padStart(9)}  budget (gzip)`);
for (const entry of entries) {
  const { name } = entry;
  const chunks = await chunksOf(entry);
  const start = startChunks(chunks);
  const sizes = measure(start);
  measured.set(name, sizes.gzip);
  for (const chunk of chunks) {
    if (!start.has(chunk)) onDemand.set(chunk.name, measure([chunk]));
  }
  const budget = budgetOf(name);
  line(name, sizes, budget === undefined ? ' none' : ` ${budget} KB`);
  if (budget === undefined) failures.push(`${name} has no budget: add one to test/tools/size-budgets.json.`);
  else if (sizes.gzip > budget * 1024) {
    failures.push(`${name} is ${sizes.gzip - budget * 1024} bytes over its budget of ${budget} KB (gzip).`);
  }
}
if (onDemand.size > 0) console.log('\nloaded on demand');
for (const [name, sizes] of onDemand) line(name, sizes);

for (const name of Object.keys(budgets)) {
  const pattern = new RegExp(`^${name.replace('*', '[^/]+')}$`);
  if (!entries.some((entry) => pattern.test(entry.name))) failures.push(`A budget names "${name}", which is no entry.`);
}

for (const [name, wish] of Object.entries(wishes)) {
  const missing = (measured.get(name) ?? 0) - wish * 1024;
  if (missing > 0) console.log(`\n${name} is to weigh ${wish} KB (gzip): ${missing} bytes less than now.`);
}
for (const failure of failures) console.error(`\n${failure}`);
console.log(`\n${entries.length} entries measured, ${failures.length} failures.`);
process.exitCode = failures.length > 0 ? 1 : 0;

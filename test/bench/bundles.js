import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, defaultClientConditions } from 'vite';

const peers = join(import.meta.dirname, 'peers');

/** Sees to it that what the kit is measured beside is there: it is no dependency of the package. */
export function ensurePeers() {
  if (existsSync(join(peers, 'node_modules/.package-lock.json'))) return;
  console.log('Installing what the kit stands beside: npm ci --prefix test/bench/peers --ignore-scripts');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = ['ci', '--prefix', peers, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync(npm, options, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

async function chunksOf(file, rolldownOptions) {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['partner-widgets-source', ...defaultClientConditions] },
    build: {
      write: false,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: resolve(import.meta.dirname, file), ...rolldownOptions },
      modulePreload: false,
    },
  });
  return [output].flat()[0].output.filter(({ type }) => type === 'chunk');
}

/** The code of a page of the bench, in one file. */
export async function bundle(file) {
  const [{ code }] = await chunksOf(file, { output: { codeSplitting: false } });
  return code;
}

/** What a side costs a page at the start, with all it needs, in KiB, gzipped: not what it loads on demand. */
export async function weigh(file) {
  // What a side exports is to be weighed, not dropped.
  const chunks = await chunksOf(file, { preserveEntrySignatures: 'allow-extension' });
  const start = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const chunk of start) {
    for (const other of chunks) if (chunk.imports.includes(other.fileName)) start.add(other);
  }
  return [...start].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0) / 1024;
}

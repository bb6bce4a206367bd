/**
 * Checks the package as others get it, after `npm run build`: publint and "are the types wrong" on the packed tarball, and
 * every entry without a side effect imported in Node, where no page exists.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicEntries } from './public-entries.js';

function run(command, args) {
  const { status, stdout } = spawnSync('npx', ['--no', command, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(stdout);
    throw new Error(`${command} found the package wanting.`);
  }
  return stdout;
}

const folder = mkdtempSync(join(tmpdir(), 'partner-widgets-'));
try {
  const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (packed.status !== 0) throw new Error(packed.stderr);
  const [{ filename, size, files }] = JSON.parse(packed.stdout);
  const tarball = join(folder, filename);
  console.log(`${filename}: ${files.length} files, ${size.toLocaleString('en')} bytes packed`);

  run('publint', ['run', tarball, '--strict']);
  console.log('publint: nothing to say');
  run('attw', [
    tarball,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './custom-elements.json',
    './cdn',
    './cdn/providers',
  ]);
  console.log('attw: the types resolve');

  const entries = publicEntries().filter(({ name }) => !name.startsWith('define/'));
  for (const { built } of entries) await import(new URL(`../../${built}`, import.meta.url).href);
  console.log(`${entries.length} entries import in Node`);
} finally {
  rmSync(folder, { recursive: true });
}

/** The public entries of the package, from package.json's exports, with `*` resolved to the files that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** Answers `[{ name, source, built }]`, e.g. `{ name: 'define/all', source: 'src/define/all.ts', built: 'dist/define/all.js' }`. */
export function publicEntries() {
  const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  return Object.entries(exports)
    .filter(([, target]) => typeof target === 'object')
    .flatMap(([key, target]) => {
      const entry = (star) => ({
        name: key === '.' ? 'index' : fill(key.slice(2), star),
        source: fill(target['partner-widgets-source'].slice(2), star),
        built: fill(target.default.slice(2), star),
      });
      return key.includes('*') ? starsOf(target['partner-widgets-source']).map(entry) : [entry('')];
    })
    .filter(({ source }) => existsSync(new URL(source, root)));
}

const fill = (pattern, star) => pattern.replaceAll('*', star);

function starsOf(pattern) {
  const folder = pattern.slice(0, pattern.indexOf('*'));
  if (!existsSync(new URL(folder, root))) return [];
  return readdirSync(new URL(folder, root))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => existsSync(new URL(fill(pattern, name), root)))
    .sort();
}

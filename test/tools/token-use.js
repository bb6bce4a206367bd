/** Which tokens a sheet of styles declares and which it draws with. */
import { runnerImport } from 'vite';

const declaration = /--_([\w-]+):var\(--partner-\1,((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*)\)/g;

/** Loads a module of src in Node. */
export async function loadSource(path) {
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
  return module;
}

/**
 * Reads sheets: `declared` has each token that they declare, with the names that its default rests on; `used` has every name
 * that their rules draw with, `local` those that a rule sets for itself.
 */
export function readSheets(styles) {
  const text = [styles]
    .flat(Infinity)
    .map(({ cssText }) => cssText)
    .join('\n');
  const declared = new Map();
  const rules = text.replace(declaration, (_whole, name, value) => {
    declared.set(
      name,
      [...value.matchAll(/--(?:_|partner-)([\w-]+)/g)].map(([, other]) => other),
    );
    return '';
  });
  const names = (pattern) => new Set([...rules.matchAll(pattern)].map(([, name]) => name));
  return { declared, used: names(/var\(--(?:_|partner-)([\w-]+)/g), local: names(/--_([\w-]+)\s*:/g) };
}

/** The names of all tokens that sheets draw with, those that these rest on included. */
export function tokensOf(styles) {
  const { declared, used } = readSheets(styles);
  const found = new Set(used);
  for (const name of found) for (const other of declared.get(name) ?? []) found.add(other);
  return found;
}

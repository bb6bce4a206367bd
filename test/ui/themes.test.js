/** That each theme is published as a style sheet too. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadSource } from '../tools/token-use.js';

const root = new URL('../../', import.meta.url);
const names = readdirSync(new URL('src/ui/themes', root)).map((file) => file.replace(/\.ts$/, ''));

for (const name of names) {
  test(`partner-widgets/themes/${name}.css says what the theme's data say`, async () => {
    const path = import.meta.resolve(`partner-widgets/themes/${name}.css`);
    const { themeCss } = await loadSource('./src/ui/tokens/index.ts');
    const [theme] = Object.values(await loadSource(`./src/ui/themes/${name}.ts`));
    assert.ok(readFileSync(new URL(path), 'utf8').endsWith(themeCss(theme)));
  });
}

test('there is no style sheet of a theme that is gone', () => {
  const published = readdirSync(new URL('dist/themes', root)).map((file) => file.replace(/\.css$/, ''));
  assert.deepEqual(published.sort(), names.sort());
});

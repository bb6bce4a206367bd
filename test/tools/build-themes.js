/** Writes each theme of dist/ui/themes as a style sheet that a page can link: dist/themes/<name>.css. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);
const { themeCss } = await import(new URL('ui/tokens/theme.js', dist).href);

mkdirSync(new URL('themes', dist), { recursive: true });
for (const file of readdirSync(new URL('ui/themes', dist)).filter((name) => name.endsWith('.js'))) {
  const [theme] = Object.values(await import(new URL(`ui/themes/${file}`, dist).href));
  const name = file.replace(/\.js$/, '');
  writeFileSync(new URL(`themes/${name}.css`, dist), `/* partner-widgets: the ${name} theme. */\n${themeCss(theme)}`);
}

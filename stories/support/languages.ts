/// <reference types="vite/client" />
import { registerLocale, type Translation } from 'partner-widgets';
import { pseudo, pseudoTag } from './pseudo.js';

/** One file per language, under its tag; what else stands there has a longer name than any language. */
const files = import.meta.glob<{ default: Translation }>('../../src/locales/*.ts');
const language = /\/([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.ts$/;

/** The tags of the kit's own languages, English first: read from its folder, so that a new one appears by itself. */
export const languages: readonly string[] = Object.keys(files)
  .flatMap((path) => language.exec(path)?.[1] ?? [])
  .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

/** The words of one of them; nothing for English, whose file has them in sections. */
export async function wordsOf(tag: string): Promise<Translation> {
  return tag === 'en' ? {} : ((await files[`../../src/locales/${tag}.ts`]?.())?.default ?? {});
}

/** A language's name in itself, such as "Deutsch". */
export function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

registerLocale(pseudoTag, () => Promise.resolve({ default: pseudo }));

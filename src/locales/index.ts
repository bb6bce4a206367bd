/**
 * The words of the kit: English is built in, further languages load on demand, and hosts may add their own.
 * @packageDocumentation
 */
import type { Translation } from './terms.js';

export type { PluralForms, TermKey, TermOverrides, Terms, Translation } from './terms.js';

/** Loads the words of one language. */
export type LocaleLoader = () => Promise<{ default: Translation }>;

/** By tag, as `Intl` writes it. */
const loaders = new Map<string, LocaleLoader>([
  ['ar', () => import('./ar.js')],
  ['de', () => import('./de.js')],
  ['es', () => import('./es.js')],
  ['fr', () => import('./fr.js')],
  ['it', () => import('./it.js')],
  ['ja', () => import('./ja.js')],
  ['nl', () => import('./nl.js')],
  ['pt-BR', () => import('./pt-BR.js')],
]);
const loaded = new Map<string, Promise<Translation>>();
const listeners = new Set<() => void>();

/** A language tag (BCP 47) as `Intl` writes it, such as `pt-BR` for `PT-br`; nothing for what is no tag. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * Adds a language, or replaces one. `language` is a BCP 47 tag such as `sv` or `pt-BR`.
 * @throws RangeError for what is no tag.
 */
export function registerLocale(language: string, load: LocaleLoader): void {
  const tag = canonicalTag(language);
  if (tag === undefined) throw new RangeError(`"${language}" is no language tag (BCP 47).`);
  loaders.set(tag, load);
  loaded.delete(tag);
  for (const listener of [...listeners]) listener();
}

/** Calls back when a language was added or replaced, until the answer is called. */
export function watchLocales(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/**
 * The language of the kit that fits a tag best: the tag itself, else its language without region, else the language as it is
 * spoken elsewhere in the same script (`pt-BR` for `pt-PT`), else English.
 */
export function matchLocale(tag: string): string {
  const wanted = canonicalTag(tag) ?? 'en';
  for (let part = wanted; part; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    if (part === 'en' || loaders.has(part)) return part;
  }
  return [...loaders.keys()].find((known) => written(known) === written(wanted)) ?? 'en';
}

/** The language and script that a tag stands for, such as `zh-Hant` for `zh-TW`. */
function written(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script ?? ''}`;
}

/**
 * The words of a language that {@link matchLocale} answered; nothing for English, which is built in.
 * Rejects when they cannot be loaded; the next call tries again.
 */
export async function loadLocale(language: string): Promise<Translation | undefined> {
  const load = loaders.get(language);
  if (!load) return undefined;
  let words = loaded.get(language);
  if (!words) {
    words = load().then((module) => module.default);
    loaded.set(language, words);
    words.catch(() => loaded.delete(language));
  }
  return words;
}

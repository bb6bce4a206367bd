/**
 * The words of the kit: English is built in, further languages load on demand, and hosts may add their own.
 * @packageDocumentation
 */
import type { Translation } from './terms.js';

export type { PluralForms, TermKey, TermOverrides, Terms, Translation } from './terms.js';

/** Loads the words of one language. */
export type LocaleLoader = () => Promise<{ default: Translation }>;

const loaders = new Map<string, LocaleLoader>([['it', () => import('./it.js')]]);
const loaded = new Map<string, Promise<Translation>>();
const listeners = new Set<() => void>();

/** Adds a language, or replaces one. `language` is a BCP 47 tag such as `sv` or `pt-BR`. */
export function registerLocale(language: string, load: LocaleLoader): void {
  loaders.set(language.toLowerCase(), load);
  loaded.delete(language.toLowerCase());
  for (const listener of [...listeners]) listener();
}

/** Calls back when a language was added or replaced, until the answer is called. */
export function watchLocales(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** The language of the kit that fits a tag best: the tag itself, its language without region, or else English. */
export function matchLocale(tag: string): string {
  for (let part = tag.toLowerCase(); part; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    if (part === 'en' || loaders.has(part)) return part;
  }
  return 'en';
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

import type { Language } from '../settings.js';
import { en } from './en.js';

/** The portal's own words, as English has them. Those of the kit's elements are the kit's business. */
export type Words = typeof en;

/** Every language but English, which the page is written in, is loaded when it is chosen. */
const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Words>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  it: async () => (await import('./it.js')).it,
  ja: async () => (await import('./ja.js')).ja,
  nl: async () => (await import('./nl.js')).nl,
  'pt-BR': async () => (await import('./pt-BR.js')).ptBR,
};

let spoken: Words = en;

/** The words of the language in use. */
export function words(): Words {
  return spoken;
}

/** Loads the words of a language. {@link speakIn} puts them to use. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'en' ? en : loaders[language]();
}

/** Uses other words from now on. */
export function speakIn(chosen: Words): void {
  spoken = chosen;
}

/**
 * Fills in the words that index.html names: `data-words` for an element's text, `data-words-label` for its accessible name.
 * @throws TypeError for a name that is no plain word.
 */
export function speak(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-words]')) {
    element.textContent = plain(element.dataset['words']);
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-words-label]')) {
    element.setAttribute('aria-label', plain(element.dataset['wordsLabel']));
  }
}

function plain(name = ''): string {
  const word: unknown = Object.hasOwn(words(), name) ? words()[name as keyof Words] : undefined;
  if (typeof word === 'string') return word;
  throw new TypeError(`The portal has no word "${name}"`);
}

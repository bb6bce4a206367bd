import { language, type Language } from '../settings.js';
import { en } from './en.js';
import { it } from './it.js';

/** The portal's own words, as English has them. Those of the kit's elements are the kit's business. */
export type Words = typeof en;

const byLanguage: Readonly<Record<Language, Words>> = { en, it };

/** The words of the language in use. */
export function words(): Words {
  return byLanguage[language()];
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

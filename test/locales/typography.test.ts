import { expect } from '@open-wc/testing';
import * as english from '../../src/locales/en.js';
import { loadLocale, type TermKey, type Translation } from '../../src/locales/index.js';
import { origins } from '../../src/locales/origins.js';

type Term = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { other: string });

const terms = Object.entries(Object.assign({}, ...Object.values(english)) as Record<TermKey, Term>) as [
  TermKey,
  Term,
][];
const languages = Object.keys(origins).filter((language) => language !== 'en');

const formsOf = (term: Term): string[] => (typeof term === 'string' ? [term] : Object.values(term));
const fullest = (term: Term): string => (typeof term === 'string' ? term : term.other);

/** What no text of a language may have, and what it has instead. */
const typography: Record<string, [RegExp, string][]> = {
  all: [
    [/["']/, 'curly quotation marks and apostrophes'],
    [/\.\.\./, 'one sign for an ellipsis'],
    [/^\s|\s$| {2}/, 'single spaces, and none at the ends'],
    [/(?<!\s)[«]|[»](?!$|[\s.,;:)!?])/, 'spaces around guillemets'],
  ],
  fr: [[/(?<!\u202f)[:;!?%»]|«(?!\u202f)/, 'narrow spaces that do not break before : ; ! ? % » and after «']],
  de: [
    [/”|‘/, '„…“'],
    [/(?<!\u00a0)%/, 'a space that does not break before %'],
  ],
  es: [[/(?<!\u00a0)%/, 'a space that does not break before %']],
  it: [[/(?<!\u00a0)%/, 'a space that does not break before %']],
  ja: [[/[:;!?()/~](?![A-Za-z])|[,、] /, 'full-width marks']],
  ar: [
    [/[,;?]/, 'its own comma, semicolon and question mark'],
    [/[0-9%]/, 'no figures of its own'],
    [/^[A-Z].*[\u0600-\u06ff].*\.$/, 'Arabic at the beginning of sentences, which tells where they begin'],
  ],
};

describe('the typography of each language', () => {
  for (const language of languages) {
    describe(language, () => {
      let words: Translation;

      before(async () => {
        words = (await loadLocale(language)) ?? {};
      });

      /** Asks something of every term, and names all that fail. */
      function every(holds: (term: Term, asIn: Term) => boolean): void {
        const failing = terms.filter(([key, asIn]) => words[key] !== undefined && !holds(words[key], asIn));
        expect(failing.map(([key]) => `${key}: ${JSON.stringify(words[key])}`)).to.deep.equal([]);
      }

      it('end as English does: with a full stop or without', () => {
        const ends = (text: string): boolean => /[.。]$/.test(text);
        every((term, asIn) => formsOf(term).every((text) => ends(text) === ends(fullest(asIn))));
      });

      for (const [wrong, right] of [...(typography['all'] ?? []), ...(typography[language] ?? [])]) {
        it(`are set with ${right}`, () => {
          every((term) => !formsOf(term).some((text) => wrong.test(text.replace(/\{\w+\}/g, 'x'))));
        });
      }
    });
  }
});

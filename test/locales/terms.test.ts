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
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

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
  ],
};

describe('the words of each language', () => {
  for (const language of languages) {
    describe(language, () => {
      let words: Translation;

      before(async () => {
        words = (await loadLocale(language)) ?? {};
      });

      /** Asks something of every term, and names all that fail. */
      function every(holds: (term: Term, asIn: Term, key: TermKey) => boolean): void {
        const failing = terms.filter(([key, asIn]) => words[key] !== undefined && !holds(words[key], asIn, key));
        expect(failing.map(([key]) => `${key}: ${JSON.stringify(words[key])}`)).to.deep.equal([]);
      }

      it('are complete, and no more', () => {
        expect(Object.keys(words)).to.have.members(terms.map(([key]) => key));
      });

      it('have forms where English has forms', () => {
        every((term, asIn) => typeof term === typeof asIn);
      });

      it('have all that is put in, and nothing else', () => {
        every((term, asIn) => {
          const known = new Set([
            ...formsOf(asIn).flatMap(placeholders),
            ...(typeof asIn === 'string' ? [] : ['{count}']),
          ]);
          return (
            formsOf(term)
              .flatMap(placeholders)
              .every((one) => known.has(one)) && placeholders(fullest(asIn)).every((one) => fullest(term).includes(one))
          );
        });
      });

      // Spanish, French, Italian and Portuguese have `many` too, for whole millions: they take `other`.
      it('have one form for all numbers, or one for each plural of the language', () => {
        const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
        const needed = pluralCategories.filter((category) => category !== 'many' || language === 'ar');
        every((term) => {
          if (typeof term === 'string') return true;
          const forms = Object.keys(term);
          return forms.length === 1 ? forms[0] === 'other' : [...forms].sort().join() === [...needed].sort().join();
        });
      });

      it('end as English does: with a full stop or without', () => {
        const ends = (text: string): boolean => /[.。]$/.test(text);
        every((term, asIn) => formsOf(term).every((text) => ends(text) === ends(fullest(asIn))));
      });

      it('are translated', () => {
        every((term, asIn) => fullest(term) !== fullest(asIn) || fullest(asIn).split(' ').length < 4);
      });

      for (const [wrong, right] of [...(typography['all'] ?? []), ...(typography[language] ?? [])]) {
        it(`are set with ${right}`, () => {
          every((term) => !formsOf(term).some((text) => wrong.test(text.replace(/\{\w+\}/g, 'x'))));
        });
      }
    });
  }
});

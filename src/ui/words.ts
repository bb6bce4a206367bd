import { formatNumber, pluralRules } from './format.js';

/** Forms of a term that depend on a count, by the language's plural rules. `other` is always there. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** One thing that is said or shown. `{name}` stands for what is put in. */
export type Term = string | Plural;

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What a term needs to have put in; a plural always needs `count`. */
export type TermValues<T> = T extends string
  ? Record<Placeholders<T>, string | number>
  : T extends { other: infer Other extends string }
    ? Record<Placeholders<Other> | 'count', string | number> & { count: number }
    : never;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const rightToLeftLanguages = /^(ar|dv|fa|he|ps|ur|yi)\b/;

/** Whether a language is written from right to left. */
export function isRightToLeft(locale: string): boolean {
  return rightToLeftLanguages.test(locale);
}

/** Marks that force the direction of all that follows: with one of them a value could rewrite the sentence around it. */
const overrides = /[\u202a-\u202e]/g;

/**
 * Sentences one after the other, each closed with the full stop of the language. Japanese and Chinese have their own, which
 * takes the place of the space too.
 */
export function sentences(locale: string, texts: readonly string[]): string {
  const isWide = /^(ja|zh)\b/.test(locale);
  return texts
    .map((text) => (/[.。:：?？!！…]$/.test(text) ? text : `${text}${isWide ? '。' : '.'}`))
    .join(isWide ? '' : ' ');
}

/**
 * Puts values into a term. Numbers are formatted in the language; what may run in the other direction than the sentence is
 * isolated from it.
 */
export function fillTerm(term: Term, values: Readonly<Record<string, string | number>>, locale: string): string {
  const count = values['count'];
  const text =
    typeof term === 'string'
      ? term
      : ((typeof count === 'number' ? term[pluralRules(locale).select(count)] : undefined) ?? term.other);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    const shown = typeof value === 'number' ? formatNumber(locale, String(value)) : value.replace(overrides, '');
    return isRightToLeft(locale) || rightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown;
  });
}

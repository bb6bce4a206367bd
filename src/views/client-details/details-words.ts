import type { Words } from '../../core/index.js';
import {
  clientDetailsTerms,
  clientFactTerms,
  commonTerms,
  contactTerms,
  moneyTerms,
  productTerms,
  ruleTerms,
} from '../../locales/en.js';
import type { TermKey } from '../../locales/index.js';
import type { Day, Edition } from '../../program/index.js';
import type { Term } from '../../ui/index.js';

/** What is said of one client, in English. */
export const detailsVocabulary = {
  ...commonTerms,
  ...moneyTerms,
  ...productTerms,
  ...clientFactTerms,
  ...contactTerms,
  ...ruleTerms,
  ...clientDetailsTerms,
};

/** What is said of one client. */
export type DetailsWords = Words<typeof detailsVocabulary>;

/** What the tabs are drawn with. */
export interface DetailsDesk {
  words: DetailsWords;
  /** The partner's day. */
  today: Day;
  /** The rules by which renewals and bands are told. */
  edition: Edition;
  /** The level of headings within a tab. */
  level: number;
}

/** The words of a part that brings its own. */
export type Speak = <S extends Partial<Record<TermKey, Term>>>(english: S) => Words<S>;

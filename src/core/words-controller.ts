import type { TermKey, TermOverrides } from '../locales/index.js';
import { fillTerm, type Plural, type Term, type TermValues } from '../ui/index.js';
import type { LanguageController } from './language.js';

type Values<T> = keyof TermValues<T> extends never ? [] : [values: TermValues<T>];

/** What an element says: the words of its own sections, in the language of its place, with those that the host replaced. */
export class Words<S extends Partial<Record<TermKey, Term>>> {
  constructor(
    private readonly english: S,
    private readonly language: LanguageController,
    private readonly overrides: () => TermOverrides | undefined,
  ) {}

  /** The tag by which figures and days are formatted. */
  get tag(): string {
    return this.language.tag;
  }

  /** One term with its values put in. */
  say<K extends keyof S & TermKey>(key: K, ...[values]: Values<S[K]>): string {
    const terms = [this.overrides()?.[key], this.language.words?.[key], this.english[key]];
    return fillTerm(terms.find(isTerm) ?? key, values ?? {}, this.tag);
  }
}

/** What a host or a language gives may be anything: what is no term is as if it were not there. */
function isTerm(given: unknown): given is Term {
  return typeof given === 'string' || typeof (given as Partial<Plural> | undefined | null)?.other === 'string';
}

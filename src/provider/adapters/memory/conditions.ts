import { isDay, isDecimalText } from '../../../program/index.js';
import type { Filter } from '../../contract.js';
import { ProviderError } from '../../errors.js';
import { compareDecimals } from './decimal-keys.js';
import type { MemoryField } from './field.js';

/** Whether a record is wanted. */
export type Test<T> = (record: T) => boolean;

/** Letters that no accent is taken off of, with what is typed for them. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/g; // Latin, Greek and Cyrillic; Hebrew points; Arabic vowels

/** Text as it is searched: small letters without accents, and full-width and other forms as the plain ones. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!/[^\n -~]/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC') // kana and Hangul become whole again
    .replace(/[æœßøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}

/** The words of a search, folded; none when nothing was typed. */
export function searchWords(search: string | undefined): string[] {
  return fold(search ?? '')
    .split(/\s+/)
    .filter(Boolean);
}

/** The test of one filter. @throws ProviderError `invalid` when the field cannot be filtered like this. */
export function filterTest<T>(field: MemoryField<T>, filter: Filter<string>): Test<T> {
  if ('known' in filter) return (record) => (field.get(record) !== undefined) === filter.known;
  if (field.kind !== 'amount' && field.filter === ('in' in filter ? 'choice' : 'range')) {
    return 'in' in filter ? choiceTest(field, new Set(filter.in)) : rangeTest(field, filter.from, filter.to);
  }
  throw new ProviderError('invalid', { message: `Not a filter of ${filter.field}` });
}

type PlainField<T> = Exclude<MemoryField<T>, { kind: 'amount' }>;

function choiceTest<T>(field: PlainField<T>, wanted: ReadonlySet<string>): Test<T> {
  if (field.matches) return (record) => field.matches?.(record, wanted) === true;
  return (record) => {
    const value = field.get(record);
    return value !== undefined && wanted.has(String(value));
  };
}

function rangeTest<T>(field: PlainField<T>, from?: string, to?: string): Test<T> {
  const isDays = field.kind === 'day';
  for (const bound of [from, to]) {
    if (bound !== undefined && !(isDays ? isDay(bound) : isDecimalText(bound))) {
      throw new ProviderError('invalid', { message: `Not a bound: ${bound}` });
    }
  }
  const compare = isDays ? (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0) : compareDecimals;
  return (record) => {
    const value = field.get(record);
    if (value === undefined) return false;
    const text = String(value);
    return (from === undefined || compare(text, from) >= 0) && (to === undefined || compare(text, to) <= 0);
  };
}

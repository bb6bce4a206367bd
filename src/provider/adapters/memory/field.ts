import type { Amount, Day, DecimalText } from '../../../program/index.js';

interface FieldOf<T, Kind extends string, Value, Filtered = never> {
  kind: Kind;
  /** The record's value, or `undefined` where it is not known. */
  get(record: T): Value | undefined;
  /** How it can be filtered; absent: only by whether it is known. */
  filter?: Filtered | undefined;
  /** Whether a record has any of the wanted values, for fields that hold several. Without it the value is compared as text. */
  matches?(record: T, wanted: ReadonlySet<string>): boolean;
}

type Either = 'choice' | 'range';

/**
 * A field that records can be sorted and filtered by. How its values are ordered is told by its kind:
 *
 * - `text`: as the person's language orders words. With `label`, the words of the values, such as country names for codes.
 * - `number`, `decimal`, `day`: by value; decimals exactly, however long.
 * - `amount`: by currency code, then by exact amount within a currency, since amounts of two currencies do not compare.
 *   Amounts of unknown currency follow those of known ones.
 *
 * Unknown and unreadable values come last in either direction.
 */
export type MemoryField<T> =
  | (FieldOf<T, 'text', string, 'choice'> & { label?(locale: string): (value: string) => string })
  | FieldOf<T, 'number', number, Either>
  | FieldOf<T, 'decimal', DecimalText, Either>
  | FieldOf<T, 'day', Day, Either>
  | FieldOf<T, 'amount', Amount>;

import { isDay, type Day } from './day.js';
import { decimalFault, exact, type DecimalText, type Exact } from './exact.js';

/* Private to the room: reads what a caller hands in, and notes what cannot be read instead of throwing. */

/** An object of any kind, by its fields. */
export type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
export const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;

/** The fields of an object; none of anything else. */
export const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});

/** What keeps a field from being a number of zero or more, or a day. */
export type ReadFault = 'not-a-decimal' | 'too-many-digits' | 'negative' | 'not-a-day';

/** The number of zero or more that a text spells, or what keeps it from being one. */
export function readDecimal(value: unknown): Exact | Exclude<ReadFault, 'not-a-day'> {
  const fault = decimalFault(value);
  const number = fault ?? exact(value as DecimalText);
  return typeof number === 'object' && number.num.startsWith('-') ? 'negative' : number;
}

/** Reads fields, and notes problems of its own codes beside those of reading. */
export interface Reading<Code extends string> {
  readonly note: (field: string, code: Code | ReadFault) => void;
  /** A number of zero or more. Absent, or noted: `undefined`. */
  readonly decimal: (value: unknown, field: string) => Exact | undefined;
  /** A day; noted where it is none, also where it is absent. */
  readonly day: (value: unknown, field: string) => Day | undefined;
}

/** A {@link Reading} with the problems it noted. */
export interface Reader<Code extends string> extends Reading<Code> {
  readonly problems: { readonly field: string; readonly code: Code | ReadFault }[];
}

export function newReader<Code extends string = never>(): Reader<Code> {
  const problems: Reader<Code>['problems'] = [];
  const note: Reader<Code>['note'] = (field, code) => {
    problems.push({ field, code });
  };
  return {
    problems,
    note,
    decimal: (value, field) => {
      if (isAbsent(value)) return undefined;
      const number = readDecimal(value);
      if (typeof number === 'object') return number;
      note(field, number);
      return undefined;
    },
    day: (value, field) => {
      if (isDay(value)) return value;
      note(field, 'not-a-day');
      return undefined;
    },
  };
}

import { isDay, isDecimalText, type Amount, type Day, type DecimalText, type Month } from '../program/index.js';
import { isRecord, type Kind } from './reader.js';

const longest = 5000;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest;
}

/** Text that is not empty and no longer than 5,000 characters. */
export const text: Kind<string> = { expected: 'text', fits: isText };

/** A decimal number in text, such as `-12.50`. */
export const decimal: Kind<DecimalText> = { expected: 'decimal', fits: (value) => isDecimalText(value) };

/** Points: a decimal number in text, zero or more. */
export const points: Kind<DecimalText> = {
  expected: 'points',
  fits: (value): value is string => isDecimalText(value) && !value.startsWith('-'),
};

/** A calendar day, `YYYY-MM-DD`. */
export const day: Kind<Day> = { expected: 'day', fits: (value) => isDay(value) };

/** A calendar month, `YYYY-MM`. */
export const month: Kind<Month> = {
  expected: 'month',
  fits: (value): value is string => typeof value === 'string' && isDay(`${value}-01`),
};

/** An ISO instant with a zone. */
export const instant: Kind<string> = {
  expected: 'instant',
  fits: (value): value is string =>
    isText(value) &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
};

/** True or false. */
export const flag: Kind<boolean> = { expected: 'boolean', fits: (value) => typeof value === 'boolean' };

/** A finite number within bounds. */
export function number(min: number, max: number): Kind<number> {
  return {
    expected: 'number',
    fits: (value): value is number => typeof value === 'number' && value >= min && value <= max,
  };
}

/** A whole number within bounds. */
export function wholeNumber(min: number, max: number): Kind<number> {
  const within = number(min, max);
  return { expected: 'number', fits: (value): value is number => within.fits(value) && Number.isInteger(value) };
}

/** One of some texts. */
export function choice<const C extends string>(...choices: readonly C[]): Kind<C> {
  return { expected: 'choice', fits: (value): value is C => choices.includes(value as C) };
}

/** A two-letter country code in capitals. */
export const country: Kind<string> = {
  expected: 'choice',
  fits: (value): value is string => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
};

/** An absolute address of one of the given schemes. Everything else, `javascript:` included, is unknown. */
export function link(...schemes: readonly string[]): Kind<string> {
  return { expected: 'link', fits: (value): value is string => isText(value) && hasScheme(value, schemes) };
}

/** An amount of money; a malformed currency makes the whole amount unknown, since a wrong one would be worse. */
export const amount: Kind<Amount> = {
  expected: 'amount',
  fits: (value): value is Amount => {
    if (!isRecord(value) || !isDecimalText(value['amount'])) return false;
    const currency = value['currency'];
    return currency === undefined || (typeof currency === 'string' && /^[A-Z]{3}$/.test(currency));
  },
};

function hasScheme(address: string, schemes: readonly string[]): boolean {
  try {
    return schemes.includes(new URL(address).protocol);
  } catch {
    return false;
  }
}

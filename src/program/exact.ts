import {
  decimalText,
  fractionOfDecimal,
  magnitude,
  order,
  plus,
  powerOfTen,
  reduced,
  whole,
  wholeText,
  type Fraction,
} from './fraction.js';

/**
 * A decimal number in plain text, such as `1200.50`, `-3` or `0`: no exponent, no plus sign, no grouping. What is handed in
 * has at most {@link MAX_DIGITS} digits; a sum may have more.
 */
export type DecimalText = string;

/**
 * An exact number: the fraction `num / den`. Both are whole numbers in text, in lowest terms, `den` above zero; so it
 * survives JSON and structured cloning, and equal numbers have equal text. Made by {@link exact} and by the results of this room.
 */
export interface Exact {
  readonly num: string;
  readonly den: string;
}

/** How {@link toFixed} rounds, by magnitude: a half away from zero, always towards zero, or always away from zero. */
export type Rounding = 'half-up' | 'down' | 'up';

/** Most digits of a decimal text: those before the point without leading zeros, and all those after it. */
export const MAX_DIGITS = 30;

/** Zero. */
export const ZERO: Exact = { num: '0', den: '1' };

/** What keeps a value from being a decimal text, or `undefined` when it is one. */
export function decimalFault(value: unknown): 'not-a-decimal' | 'too-many-digits' | undefined {
  const match = typeof value === 'string' ? /^-?(\d+)(?:\.(\d+))?$/.exec(value) : null;
  if (!match) return 'not-a-decimal';
  const digits = (match[1] ?? '').replace(/^0+/, '').length + (match[2] ?? '').length;
  return digits > MAX_DIGITS ? 'too-many-digits' : undefined;
}

/** Whether a value is a decimal text of at most {@link MAX_DIGITS} digits. */
export function isDecimalText(value: unknown): value is DecimalText {
  return decimalFault(value) === undefined;
}

/** The fraction of an exact number. @throws RangeError when it is malformed. */
export function toFraction({ num, den }: Exact): Fraction {
  const below = whole(den);
  if (below <= 0n) throw new RangeError(`Not a denominator: ${den}`);
  return { num: whole(num), den: below };
}

/** The exact number of a fraction. */
export function fromFraction(value: Fraction): Exact {
  const { num, den } = reduced(value);
  return { num: wholeText(num), den: wholeText(den) };
}

/** The exact number a decimal text spells. @throws RangeError when {@link isDecimalText} is false. */
export function exact(text: DecimalText): Exact {
  const fault = decimalFault(text);
  if (fault) throw new RangeError(`${fault}: ${text}`);
  return fromFraction(fractionOfDecimal(text));
}

/** `a + b`. @throws RangeError when malformed or beyond 1,000 digits. */
export function add(a: Exact, b: Exact): Exact {
  return fromFraction(plus(toFraction(a), toFraction(b)));
}

/** `a - b`. @throws RangeError when malformed or beyond 1,000 digits. */
export function subtract(a: Exact, b: Exact): Exact {
  const { num, den } = toFraction(b);
  return fromFraction(plus(toFraction(a), { num: -num, den }));
}

/** -1 when `a < b`, 1 when `a > b`, else 0. @throws RangeError when malformed or beyond 1,000 digits. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  return order(toFraction(a), toFraction(b));
}

/** The sum of all, {@link ZERO} of none. @throws RangeError when one is malformed or the sum goes beyond 1,000 digits. */
export function sumExact(values: Iterable<Exact>): Exact {
  // Few denominators occur among many values, so most additions are of whole numbers.
  const sums = new Map<string, Fraction>();
  for (const value of values) {
    const next = toFraction(value);
    const sum = sums.get(value.den);
    sums.set(value.den, sum ? { num: sum.num + next.num, den: sum.den } : next);
  }
  let total = toFraction(ZERO);
  for (const sum of sums.values()) total = reduced(plus(total, sum));
  return fromFraction(total);
}

/** Whether it is zero. */
export function isZero(value: Exact): boolean {
  return toFraction(value).num === 0n;
}

/** Whether it is below zero. */
export function isNegative(value: Exact): boolean {
  return toFraction(value).num < 0n;
}

/**
 * The number in plain text with exactly `places` (0 to 30) decimals. The only place where a fraction is divided out.
 * Zero is never written as `-0`. @throws RangeError for a malformed number, a bad `places`, or beyond 1,000 digits.
 */
export function toFixed(value: Exact, places: number, rounding: Rounding = 'half-up'): DecimalText {
  if (!Number.isInteger(places) || places < 0 || places > MAX_DIGITS) {
    throw new RangeError(`Not a number of decimals: ${places}`);
  }
  const { num, den } = toFraction(value);
  const scaled = magnitude(num) * powerOfTen(places);
  const down = scaled / den;
  const rest = scaled % den;
  const away = rounding === 'up' ? rest > 0n : rounding === 'half-up' && rest * 2n >= den;
  const size = away ? down + 1n : down;
  return decimalText({ units: num < 0n ? -size : size, places });
}

/**
 * The number in plain text with as many decimals as it needs, or `undefined` when no finite number of them will do (one third).
 * @throws RangeError for a malformed number or beyond 1,000 digits.
 */
export function toDecimal(value: Exact): DecimalText | undefined {
  const { num, den } = toFraction(value);
  let rest = den;
  let places = 0;
  for (const prime of [2n, 5n]) {
    let power = 0;
    for (; rest % prime === 0n; power++) rest /= prime;
    places = Math.max(places, power);
  }
  if (rest !== 1n) return undefined;
  return decimalText({ units: (num * powerOfTen(places)) / den, places });
}

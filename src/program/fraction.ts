/*
 * Private to the room: the arithmetic behind `Exact`, on the language's own whole numbers, which are never rounded.
 *
 * The bound keeps a hostile text from taking long: an amount or a point count has at most MAX_EXACT_DIGITS digits above and below
 * the line, each of the three rules it meets (currency step, rate, multiplier) at most 30, the partners at most 4. So a
 * product has at most 494 digits, and the sum of two, before it is reduced, 989.
 */
const mostDigits = 1000;

/** The most digits either side of an `Exact` may have where a caller hands one in. */
export const MAX_EXACT_DIGITS = 400;

/** A fraction of two whole numbers, not always in lowest terms; `den` is above zero. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** The whole number a text spells. @throws RangeError when it spells none, or one of more than 1,000 digits. */
export function whole(text: string): bigint {
  if (!/^-?\d+$/.test(text)) throw new RangeError(`Not a whole number: ${text}`);
  return BigInt(withinBound(text));
}

/** The text of a whole number that {@link whole} can read again. @throws RangeError when it has more than 1,000 digits. */
export function wholeText(value: bigint): string {
  return withinBound(String(value));
}

function withinBound(text: string): string {
  if (text.replace('-', '').length > mostDigits) throw new RangeError('Too many digits');
  return text;
}

/** Without its sign. */
export const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Ten to the power of `exponent`, zero or more. */
export const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

/** The same fraction in lowest terms. */
export function reduced({ num, den }: Fraction): Fraction {
  let divisor = den;
  let rest = magnitude(num);
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return { num: num / divisor, den: den / divisor };
}

/** A decimal number as whole units of its last place: `-12.50` is -1250 units of 2 places. */
export interface Decimals {
  readonly units: bigint;
  readonly places: number;
}

/** The units of a checked decimal text. */
export function decimalsOf(text: string): Decimals {
  const point = text.indexOf('.');
  if (point < 0) return { units: BigInt(text), places: 0 };
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), places: text.length - point - 1 };
}

/** Units of a last place as decimal text with exactly so many places. Zero is never written as `-0`. */
export function decimalText({ units, places }: Decimals): string {
  const digits = String(magnitude(units)).padStart(places + 1, '0');
  const point = digits.length - places;
  const sign = units < 0n ? '-' : '';
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The fraction a checked decimal text spells. */
export function fractionOfDecimal(text: string): Fraction {
  const { units, places } = decimalsOf(text);
  return { num: units, den: powerOfTen(places) };
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  num: a.num * b.den + b.num * a.den,
  den: a.den * b.den,
});

export const times = (a: Fraction, b: Fraction): Fraction => ({ num: a.num * b.num, den: a.den * b.den });

/** `a / b`, where `b` must be above zero. */
export const over = (a: Fraction, b: Fraction): Fraction => ({ num: a.num * b.den, den: a.den * b.num });

/** -1, 0 or 1 as `a` is less than, equal to or more than `b`. */
export function order(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = [a.num * b.den, b.num * a.den];
  return left < right ? -1 : left > right ? 1 : 0;
}

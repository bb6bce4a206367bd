import { Decimal } from 'decimal.js';

/*
 * Private to the room: the arithmetic behind `Exact`.
 *
 * The bound: an amount or a point count has at most 400 digits above and below the line, each of the three rules it meets
 * (currency step, rate, multiplier) at most 30, the partners at most 4. So a product has at most 494 digits, and the
 * sum of two products, before it is reduced, 989. What would need more than PRECISION digits throws and is never rounded.
 */
const PRECISION = 1000;

/** The most digits either side of an `Exact` may have where a caller hands one in. */
export const MAX_EXACT_DIGITS = 400;

/** Whole numbers; `defaults` keeps a host's own `Decimal.set(...)` out. */
const Whole = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: PRECISION });

/** A fraction of two whole numbers, not always in lowest terms; `den` is above zero. */
export interface Fraction {
  readonly num: Decimal;
  readonly den: Decimal;
}

/** Passes on a whole number that was not rounded: one beyond the precision have been; one below it cannot. */
export function checked(value: Decimal): Decimal {
  if (!(value.e < PRECISION)) throw new RangeError('Too many digits');
  return value;
}

/** The whole number a text spells. @throws RangeError when it spells none. */
export function whole(text: string): Decimal {
  if (!/^-?\d+$/.test(text)) throw new RangeError(`Not a whole number: ${text}`);
  return checked(new Whole(text));
}

/** Ten to the power of `exponent`. */
export const powerOfTen = (exponent: number): Decimal => new Whole(`1e${exponent}`);

const fraction = (num: Decimal, den: Decimal): Fraction => ({ num: checked(num), den: checked(den) });

/** The same fraction in lowest terms. */
export function reduced({ num, den }: Fraction): Fraction {
  let divisor = den;
  let rest = num.abs();
  while (!rest.isZero() && divisor.e > 14) [divisor, rest] = [rest, divisor.mod(rest)];
  if (!rest.isZero()) divisor = new Whole(gcd(divisor.toNumber(), rest.mod(divisor).toNumber()));
  return { num: num.divToInt(divisor), den: den.divToInt(divisor) };
}

/** For whole numbers of at most 15 digits, which the language divides exactly, and faster. */
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** The fraction a checked decimal text spells. */
export function fractionOfDecimal(text: string): Fraction {
  const value = new Whole(text);
  const scale = powerOfTen(value.decimalPlaces());
  return fraction(value.times(scale), scale);
}

/** A decimal to add up: a checked decimal text as it stands. */
export const decimalOf = (text: string): Decimal => new Whole(text);

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.num.times(b.den).plus(b.num.times(a.den)), a.den.times(b.den));

export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.num.times(b.num), a.den.times(b.den));

/** `a / b`, where `b` must be above zero. */
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.num.times(b.den), a.den.times(b.num));

/** Below zero, zero or above zero as `a` is less than, equal to or more than `b`. */
export const order = (a: Fraction, b: Fraction): number =>
  checked(a.num.times(b.den)).comparedTo(checked(b.num.times(a.den)));

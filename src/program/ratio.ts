import { toFraction, type Exact } from './exact.js';

/** Shares are told apart to so many parts, finer than any screen. */
const precision = 10n ** 15n;

/**
 * `part / whole` as a floating-point number, for lengths that are drawn: never for a figure that is read. 0 when `whole` is
 * zero. @throws RangeError when malformed or beyond 1,000 digits.
 */
export function toRatio(part: Exact, whole: Exact): number {
  const [above, below] = [toFraction(part), toFraction(whole)];
  const [num, den] = [above.num * below.den, above.den * below.num];
  if (den === 0n) return 0;
  // As whole digits: neither side need fit into a floating-point number.
  return Number((num * precision) / den) / Number(precision);
}

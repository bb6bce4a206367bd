import { toFraction, type Exact } from './exact.js';

/**
 * `part / whole` as a floating-point number, for lengths that are drawn: never for a figure that is read. 0 when `whole` is
 * zero. @throws RangeError when malformed or beyond 1,000 digits.
 */
export function toRatio(part: Exact, whole: Exact): number {
  const [above, below] = [toFraction(part), toFraction(whole)];
  if (below.num.isZero()) return 0;
  return above.num.times(below.den).dividedBy(above.den.times(below.num)).toNumber();
}

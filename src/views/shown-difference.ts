import { compare, exact, isNegative, subtract, ZERO, type Exact } from '../program/index.js';

const hundredth = exact('0.01');

/**
 * By how much the first is more than the second, below zero where it is less. Nothing where it is by less than a hundredth: both are
 * then shown as the same figure, and sources that round differ by that much.
 */
export function shownDifference(one: Exact, other: Exact): Exact | undefined {
  const more = subtract(one, other);
  const size = isNegative(more) ? subtract(ZERO, more) : more;
  return compare(size, hundredth) < 0 ? undefined : more;
}

import { toDecimal, toFixed, type Exact } from '../program/index.js';
import { formatNumber } from '../ui/index.js';

/** Points as results show them: two decimals, a half rounded up. */
export function pointsText(value: Exact, locale: string): string {
  return formatNumber(locale, toFixed(value, 2), 2);
}

/** Decimals beyond these are not shown: the number is then given as a fraction. */
const mostDecimals = 40;

/** A number's decimals in full; nothing where they have no end, or none that anybody would read. */
export function decimalsOf(value: Exact): string | undefined {
  const decimal = toDecimal(value);
  return (decimal?.split('.')[1]?.length ?? 0) > mostDecimals ? undefined : decimal;
}

/** A number in full, or with three decimals and an ellipsis where it has no end. */
export function exactText(value: Exact, locale: string, places = 0): string {
  const decimal = decimalsOf(value);
  if (decimal === undefined) return `${formatNumber(locale, toFixed(value, 3, 'down'))}…`;
  return formatNumber(locale, decimal, places);
}

/** Whether so many decimals do not hold a number: what is shown with them was rounded. */
export function isRounded(value: Exact, places: number): boolean {
  const decimal = toDecimal(value);
  return decimal === undefined || (decimal.split('.')[1] ?? '').length > places;
}

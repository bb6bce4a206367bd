import { isDecimalText, type DecimalText } from './exact.js';
import { decimalsOf, decimalText, powerOfTen } from './fraction.js';

/** A sum of money. Without `currency` its currency is unknown: never assumed, never added to a known one. */
export interface Amount {
  readonly amount: DecimalText;
  /** ISO 4217 code, such as `EUR`. */
  readonly currency?: string | undefined;
}

/** What {@link sumAmounts} answers. */
export interface AmountSums {
  /** One sum per currency, by code; that of unknown currency, which has no `currency`, comes last. */
  readonly sums: Amount[];
  /** How many entries had no readable amount and are in no sum. */
  readonly unknown: number;
}

/** Adds up amounts currency by currency, exactly. An absent or unreadable amount is counted as unknown, not as zero. */
export function sumAmounts(amounts: Iterable<Amount | undefined>): AmountSums {
  // By currency and number of places, so that adding needs no scaling.
  const totals = new Map<string, bigint[]>();
  let unknown = 0;
  for (const entry of amounts) {
    if (!entry || !isDecimalText(entry.amount)) {
      unknown++;
      continue;
    }
    const currency = entry.currency ?? '';
    const { units, places } = decimalsOf(entry.amount);
    const byPlaces = totals.get(currency) ?? [];
    byPlaces[places] = (byPlaces[places] ?? 0n) + units;
    totals.set(currency, byPlaces);
  }
  const sums = [...totals]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([currency, byPlaces]) => ({ amount: textOf(byPlaces), ...(currency === '' ? {} : { currency }) }));
  return { sums, unknown };
}

/** The sum of units by their number of places, with no more decimals than it needs. */
function textOf(byPlaces: readonly (bigint | undefined)[]): DecimalText {
  const places = byPlaces.length - 1;
  let units = 0n;
  byPlaces.forEach((part, at) => (units += (part ?? 0n) * powerOfTen(places - at)));
  const text = decimalText({ units, places });
  return places === 0 ? text : text.replace(/\.?0+$/, '');
}

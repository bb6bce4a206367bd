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
  const adder = new AmountAdder();
  for (const entry of amounts) adder.add(entry);
  return adder.sums();
}

/** {@link sumAmounts} for what does not come all at once. */
export class AmountAdder {
  /** By currency and number of places, so that adding needs no scaling. */
  readonly #totals = new Map<string, { count: number; units: bigint[] }>();
  #unknown = 0;

  add(entry: Amount | undefined): void {
    if (!entry || !isDecimalText(entry.amount)) {
      this.#unknown++;
      return;
    }
    const currency = entry.currency ?? '';
    const { units, places } = decimalsOf(entry.amount);
    let total = this.#totals.get(currency);
    if (!total) this.#totals.set(currency, (total = { count: 0, units: [] }));
    total.count++;
    total.units[places] = (total.units[places] ?? 0n) + units;
  }

  /** The sums of what came until now. */
  sums(): AmountSums {
    const sums = this.#sorted().map(([currency, { units }]) => ({
      amount: textOf(units),
      ...(currency === '' ? {} : { currency }),
    }));
    return { sums, unknown: this.#unknown };
  }

  /** Of how many amounts each of the sums is made. */
  counts(): number[] {
    return this.#sorted().map(([, { count }]) => count);
  }

  #sorted(): [currency: string, total: { count: number; units: bigint[] }][] {
    return [...this.#totals].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
  }
}

/** The sum of units by their number of places, with no more decimals than it needs. */
function textOf(byPlaces: readonly (bigint | undefined)[]): DecimalText {
  const places = byPlaces.length - 1;
  let units = 0n;
  byPlaces.forEach((part, at) => (units += (part ?? 0n) * powerOfTen(places - at)));
  const text = decimalText({ units, places });
  return places === 0 ? text : text.replace(/\.?0+$/, '');
}

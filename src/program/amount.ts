import { isDecimalText, type DecimalText } from './exact.js';
import { decimalOf } from './fraction.js';

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
  const totals = new Map<string, ReturnType<typeof decimalOf>>();
  let unknown = 0;
  for (const entry of amounts) {
    if (!entry || !isDecimalText(entry.amount)) {
      unknown++;
      continue;
    }
    const currency = entry.currency ?? '';
    const value = decimalOf(entry.amount);
    totals.set(currency, totals.get(currency)?.plus(value) ?? value);
  }
  const sums = [...totals]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([currency, total]) => ({ amount: total.toFixed(), ...(currency === '' ? {} : { currency }) }));
  return { sums, unknown };
}

import { sumAmounts, type Amount } from '../../program/index.js';
import type { Summary } from '../../provider/index.js';
import type { ListRecord } from './list-column.js';

/** A record that was taken out, and the answers that still tell of it. */
interface Out<T> {
  record: T;
  page: unknown;
  sums: unknown;
}

/**
 * Records that a person took out of a list before its source tells so: they are in none of the answers that are there. Answers that
 * come later tell the truth by themselves.
 */
export class LeftOut<T extends ListRecord> {
  #out = new Map<string, Out<T>>();

  constructor(private readonly amountOf: ((record: T) => Amount | undefined) | undefined) {}

  /** Takes a record out of a page and out of sums. */
  take(record: T, page: unknown, sums: unknown): void {
    this.#out.set(record.id, { record, page, sums });
  }

  /** Puts a record back at its place. */
  putBack(id: string): void {
    this.#out.delete(id);
  }

  /** Forgets all of them. */
  clear(): void {
    this.#out.clear();
  }

  /** A page without what was taken out of it. */
  ofPage<P extends { items: readonly T[]; count: number; total?: number | undefined }>(page: P): P {
    const items = page.items.filter(({ id }) => this.#out.get(id)?.page !== page);
    const less = page.items.length - items.length;
    if (less === 0) return page;
    return { ...page, items, count: page.count - less, ...(page.total !== undefined && { total: page.total - less }) };
  }

  /** Sums without what was taken out. */
  ofSums<S extends Summary>(summary: S): S {
    const amounts = [...this.#out.values()]
      .filter(({ sums }) => sums === summary)
      .map(({ record }) => this.amountOf?.(record));
    if (amounts.length === 0) return summary;
    const sums = summary.sums.flatMap((sum) => {
      const less = amounts.flatMap((amount) => (amount && amount.currency === sum.currency ? minus(amount) : []));
      const count = sum.count === undefined ? undefined : sum.count - less.length;
      const [rest] = sumAmounts([sum, ...less]).sums;
      return rest && count !== 0 ? { ...rest, ...(count !== undefined && { count }) } : [];
    });
    const unknown = summary.unknown && summary.unknown - amounts.filter((amount) => amount === undefined).length;
    return { ...summary, count: summary.count - amounts.length, sums, unknown };
  }
}

const minus = ({ amount, currency }: Amount): Amount => ({
  amount: amount.startsWith('-') ? amount.slice(1) : `-${amount}`,
  currency,
});

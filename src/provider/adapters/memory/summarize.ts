import { AmountAdder } from '../../../program/amount.js';
import type { Summary } from '../../contract.js';
import type { MemoryListOptions } from './memory-list.js';
import type { Matches } from './record-index.js';
import { eachRow, type Steps } from './steps.js';

/** Exact sums, counts of groups and sums of figures over the rows that match. */
export function* summarize<T, F extends string>(
  records: readonly T[],
  { rows, count }: Matches,
  { summed, grouped, figures }: MemoryListOptions<T, F>,
): Steps<Summary> {
  const groups = new Map<string, { field: string; value: string; count: number }>();
  const amounts = new AmountAdder();
  const numbers = new Map<string, AmountAdder>();
  yield* eachRow(count, (place) => {
    const record = records[rows ? (rows[place] ?? 0) : place] as T;
    for (const [field, value] of grouped?.(record) ?? []) {
      const key = `${field} ${value}`;
      const group = groups.get(key) ?? { field, value, count: 0 };
      group.count++;
      groups.set(key, group);
    }
    for (const [field, amount] of Object.entries(figures?.(record) ?? {})) {
      const figure = numbers.get(field) ?? new AmountAdder();
      figure.add(amount === undefined ? undefined : { amount });
      numbers.set(field, figure);
    }
    if (summed) amounts.add(summed(record));
  });
  const { sums, unknown } = amounts.sums();
  const counts = amounts.counts();
  return {
    count,
    sums: sums.map((sum, place) => ({ ...sum, count: counts[place] })),
    ...(summed && { unknown }),
    ...(grouped && { groups: [...groups.values()] }),
    ...(figures && {
      figures: [...numbers].map(([field, figure]) => {
        const total = figure.sums();
        return { field, sum: total.sums[0]?.amount ?? '0', unknown: total.unknown };
      }),
    }),
  };
}

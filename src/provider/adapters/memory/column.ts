import { isDay } from '../../../program/index.js';
import { decimalKeys } from './decimal-keys.js';
import type { MemoryField } from './field.js';

/** Where each row stands in one column. */
export interface Column {
  /** Row numbers by rising value; rows without a value come last. */
  readonly order: Int32Array;
  /** How many rows have a value. */
  readonly known: number;
  /** The place of each row's value among the distinct values; `values` for a row without one. */
  readonly rank: Int32Array;
  /** How many distinct values there are. */
  readonly values: number;
}

type Ranks = Pick<Column, 'rank' | 'values'>;

/** Puts the rows of a column in order. Takes time in the size of the list, so columns are kept. */
export function makeColumn<T>(rows: readonly T[], field: MemoryField<T>, locale: string): Column {
  return fromRanks(ranksOf(rows, field, locale));
}

/**
 * Sorts rows by one column. Rows of equal value keep the order in which they come in, so sorting by the last rule first
 * and by the first one last gives the order of several rules.
 */
export function sortByRank(rows: Int32Array, { rank, values }: Ranks, descending = false): Int32Array {
  const bucket = (row: number): number => {
    const place = at(rank, row);
    return descending && place < values ? values - 1 - place : place;
  };
  const starts = new Int32Array(values + 2);
  for (const row of rows) starts[bucket(row) + 1] = at(starts, bucket(row) + 1) + 1;
  for (let place = 1; place < starts.length; place++) starts[place] = at(starts, place) + at(starts, place - 1);
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const place = bucket(row);
    const start = at(starts, place);
    sorted[start] = row;
    starts[place] = start + 1;
  }
  return sorted;
}

/** The rows as they come: 0, 1, 2 ... */
export const allRows = (length: number): Int32Array => new Int32Array(length).map((_, row) => row);

const at = (list: Int32Array, place: number): number => list[place] ?? 0;

function fromRanks({ rank, values }: Ranks): Column {
  const order = sortByRank(allRows(rank.length), { rank, values });
  let known = order.length;
  while (known > 0 && rank[at(order, known - 1)] === values) known--;
  return { order, known, rank, values };
}

function ranksOf<T>(rows: readonly T[], field: MemoryField<T>, locale: string): Ranks {
  switch (field.kind) {
    case 'number':
      return rankNumbers(Float64Array.from(rows, (row) => field.get(row) ?? NaN));
    case 'decimal':
      return rankDecimals(rows.map((row) => field.get(row)));
    case 'day':
      return rankDistinct(
        rows.map((row) => field.get(row)),
        (days) => days.filter(isDay).sort(),
        same,
      );
    case 'text': {
      const { compare } = new Intl.Collator(locale);
      const label = field.label?.(locale);
      const order = label ? (a: string, b: string) => compare(label(a), label(b)) : compare;
      return rankDistinct(
        rows.map((row) => field.get(row)),
        (texts) => texts.sort().sort(order), // nearly in order by code units: half the comparisons
        order,
      );
    }
    case 'amount':
      return rankAmounts(rows, field);
  }
}

function rankAmounts<T>(rows: readonly T[], field: MemoryField<T> & { kind: 'amount' }): Ranks {
  const byValue = fromRanks(rankDecimals(rows.map((row) => field.get(row)?.amount)));
  const byCurrency = rankDistinct(
    rows.map((row, place) => (byValue.rank[place] === byValue.values ? undefined : (field.get(row)?.currency ?? '~'))),
    (codes) => codes.sort(), // '~' follows all letters
    same,
  );
  const rank = new Int32Array(rows.length);
  let values = 0;
  let before = -1;
  for (const row of sortByRank(byValue.order, byCurrency)) {
    const equal = byValue.rank[row] === byValue.rank[before] && byCurrency.rank[row] === byCurrency.rank[before];
    if (!equal && byValue.rank[row] !== byValue.values) values++;
    rank[row] = values - 1;
    before = row;
  }
  for (const row of byValue.order.subarray(byValue.known)) rank[row] = values;
  return { rank, values };
}

function rankDecimals(texts: readonly (string | undefined)[]): Ranks {
  const keys = decimalKeys(texts);
  if (keys instanceof Float64Array) return rankNumbers(keys);
  return rankDistinct(keys, (values) => values.sort((a, b) => (a < b ? -1 : 1)), same);
}

/** Ranks numbers; NaN stands for unknown. Typed arrays sort without a call per comparison. */
function rankNumbers(keys: Float64Array): Ranks {
  const distinct = keys.filter((key) => !Number.isNaN(key)).sort();
  let values = 0;
  for (const key of distinct) if (values === 0 || key !== distinct[values - 1]) distinct[values++] = key;
  const rank = new Int32Array(keys.length);
  keys.forEach((key, row) => {
    let low = 0;
    let high = Number.isNaN(key) ? 0 : values;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((distinct[middle] ?? NaN) < key) low = middle + 1;
      else high = middle;
    }
    rank[row] = Number.isNaN(key) ? values : low;
  });
  return { rank, values };
}

/** Ranks values by sorting the distinct ones; what `sort` leaves out is unknown, what `compare` calls equal shares a rank. */
function rankDistinct<K>(
  keys: readonly (K | undefined)[],
  sort: (values: K[]) => K[],
  compare: (a: K, b: K) => number,
): Ranks {
  const distinct = new Set(keys);
  distinct.delete(undefined);
  const places = new Map<K | undefined, number>();
  let values = 0;
  let before: K | undefined;
  for (const key of sort([...distinct] as K[])) {
    if (before === undefined || compare(before, key) !== 0) values++;
    places.set(key, values - 1);
    before = key;
  }
  return { rank: Int32Array.from(keys, (key) => places.get(key) ?? values), values };
}

const same = (a: unknown, b: unknown): number => (a === b ? 0 : 1);

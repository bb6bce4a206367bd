import { isDay } from '../../../program/index.js';
import { decimalKeys } from './decimal-keys.js';
import type { MemoryField } from './field.js';
import { eachRow, sortInSteps, type Steps } from './steps.js';

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
export function* makeColumn<T>(rows: readonly T[], field: MemoryField<T>, locale: string): Steps<Column> {
  return fromRanks(yield* ranksOf(rows, field, locale));
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

function* ranksOf<T>(rows: readonly T[], field: MemoryField<T>, locale: string): Steps<Ranks> {
  switch (field.kind) {
    case 'number': {
      const keys = new Float64Array(rows.length);
      yield* eachRow(rows.length, (row) => (keys[row] = field.get(rows[row] as T) ?? NaN));
      return yield* rankNumbers(keys);
    }
    case 'decimal':
      return yield* rankDecimals(yield* valuesOf(rows, (record) => field.get(record)));
    case 'day': {
      const days = yield* valuesOf(rows, (record) => field.get(record));
      return yield* rankDistinct(days, (values) => sortInSteps(values.filter(isDay), byUnits), same);
    }
    case 'text': {
      const { compare } = new Intl.Collator(locale);
      const label = field.label?.(locale);
      const order = label ? (a: string, b: string) => compare(label(a), label(b)) : compare;
      return yield* rankDistinct(
        yield* valuesOf(rows, (record) => field.get(record)),
        // Nearly in order by code units: half the comparisons.
        function* (texts) {
          return yield* sortInSteps(yield* sortInSteps(texts, byUnits), order);
        },
        order,
      );
    }
    case 'amount':
      return yield* rankAmounts(rows, field);
  }
}

/** What the records have in one field. */
function* valuesOf<T, V>(rows: readonly T[], get: (record: T) => V): Steps<V[]> {
  const values: V[] = [];
  yield* eachRow(rows.length, (row) => values.push(get(rows[row] as T)));
  return values;
}

function* rankAmounts<T>(rows: readonly T[], field: MemoryField<T> & { kind: 'amount' }): Steps<Ranks> {
  const byValue = fromRanks(yield* rankDecimals(yield* valuesOf(rows, (record) => field.get(record)?.amount)));
  yield;
  const currencies = rows.map((row, place) =>
    byValue.rank[place] === byValue.values ? undefined : (field.get(row)?.currency ?? '~'),
  );
  // '~' follows all letters.
  const byCurrency = yield* rankDistinct(currencies, (codes) => sortInSteps(codes, byUnits), same);
  const sorted = sortByRank(byValue.order, byCurrency);
  const rank = new Int32Array(rows.length);
  let values = 0;
  let before = -1;
  yield* eachRow(sorted.length, (place) => {
    const row = at(sorted, place);
    const equal = byValue.rank[row] === byValue.rank[before] && byCurrency.rank[row] === byCurrency.rank[before];
    if (!equal && byValue.rank[row] !== byValue.values) values++;
    rank[row] = values - 1;
    before = row;
  });
  for (const row of byValue.order.subarray(byValue.known)) rank[row] = values;
  return { rank, values };
}

function* rankDecimals(texts: readonly (string | undefined)[]): Steps<Ranks> {
  const keys = yield* decimalKeys(texts);
  if (keys instanceof Float64Array) return yield* rankNumbers(keys);
  return yield* rankDistinct(keys, (values) => sortInSteps(values, (a, b) => (a < b ? -1 : 1)), same);
}

/** Ranks numbers; NaN stands for unknown. Typed arrays sort without a call per comparison, but at one go: so they are sorted in parts. */
function* rankNumbers(keys: Float64Array): Steps<Ranks> {
  const sample = keys.filter((_, row) => row % 64 === 0).sort();
  const distinct = new Float64Array(keys.length);
  let values = 0;
  let to = -Infinity;
  for (let part = 1; part <= 4; part++) {
    const from = to;
    // Where there are none above, the part takes all that is left.
    const end = (to = sample[Math.floor((sample.length * part) / 4)] ?? NaN);
    for (const key of keys.filter((one) => one >= from && !(one >= end)).sort()) {
      if (values === 0 || key !== distinct[values - 1]) distinct[values++] = key;
    }
    yield;
  }
  const rank = new Int32Array(keys.length);
  yield* eachRow(keys.length, (row) => {
    const key = keys[row] ?? NaN;
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
function* rankDistinct<K>(
  keys: readonly (K | undefined)[],
  sort: (values: K[]) => Steps<K[]>,
  compare: (a: K, b: K) => number,
): Steps<Ranks> {
  const distinct = new Set<K | undefined>();
  yield* eachRow(keys.length, (row) => distinct.add(keys[row]));
  distinct.delete(undefined);
  const sorted = yield* sort([...distinct] as K[]);
  const places = new Map<K | undefined, number>();
  let values = 0;
  let before: K | undefined;
  yield* eachRow(sorted.length, (place) => {
    const key = sorted[place] as K;
    if (before === undefined || compare(before, key) !== 0) values++;
    places.set(key, values - 1);
    before = key;
  });
  const rank = new Int32Array(keys.length);
  yield* eachRow(keys.length, (row) => (rank[row] = places.get(keys[row]) ?? values));
  return { rank, values };
}

const same = (a: unknown, b: unknown): number => (a === b ? 0 : 1);

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import { isDecimalText, sumAmounts, type Amount, type DecimalText } from '../../../program/index.js';
import type { Filter, ListQuery, ListScope, Page, Summary } from '../../contract.js';
import { ProviderError } from '../../errors.js';
import type { Instant } from '../../model.js';
import { allRows, makeColumn, sortByRank, type Column } from './column.js';
import { filterTest, fold, searchWords } from './conditions.js';
import { readCursor, writeCursor } from './cursor.js';
import type { MemoryField } from './field.js';

/** The most rows that one page holds, whatever the query asks for. */
export const maxLimit = 2000;

/** What {@link MemoryList} has to know of its records. */
export interface MemoryListOptions<T, F extends string> {
  /** What the records can be sorted and filtered by. */
  fields: Readonly<Record<F, MemoryField<T>>>;
  /** The text that is searched: its parts in lines. */
  searched: (record: T) => string;
  /** The amount that sums add up. Without it a summary has no sums. */
  summed?: ((record: T) => Amount | undefined) | undefined;
  /** The figures that a summary adds up, by name; all records have the same names. Without it a summary has no figures. */
  figures?: ((record: T) => Readonly<Record<string, DecimalText | undefined>>) | undefined;
  /** The groups of a summary that a record is counted in, each a field and a value. */
  grouped?: ((record: T) => readonly (readonly [field: string, value: string])[]) | undefined;
}

/** The rows that match a scope. */
interface Matches {
  scope: string;
  count: number;
  /** 1 for each row that matches; absent when all do. */
  mask?: Uint8Array | undefined;
  summary?: Summary | undefined;
}

/** The rows of a query in their order; without `rows` all rows as they come. */
interface View {
  query: string;
  rows?: Int32Array | undefined;
}

/**
 * Sorts, filters, searches, sums and pages records in memory. It makes nothing per record before it is asked: an index is
 * made when a column is first sorted by, and folded text when records are first searched; both are kept until the records
 * change, and so is the last answer, so that its next page costs nothing. Rows that are equal by all rules come as the records do, and the other way
 * round where the last rule is descending.
 */
export class MemoryList<T, F extends string> {
  readonly sortable: readonly F[];
  readonly filterable: readonly { field: F; kind: 'choice' | 'range' }[];

  readonly #options: MemoryListOptions<T, F>;
  #records: readonly T[];
  #version = 1;
  #columns = new Map<string, Column>();
  #texts: string[] = [];
  #matches: Matches | undefined;
  #view: View | undefined;

  /** The records must not be changed afterwards, but by {@link replace}. */
  constructor(records: readonly T[], options: MemoryListOptions<T, F>) {
    this.#records = records;
    this.#options = options;
    this.sortable = Object.keys(options.fields) as F[];
    this.filterable = this.sortable.flatMap((field) => {
      const kind = options.fields[field].filter;
      return kind ? [{ field, kind }] : [];
    });
  }

  /** The records as they stand. */
  get records(): readonly T[] {
    return this.#records;
  }

  /** Puts other records in the place of all. Cursors given out before expire, unless they are to be kept as places. */
  replace(records: readonly T[], keepsCursors = false): void {
    this.#records = records;
    if (!keepsCursors) this.#version++;
    this.#columns.clear();
    this.#texts = [];
    this.#matches = this.#view = undefined;
  }

  /**
   * One page; its items are copies. `limit` is held between 1 and {@link maxLimit}.
   * @throws ProviderError `invalid` for an unknown field, filter, language or cursor; `cursor-expired` for a cursor of another
   * query or of earlier records.
   */
  list(query: ListQuery<F>, asOf?: Instant): Page<T> {
    const key = JSON.stringify([scopeKey(query), query.sort?.map(({ by, descending }) => [by, descending === true])]);
    const start = query.cursor === undefined ? 0 : readCursor(query.cursor, key, this.#version);
    const { count } = this.#match(query);
    const rows = this.#order(query, key);
    const end = Math.min(count, start + Math.min(maxLimit, Math.max(1, Math.trunc(query.limit) || 1)));
    const items: T[] = [];
    for (let place = start; place < end; place++) items.push(this.#records[rows ? (rows[place] ?? 0) : place] as T);
    return {
      items: structuredClone(items),
      total: count,
      ...(end < count && { next: writeCursor(end, key, this.#version) }),
      ...(asOf !== undefined && { asOf }),
    };
  }

  /** Exact sums per currency over all records that match. @throws ProviderError `invalid` as {@link list} does. */
  summary(scope: ListScope<F>): Summary {
    const matches = this.#match(scope);
    return structuredClone((matches.summary ??= this.#sum(matches)));
  }

  #sum({ mask, count }: Matches): Summary {
    const { summed, grouped, figures } = this.#options;
    const counts = new Map<string | undefined, number>();
    const groups = new Map<string, { field: string; value: string; count: number }>();
    const amounts: (Amount | undefined)[] = [];
    const numbers = new Map<string, (DecimalText | undefined)[]>();
    this.#records.forEach((record, row) => {
      if (mask?.[row] === 0) return;
      for (const [field, value] of grouped?.(record) ?? []) {
        const group = groups.get(`${field} ${value}`) ?? { field, value, count: 0 };
        group.count++;
        groups.set(`${field} ${value}`, group);
      }
      for (const [field, value] of Object.entries(figures?.(record) ?? {})) {
        const column = numbers.get(field);
        if (column) column.push(value);
        else numbers.set(field, [value]);
      }
      if (!summed) return;
      const amount = summed(record);
      amounts.push(amount);
      if (amount && isDecimalText(amount.amount)) counts.set(amount.currency, (counts.get(amount.currency) ?? 0) + 1);
    });
    const { sums, unknown } = sumAmounts(amounts);
    return {
      count,
      sums: sums.map((sum) => ({ ...sum, count: counts.get(sum.currency) })),
      ...(summed && { unknown }),
      ...(grouped && { groups: [...groups.values()] }),
      ...(figures && { figures: [...numbers].map(([field, values]) => sumOf(field, values)) }),
    };
  }

  #match(scope: ListScope<F>): Matches {
    const key = scopeKey(scope);
    if (this.#matches?.scope === key) return this.#matches;
    const tests = (scope.where ?? []).map((filter) => filterTest(this.#field(filter.field), filter));
    const words = searchWords(scope.search);
    this.#matches = { scope: key, count: this.#records.length };
    if (tests.length === 0 && words.length === 0) return this.#matches;
    const mask = new Uint8Array(this.#records.length);
    let count = 0;
    this.#records.forEach((record, row) => {
      if (!tests.every((test) => test(record))) return;
      if (words.length > 0) {
        const text = (this.#texts[row] ??= fold(this.#options.searched(record)));
        if (!words.every((word) => text.includes(word))) return;
      }
      mask[row] = 1;
      count++;
    });
    return (this.#matches = { scope: key, count, mask });
  }

  #order(query: ListQuery<F>, key: string): Int32Array | undefined {
    if (this.#view?.query === key) return this.#view.rows;
    const { mask } = this.#match(query);
    const rules = (query.sort ?? []).map(({ by, descending }) => ({
      column: this.#column(by, query.locale),
      descending,
    }));
    const last = rules.pop();
    let rows = last && readColumn(last.column, last.descending);
    if (mask) rows = (rows ?? allRows(mask.length)).filter((row) => mask[row] === 1);
    for (const { column, descending } of rules.reverse()) if (rows) rows = sortByRank(rows, column, descending);
    this.#view = { query: key, rows };
    return rows;
  }

  #column(by: F, locale: string): Column {
    const field = this.#field(by);
    const key = field.kind === 'text' ? `${by} ${locale}` : by;
    let column = this.#columns.get(key);
    if (!column) {
      column = makeColumn(this.#records, field, checkedLocale(locale));
      this.#columns.set(key, column);
    }
    return column;
  }

  #field(name: F): MemoryField<T> {
    if (!this.sortable.includes(name)) throw new ProviderError('invalid', { message: `No such field: ${name}` });
    return this.#options.fields[name];
  }
}

/** The sum of a figure, and how many records do not have it. */
function sumOf(
  field: string,
  values: readonly (DecimalText | undefined)[],
): { field: string; sum: DecimalText; unknown: number } {
  const { sums, unknown } = sumAmounts(values.map((amount) => (amount === undefined ? undefined : { amount })));
  return { field, sum: sums[0]?.amount ?? '0', unknown };
}

/** A column as it stands, or backwards: rows without a value stay last. */
function readColumn({ order, known }: Column, descending = false): Int32Array {
  if (!descending) return order;
  const rows = order.slice();
  rows.subarray(0, known).reverse();
  return rows;
}

function scopeKey<F extends string>({ search, where, locale }: ListScope<F>): string {
  return JSON.stringify([searchWords(search), where?.map(filterKey), locale]);
}

const filterKey = <F extends string>(filter: Filter<F>): unknown[] =>
  'in' in filter
    ? [filter.field, filter.in]
    : 'known' in filter
      ? [filter.field, filter.known]
      : [filter.field, filter.from, filter.to];

function checkedLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? locale;
  } catch (cause) {
    throw new ProviderError('invalid', { message: `Not a language: ${locale}`, cause });
  }
}

import type { ListQuery, ListScope, Summary } from '../../contract.js';
import { ProviderError } from '../../errors.js';
import { allRows, makeColumn, sortByRank, type Column } from './column.js';
import { filterTest, searchWords } from './conditions.js';
import type { MemoryField } from './field.js';
import { SearchText } from './search-text.js';
import { eachRow, type Steps } from './steps.js';

/** The rows that match a scope. */
export interface Matches {
  scope: string;
  count: number;
  /** The rows as they come; absent when all match. */
  rows?: Int32Array | undefined;
  /** 1 for each row that matches; absent when all do. */
  mask?: Uint8Array | undefined;
  summary?: Summary | undefined;
}

/** The rows of a query in their order; without `rows` all rows as they come. */
interface View {
  query: string;
  rows?: Int32Array | undefined;
}

/** What is kept about records so that they are found and put in order soon. Other records have another index. */
export class RecordIndex<T, F extends string> {
  readonly #columns = new Map<string, Column>();
  #text: SearchText | undefined;
  #matches: Matches | undefined;
  #view: View | undefined;

  constructor(
    readonly records: readonly T[],
    private readonly fields: Readonly<Record<F, MemoryField<T>>>,
    private readonly searched: (record: T) => string,
  ) {}

  /** The rows that match. @param key is the same for equal scopes. */
  *match(scope: ListScope<F>, key: string): Steps<Matches> {
    if (this.#matches?.scope === key) return this.#matches;
    const { records } = this;
    const tests = (scope.where ?? []).map((filter) => filterTest(this.#field(filter.field), filter));
    const words = searchWords(scope.search);
    if (tests.length === 0 && words.length === 0) return (this.#matches = { scope: key, count: records.length });
    const text = words.length > 0 ? yield* this.#filledText() : undefined;
    const mask = new Uint8Array(records.length);
    const rows = new Int32Array(records.length);
    let count = 0;
    yield* eachRow(records.length, (row) => {
      for (const word of words) if (!text?.holds(row, word)) return;
      for (const test of tests) if (!test(records[row] as T)) return;
      mask[row] = 1;
      rows[count++] = row;
    });
    return (this.#matches = { scope: key, count, mask, rows: rows.slice(0, count) });
  }

  /** The rows that match, in the order of the query; nothing where these are all as they come. @param key is the same for equal queries. */
  *order(query: ListQuery<F>, key: string, { mask, rows: matching }: Matches): Steps<Int32Array | undefined> {
    if (this.#view?.query === key) return this.#view.rows;
    const rules: { column: Column; descending: boolean | undefined }[] = [];
    for (const { by, descending } of query.sort ?? []) {
      rules.push({ column: yield* this.#column(by, query.locale), descending });
    }
    const last = rules.pop();
    let rows = matching;
    if (last) {
      rows = readColumn(last.column, last.descending);
      if (mask) rows = rows.filter((row) => mask[row] === 1);
    }
    for (const { column, descending } of rules.reverse()) {
      yield;
      rows = sortByRank(rows ?? allRows(this.records.length), column, descending);
    }
    this.#view = { query: key, rows };
    return rows;
  }

  *#filledText(): Steps<SearchText> {
    const { records, searched } = this;
    const text = (this.#text ??= new SearchText(records.length, (row) => searched(records[row] as T)));
    yield* text.fill();
    return text;
  }

  *#column(by: F, locale: string): Steps<Column> {
    const field = this.#field(by);
    const key = field.kind === 'text' ? `${by} ${locale}` : by;
    let column = this.#columns.get(key);
    if (!column) {
      column = yield* makeColumn(this.records, field, checkedLocale(locale));
      this.#columns.set(key, column);
    }
    return column;
  }

  #field(name: F): MemoryField<T> {
    if (!Object.hasOwn(this.fields, name)) throw new ProviderError('invalid', { message: `No such field: ${name}` });
    return this.fields[name];
  }
}

/** A column as it stands, or backwards: rows without a value stay last. */
function readColumn({ order, known }: Column, descending = false): Int32Array {
  if (!descending) return order;
  const rows = order.slice();
  rows.subarray(0, known).reverse();
  return rows;
}

function checkedLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? locale;
  } catch (cause) {
    throw new ProviderError('invalid', { message: `Not a language: ${locale}`, cause });
  }
}

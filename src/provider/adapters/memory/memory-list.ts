import type { Amount, DecimalText } from '../../../program/index.js';
import type { Filter, ListQuery, ListScope, Page, Summary } from '../../contract.js';
import type { Instant } from '../../model.js';
import { searchWords } from './conditions.js';
import { readCursor, writeCursor } from './cursor.js';
import type { MemoryField } from './field.js';
import { RecordIndex } from './record-index.js';
import { atOnce, type Steps } from './steps.js';
import { summarize } from './summarize.js';

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
  #index: RecordIndex<T, F>;
  #version = 1;

  /** The records must not be changed afterwards, but by {@link replace}. */
  constructor(records: readonly T[], options: MemoryListOptions<T, F>) {
    this.#options = options;
    this.#index = new RecordIndex(records, options.fields, options.searched);
    this.sortable = Object.keys(options.fields) as F[];
    this.filterable = this.sortable.flatMap((field) => {
      const kind = options.fields[field].filter;
      return kind ? [{ field, kind }] : [];
    });
  }

  /** The records as they stand. */
  get records(): readonly T[] {
    return this.#index.records;
  }

  /** Puts other records in the place of all. Cursors given out before expire, unless they are to be kept as places. */
  replace(records: readonly T[], keepsCursors = false): void {
    this.#index = new RecordIndex(records, this.#options.fields, this.#options.searched);
    if (!keepsCursors) this.#version++;
  }

  /**
   * One page; its items are copies. `limit` is held between 1 and {@link maxLimit}.
   * @throws ProviderError `invalid` for an unknown field, filter, language or cursor; `cursor-expired` for a cursor of another
   * query or of earlier records.
   */
  list(query: ListQuery<F>, asOf?: Instant): Page<T> {
    return atOnce(this.listing(query, asOf));
  }

  /** Exact sums per currency over all records that match. @throws ProviderError `invalid` as {@link list} does. */
  summary(scope: ListScope<F>): Summary {
    return atOnce(this.summing(scope));
  }

  /** @internal Answers as {@link list} does, in steps. Records that are replaced meanwhile are answered as they were. */
  *listing(query: ListQuery<F>, asOf?: Instant): Steps<Page<T>> {
    const index = this.#index;
    const version = this.#version;
    const scope = scopeKey(query);
    const key = JSON.stringify([scope, query.sort?.map(({ by, descending }) => [by, descending === true])]);
    const start = query.cursor === undefined ? 0 : readCursor(query.cursor, key, version);
    const matches = yield* index.match(query, scope);
    const rows = yield* index.order(query, key, matches);
    const { count } = matches;
    const end = Math.min(count, start + Math.min(maxLimit, Math.max(1, Math.trunc(query.limit) || 1)));
    const items: T[] = [];
    for (let place = start; place < end; place++) items.push(index.records[rows ? (rows[place] ?? 0) : place] as T);
    return {
      items: structuredClone(items),
      total: count,
      ...(end < count && { next: writeCursor(end, key, version) }),
      ...(asOf !== undefined && { asOf }),
    };
  }

  /** @internal Answers as {@link summary} does, in steps. */
  *summing(scope: ListScope<F>): Steps<Summary> {
    const index = this.#index;
    const matches = yield* index.match(scope, scopeKey(scope));
    return structuredClone((matches.summary ??= yield* summarize(index.records, matches, this.#options)));
  }
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

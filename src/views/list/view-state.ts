import type { Filter } from '../../provider/index.js';

/**
 * How a person has arranged a list, as one plain object that a host can store and hand back. Whatever is absent is as the
 * element has it at first.
 */
export interface ListViewState {
  version: 1;
  search?: string | undefined;
  sort?: { by: string; descending?: boolean | undefined } | undefined;
  where?: readonly Filter<string>[] | undefined;
  /** Keys of the shown columns, in their order. */
  columns?: readonly string[] | undefined;
  pageSize?: number | undefined;
  /** Which of its tabs is shown, where the element has tabs. */
  tab?: string | undefined;
}

/** Most characters of a search and most filters, columns or values of a filter that are taken from a stored state. */
const longest = 500;

/**
 * Reads a stored state, however old or damaged: what is not understood is left out. A state of a later version is read as far as it
 * still means the same. Nothing comes of what is no state at all.
 */
export function readViewState(stored: unknown): ListViewState {
  const state: ListViewState = { version: 1 };
  if (!isRecord(stored)) return state;
  const { search, sort, where, columns, pageSize, tab } = stored;
  if (typeof search === 'string' && search.length <= longest) state.search = search;
  if (isRecord(sort) && typeof sort['by'] === 'string') {
    state.sort = { by: sort['by'], ...(sort['descending'] === true && { descending: true }) };
  }
  if (Array.isArray(where)) state.where = where.slice(0, longest).flatMap((filter) => readFilter(filter) ?? []);
  if (Array.isArray(columns)) state.columns = texts(columns);
  if (typeof pageSize === 'number' && Number.isInteger(pageSize) && pageSize > 0) state.pageSize = pageSize;
  if (typeof tab === 'string' && tab.length <= longest) state.tab = tab;
  return state;
}

function readFilter(filter: unknown): Filter<string> | undefined {
  if (!isRecord(filter) || typeof filter['field'] !== 'string') return undefined;
  const { field, from, to, known } = filter;
  if (Array.isArray(filter['in'])) return { field, in: texts(filter['in']) };
  if (typeof known === 'boolean') return { field, known };
  const bounds = { ...(typeof from === 'string' && { from }), ...(typeof to === 'string' && { to }) };
  return Object.keys(bounds).length > 0 ? { field, ...bounds } : undefined;
}

function texts(values: readonly unknown[]): string[] {
  return [...new Set(values.filter((value) => typeof value === 'string'))].slice(0, longest);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

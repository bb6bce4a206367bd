import { warnOnce } from '../../core/warn.js';
import type { Filter, ListSource } from '../../provider/index.js';
import { usableFilters } from './filters.js';
import { allRows, pageSizes } from './list-pager.js';

/** How a host or a person has arranged a list, as far as a request depends on it. */
interface Arrangement<F extends string> extends Element {
  pageSize: number;
  sortBy?: F | undefined;
  where: readonly Filter<string>[];
}

/** The filters that are set, as far as the source can filter. What is none warns once. */
export function usableWhere<T, F extends string>(
  element: Arrangement<F>,
  source: ListSource<T, F> | undefined,
): Filter<F>[] {
  const given: unknown = element.where;
  if (Array.isArray(given)) return usableFilters(given as Filter<string>[], source?.filterable ?? []);
  warnOnce(element, 'where is no array of filters; nothing is filtered.');
  return [];
}

/** How many rows a page is to have. A size that there is not warns once. */
export function rowLimit(element: Arrangement<string>): number {
  const { pageSize } = element;
  if (pageSize === allRows || pageSizes.includes(pageSize)) return pageSize;
  const known = [...pageSizes, allRows].join(', ');
  warnOnce(element, `page-size "${String(pageSize)}" is none of ${known}; 25 is used.`);
  return 25;
}

/** The field that the source is to sort by. One that it cannot sort by warns once. */
export function sortField<T, F extends string>(
  element: Arrangement<F>,
  source: ListSource<T, F> | undefined,
): F | undefined {
  const { sortBy } = element;
  if (!sortBy || !source) return undefined;
  if (source.sortable.includes(sortBy)) return sortBy;
  warnOnce(element, `sort-by "${sortBy}" is nothing that the source sorts by; its own order is used.`);
  return undefined;
}

import type { Filter, ListSource } from '../../provider/index.js';

/** One thing to choose of a filter. */
export interface FilterChoice {
  /** What `in` holds; or a name for the range. */
  value: string;
  label: string;
  /** A filter of a range: from and to, both included. */
  range?: { from?: string | undefined; to?: string | undefined } | undefined;
}

/** A filter that a person can set. All words are handed in. */
export interface FilterDefinition<F extends string> {
  field: F;
  label: string;
  /** Boxes choose any of several values, radio buttons one range or value, a list one of many. */
  look: 'boxes' | 'radios' | 'list';
  choices: readonly FilterChoice[];
  /** What a filter is called that a host has set and no choice fits: its bounds, as a rule. */
  valueText: (filter: Filter<F>) => string;
}

const isRange = <F extends string>(filter: Filter<F>): filter is Extract<Filter<F>, { from?: unknown }> =>
  !('in' in filter) && !('known' in filter);

/** Those of a host's or a stored view's filters that a source can narrow by, one per field. */
export function usableFilters<F extends string>(
  where: readonly Filter<string>[],
  filterable: readonly { field: F; kind: 'choice' | 'range' }[],
): Filter<F>[] {
  const usable = where.filter((filter): filter is Filter<F> =>
    filterable.some(
      ({ field, kind }) =>
        field === filter.field && ('known' in filter || kind === (isRange(filter) ? 'range' : 'choice')),
    ),
  );
  return usable.filter(({ field }, place) => usable.findIndex((other) => other.field === field) === place);
}

/** Whether a source can narrow its list by all of these filters. */
export function canFilter<T, F extends string>(
  source: ListSource<T, F> | undefined,
  where: readonly Filter<F>[],
): boolean {
  return (
    source !== undefined && where.length > 0 && usableFilters(where, source.filterable ?? []).length === where.length
  );
}

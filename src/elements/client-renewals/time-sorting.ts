import type { ListSource, Renewal, RenewalField } from '../../provider/index.js';

/** The column that tells how long it is until a renewal starts. */
const time = 'start';

/**
 * A source that sorts by the time to renewals too, where it sorts by their start: the deadline and the time are columns of
 * their own, of one field.
 */
export function withTimeSorting(source: ListSource<Renewal, RenewalField>): ListSource<Renewal, RenewalField> {
  if (!source.sortable.includes('startsOn')) return source;
  const { sortable, searchable, filterable } = source;
  const summary = source.summary?.bind(source);
  return {
    sortable: [...sortable, time as RenewalField],
    searchable,
    filterable,
    list: ({ sort, ...query }, call) => {
      const by = sort?.map((one) => ((one.by as string) === time ? { ...one, by: 'startsOn' as const } : one));
      return source.list({ ...query, ...(by && { sort: by }) }, call);
    },
    ...(summary && { summary }),
  };
}

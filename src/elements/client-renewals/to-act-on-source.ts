import { renewalsToActOn, type Day, type Edition } from '../../program/index.js';
import { checkRenewals, type Filter, type ListSource, type Renewal, type RenewalField } from '../../provider/index.js';
import { readList } from '../../views/list/read-list.js';

/**
 * The renewals to act on of a source that cannot filter by what makes them so, the `fixed` filters that every question begins with:
 * all that it lists are read, and the programme's rule picks its own, in the order they came.
 */
export function toActOnSource(
  source: ListSource<Renewal, RenewalField>,
  fixed: readonly Filter<RenewalField>[],
  today: Day,
  edition: Edition,
): ListSource<Renewal, RenewalField> {
  return {
    sortable: source.sortable,
    searchable: source.searchable,
    filterable: source.filterable,
    list: async ({ cursor: _cursor, limit: _limit, where = [], ...query }, call) => {
      const own = where.slice(fixed.length);
      const asked = { ...query, ...(own.length > 0 && { where: own }) };
      const { records } = await readList(source, checkRenewals, asked, call);
      const items = renewalsToActOn<Renewal>(records, today, edition).toActOn;
      return { items, total: items.length };
    },
  };
}

import {
  renewalState,
  renewalsToActOn,
  toActOnWindow,
  type Day,
  type Edition,
  type RenewalState,
} from '../program/index.js';
import {
  checkRenewals,
  type CallOptions,
  type Checked,
  type Filter,
  type ListSource,
  type Renewal,
  type RenewalField,
} from '../provider/index.js';
import { canFilter } from './list/filters.js';
import { readList } from './list/read-list.js';

/** What is asked when the renewals to act on are counted. */
export interface ToActOnQuery {
  today: Day;
  locale: string;
  /** The windows of the rules to count by: other ones are another question. */
  windows: Edition['renewals'];
}

/** How many renewals are to be acted on, and which falls due first. */
export interface ToActOnCount {
  count: number;
  /** False when there are more than were counted. */
  whole: boolean;
  first?: { renewal: Renewal; state: RenewalState } | undefined;
}

/** What to ask renewals for, so that `renewalsToActOn` finds all of its own among the answers; nothing where the rules lack it. */
export function toActOnFilters(today: Day, edition: Edition): Filter<RenewalField>[] {
  const window = toActOnWindow(today, edition);
  if (!window.ok) return [];
  return [
    { field: 'status', in: [window.status] },
    { field: 'startsOn', from: window.from, to: window.to },
  ];
}

/**
 * Counts the renewals to act on, by the programme's one rule for them, and finds the first deadline. The alert and the tab of the
 * renewals both count by this, whatever the source can filter by.
 */
export async function countToActOn(
  source: ListSource<Renewal, RenewalField> | undefined,
  { today, locale }: ToActOnQuery,
  edition: Edition,
  call: CallOptions,
): Promise<Checked<ToActOnCount>> {
  const where = toActOnFilters(today, edition);
  const query = { locale, ...(canFilter(source, where) && { where }) };
  const { records, whole, problems } = await readList(source, checkRenewals, query, call);
  const { toActOn } = renewalsToActOn<Renewal>(records, today, edition);
  const dated = toActOn.flatMap((renewal) => {
    const state = renewalState(renewal, today, edition);
    return state.ok ? [{ renewal, state }] : [];
  });
  const [first] = dated.sort((a, b) => a.state.daysLeft - b.state.daysLeft);
  return { value: { count: toActOn.length, whole, first }, problems };
}

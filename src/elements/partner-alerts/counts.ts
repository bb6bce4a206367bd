import { addDays, type Day, type Edition } from '../../program/index.js';
import {
  checkClients,
  checkEngagements,
  checkPage,
  type CallOptions,
  type Checked,
  type ClientField,
  type DataProblem,
  type EngagementField,
  type Filter,
  type ListSource,
  type PartnerProvider,
} from '../../provider/index.js';
import { readList } from '../../views/list/read-list.js';
import { countToActOn, type ToActOnQuery } from '../../views/renewals-to-act-on.js';

/** What an alert counts, and the first that falls due. */
export interface AlertCount {
  count: number;
  /** False when there are more than were counted. */
  whole: boolean;
  first?: { name?: string | undefined; day: Day; daysLeft: number } | undefined;
}

/** A question to count by: the filters that a host can hand to the list that shows the same records. */
export interface AlertQuery<F extends string> {
  where: readonly Filter<F>[];
  locale: string;
}

/** Managed relationships that lapse within so many days are told of (SKILL-PULSE, B). */
export const lapseDays = 15;

/** What to ask clients for. */
export const lapseFilters = (today: Day): Filter<ClientField>[] => [
  { field: 'managedUntil', from: today, to: addDays(today, lapseDays) },
];

/** What to ask engagement for: the lowest band of the index. */
export function lowFilters({ engagementBands }: Edition): Filter<EngagementField>[] {
  const low = engagementBands?.value[0];
  return low ? [{ field: 'score', from: String(low.from), to: String(low.to) }] : [];
}

/** Counts the renewals that wait for a decision, and finds the first deadline. */
export async function countRenewals(
  { renewals }: PartnerProvider,
  query: ToActOnQuery,
  edition: Edition,
  call: CallOptions,
): Promise<Checked<AlertCount>> {
  const { value, problems } = await countToActOn(renewals, query, edition, call);
  const { first } = value;
  const due = first && {
    name: first.renewal.clientName ?? first.renewal.clientDomain,
    day: first.state.deadline,
    daysLeft: first.state.daysLeft,
  };
  return { value: { count: value.count, whole: value.whole, first: due }, problems };
}

/** Counts the clients of which the managed relationship lapses soon. */
export async function countLapses(
  { clients }: PartnerProvider,
  query: AlertQuery<ClientField>,
  call: CallOptions,
): Promise<Checked<AlertCount>> {
  return countList(clients, checkClients, query, call);
}

/** Counts the clients in the lowest band of the engagement index. */
export async function countLow(
  { engagement }: PartnerProvider,
  query: AlertQuery<EngagementField>,
  call: CallOptions,
): Promise<Checked<AlertCount>> {
  return countList(engagement, checkEngagements, query, call);
}

/** The total that the source tells with its first page; where it tells none, the records are read and counted. */
async function countList<T, F extends string>(
  source: ListSource<T, F> | undefined,
  check: (items: unknown, problems: DataProblem[]) => T[],
  query: AlertQuery<F>,
  call: CallOptions,
): Promise<Checked<AlertCount>> {
  const { total } = checkPage(await source?.list({ ...query, limit: 1 }, call), check).value;
  if (total !== undefined) return { value: { count: total, whole: true }, problems: [] };
  const { records, whole, problems } = await readList(source, check, query, call);
  return { value: { count: records.length, whole }, problems };
}

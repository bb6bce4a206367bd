import type {
  CallOptions,
  Client,
  ClientEngagement,
  DataProblem,
  Filter,
  ListSource,
  Renewal,
} from '../../provider/index.js';
import {
  checkClients,
  checkEngagements,
  checkPage,
  checkRenewals,
  type Checked,
  type ClientField,
  type EngagementField,
  type PartnerProvider,
  type RenewalField,
} from '../../provider/index.js';
import { addDays, renewalsToActOn, renewalState, toActOnWindow, type Day, type Edition } from '../../program/index.js';

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
  today: Day;
  locale: string;
}

/** Managed relationships that lapse within so many days are told of (SKILL-PULSE, B). */
export const lapseDays = 15;

/** At most so many records are read to be counted, so many at a time. */
const mostRead = 2000;
const readAtOnce = 250;

/** What to ask renewals for, so that {@link renewalsToActOn} finds all of its own among the answers; nothing where the rules lack it. */
export function renewalFilters(today: Day, edition: Edition): Filter<RenewalField>[] {
  const window = toActOnWindow(today, edition);
  if (!window.ok) return [];
  return [
    { field: 'status', in: [window.status] },
    { field: 'startsOn', from: window.from, to: window.to },
  ];
}

/** What to ask clients for. */
export const lapseFilters = (today: Day): Filter<ClientField>[] => [
  { field: 'managedUntil', from: today, to: addDays(today, lapseDays) },
];

/** What to ask engagement for: the lowest band of the index. */
export function lowFilters({ engagementBands }: Edition): Filter<EngagementField>[] {
  const low = engagementBands?.value[0];
  return low ? [{ field: 'score', from: String(low.from), to: String(low.to) }] : [];
}

/** Whether a source can narrow its list by these filters. */
export function canFilter<T, F extends string>(
  source: ListSource<T, F> | undefined,
  where: readonly Filter<F>[],
): boolean {
  return (
    source !== undefined &&
    where.length > 0 &&
    where.every((filter) =>
      source.filterable.some(
        ({ field, kind }) => field === filter.field && kind === ('in' in filter ? 'choice' : 'range'),
      ),
    )
  );
}

/** Counts the renewals that wait for a decision, by the programme's one rule for it, and finds the first deadline. */
export async function countRenewals(
  provider: PartnerProvider,
  { where, today, locale }: AlertQuery<RenewalField>,
  edition: Edition,
  call: CallOptions,
): Promise<Checked<AlertCount>> {
  const source = provider.renewals;
  const asked = canFilter(source, where) ? where : [];
  const { records, whole, problems } = await readList(source, checkRenewals, asked, locale, call);
  const { toActOn } = renewalsToActOn<Renewal>(records, today, edition);
  const dated = toActOn.flatMap((renewal) => {
    const state = renewalState(renewal, today, edition);
    return state.ok
      ? [{ name: renewal.clientName ?? renewal.clientDomain, day: state.deadline, daysLeft: state.daysLeft }]
      : [];
  });
  const first = dated.sort((a, b) => a.daysLeft - b.daysLeft)[0];
  return { value: { count: toActOn.length, whole, first }, problems };
}

/** Counts the clients of which the managed relationship lapses soon. */
export async function countLapses(
  { clients }: PartnerProvider,
  { where, locale }: AlertQuery<ClientField>,
  call: CallOptions,
): Promise<Checked<AlertCount>> {
  return countList<Client, ClientField>(clients, checkClients, where, locale, call);
}

/** Counts the clients in the lowest band of the engagement index. */
export async function countLow(
  { engagement }: PartnerProvider,
  { where, locale }: AlertQuery<EngagementField>,
  call: CallOptions,
): Promise<Checked<AlertCount>> {
  return countList<ClientEngagement, EngagementField>(engagement, checkEngagements, where, locale, call);
}

type Check<T> = (items: unknown, problems: DataProblem[]) => T[];

/** The total that the source tells with its first page; where it tells none, the records are read and counted. */
async function countList<T, F extends string>(
  source: ListSource<T, F> | undefined,
  check: Check<T>,
  where: readonly Filter<F>[],
  locale: string,
  call: CallOptions,
): Promise<Checked<AlertCount>> {
  const { value } = checkPage(await source?.list({ where, limit: 1, locale }, call), check);
  if (value.total !== undefined) return { value: { count: value.total, whole: true }, problems: [] };
  const { records, whole } = await readList(source, check, where, locale, call);
  return { value: { count: records.length, whole }, problems: [] };
}

async function readList<T, F extends string>(
  source: ListSource<T, F> | undefined,
  check: Check<T>,
  where: readonly Filter<F>[],
  locale: string,
  call: CallOptions,
): Promise<{ records: T[]; whole: boolean; problems: DataProblem[] }> {
  const records: T[] = [];
  const problems: DataProblem[] = [];
  const seen = new Set<string | undefined>();
  let cursor: string | undefined;
  do {
    seen.add(cursor);
    const query = { ...(where.length > 0 && { where }), ...(cursor !== undefined && { cursor }) };
    const page = checkPage(await source?.list({ ...query, limit: readAtOnce, locale }, call), check);
    records.push(...page.value.items);
    problems.push(...page.problems);
    cursor = page.value.next;
  } while (cursor !== undefined && !seen.has(cursor) && records.length < mostRead);
  return { records, whole: cursor === undefined, problems };
}

import { Loader, type PartnerElement } from '../../core/index.js';
import type { EngagementBand } from '../../program/index.js';
import {
  checkEngagements,
  checkPage,
  checkSummary,
  type CallOptions,
  type Checked,
  type ClientEngagement,
  type EngagementSource,
  type Instant,
} from '../../provider/index.js';
import { begin } from '../../views/begin.js';
import { readList } from '../../views/list/read-list.js';

/** A count of clients per value of something. */
type Counts = ReadonlyMap<string, number>;

/** The engagement of all clients, counted. */
export interface Overview {
  count: number;
  /** False when there are more clients than were counted. */
  whole: boolean;
  /** Clients per index, by the index. */
  scores: Counts;
  /** Clients that own a hub, and clients that lack it, by the hub. */
  owns: Counts;
  lacks: Counts;
  asOf?: Instant | undefined;
}

/** Counts the clients' engagement: by the source's own groups where it has them, else from its records. */
export function overviewLoader(host: PartnerElement): Loader<{ locale: string }, Overview> {
  return new Loader<{ locale: string }, Overview>(host, {
    name: 'engagement.overview',
    topic: 'engagement',
    offered: ({ engagement }) => engagement !== undefined,
    read: async ({ engagement }, { locale }, call) => {
      if (engagement?.summary) return fromSummary(engagement, locale, call);
      return fromRecords(engagement, locale, call);
    },
  });
}

async function fromSummary(source: EngagementSource, locale: string, call: CallOptions): Promise<Checked<Overview>> {
  const [summary, page] = await Promise.all([
    begin(() => source.summary?.({ locale }, call)),
    // Only a page says how old the records are.
    begin(() => source.list({ limit: 1, locale }, call)),
  ]);
  const { value, problems } = checkSummary(summary);
  const { groups = [] } = value;
  const counts = (field: string): Counts =>
    new Map(groups.filter((group) => group.field === field).map((group) => [group.value, group.count]));
  const { asOf } = checkPage(page, checkEngagements).value;
  return {
    value: {
      count: value.count,
      whole: true,
      scores: counts('score'),
      owns: counts('owns'),
      lacks: counts('lacks'),
      ...(asOf !== undefined && { asOf }),
    },
    problems,
  };
}

async function fromRecords(
  source: EngagementSource | undefined,
  locale: string,
  call: CallOptions,
): Promise<Checked<Overview>> {
  const { records, whole, problems } = await readList(source, checkEngagements, { locale }, call);
  const counts = (valuesOf: (client: ClientEngagement) => readonly string[]): Counts => {
    const found = new Map<string, number>();
    for (const client of records)
      for (const value of new Set(valuesOf(client))) found.set(value, (found.get(value) ?? 0) + 1);
    return found;
  };
  return {
    value: {
      count: records.length,
      whole,
      scores: counts(({ score }) => (score === undefined ? [] : [String(score)])),
      owns: counts(({ products = [] }) => products.map(({ hub }) => hub)),
      lacks: counts(({ opportunities = [] }) => opportunities),
    },
    problems,
  };
}

/** How many clients have an index within a band. */
export function countIn({ scores }: Overview, { from, to }: EngagementBand): number {
  return sum([...scores].filter(([score]) => from <= Number(score) && Number(score) <= to).map(([, count]) => count));
}

/** How many clients have no index in any band: not shared, not known, or not within the scale. */
export function countOutside(overview: Overview, bands: readonly EngagementBand[]): number {
  return Math.max(0, overview.count - sum(bands.map((band) => countIn(overview, band))));
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

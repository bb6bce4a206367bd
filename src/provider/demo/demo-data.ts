import { addDays, newestEdition, type Day } from '../../program/index.js';
import type {
  Client,
  ClientDetails,
  ClientEngagement,
  ClientPointsRow,
  ClientUsage,
  Contact,
  Instant,
  PartnerRecords,
  PointsProgress,
  Renewal,
  Team,
  TierStatus,
} from '../model.js';
import { makeClient } from './clients.js';
import { makeCompanies } from './companies.js';
import { partnerUsers } from './data/account.js';
import { demoPartner, exampleTiers, teamMembers } from './data/partner.js';
import { makeDeals, makeManaged, makeOldDeals, sumPoints, type DemoSoldRecord } from './deals.js';
import { makeDetails, makeUsageOf, type DetailsOptions } from './details.js';
import { makeEngagement } from './engagement.js';
import { makePointRows, makeProgress, makeRecords } from './points.js';
import { createRandom } from './random.js';
import { makeRenewals } from './renewals.js';

/** What demo data depends on. */
export interface DemoDataOptions {
  /** The day around which the story is told. */
  today: Day;
  /** Another seed, a whole number, deals the same companies other subscriptions, deals and dates. Default: 1. */
  seed?: number | undefined;
  /** When the data is said to have been read. Default: 08:40 UTC of today. */
  asOf?: Instant | undefined;
}

/** A partner with clients, deals, tier and team. Companies and people are invented. */
export interface DemoData {
  /** The partner's name. */
  partner: string;
  today: Day;
  asOf: Instant;
  clients: Client[];
  /** What is known of a client beyond its row; nothing for an id that no client has. */
  details(id: string): ClientDetails | undefined;
  /** What a client does with HubSpot; nothing for an id that no client has. */
  usage(id: string): ClientUsage | undefined;
  /** The renewals that start within 120 days. */
  renewals: Renewal[];
  /** The partner's users who can be notified of renewals. */
  renewalUsers: readonly Contact[];
  engagement: ClientEngagement[];
  /** What the partner sold to them; the points of deals that have not expired are those of the clients. */
  soldRecords: DemoSoldRecord[];
  /** The points of each client, those of deals that have not expired and of today's managed clients. */
  points: ClientPointsRow[];
  /** The records of all points of the last two years. */
  records: PartnerRecords;
  /** Their points month by month, two years back and three months ahead. */
  progress: PointsProgress;
  tier: TierStatus;
  team: Team;
}

/**
 * A partner that holds Gold and is about 113 points short of Platinum, of which 66 must be sourced; its managed points
 * suffice. Its sourced points expire within three months, and before that become too few for Gold. That holds for every seed and day. The thresholds are examples. The partner's points are the sums of its clients'
 * points, which have two decimals as in HubSpot's API.
 */
export function createDemoData({ today, seed = 1, asOf = `${today}T08:40:00Z` }: DemoDataOptions): DemoData {
  const random = createRandom(seed);
  const companies = makeCompanies(random);
  const gapsFrom = companies.length - gaps.length;
  const known = companies.slice(0, gapsFrom);
  const managed = makeManaged(known, random);
  const deals = makeDeals(known, today, random);
  const isManaged = new Set(managed.map(({ company }) => company));
  const isSold = new Set(deals.map(({ clientId }) => clientId));
  // Who is not managed was sold to at some time, and so were some of the managed.
  const soldBefore = known.filter(
    (company) => !isSold.has(company.id) && (!isManaged.has(company) || random.between(1, 3) > 1),
  );
  const soldRecords = [...deals, ...makeOldDeals(soldBefore, today, random)];
  const clients = companies.map((company, place) => {
    const managedPlace = managed.findIndex((entry) => entry.company === company);
    const entry = managed[managedPlace];
    const own = soldRecords.filter(({ clientId }) => clientId === company.id);
    const client = makeClient(company, entry && { ...entry, place: managedPlace }, own, today, asOf, random);
    return place < gapsFrom ? client : withGap(client, gaps[place - gapsFrom]);
  });
  const about = (id: string): DetailsOptions | undefined => {
    const place = clients.findIndex((client) => client.id === id);
    const [client, company] = [clients[place], companies[place]];
    return client && company && { client, company, today, asOf, seed: seed * 1000 + place };
  };
  const points = (source: string): string =>
    sumPoints(deals.filter((deal) => deal.source === source).map((deal) => deal.points));
  const total = (kind: 'sold' | 'managed' | 'total'): string =>
    sumPoints(clients.map((client) => client.points?.[kind] ?? '0.00'));
  const formerly = known.filter((company) => !isManaged.has(company) && !isSold.has(company.id));
  const records = makeRecords({ clients, soldRecords, formerly, today, asOf, random: createRandom(seed + 3) });
  return {
    partner: demoPartner,
    today,
    asOf,
    clients,
    details: (id) => {
      const options = about(id);
      return options && makeDetails(options);
    },
    usage: (id) => {
      const options = about(id);
      return options && makeUsageOf(options);
    },
    renewals: makeRenewals(clients, (place) => companies[place]?.lines ?? [], today, createRandom(seed + 1)),
    renewalUsers: partnerUsers,
    engagement: makeEngagement(clients, createRandom(seed + 2)),
    soldRecords,
    points: makePointRows(clients, soldRecords, today),
    records,
    progress: makeProgress(records, today),
    tier: {
      tiers: exampleTiers,
      exampleThresholds: true,
      credited: 'gold',
      ...reviewsAround(today),
      points: {
        sourced: points('sourced'),
        assisted: points('assisted'),
        sold: total('sold'),
        managed: total('managed'),
        total: total('total'),
      },
      basis: 'computed',
      edition: newestEdition.id,
      certifiedUntil: addDays(today, 52),
      medianToolUsage: '6',
      dollarRetention: '91',
      teamCertifications: 64,
      invited: false,
      asOf,
    },
    team: { members: teamMembers, asOf },
  };
}

/** What is not known of the last clients; where points rest on it, they are unknown too. */
const gaps = [
  'mrr',
  'mrr',
  'currency',
  'currency',
  'country',
  'usage',
  'nextRenewal',
  'products',
  'relationship',
] as const;

function withGap(client: Client, gap: (typeof gaps)[number] | undefined): Client {
  const { points, ...uncounted } = { ...client, sold: true };
  switch (gap) {
    case 'currency':
      return { ...uncounted, mrr: client.mrr && { amount: client.mrr.amount } };
    case 'mrr':
      return { ...uncounted, mrr: undefined, managed: true };
    case 'country':
      return { ...uncounted, country: undefined };
    case 'relationship':
      return { ...uncounted, sold: undefined, managed: undefined };
    case 'usage':
      return { ...uncounted, points, usage: undefined, engagementScore: undefined, notShared: undefined };
    default:
      return { ...uncounted, points, ...(gap && { [gap]: undefined }) };
  }
}

/** The 15 July at or before a day, on which Gold was credited, and the next review after it. */
function reviewsAround(today: Day): { creditedSince: Day; nextReview: Day } {
  const year = Number(today.slice(0, 4));
  const on = (years: number, monthDay: string): Day => `${String(year + years).padStart(4, '0')}-${monthDay}`;
  const reviews = [on(0, '01-15'), on(0, '07-15'), on(1, '01-15')];
  return {
    creditedSince: today < on(0, '07-15') ? on(-1, '07-15') : on(0, '07-15'),
    nextReview: reviews.find((review) => review > today) ?? on(1, '01-15'),
  };
}

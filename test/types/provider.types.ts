/*
 * Checked by the compiler alone (`npm run types`): adapters of the right shape compile, others do not.
 */
import type {
  CallOptions,
  Client,
  ClientField,
  ListSource,
  MonthOfPoints,
  PartnerProvider,
  Renewal,
  SoldDeal,
  Team,
  TeamMember,
  Tier,
} from 'partner-widgets/provider';

type Clients = ListSource<Client, ClientField>;

const list: Clients['list'] = (_query, _call) => Promise.resolve({ items: [{ id: '1' }] });
const clients: Clients = { sortable: ['name'], searchable: true, filterable: [], list };

/** The least that is a provider, and one with everything. */
export const least: PartnerProvider = { contract: 1, id: 'partner' };
export const whole: PartnerProvider = {
  contract: 1,
  id: 'partner',
  today: () => '2026-11-23',
  clients: { ...clients, summary: () => Promise.resolve({ count: 1, sums: [{ amount: '1.50', currency: 'EUR' }] }) },
  renewals: {
    sortable: ['startsOn'],
    searchable: false,
    filterable: [],
    list: () =>
      Promise.resolve({ items: [{ id: 'r', clientId: '1', status: 'pending', owner: { choice: 'default' } }] }),
    setPrimaryContact: (_id, _contact, { idempotencyKey: _key }) => Promise.resolve(),
  },
  engagement: {
    sortable: [],
    searchable: false,
    filterable: [{ field: 'score', kind: 'range' }],
    list: () => Promise.resolve({ items: [{ id: '1', score: 7 }] }),
  },
  points: {
    sortable: ['total'],
    searchable: false,
    filterable: [{ field: 'market', kind: 'choice' }],
    list: () => Promise.resolve({ items: [{ id: '1', points: { total: '12.50' }, dealTypes: ['upsell'] }] }),
    summary: () => Promise.resolve({ count: 1, sums: [], figures: [{ field: 'total', sum: '12.50', unknown: 0 }] }),
    get: (id) => Promise.resolve({ id, sold: [{ id: 'd', soldOn: '2026-02-01', points: '50' }] }),
  },
  records: () => Promise.resolve({ sold: [], managed: [{ id: 'm' }], completeFrom: '2025-01-01' }),
  progress: ({ from }) => Promise.resolve({ months: [{ month: from, points: { total: '800' } }] }),
  tier: () => Promise.resolve({ tiers: [{ id: 'gold', minimums: { total: '800' } }], points: {} }),
  team: (_call: CallOptions): Promise<Team> => Promise.resolve({ members: [{ id: '1', role: 'growth-specialist' }] }),
  subscribe: (changed) => {
    changed(['clients']);
    return () => undefined;
  },
  renewSession: () => Promise.resolve(),
};

// @ts-expect-error the version of the contract is 1
export const otherContract: PartnerProvider = { contract: 2, id: 'partner' };

// @ts-expect-error without an id nothing can be shared or kept apart
export const withoutId: PartnerProvider = { contract: 1 };

// @ts-expect-error a list answers a page, not an array
export const arrayForPage: Clients = { ...clients, list: () => Promise.resolve([{ id: '1' }]) };

// @ts-expect-error answers are promises
export const notAPromise: Clients = { ...clients, list: () => ({ items: [] }) };

// @ts-expect-error a client needs an id
export const clientWithoutId: Clients = { ...clients, list: () => Promise.resolve({ items: [{ name: 'Ada' }] }) };

// @ts-expect-error money is decimal text, never a float
export const floatMoney: Client = { id: '1', mrr: { amount: 12.5, currency: 'EUR' } };

// @ts-expect-error only fields that clients have can be sorted by
export const unknownField: Clients = { ...clients, sortable: ['colour'] };

// @ts-expect-error a day is text, never a Date
export const dateForDay: PartnerProvider = { ...least, today: () => new Date() };

type Changed = Parameters<NonNullable<PartnerProvider['subscribe']>>[0];
// @ts-expect-error only known topics can go stale
export const unknownTopic = (changed: Changed): void => changed(['weather']);

// @ts-expect-error a tier has minimums
export const tierWithoutMinimums: Tier = { id: 'gold' };

// @ts-expect-error a deal was sold on a day
export const dealWithoutDay: SoldDeal = { id: 'd', points: '50' };

// @ts-expect-error points are decimal text, never a float
export const floatPoints: SoldDeal = { id: 'd', soldOn: '2026-02-01', points: 50 };

// @ts-expect-error records are of one partner, not a bare list
export const recordsAsList: PartnerProvider = { ...least, records: () => Promise.resolve([]) };

// @ts-expect-error a month of points is named
export const namelessMonth: MonthOfPoints = { points: {} };

// @ts-expect-error a renewal belongs to a client
export const renewalOfNobody: Renewal = { id: 'r' };

/** The least that is a member of a team, and one of whom all is known. */
export const leastMember: TeamMember = { id: '1', role: 'growth-specialist' };
export const wholeMember: Required<TeamMember> = {
  id: '1',
  role: 'Deal Desk',
  name: 'Ada Quayle',
  description: 'Approves discounts.',
  photo: 'https://example.com/ada.png',
  email: 'ada@example.com',
  emailSubject: 'Discount',
  emailBody: 'Hello,',
  phone: '+353 1 555 0123',
  meeting: 'https://meetings.example.com/ada',
  languages: ['en', 'ga'],
  timeZone: 'Europe/Dublin',
};

// @ts-expect-error a member has a role
export const memberWithoutRole: TeamMember = { id: '1' };

// @ts-expect-error languages are a list of tags
export const languagesAsText: TeamMember = { ...leastMember, languages: 'en, ga' };

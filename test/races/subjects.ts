import '../../src/define/all.js';
import { newestEdition } from '../../src/program/index.js';
import { createMemoryProvider } from '../../src/provider/adapters/memory/index.js';
import type { ClientDetails, PartnerProvider } from '../../src/provider/index.js';
import { value } from '../elements/points-calculator/page.js';

const today = '2026-11-23';
const sourced = { source: 'sourced', motion: 'net-new', soldOn: '2026-09-01', points: '90' } as const;

/** A partner of whose every record something tells whose it is: the mark, in a name or as a figure. */
export function partnerOf(mark: number): PartnerProvider {
  const name = `Alder ${mark}`;
  const hub = `hub-${mark}`;
  const details = (id: string): ClientDetails => ({ id, company: { name, industry: `Wood ${mark}` } });
  return createMemoryProvider({
    id: `partner-${mark}`,
    today,
    clients: [{ id: 'c1', name, domain: 'alder.example', managedUntil: '2026-11-30', products: [{ hub }] }],
    details,
    usage: (id) => ({ id, score: mark }),
    renewals: [
      {
        id: 'r1',
        clientId: 'c1',
        clientName: name,
        startsOn: '2027-02-05',
        status: 'pending',
        contractType: 'renewal',
        products: [{ hub }],
        currentMrr: { amount: '100', currency: 'EUR' },
      },
    ],
    engagement: [
      {
        id: 'c1',
        name,
        score: 2,
        products: [{ hub }],
        opportunities: ['sales'],
        categories: [{ id: 'web', name: `Web ${mark}`, points: 1, possible: 2 }],
      },
    ],
    points: [{ id: 'c1', name, points: { sourced: '90', managed: '10', total: '100' } }],
    records: { sold: [{ id: 's1', clientId: 'c1', clientName: name, ...sourced }] },
    progress: { months: [{ month: '2026-10', points: { total: '100' } }] },
    tier: {
      tiers: [
        { id: 'gold', name: `Gold ${mark}`, minimums: { total: '800' } },
        { id: 'platinum', name: `Platinum ${mark}`, minimums: { total: '2400' } },
      ],
      credited: 'gold',
      creditedSince: '2026-07-15',
      nextReview: '2027-01-15',
      points: { sourced: '300', assisted: '100', managed: '300' },
    },
    team: { members: [{ id: 'm1', role: 'channel-account-manager', name: `Ada ${mark}` }] },
    edition: newestEdition,
  });
}

/** One element in one of its ways. */
export interface Subject {
  tag: keyof HTMLElementTagNameMap;
  attributes?: Record<string, string>;
  properties?: object;
  /** The call without which there is nothing to show. Absent where the element always has something. */
  needs?: string;
  /** Calls of which the failure leaves the rest whole. */
  beside?: readonly string[];
  /** Whether the answer is used as a whole or not at all. */
  whole?: boolean;
  /** What is there also without the calls beside. Absent: all that tells whose it is. */
  rest?: string;
  /** Changes the question. */
  turn?: (element: HTMLElement) => void;
}

const listed = { turn: (element: HTMLElement) => element.setAttribute('locale', 'en-GB') };
const client = { 'client-id': 'c1' };
const turnToClient = { turn: (element: HTMLElement) => element.setAttribute('client-id', 'c2') };

/** Every element that shows data. */
export const subjects: readonly Subject[] = [
  { tag: 'partner-client-table', needs: 'clients.list', beside: ['clients.summary'], ...listed },
  {
    tag: 'partner-client-table',
    attributes: { 'open-client': 'c1' },
    needs: 'clients.list',
    beside: ['clients.summary', 'clients.get'],
    ...listed,
  },
  { tag: 'partner-client-details', attributes: client, needs: 'clients.get', ...turnToClient },
  { tag: 'partner-client-details', attributes: { ...client, tab: 'usage' }, needs: 'clients.usage', ...turnToClient },
  { tag: 'partner-client-details', attributes: { ...client, tab: 'renewals' }, needs: 'renewals.of' },
  { tag: 'partner-client-details', attributes: { ...client, tab: 'engagement' }, needs: 'engagement.get' },
  { tag: 'client-renewals', needs: 'renewals.list', beside: ['renewals.summary', 'edition'], ...listed },
  {
    tag: 'client-renewals',
    attributes: { tab: 'to-act-on' },
    needs: 'renewals.list',
    beside: ['renewals.summary', 'edition'],
    ...listed,
  },
  { tag: 'platform-engagement', needs: 'engagement.summary', whole: true, beside: ['edition'], ...listed },
  {
    tag: 'platform-engagement',
    attributes: { tab: 'clients', 'open-client': 'c1' },
    needs: 'engagement.list',
    beside: ['engagement.get', 'edition'],
    ...listed,
  },
  {
    tag: 'partner-alerts',
    attributes: { show: 'renewals lapses engagement' },
    needs: 'renewals.list',
    beside: ['clients.list', 'engagement.list', 'edition'],
    ...listed,
  },
  { tag: 'partner-alerts', attributes: { show: 'tier' }, needs: 'tier', whole: true, beside: ['edition'] },
  { tag: 'tier-progress', needs: 'tier', whole: true, beside: ['records', 'progress', 'edition'] },
  {
    tag: 'tier-progress',
    attributes: { sections: 'changes what-if', 'changes-range': 'year' },
    needs: 'tier',
    whole: true,
    beside: ['records', 'progress', 'edition'],
  },
  {
    tag: 'points-over-time',
    needs: 'records',
    whole: true,
    beside: ['tier', 'edition'],
    rest: '[part=plot]',
    turn: (element) => element.setAttribute('months-back', '12'),
  },
  { tag: 'points-breakdown', needs: 'points.list', beside: ['points.summary', 'tier'], ...listed },
  { tag: 'hubspot-team-card', needs: 'team' },
  {
    tag: 'points-calculator',
    properties: {
      value: value({
        deals: [{ amount: '1000', country: 'US', source: 'sourced', manages: false, otherPartners: '0' }],
      }),
    },
    beside: ['edition', 'tier'],
    rest: '[part=working] li',
  },
];

/** A subject's name in the report. */
export const nameOf = ({ tag, attributes = {} }: Subject): string =>
  [`<${tag}>`, ...Object.entries(attributes).map(([name, text]) => `${name}=${text}`)].join(' ');

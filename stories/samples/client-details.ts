import { html, nothing, type TemplateResult } from 'lit';
import type { DetailsTab } from 'partner-widgets';
import { createMemoryProvider, type MemoryProvider, type MemoryScript } from 'partner-widgets/adapters/memory';
import type { ClientDetails, ClientEngagement, ClientUsage, PartnerProvider, Renewal } from 'partner-widgets/provider';
import 'partner-widgets/define/partner-client-details';
import { asOf, today } from './day.js';

/** The client of the stories. */
export const clientId = 'zazolc';

/** What the first tab says when all is there. */
export const ready = 'Software';

/** A client of whom all is known. */
export const details: ClientDetails = {
  id: clientId,
  company: {
    name: 'Zażółć Studio',
    domain: 'zazolc.studio',
    country: 'PL',
    city: 'Kraków',
    industry: 'Software',
    employees: 42,
    phone: '+48 12 555 01 23',
    account: '4711002',
    clientSince: '2024-03-04',
  },
  subscriptions: [
    ['marketing', '151.50'],
    ['sales', '439.00'],
    ['content', '154.00'],
    ['operations', '476.50'],
  ].map(([hub = '', amount = '']) => ({
    id: hub,
    product: { hub, edition: 'professional' },
    mrr: { amount, currency: 'EUR' },
    startsOn: '2026-02-05',
    endsOn: '2027-02-04',
    termMonths: 12,
  })),
  contactTier: { used: 10_412, limit: 10_000 },
  emailTier: { used: 38_240, limit: 100_000 },
  seats: [
    { kind: 'core', assigned: 9, limit: 12 },
    { kind: 'sales', assigned: 7, limit: 10 },
  ],
  credits: { used: 1200, limit: 3000, additional: 500, resetsOn: '2026-12-01' },
  links: { crm: 'https://crm.example.com/companies/4711002', account: 'https://app.example.com/4711002' },
  asOf,
};

/** A renewal that waits for a decision. */
export const renewal: Renewal = {
  id: 'renewal',
  clientId,
  clientName: 'Zażółć Studio',
  clientDomain: 'zazolc.studio',
  startsOn: '2027-02-05',
  status: 'pending',
  contractType: 'renewal',
  owner: { choice: 'partner', effective: 'partner', notify: { id: 'u1', name: 'Ingrid Halvorsen' } },
  currentMrr: { amount: '1221.00', currency: 'EUR' },
  renewalMrr: { amount: '1133.00', currency: 'EUR' },
  lines: [
    ['marketing', '151.50', '159.00'],
    ['sales', '439.00', '439.00'],
    ['content', '154.00', '154.00'],
    ['operations', '476.50', '381.00'],
  ].map(([hub = '', current = '', renewed = '']) => ({
    product: { hub, edition: 'professional' },
    termMonths: 12,
    currentMrr: { amount: current, currency: 'EUR' },
    renewalMrr: { amount: renewed, currency: 'EUR' },
  })),
  manager: { name: 'Tomasz Wieczorek', email: 'tomasz.wieczorek@example.com' },
  primaryContact: { name: 'Dorota Wrzesień', email: 'dorota@zazolc.studio' },
};

/** How it uses HubSpot. */
export const usage: ClientUsage = {
  id: clientId,
  products: [
    { hub: 'marketing', edition: 'professional' },
    { hub: 'sales', edition: 'professional' },
  ],
  apps: [
    { name: 'Forms', inUse: true, lastUsedOn: '2026-11-20' },
    { name: 'Sequences', inUse: true },
    { name: 'Ads', inUse: false },
    { name: 'Knowledge base' },
  ],
  score: 18,
  level: 'low',
  trend: -0.12,
  hubScores: [
    { hub: 'marketing', score: 31 },
    { hub: 'sales', score: 4.5 },
  ],
  toolsToActivate: [
    { hub: 'marketing', tools: ['Workflows', 'Lead scoring', 'A/B testing'] },
    { hub: 'sales', tools: ['Playbooks'] },
  ],
  asOf,
};

/** Its engagement. */
export const engagement: ClientEngagement = {
  id: clientId,
  name: 'Zażółć Studio',
  domain: 'zazolc.studio',
  score: 6,
  trend: 1,
  categories: [
    { id: 'marketing', name: 'Marketing tools', points: 3, possible: 3 },
    { id: 'sales', name: 'Sales tools', points: 1, possible: 2 },
    { id: 'service', name: 'Service tools', points: 0, possible: 2 },
    { id: 'content', name: 'Content tools', points: 2, possible: 2 },
    { id: 'data', name: 'Data and reporting', points: 0, possible: 1 },
  ],
  asOf,
};

/** What is known of the client in a story. */
interface Known {
  details?: ClientDetails | undefined;
  renewals?: readonly Renewal[] | undefined;
  usage?: ClientUsage | undefined;
  engagement?: ClientEngagement | undefined;
}

/** A provider of one client. */
export const provideOne = (known: Known = {}, script?: MemoryScript): MemoryProvider =>
  createMemoryProvider({
    id: 'story',
    today,
    clients: [{ id: clientId }],
    renewals: known.renewals ?? [renewal],
    engagement: [known.engagement ?? engagement],
    details: () => known.details ?? details,
    usage: () => known.usage ?? usage,
    renewalUsers: [{ id: 'u1', name: 'Ingrid Halvorsen' }],
    writable: true,
    script,
  });

/** A provider of one client of whom all is known. */
export const provide = (script?: MemoryScript): MemoryProvider => provideOne({}, script);

/** What a story of the details may set. */
export interface ClientDetailsArgs {
  provider?: PartnerProvider | undefined;
  clientId?: string | undefined;
  tab?: DetailsTab | undefined;
}

/** The details of a client. */
export const clientDetails = ({ provider, clientId: id, tab }: ClientDetailsArgs): TemplateResult =>
  html`<partner-client-details
    client-id=${id ?? nothing}
    tab=${tab ?? nothing}
    .provider=${provider}
  ></partner-client-details>`;

import { html, nothing, type TemplateResult } from 'lit';
import { createMemoryProvider, type MemoryProvider, type MemoryScript } from 'partner-widgets/adapters/memory';
import { createDemoProvider } from 'partner-widgets/demo-data';
import type { ClientEngagement, PartnerProvider } from 'partner-widgets/provider';
import 'partner-widgets/define/platform-engagement';
import { asOf, today } from './day.js';

const categories = (...points: readonly number[]): NonNullable<ClientEngagement['categories']> =>
  ['CRM and contacts', 'Email and forms', 'Sales tools', 'Reporting', 'Website and pages'].map((name, place) => ({
    id: `area-${String(place + 1)}`,
    name,
    points: points[place] ?? 0,
    possible: 2,
  }));

/** Clients of every kind: of each band, opted out, and hardly known. */
export const few: readonly ClientEngagement[] = [
  {
    id: 'tan',
    name: 'Tan Siew Logistics Pte',
    domain: 'tansiew.sg',
    score: 2,
    trend: -1,
    products: [{ hub: 'sales', edition: 'professional' }],
    opportunities: ['marketing', 'service', 'content', 'operations', 'commerce'],
    categories: categories(1, 1),
  },
  {
    id: 'kettle',
    name: 'Kettle & Loom',
    domain: 'kettleandloom.co.uk',
    score: 5,
    trend: 0,
    products: [{ hub: 'marketing' }, { hub: 'sales' }],
    opportunities: ['service', 'content'],
    categories: categories(2, 1, 1, 1),
  },
  {
    id: 'akerlund',
    name: 'Åkerlund & Søn AB',
    domain: 'akerlund.se',
    score: 9,
    trend: 2,
    products: [{ hub: 'marketing' }, { hub: 'sales' }, { hub: 'service' }],
    opportunities: [],
    categories: categories(2, 2, 2, 2, 1),
  },
  { id: 'lumiere', name: 'Lumière du Sud', domain: 'lumieredusud.fr', notShared: ['engagement'] },
  { id: 'unknown' },
];

/** A partner whose clients are engaged so, and who can create tasks and notes. */
export const provide = (engagement: readonly ClientEngagement[] = few, script?: MemoryScript): MemoryProvider =>
  createMemoryProvider({ id: 'story', clients: [], engagement, today, writable: true, asOf, script });

/** The demo's partner. */
export const demo = (): MemoryProvider => createDemoProvider({ today });

/** What the index says when these are there. */
export const ready = 'Opportunities in your client base';

/** What a story of the engagement may set. */
export interface EngagementArgs {
  provider?: PartnerProvider | undefined;
  tab?: string | undefined;
  openClient?: string | undefined;
  sortBy?: string | undefined;
  search?: string | undefined;
}

/** The engagement. */
export const engagement = ({ provider, tab, openClient, sortBy, search }: EngagementArgs): TemplateResult =>
  html`<platform-engagement
    tab=${tab ?? nothing}
    open-client=${openClient ?? nothing}
    sort-by=${sortBy ?? nothing}
    search=${search ?? nothing}
    .provider=${provider}
  ></platform-engagement>`;

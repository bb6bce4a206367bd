import { html, nothing, type TemplateResult } from 'lit';
import { createMemoryProvider, type MemoryProvider, type MemoryScript } from 'partner-widgets/adapters/memory';
import type { ClientPointsRow, PartnerProvider, PartnerRecords, TierStatus } from 'partner-widgets/provider';
import 'partner-widgets/define/points-breakdown';
import { asOf, today } from './day.js';

/** Three clients, one of them without sold points. */
export const few: readonly ClientPointsRow[] = [
  {
    id: 'akerlund',
    name: 'Åkerlund & Søn AB',
    domain: 'akerlund.example',
    country: 'SE',
    market: 'ordinary',
    points: { sold: '41.84', sourced: '41.84', assisted: '0', managed: '13.95', total: '55.79' },
    expired: '3.91',
    nextExpiry: '2027-03-18',
    dealTypes: ['net-new'],
    sources: ['sourced'],
  },
  {
    id: 'kettle',
    name: 'Kettle & Loom',
    domain: 'kettleandloom.example',
    country: 'GB',
    market: 'ordinary',
    points: { sold: '0', sourced: '0', assisted: '0', managed: '28.20', total: '28.20' },
    expired: '0',
    dealTypes: [],
    sources: [],
  },
  {
    id: 'marina',
    name: 'Marina Bay Clinics',
    domain: 'marinabay.example',
    country: 'SG',
    market: 'growth',
    points: { sold: '20.50', sourced: '8.20', assisted: '12.30', managed: '0', total: '20.50' },
    expired: '0',
    nextExpiry: '2026-12-02',
    dealTypes: ['net-new', 'upsell'],
    sources: ['sourced', 'assisted'],
  },
];

/** A tier with as many points as the three clients have, or others. */
export const tierOf = (total = '104.49'): TierStatus => ({
  tiers: [{ id: 'gold', minimums: { total: '800' } }],
  points: { total },
});

/** What the breakdown says when all is there. */
export const ready = 'All 3 clients';

/** A provider of these clients' points. */
export const provide = (
  points: readonly ClientPointsRow[] = few,
  script?: MemoryScript,
  tier: TierStatus = tierOf(),
): MemoryProvider => createMemoryProvider({ id: 'story', points, tier, asOf, today, script });

/** What the first client's points come from: two deals that count, one that no longer does, and a shared relationship. */
const records: PartnerRecords = {
  completeFrom: '2020-01-01',
  sold: [
    {
      id: 's1',
      clientId: 'akerlund',
      product: { hub: 'marketing', edition: 'professional' },
      soldOn: '2025-03-18',
      expiresOn: '2027-03-18',
      source: 'sourced',
      motion: 'net-new',
      mrr: { amount: '800', currency: 'USD' },
      country: 'SE',
    },
    {
      id: 's2',
      clientId: 'akerlund',
      product: { hub: 'sales', edition: 'starter' },
      soldOn: '2026-02-02',
      source: 'assisted',
      motion: 'cross-sell',
      points: '1.84',
      mrr: { amount: '45', currency: 'USD' },
    },
    {
      id: 's3',
      clientId: 'akerlund',
      product: { hub: 'service', edition: 'starter' },
      soldOn: '2022-06-01',
      expiresOn: '2024-06-01',
      source: 'sourced',
      motion: 'net-new',
      points: '3.91',
    },
  ],
  managed: [
    {
      id: 'm1',
      clientId: 'akerlund',
      managedSince: '2025-03-18',
      managingPartners: 2,
      mrr: { amount: '845', currency: 'USD' },
      country: 'SE',
    },
  ],
};

/** A provider that tells what points come from. */
export const withRecords = (script?: MemoryScript): MemoryProvider =>
  createMemoryProvider({ id: 'story', points: few, records, tier: tierOf(), asOf, today, script });

/** What a story of the breakdown may set. */
export interface BreakdownArgs {
  provider?: PartnerProvider | undefined;
  search?: string;
  sortBy?: string;
  sortDescending?: boolean;
  where?: readonly { field: string; in: string[] }[];
}

/** The breakdown. */
export const breakdown = (args: BreakdownArgs): TemplateResult =>
  html`<points-breakdown
    search=${args.search ?? nothing}
    sort-by=${args.sortBy ?? nothing}
    ?sort-descending=${args.sortDescending ?? false}
    .where=${args.where ?? []}
    .provider=${args.provider}
  ></points-breakdown>`;

/** The breakdown with a client opened. */
export const opened = (args: BreakdownArgs): TemplateResult =>
  html`<points-breakdown open-client="akerlund" .provider=${args.provider}></points-breakdown>`;

import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { createMemoryProvider, type MemoryProvider, type MemoryScript } from 'partner-widgets/adapters/memory';
import type { PartnerProvider, PartnerRecords, PointsProgress, TierStatus } from 'partner-widgets/provider';
import 'partner-widgets/define/tier-progress';
import { asOf, today } from './day.js';

/** A Gold partner on the way to Platinum. */
export const gold: TierStatus = {
  tiers: [
    { id: 'gold', minimums: { total: '800', sourced: '200', managed: '400' } },
    { id: 'platinum', minimums: { total: '2400', sourced: '620', managed: '1200' } },
    { id: 'diamond', minimums: { total: '7000' } },
    { id: 'elite', minimums: { total: '20000' }, invitationOnly: true },
  ],
  exampleThresholds: true,
  credited: 'gold',
  creditedSince: '2026-07-15',
  nextReview: '2027-01-15',
  points: { sourced: '554.18', assisted: '439.24', managed: '1294.40' },
  basis: 'reported',
  edition: '2025-07-15',
  asOf,
};

/** What its points come from: they add up to what is reported. */
export const records: PartnerRecords = {
  sold: [
    deal('deal-1', 'Kestrel Logistics', '2025-12-20', '61.50'),
    deal('deal-2', 'Alder & Finch', '2026-01-09', '35.50'),
    deal('deal-3', 'Brightwater Energy', '2026-03-02', '257.18'),
    deal('deal-4', 'Nordlicht Medien', '2026-05-18', '200.00'),
    deal('deal-5', 'Kestrel Logistics', '2026-09-07', '239.24', 'assisted'),
    deal('deal-6', 'Saffron Foods', '2026-11-04', '200.00', 'assisted'),
    deal('deal-0', 'Brightwater Energy', '2025-11-03', '44.00'),
  ],
  managed: [
    managed('managed-1', 'Brightwater Energy', '800.00', '2025-04-01'),
    managed('managed-2', 'Saffron Foods', '494.40', '2026-10-30'),
    { ...managed('managed-3', 'Orchard Dental', '120.00', '2025-02-01'), managedUntil: '2026-11-10' },
  ],
  completeFrom: '2025-06-01',
  asOf,
};

function deal(
  id: string,
  clientName: string,
  soldOn: string,
  points: string,
  source = 'sourced' as 'sourced' | 'assisted',
) {
  const mrr = mrrOf(points, source === 'sourced' ? 5 : 3);
  return { id, clientId: clientName.toLowerCase(), clientName, soldOn, points, source, mrr, country: 'DE' };
}

/** So many euros bring the points, as near as a cent can: the records can be counted by other rules. */
function mrrOf(points: string, rate: number) {
  return { amount: ((Number(points) / rate) * 88).toFixed(2), currency: 'EUR' };
}

function managed(id: string, clientName: string, points: string, managedSince: string) {
  const mrr = mrrOf(points, 1);
  const client = { clientId: clientName.toLowerCase(), clientName };
  return { id, ...client, points, managedSince, mrr, country: 'DE', managingPartners: 1 };
}

/** Two large deals expire before the review, so that too few sourced points are left for Gold. */
export const atRisk: PartnerRecords = {
  ...records,
  sold: records.sold?.map((one) =>
    one.id === 'deal-3' || one.id === 'deal-4' ? { ...one, expiresOn: '2026-12-28' } : one,
  ),
};

/** What the element says when all is there. */
export const ready = '113 points to Platinum, of which 66 must be sourced.';

/** A provider of that partner, changed. */
export const provide = (change: Partial<TierStatus> = {}, script?: MemoryScript, more: Behind = {}): MemoryProvider =>
  createMemoryProvider({ id: 'story', tier: { ...gold, ...change }, today, script, ...more });

/** What the points come from, where a story tells it. */
export interface Behind {
  records?: PartnerRecords;
  progress?: PointsProgress;
  today?: string;
}

/** What a story of the element may set. */
export interface TierProgressArgs {
  provider?: PartnerProvider | undefined;
  sections?: string | undefined;
  goal?: string | undefined;
  currency?: string | undefined;
  changesRange?: string | undefined;
  whatIf?: string | undefined;
}

/** The element. */
export const tierProgress = ({
  provider,
  sections,
  goal,
  currency,
  changesRange,
  whatIf,
}: TierProgressArgs): TemplateResult =>
  html`<tier-progress
    sections=${ifDefined(sections)}
    goal=${ifDefined(goal)}
    currency=${ifDefined(currency)}
    changes-range=${ifDefined(changesRange)}
    what-if=${ifDefined(whatIf)}
    .provider=${provider}
  ></tier-progress>`;

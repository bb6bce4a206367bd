import { html, nothing, type TemplateResult } from 'lit';
import { createMemoryProvider, type MemoryProvider, type MemoryScript } from 'partner-widgets/adapters/memory';
import { createDemoProvider } from 'partner-widgets/demo-data';
import type { PartnerProvider, PartnerRecords, PointsProgress, TierStatus } from 'partner-widgets/provider';
import 'partner-widgets/define/points-over-time';
import { asOf, today } from './day.js';

/** What the chart says when all is there. */
export const ready = 'fall below Gold';

/** The demo's partner, whose sourced points fall below Gold. */
export const provide = (script?: MemoryScript): MemoryProvider => createDemoProvider({ today, script });

/** A partner of Gold, with these records and months. */
export const withPoints = (
  records: PartnerRecords | undefined,
  progress?: PointsProgress,
  points: TierStatus['points'] = {},
): MemoryProvider =>
  createMemoryProvider({
    id: 'story',
    records,
    progress,
    asOf,
    today,
    tier: {
      tiers: [
        { id: 'gold', minimums: { total: '800' } },
        { id: 'platinum', minimums: { total: '2400' } },
      ],
      credited: 'gold',
      exampleThresholds: true,
      points,
    },
  });

/** Months that a source reports, the last two projected. */
export const reportedMonths: PointsProgress = {
  months: [820, 865.5, 910.25, 930, 990, 1010.75, 1040, 960, 815.5].map((total, place) => ({
    month: place < 8 ? `2026-${String(place + 5).padStart(2, '0')}` : '2027-01',
    points: { sold: String(total - 400), managed: '400', total: String(total) },
    ...(place > 6 && { projected: true }),
  })),
  asOf,
};

/** What a story of the chart may set. */
export interface OverTimeArgs {
  provider?: PartnerProvider | undefined;
  monthsBack?: number;
  monthsAhead?: number;
}

/** The chart. */
export const overTime = ({ provider, monthsBack, monthsAhead }: OverTimeArgs): TemplateResult =>
  html`<points-over-time
    months-back=${monthsBack ?? nothing}
    months-ahead=${monthsAhead ?? nothing}
    .provider=${provider}
  ></points-over-time>`;

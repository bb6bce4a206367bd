import type { Cited, Confidence, DatedSoldRate, Edition } from '../edition.js';

/** A rule with its confidence, the keys of its sources, and a note where one is needed. */
export const cite = <T>(value: T, confidence: Confidence, sources: readonly string[], note?: string): Cited<T> => ({
  value,
  confidence,
  sources,
  ...(note === undefined ? {} : { note }),
});

/** What all published editions say alike. */
export const base = {
  managedRate: cite('1', 'A', ['KB-MANAGED', 'TIERS-2025a', 'TIERS-2025b']),
  growthMultiplier: cite('2', 'A', ['TIERS-2022b']),
  growthMarkets: [
    cite(
      // prettier-ignore
      ['BD', 'BN', 'CN', 'HK', 'ID', 'IN', 'KH', 'KR', 'LA', 'LK', 'MM', 'MN', 'MV', 'MY', 'NP', 'PH', 'PK', 'SG', 'TH', 'TL', 'TW', 'VN'],
      'A',
      ['TIERS-2021', 'TIERS-2022b'],
      'No later list could be read.',
    ),
    cite(['CR'], 'B', ['CODE-NEXUS']),
    cite(
      // prettier-ignore
      ['AR', 'BO', 'BR', 'CL', 'CO', 'CU', 'DO', 'EC', 'GT', 'HN', 'HT', 'MX', 'NI', 'PA', 'PE', 'PY', 'SV', 'UY', 'VE'],
      'C',
      ['TIERS-2022b'],
      'The page names Latin America, not its countries.',
    ),
  ],
  managedSplit: cite(
    'even',
    'C',
    ['KB-MANAGED', 'SEED'],
    'Evenly is published; counting the partner beside the others is our reading.',
  ),
  soldLifeMonths: cite(12, 'C', ['KB-FAQ-2018', 'KB-DASH-2025b', 'SEED'], 'Published for sold MRR.'),
  managedLapseDays: cite(60, 'B', ['CODE-NEXUS']),
  reviews: cite(
    [
      { on: '01-15', from: '08-15', to: '01-15' },
      { on: '07-15', from: '02-15', to: '07-15' },
    ],
    'A',
    ['TIERS-JP'],
  ),
  checkDayOfMonth: cite(15, 'C', ['TIERS-JP'], 'Suggested by the review periods.'),
  monthsMetToKeep: cite(1, 'A', ['TIERS-JP']),
  monthsHeld: cite(6, 'A', ['TIERS-JP']),
  graceMonths: cite(6, 'A', ['TIERS-JP']),
  renewals: {
    listedDays: cite(120, 'A', ['KB-REN-2018']),
    deadlineDays: cite(45, 'A', ['KB-REN-2018', 'KB-REN-2019']),
    renewedDays: cite(44, 'A', ['KB-REN-2018']),
  },
  engagementBands: cite(
    [
      { id: 'low', from: 0, to: 3 },
      { id: 'medium', from: 4, to: 6 },
      { id: 'high', from: 7, to: 10 },
    ],
    'A',
    ['KB-ENG'],
  ),
  historyMonths: cite(6, 'A', ['ROADMAP-2022']),
  projectionMonths: cite(3, 'A', ['ROADMAP-2022']),
} satisfies Partial<Edition>;

/** One rate for all deals. */
export const soldRateOf2022: DatedSoldRate = { rates: { any: cite('3', 'A', ['TIERS-2024', 'TIERS-2022b']) } };

/** A rate for each source of a product line first sold since. */
export const soldRateOf2024: DatedSoldRate = {
  from: '2024-02-27',
  rates: {
    sourced: cite('5', 'A', ['TIERS-2024', 'TIERS-2025a', 'TIERS-2025b']),
    assisted: cite('3', 'A', ['TIERS-2024', 'TIERS-2025a', 'TIERS-2025b']),
  },
};

/** The amounts per step published until July 2025. */
export const olderCurrencySteps = {
  USD: '100',
  AUD: '105',
  CAD: '130',
  COP: '300300',
  EUR: '75',
  GBP: '62.50',
  JPY: '12000',
  SGD: '140',
  ZAR: '1545',
};

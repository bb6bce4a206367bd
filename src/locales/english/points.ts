/*
 * English of what shows points from their records. *Points breakdown*, *Deal type*, *Market type* and *Progress over time* are
 * HubSpot's words.
 */

/** Points per client, in every element that shows them. */
export const pointsTerms = {
  combined: 'Combined',
  dealType: 'Deal type',
  source: 'Source',
  dealNetNew: 'Net-new',
  dealCrossSell: 'Cross-sell',
  dealUpsell: 'Upsell',
} as const;

/** `<points-breakdown>`. */
export const breakdownTerms = {
  pointsBreakdown: 'Points breakdown',
  marketType: 'Market type',
  marketGrowth: 'Growth',
  marketOrdinary: 'Ordinary',
  noDeals: 'None',
  shareOfTotal: 'Share of total',
  expiredPoints: 'Expired points',
  nextExpiry: 'Next expiry',
  sumsAll: { one: 'The one client', other: 'All {count} clients' },
  sumsMatching: { one: 'The one matching client', other: 'All {count} matching clients' },
  sumsPage: 'This page',
  pointsUnknown: { one: '{count} client without known points', other: '{count} clients without known points' },
  pointsWhole: 'Filters choose clients. The points of each stay whole.',
  equalsTier: 'Equals the tier’s total points',
  aboveTier: '{points} more than the tier’s total points ({total})',
  belowTier: '{points} less than the tier’s total points ({total})',
  noPointsYet: 'No points yet',
  noPointsYetText: 'Points appear here after your first sale, or when you begin to manage a client.',
} as const;

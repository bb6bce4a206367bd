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

/** The panel of `<points-breakdown>` that shows what one client's points come from. */
export const clientPointsTerms = {
  clientPoints: 'Points of the client',
  soldDeals: 'Sold deals',
  productLine: 'Product line',
  pointsRate: 'Rate',
  dealPoints: 'Points',
  dealExpiry: 'Expiry',
  dealActive: 'Active',
  dealExpired: 'Expired',
  dealAhead: 'Not counted yet',
  activePoints: 'Active points',
  sharingPartners: 'Partners who share the managed points, you included',
  noSoldDeals: 'Nothing has been sold to this client.',
  multiplier: 'Multiplier',
  dealCounted: '{points} by these rules',
  pointsHistory: 'History of points',
  historyRose: 'Combined points: {points} more than in {month}.',
  historyFell: 'Combined points: {points} less than in {month}.',
  historySame: 'Combined points are as in {month}.',
  historyUnknown: 'Points of earlier months are not known.',
  noClientPoints: 'Nothing has been sold to this client, and it is not managed.',
  clientTotalsOnly: 'The data provider gives totals alone. What they come from cannot be shown.',
} as const;

/** A chart of points month by month, in every element that has one. */
export const monthTerms = {
  month: 'Month',
  pointKinds: 'Kinds of points',
  projectedFrom: 'Projected from expiries',
  projectedMonth: 'projected',
  noData: 'No data',
  showAsTable: 'Show as table',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  soFar: '{month} so far',
} as const;

/** `<points-over-time>`. */
export const overTimeTerms = {
  progressOverTime: 'Progress over time',
  exampleMarks: 'Example thresholds',
  timeRange: 'Time shown',
  rangeOfMonths: '{back} months back, {ahead} ahead',
  noHistory: 'Points appear here after your first sale, or when you begin to manage a client.',
  expiredRow: 'Expired',
  toExpire: '{points} to expire',
  combinedMark: '{tier} {points} combined',
  managedMark: '{tier} {points} managed',
  soldMark: '{tier} {points} sold',
  reviewMark: 'Review {day}',
  fallsTotal: 'Combined points fall below {tier} on {day}.',
  fallsSold: 'Sold points fall below {tier} on {day}.',
  fallsSourced: 'Sourced points fall below {tier} on {day}.',
  fallsManaged: 'Managed points fall below {tier} on {day}.',
  belowToday: 'Today’s points are below {tier}.',
  staysAbove: 'Points stay at {tier} or above through {month}.',
  losesSold: {
    one: 'Without new sales, {points} sold point expires through {month}.',
    other: 'Without new sales, {points} sold points expire through {month}.',
  },
  losesSourced: 'Sourced among them: {points}.',
  losesNothing: 'No sold points expire through {month}.',
  expiriesUnknown: 'What expires is not known: the data provider has totals alone.',
  monthReaches: 'The points reach {tier}.',
  monthReachesNone: 'The points reach no tier.',
  shortTotal: '{points} combined points short of {tier}',
  shortSold: '{points} sold points short of {tier}',
  shortSourced: '{points} sourced points short of {tier}',
  shortManaged: '{points} managed points short of {tier}',
  dealsEnd: { one: '{count} deal expires, {points} points', other: '{count} deals expire, {points} points' },
  relationsEnd: {
    one: '{count} managed relationship ends, {points} points',
    other: '{count} managed relationships end, {points} points',
  },
  andMore: { one: 'and {count} more', other: 'and {count} more' },
  countedMore: 'Counted from records, there are {points} combined points more than reported.',
  countedLess: 'Counted from records, there are {points} combined points less than reported.',
  managedAssumed: 'Managed points are assumed unchanged.',
  recordsNotCounted: {
    one: '{count} record could not be read and is not counted.',
    other: '{count} records could not be read and are not counted.',
  },
  tiersNotLoaded: 'The tiers could not be loaded, so no thresholds are drawn.',
} as const;

/*
 * English of what `<points-calculator>` loads on demand. A file of its own, since what stands in `en.ts` itself is loaded with the
 * elements.
 */

/** How results were counted, in `<points-calculator>`. */
export const calculatorWorkingTerms = {
  howCounted: 'How this is counted',
  steps: 'Steps',
  perStep: '{amount} per step',
  perSourced: '{rate} (sourced)',
  perAssisted: '{rate} (assisted)',
  timesGrowth: '{factor} (growth market)',
  sharedBy: {
    one: '{partners} partners (you and {count} other)',
    other: '{partners} partners (you and {count} others)',
  },
  ourReading: 'Our reading of the rules: {readings}',
  readingCurrency: 'that this table of amounts held from the start of the edition',
  readingSplit: 'that managed points are shared evenly by you and the other partners',
  readingGrowth: 'that this country is a growth market',
} as const;

/** Several deals in `<points-calculator>`. */
export const calculatorDealTerms = {
  deals: 'Deals',
  dealsTogether: 'Several deals',
  addUp: 'Add up',
  compareDeals: 'Compare',
  dealNamed: '{place}. {deal}',
  dealIn: '{place}. {country}, {amount}',
  noAmountYet: 'no amount yet',
  dealParts: 'Sold {sold}, managed {managed}',
  moreThanFirst: '{points} more than deal 1',
  lessThanFirst: '{points} less than deal 1',
  sameAsFirst: 'As many as deal 1',
  removeDeal: 'Remove deal {place}',
  dealsTotal: { one: 'Total of {count} deal', other: 'Total of {count} deals' },
  dealsLeftOut: {
    one: '{count} deal gives no points yet and is left out.',
    other: '{count} deals give no points yet and are left out.',
  },
} as const;

/** What deals would do to the partner's tier, in `<points-calculator>`. */
export const calculatorTierTerms = {
  exampleTiers: 'Example thresholds',
  wouldReach: {
    one: 'Would bring you to {tier}, {points} point to spare.',
    other: 'Would bring you to {tier}, {points} points to spare.',
  },
  wouldGiveAgain: {
    one: 'Your points would give {tier} again, {points} point to spare.',
    other: 'Your points would give {tier} again, {points} points to spare.',
  },
  wouldStay: {
    one: 'You would still be at {tier}, {points} point short of {next}.',
    other: 'You would still be at {tier}, {points} points short of {next}.',
  },
  wouldStaySold: {
    one: 'You would still be at {tier}, {points} sold point short of {next}.',
    other: 'You would still be at {tier}, {points} sold points short of {next}.',
  },
  wouldStaySourced: {
    one: 'You would still be at {tier}, {points} sourced point short of {next}.',
    other: 'You would still be at {tier}, {points} sourced points short of {next}.',
  },
  wouldStayManaged: {
    one: 'You would still be at {tier}, {points} managed point short of {next}.',
    other: 'You would still be at {tier}, {points} managed points short of {next}.',
  },
  wouldStayTop: 'You would still be at {tier}, the highest tier.',
  byPointsAlone: 'By points alone: {tier} has conditions beside them that are not met or not known.',
  tierNotTold: 'What this would do to your tier cannot be told: not all of your points are known.',
  tierNotLoaded: 'Your tier could not be loaded.',
} as const;

/** Where the rules were read, in `<points-calculator>`. */
export const calculatorSourceTerms = {
  ruleSteps: 'Amount of each currency per step',
  ruleSold: 'Sold points per step',
  ruleManaged: 'Managed points per step',
  ruleGrowth: 'Growth markets count times',
  ruleMarkets: 'Which countries are growth markets',
  ruleSplit: 'Sharing of managed points',
  readAtHubSpot: 'Read on a page of HubSpot:',
  readElsewhere: 'Read elsewhere:',
  readByUs: 'Our reading, from:',
} as const;

import type { Words } from '../../core/index.js';
import {
  breakdownTerms,
  clientFactTerms,
  clientTerms,
  commonTerms,
  moneyTerms,
  pointsTerms,
  programTerms,
} from '../../locales/en.js';

/** What this element says, in English. */
export const breakdownVocabulary = {
  ...commonTerms,
  ...programTerms,
  ...moneyTerms,
  ...clientFactTerms,
  ...clientTerms,
  ...pointsTerms,
  ...breakdownTerms,
};

/** What this element says. */
export type BreakdownWords = Words<typeof breakdownVocabulary>;

/** The words for deal types. */
export const dealTypeTerms = {
  'net-new': 'dealNetNew',
  'cross-sell': 'dealCrossSell',
  upsell: 'dealUpsell',
} as const;

/** The words for market types. */
export const marketTerms = { growth: 'marketGrowth', ordinary: 'marketOrdinary' } as const;

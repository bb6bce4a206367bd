import type { Edition } from '../edition.js';
import { base, cite, olderCurrencySteps, soldRateOf2022 } from './base.js';

/** The first rules in points: one sold rate for all deals (TIERS-2022b, TIERS-2024). */
export const edition20220718: Edition = {
  id: '2022-07-18',
  validFrom: '2022-07-18',
  validTo: '2024-02-26',
  ...base,
  currencySteps: cite(olderCurrencySteps, 'C', ['TIERS-2025a'], 'Read in 2025; that it held before is our reading.'),
  soldRates: [soldRateOf2022],
};

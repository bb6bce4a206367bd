import type { Edition } from '../edition.js';
import { base, cite, olderCurrencySteps, soldRateOf2022, soldRateOf2024 } from './base.js';

/** Sourced deals earn more than assisted ones; lines sold before keep their rate (TIERS-2024). */
export const edition20240227: Edition = {
  id: '2024-02-27',
  validFrom: '2024-02-27',
  validTo: '2025-07-14',
  ...base,
  currencySteps: cite(olderCurrencySteps, 'A', ['TIERS-2025a'], 'Read in 2025; first day unknown.'),
  soldRates: [soldRateOf2022, soldRateOf2024],
};

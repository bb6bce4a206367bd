import type { Edition } from '../edition.js';
import { base, cite, soldRateOf2022, soldRateOf2024 } from './base.js';

/** New amounts per step (TIERS-2025b). */
export const edition20250715: Edition = {
  id: '2025-07-15',
  validFrom: '2025-07-15',
  ...base,
  currencySteps: cite(
    {
      USD: '100',
      AUD: '154',
      CAD: '130',
      COP: '408000',
      EUR: '88',
      GBP: '74',
      JPY: '14400',
      SGD: '129',
      ZAR: '1768',
    },
    'A',
    ['TIERS-2025b'],
    'Approximate and illustrative, says the page; the first day is our reading.',
  ),
  soldRates: [soldRateOf2022, soldRateOf2024],
};

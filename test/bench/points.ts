import { newestEdition, points, toFixed } from '../../src/program/index.js';
import type { Bench } from './measure.js';

const amounts = Array.from({ length: 2000 }, (_, place) => `${String(place * 37 + 1)}.${String(10 + (place % 90))}`);

/** Two thousand deals in EUR, counted and rounded to two decimals; the float is fast and wrong. */
export const pointsBench: Bench = {
  name: 'points of 2,000 deals',
  sides: [
    {
      name: 'whole numbers by hand',
      prepare: () =>
        Promise.resolve(() => {
          for (const amount of amounts) {
            const hundredths = BigInt(amount.replace('.', ''));
            String((hundredths * 5n * 2n + 88n) / (2n * 88n));
          }
        }),
    },
    {
      name: 'float',
      prepare: () =>
        Promise.resolve(() => {
          for (const amount of amounts) ((Number(amount) / 88) * 5).toFixed(2);
        }),
    },
    {
      name: 'program, with its working',
      prepare: () =>
        Promise.resolve(() => {
          for (const amount of amounts) {
            const input = { amount, currency: 'EUR', country: 'DE', source: 'sourced', managed: false } as const;
            const result = points({ ...input, otherPartners: 0 }, newestEdition);
            if (result.ok) toFixed(result.total, 2);
          }
        }),
    },
  ],
};

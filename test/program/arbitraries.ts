import fc from 'fast-check';
import { CURRENCIES, GROWTH, type OracleDeal } from './oracle.js';

/** A decimal text of zero or more: up to `most` digits, some of them decimals. */
export const decimals = (most = 30): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.nat({ max: most }))
    .chain(([digits, places]) =>
      fc.tuple(
        fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: digits, maxLength: digits }),
        fc.constant(Math.min(places, digits - 1)),
      ),
    )
    .map(([digits, places]) => {
      const units = digits.slice(0, digits.length - places).replace(/^0+(?=\d)/, '');
      return places === 0 ? units : `${units}.${digits.slice(-places)}`;
    });

export const signedDecimals = (most = 30) =>
  fc.tuple(fc.boolean(), decimals(most)).map(([minus, text]) => (minus ? `-${text}` : text));

const ORDINARY = ['IT', 'DE', 'US', 'GB', 'JP', 'ZA', 'AU', 'CA'];

/** A deal that can be counted. */
export const deals: fc.Arbitrary<OracleDeal> = fc.record({
  amount: decimals(),
  currency: fc.constantFrom(...CURRENCIES),
  country: fc.oneof(fc.constantFrom(...GROWTH), fc.constantFrom(...ORDINARY)),
  edition: fc.constantFrom('2022-07-18', '2024-02-27', '2025-07-15'),
  source: fc.constantFrom('sourced', 'assisted'),
  rateDay: fc.constantFrom(undefined, '2021-10-04', '2024-02-26', '2024-02-27', '2025-07-15', '2026-11-23'),
  otherPartners: fc.nat({ max: 50 }),
});

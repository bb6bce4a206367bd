/** The currencies of ISO 4217 whose smallest unit is not a hundredth, by its decimals. */
const others: readonly [decimals: number, codes: string][] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

/**
 * Decimals of a currency's smallest unit in ISO 4217: 2 for `EUR`, 0 for `JPY`. Engines disagree about some (`COP` has 2, and
 * is mostly written with none), and a figure must not depend on the engine.
 */
export function minorUnits(currency: string): number {
  return others.find(([, codes]) => codes.split(' ').includes(currency))?.[0] ?? 2;
}

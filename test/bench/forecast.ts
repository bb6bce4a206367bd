import { addDays, forecast, newestEdition, type ForecastInput, type SoldRecord } from '../../src/program/index.js';
import type { Bench } from './measure.js';

const today = '2026-11-23';
const records: SoldRecord[] = Array.from({ length: 5000 }, (_, place) => ({
  id: String(place),
  soldOn: addDays(today, -(place % 700)),
  source: place % 3 === 0 ? 'assisted' : 'sourced',
  points: `${String((place * 37) % 900)}.${String(10 + (place % 90))}`,
}));
const lines: SoldRecord[] = records.map(({ id, soldOn, source, points }, place) => {
  const currency = ['USD', 'EUR', 'GBP', 'SGD'][place % 4] ?? 'USD';
  return { id, soldOn, source, country: place % 5 === 0 ? 'SG' : 'DE', mrr: { amount: points ?? '0', currency } };
});

function ask(sold: readonly SoldRecord[]): void {
  const input: ForecastInput = {
    records: { sold, managed: [], completeFrom: '2020-01-01' },
    today,
    historyMonths: 24,
    projectionMonths: 23,
    tiers: [{ id: 'gold', minimums: { total: '800', sourced: '200' } }],
    credited: 'gold',
    creditedSince: '2025-07-15',
  };
  const result = forecast(input, newestEdition);
  if (!result.ok || result.records.leftOut > 0) throw new Error('not counted');
}

/** Sums hundredths of points at the end of each of 48 months; knows no source, no reason and no bad record. */
function bare(): void {
  for (let month = 0; month < 48; month++) {
    const day = addDays(today, (month - 24) * 30);
    let sum = 0n;
    for (const { soldOn, points = '' } of records) {
      const end = `${Number(soldOn.slice(0, 4)) + 1}${soldOn.slice(4)}`;
      if (soldOn <= day && day < end) sum += BigInt((points ?? '0').replace('.', ''));
    }
    String(sum);
  }
}

/** Five thousand sold records over 48 months, with drops, tiers, reviews and the first day at risk. */
export const forecastBench: Bench = {
  name: 'forecast of 5,000 records over 48 months',
  sides: [
    { name: 'sums by hand, month by month', prepare: () => Promise.resolve(bare) },
    { name: 'forecast, points reported', prepare: () => Promise.resolve(() => ask(records)) },
    { name: 'forecast, points counted', prepare: () => Promise.resolve(() => ask(lines)) },
  ],
};

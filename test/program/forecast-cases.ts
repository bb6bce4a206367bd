import { expect } from '@open-wc/testing';
import {
  forecast,
  newestEdition,
  toDecimal,
  type Exact,
  type Forecast,
  type ForecastInput,
  type PointRecords,
  type Points,
  type TierRule,
} from '../../src/program/index.js';
import { isSame, type Ratio } from './oracle.js';
import { TODAY, type OracleTotals } from './record-arbitraries.js';

export const tiers: TierRule[] = [
  { id: 'gold', minimums: { total: '100', sourced: '40' } },
  { id: 'platinum', minimums: { total: '300', sourced: '120', managed: '50' } },
];
/** Long before any of the records. */
export const completeFrom = '2020-01-01';

export const input = (records: PointRecords, change: Partial<ForecastInput> = {}): ForecastInput => ({
  records: { sold: [], managed: [], completeFrom, ...records },
  today: TODAY,
  tiers,
  credited: 'gold',
  creditedSince: '2025-01-15',
  certifiedUntil: '2030-12-31',
  ...change,
});

export function made(records: PointRecords, change: Partial<ForecastInput> = {}): Forecast {
  const result = forecast(input(records, change), newestEdition);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

export const text = (value: Exact | undefined) => (value ? toDecimal(value) : '?');
export const told = ({ problems }: Forecast) =>
  problems.map(({ field, code, record }) => `${record ?? '-'} ${field}: ${code}`);
export const ratio = ({ num, den }: Exact): Ratio => ({ top: BigInt(num), bottom: BigInt(den) });
export const TRACKS = ['sourced', 'assisted', 'sold', 'managed', 'total'] as const;

export function expectSame(points: Points, totals: OracleTotals, day: string): void {
  for (const track of TRACKS) {
    expect(points[track] && isSame(ratio(points[track]), totals[track]), `${track} on ${day}`).to.equal(true);
  }
}

export const sale = (id: string, soldOn: string, points: string, source?: 'sourced' | 'assisted') => ({
  id,
  soldOn,
  points,
  source,
});

import fc from 'fast-check';
import type { ManagedRecord, SoldRecord } from '../../src/program/index.js';
import { decimals } from './arbitraries.js';
import { step, stepMonths } from './calendar.js';
import { CURRENCIES, oracle, plusRatio, ratioOf, type Ratio } from './oracle.js';

/* Records around a day, and a second way to what they amount to: day by day, record by record, in fractions of whole numbers. */

export const TODAY = '2026-11-23';

const around = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => step(TODAY, days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const mrr = fc.record({ amount: decimals(7), currency: fc.constantFrom(...CURRENCIES) });
const country = fc.constantFrom('DE', 'IN', 'CR');

/** How points are known: reported, or as a line to be counted. */
const reported = decimals(6).map((points) => ({ points }));
const line = fc.record({ mrr, country });

export const soldRecords: fc.Arbitrary<SoldRecord[]> = fc
  .array(
    fc
      .record({
        soldOn: around(-500, 40),
        life: maybe(fc.integer({ min: 1, max: 500 })),
        source: fc.constantFrom('sourced' as const, 'assisted' as const),
        worth: fc.oneof(reported, line),
      })
      .map(({ soldOn, life, source, worth }) => ({
        soldOn,
        source,
        ...worth,
        expiresOn: life === undefined ? undefined : step(soldOn, life),
      })),
    { maxLength: 10 },
  )
  .map((list) => list.map((record, place) => ({ id: `deal-${place}`, ...record })));

export const managedRecords: fc.Arbitrary<ManagedRecord[]> = fc
  .array(
    fc
      .record({
        managedSince: around(-400, 0),
        days: maybe(fc.integer({ min: 0, max: 500 })),
        worth: fc.oneof(reported, fc.record({ mrr, country, managingPartners: fc.integer({ min: 1, max: 4 }) })),
      })
      .map(({ managedSince, days, worth }) => ({
        managedSince,
        ...worth,
        managedUntil: days === undefined ? undefined : step(managedSince, days),
      })),
    { maxLength: 6 },
  )
  .map((list) => list.map((record, place) => ({ id: `client-${place}`, ...record })));

const ZERO: Ratio = { top: 0n, bottom: 1n };

function worthOf(record: SoldRecord | ManagedRecord, edition: string): Ratio {
  if (record.points !== undefined) return ratioOf(record.points);
  const isSold = 'soldOn' in record;
  const deal = {
    amount: record.mrr!.amount,
    currency: record.mrr!.currency!,
    country: record.country!,
    edition,
    source: (isSold ? record.source : undefined) ?? ('sourced' as const),
    rateDay: isSold ? record.soldOn : undefined,
    otherPartners: isSold ? 0 : record.managingPartners! - 1,
  };
  return isSold ? oracle.sold(deal) : oracle.managed(deal);
}

export interface OracleTotals {
  sourced: Ratio;
  assisted: Ratio;
  sold: Ratio;
  managed: Ratio;
  total: Ratio;
}

/** The points of a day, asking each record whether it counts. */
export function totalsOf(
  sold: readonly SoldRecord[],
  managed: readonly ManagedRecord[],
  day: string,
  { edition = '2025-07-15', stays = false } = {},
): OracleTotals {
  let [sourced, assisted, services] = [ZERO, ZERO, ZERO];
  for (const record of sold) {
    const end = record.expiresOn ?? stepMonths(record.soldOn, 12);
    if (day < record.soldOn || day >= end) continue;
    if (record.source === 'sourced') sourced = plusRatio(sourced, worthOf(record, edition));
    else assisted = plusRatio(assisted, worthOf(record, edition));
  }
  for (const record of managed) {
    const last = record.managedUntil ?? '9999-12-31';
    const hasEnded = stays && last >= TODAY ? false : day > last;
    if (day >= record.managedSince! && !hasEnded) services = plusRatio(services, worthOf(record, edition));
  }
  const both = plusRatio(sourced, assisted);
  return { sourced, assisted, sold: both, managed: services, total: plusRatio(both, services) };
}

export const isAtLeastRatio = (a: Ratio, b: Ratio) => a.top * b.bottom >= b.top * a.bottom;

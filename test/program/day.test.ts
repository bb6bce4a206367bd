import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, addMonths, compareDays, dayOfEpochMs, daysBetween, isDay, monthOf } from '../../src/program/index.js';

const isLeap = (year: number) => (year % 400 === 0 ? true : year % 100 === 0 ? false : year % 4 === 0);
const lengths = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const text = (year: number, month: number, date: number) =>
  `${String(10_000 + year).slice(1)}-${String(100 + month).slice(1)}-${String(100 + date).slice(1)}`;

/** Days since 0001-01-01, by adding up years and months one after the other. */
function counted(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  let days = date - 1;
  for (let y = 1; y < year; y++) days += isLeap(y) ? 366 : 365;
  for (let m = 0; m < month - 1; m++) days += lengths(year)[m]!;
  return days;
}

const days = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat({ max: 30 }))
  .map(([year, month, date]) => text(year, month, (date % lengths(year)[month - 1]!) + 1));

describe('days', () => {
  it('knows real days from others', () => {
    for (const day of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) expect(isDay(day), day).to.equal(true);
    for (const other of [
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-00-01',
      '2024-01-00',
      '0000-01-01',
      '2024-1-1',
      '2024-01-01T00:00Z',
      '2024-01-01\n',
      ' 2024-01-01',
      '٢٠٢٤-٠١-٠١',
      20240101,
      null,
      ['2024-01-01'],
    ]) {
      expect(isDay(other), String(other)).to.equal(false);
    }
  });

  it('walks through every day of 400 years', () => {
    let serial = 0;
    for (let year = 1800; year < 2200; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let date = 1; date <= lengths(year)[month - 1]!; date++, serial++) {
          const day = text(year, month, date);
          if (addDays('1800-01-01', serial) !== day) throw new Error(`${serial} days from 1800-01-01 is not ${day}`);
          if (daysBetween('1800-01-01', day) !== serial)
            throw new Error(`${day} is not ${serial} days from 1800-01-01`);
        }
      }
    }
    expect(serial).to.equal(146_097);
  });

  it('measures days as counting years and months does', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(daysBetween(a, b)).to.equal(counted(b) - counted(a));
        expect(addDays(a, daysBetween(a, b))).to.equal(b);
        expect(compareDays(a, b)).to.equal(Math.sign(counted(a) - counted(b)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('adds months, and stops at the end of a shorter one', () => {
    expect(addMonths('2024-01-31', 1)).to.equal('2024-02-29');
    expect(addMonths('2023-01-31', 1)).to.equal('2023-02-28');
    expect(addMonths('2024-03-31', -1)).to.equal('2024-02-29');
    expect(addMonths('2024-02-29', 12)).to.equal('2025-02-28');
    expect(addMonths('2024-01-15', -1)).to.equal('2023-12-15');
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const [year, month, date] = day.split('-').map(Number) as [number, number, number];
        const months = year * 12 + month - 1 + count;
        fc.pre(months >= 12 && months < 120_000);
        const [y, m] = [Math.trunc(months / 12), months % 12];
        expect(addMonths(day, count)).to.equal(text(y, m + 1, Math.min(date, lengths(y)[m]!)));
      }),
    );
  });

  it('finds the day of an instant, whatever the zone of the machine', () => {
    const instants: [ms: number, day: string][] = [
      [0, '1970-01-01'],
      [-1, '1969-12-31'],
      [86_399_999, '1970-01-01'],
      [86_400_000, '1970-01-02'],
      [1_709_164_800_000, '2024-02-29'],
      [1_709_164_799_999, '2024-02-28'],
      [-62_135_596_800_000, '0001-01-01'],
      [253_402_300_799_999, '9999-12-31'],
    ];
    for (const [ms, day] of instants) expect(dayOfEpochMs(ms), String(ms)).to.equal(day);
    fc.assert(
      fc.property(days, fc.nat({ max: 86_399_999 }), (day, within) => {
        expect(dayOfEpochMs((counted(day) - 719_162) * 86_400_000 + within)).to.equal(day);
      }),
    );
  });

  it('gives the month of a day', () => {
    expect(monthOf('2024-02-29')).to.equal('2024-02');
  });

  it('refuses what is no day, no whole count, or beyond the calendar', () => {
    const wrong: (() => unknown)[] = [
      () => addDays('2023-02-29', 1),
      () => addDays('2023-02-28', 0.5),
      () => addDays('9999-12-31', 1),
      () => addDays('0001-01-01', -1),
      () => addMonths('9999-12-01', 1),
      () => addMonths('0001-01-01', -1),
      () => addMonths('2024-01-01', 0.5),
      () => daysBetween('2024-01-01', 'tomorrow'),
      () => dayOfEpochMs(NaN),
      () => dayOfEpochMs(253_402_300_800_000),
    ];
    for (const attempt of wrong) expect(attempt, String(attempt)).to.throw(RangeError);
  });
});

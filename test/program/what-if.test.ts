import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  editionById,
  EDITIONS,
  toDecimal,
  whatIf,
  type Edition,
  type Exact,
  type WhatIf,
  type WhatIfInput,
} from '../../src/program/index.js';
import { step } from './calendar.js';
import { completeFrom, expectSame, ratio, tiers } from './forecast-cases.js';
import { isSame, plusRatio, type Ratio } from './oracle.js';
import { managedRecords, soldRecords, TODAY, totalsOf } from './record-arbitraries.js';

const edition = (id: string): Edition => editionById(id)!;
const [first, second, third] = ['2022-07-18', '2024-02-27', '2025-07-15'].map(edition) as [Edition, Edition, Edition];

const usd = (amount: string) => ({ amount, currency: 'USD' });
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const records: WhatIfInput['records'] = {
  sold: [
    { id: 'new', soldOn: '2026-03-01', source: 'sourced', country: 'DE', mrr: usd('1000') },
    { id: 'helped', soldOn: '2026-03-01', source: 'assisted', country: 'DE', mrr: usd('1000') },
    { id: 'euro', soldOn: '2026-03-01', source: 'assisted', country: 'IN', mrr: eur('880') },
    {
      id: 'upsell',
      soldOn: '2026-03-01',
      motion: 'upsell',
      lineSoldOn: '2021-10-01',
      source: 'sourced',
      country: 'DE',
      mrr: usd('100'),
    },
  ],
  managed: [{ id: 'client', country: 'DE', mrr: usd('500'), managingPartners: 1 }],
};

function compared(change: Partial<WhatIfInput>, before: Edition, after: Edition): WhatIf {
  const result = whatIf({ records, on: TODAY, today: TODAY, tiers, ...change }, before, after);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const text = (value: Exact | undefined) => (value ? (toDecimal(value) ?? '...') : '?');

describe('what if', () => {
  it('puts the same records side by side, each deal by its own day of sale', () => {
    const { before, after, tracks, same } = compared({}, first, second);
    expect([before.edition, after.edition]).to.deep.equal(['2022-07-18', '2024-02-27']);
    expect(
      tracks.map(({ track, before: a, after: b, change }) => [track, text(a), text(b), text(change)].join(' ')),
    ).to.deep.equal([
      'total 138.4 158.4 20',
      'sold 133.4 153.4 20',
      'sourced 33 53 20',
      'assisted 100.4 100.4 0',
      'managed 5 5 0',
    ]);
    expect([before.tier, after.tier]).to.deep.equal([{ known: true }, { known: true, tier: 'gold' }]);
    expect(same).to.equal(4);
  });

  it('explains the difference by record: what changed in its working', () => {
    const told = (one: Edition, other: Edition) =>
      compared({}, one, other).records.map(({ id, before, after, causes }) =>
        [id, text(before), text(after), causes.join('+')].join(' '),
      );
    expect(told(first, second)).to.deep.equal(['new 30 50 rate']);
    expect(told(second, third)).to.deep.equal(['euro 70.4 60 currency-step']);
    const longer = { ...third, soldLifeMonths: { ...third.soldLifeMonths!, value: 6 } };
    expect(told(third, longer)).to.deep.equal([
      'new 50 0 life',
      'helped 30 0 life',
      'euro 60 0 life',
      'upsell 3 0 life',
    ]);
    const [change] = compared({}, first, second).records;
    expect([change!.steps.before, change!.steps.after].map((steps) => steps.map(({ id }) => id))).to.deep.equal([
      ['sold', 'expires'],
      ['sold', 'expires'],
    ]);
  });

  it('counts lines alone, and leaves out of both sides what either cannot count', () => {
    const sold = [
      { id: 'reported', soldOn: '2026-03-01', points: '5' },
      { id: 'unsourced', soldOn: '2026-03-01', country: 'DE', mrr: usd('100') },
      { id: 'foreign', soldOn: '2026-03-01', country: 'DE', mrr: { amount: '100', currency: 'XXX' } },
      { id: 'good', soldOn: '2026-03-01', points: '999', source: 'assisted' as const, country: 'DE', mrr: usd('100') },
    ];
    const result = compared({ records: { sold, managed: [] } }, first, second);
    expect([text(result.before.points.total), text(result.after.points.total), result.leftOut]).to.deep.equal([
      '3',
      '3',
      3,
    ]);
    expect(result.problems.map(({ field, code, edition: of }) => [of ?? 'both', field, code].join(' '))).to.deep.equal([
      'both records.sold.0.mrr missing',
      'both records.sold.2.mrr.currency unknown-currency',
      '2024-02-27 records.sold.1.source missing',
      '2024-02-27 records.sold.2.source missing',
    ]);
  });

  it('says under each edition which rules are our reading, and leaves unknown what is', () => {
    const { before, after } = compared({}, first, third);
    const [had, has] = [before, after].map((side) => side.ourReading.map(({ rule }) => rule));
    expect(had).to.include('currencySteps');
    expect(has).not.to.include('currencySteps');
    const past = compared({ on: step(TODAY, -1) }, first, third);
    expect(past.tracks).to.deep.equal(['total', 'sold', 'sourced', 'assisted', 'managed'].map((track) => ({ track })));
    expect(past.before.tier.known).to.equal(false);
  });

  it('agrees with counting everything twice, and its records add up to its tracks', () => {
    const ids = EDITIONS.map(({ id }) => id);
    const lines = <T extends { points?: string | undefined }>(list: T[]) =>
      list.filter(({ points }) => points === undefined);
    fc.assert(
      fc.property(
        soldRecords.map(lines),
        managedRecords.map(lines),
        fc.constantFrom(...ids),
        fc.constantFrom(...ids),
        fc.integer({ min: -400, max: 400 }),
        (sold, managed, one, other, days) => {
          const on = step(TODAY, days);
          const result = compared({ records: { sold, managed, completeFrom }, on }, edition(one), edition(other));
          expect(result.problems).to.deep.equal([]);
          const [from, to] = [one, other].map((id) => totalsOf(sold, managed, on, { edition: id }));
          expectSame(result.before.points, from!, on);
          expectSame(result.after.points, to!, on);
          for (const [track, isIn] of [
            ['sourced', 'sourced'],
            ['assisted', 'assisted'],
            ['managed', undefined],
          ] as const) {
            const own = result.records.filter(({ kind, source }) =>
              track === 'managed' ? kind === track : source === isIn,
            );
            const sum = own.reduce<Ratio>((so, { change }) => plusRatio(so, ratio(change)), { top: 0n, bottom: 1n });
            const moved = result.tracks.find((entry) => entry.track === track)!.change!;
            expect(isSame(sum, ratio(moved)), track).to.equal(true);
          }
          for (const { causes } of result.records) expect(causes).not.to.deep.equal([]);
          expect(result.records.length + result.same).to.equal(sold.length + managed.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reports what is wrong with the input, and never throws', () => {
    expect(whatIf({ records, on: 'then', today: 'now' }, first, second)).to.deep.equal({
      ok: false,
      problems: [
        { field: 'on', code: 'not-a-day' },
        { field: 'today', code: 'not-a-day' },
      ],
    });
    const shaped = fc.record({
      records: fc.oneof(
        fc.record({ sold: fc.array(fc.anything()), managed: fc.anything(), completeFrom: fc.anything() }),
        fc.anything(),
      ),
      on: fc.constant(TODAY),
      today: fc.oneof(fc.constant(TODAY), fc.anything()),
      tiers: fc.oneof(fc.constant(tiers), fc.anything()),
    });
    fc.assert(
      fc.property(fc.oneof(shaped, fc.anything()), (any) => {
        expect(whatIf(any as WhatIfInput, first, third).ok).to.be.a('boolean');
      }),
      { numRuns: 1_000 },
    );
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { forecast, newestEdition, pointsOn, toFixed } from '../../src/program/index.js';
import {
  checkClientPoints,
  checkClientRecords,
  checkPointRecords,
  checkProgress,
  checkSummary,
  checkTier,
  type DataProblem,
  type PartnerRecords,
} from '../../src/provider/index.js';

const told = (problems: readonly DataProblem[]): string[] =>
  problems.map(({ record, field, expected }) => `${record}: ${field} ${expected}`);

const codeOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return undefined;
};

const today = '2026-11-23';
const totalOf = (records: PartnerRecords): string | undefined => {
  const counted = pointsOn({ records, on: today, today }, newestEdition);
  return counted.ok && counted.points.total ? toFixed(counted.points.total, 2) : undefined;
};

describe('records of points are checked at the edge', () => {
  it('a record that would count wrongly is told and left out, and how many were is known', () => {
    const deal = { id: 'd1', clientId: 'c1', soldOn: '2026-02-01', points: '50.00', source: 'sourced' };
    const { value, problems } = checkPointRecords({
      sold: [
        deal,
        { ...deal, id: 'd2', expiresOn: '2026-01-31' },
        { ...deal, id: 'd3', points: '-5' },
        { ...deal, id: 'd4', points: undefined, mrr: { amount: '88', currency: 'euro' } },
        { ...deal, id: 'd5', soldOn: undefined },
        { ...deal, id: 'd6', lineSoldOn: '2026-03-01' },
        { ...deal, id: 'd7', source: 'found' },
        { ...deal, id: 'd8', motion: 'gift' },
        { ...deal, id: 'd9', soldOn: '2026-02-30' },
        deal,
        'nothing',
      ],
      managed: [
        { id: 'm1', clientId: 'c1', points: '7.25', managedSince: '2026-01-01', managedUntil: '2026-12-24' },
        { id: 'm2', managedSince: '2026-01-02', managedUntil: '2026-01-01', points: '1' },
        { id: 'm3', points: '1', managingPartners: 0 },
      ],
      completeFrom: '2025-13-01',
    });
    expect(value.sold!.map(({ id }) => id)).to.deep.equal(['d1']);
    expect(value.managed!.map(({ id }) => id)).to.deep.equal(['m1']);
    expect([value.leftOut, value.completeFrom]).to.deep.equal([12, undefined]);
    expect(told(problems)).to.deep.equal([
      'sold deal d2: expiresOn later',
      'sold deal d3: points points',
      'sold deal d4: mrr amount',
      'sold deal d5: soldOn day',
      'sold deal d6: lineSoldOn earlier',
      'sold deal d7: source choice',
      'sold deal d8: motion choice',
      'sold deal d9: soldOn day',
      'sold deal d9: soldOn day',
      'sold deal 10: id unique',
      'sold deal 11:  object',
      'managed client m2: managedUntil later',
      'managed client m3: managingPartners number',
      'records: completeFrom day',
    ]);
    expect(totalOf(value)).to.equal('57.25');
  });

  it('no list is unknown, an empty one is none', () => {
    const { value } = checkPointRecords({ sold: [] });
    expect([value.sold, value.managed]).to.deep.equal([[], undefined]);
    expect(totalOf(value)).to.equal(undefined);
    expect(totalOf(checkPointRecords({ sold: [], managed: [] }).value)).to.equal('0.00');
    const odd = checkPointRecords({ sold: 'many', managed: [] });
    expect([odd.value.sold, told(odd.problems)]).to.deep.equal([undefined, ['records: sold list']]);
  });

  it("never takes another client's records for those asked for", () => {
    expect(checkClientRecords({ id: 'a', sold: [] }, 'a').value).to.deep.include({ id: 'a', sold: [] });
    for (const answer of [{ id: 'b', sold: [] }, { sold: [] }, [], undefined]) {
      expect(codeOf(() => checkClientRecords(answer, 'a'))).to.equal('invalid');
    }
    expect(codeOf(() => checkPointRecords([]))).to.equal('invalid');
  });

  it('what passes can be counted: no record is left out twice', () => {
    const day = fc
      .integer({ min: 0, max: 1200 })
      .map((count) => new Date(Date.UTC(2025, 0, 1 + count)).toISOString().slice(0, 10));
    const field = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
      fc.oneof({ weight: 8, arbitrary: good }, fc.constantFrom(undefined, null, '', 7, 'x', '2026-02-30', '-1', {}));
    const deal = fc.record({
      id: field(fc.uuid()),
      soldOn: field(day),
      expiresOn: field(day),
      points: field(fc.constantFrom('1', '12.50', '0')),
      source: field(fc.constantFrom('sourced', 'assisted')),
    });
    const client = fc.record({
      id: field(fc.uuid()),
      managedSince: field(day),
      managedUntil: field(day),
      points: field(fc.constantFrom('3', '0.25')),
    });
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 12 }), fc.array(client, { maxLength: 6 }), (sold, managed) => {
        const { value, problems } = checkPointRecords({ sold, managed });
        expect(value.sold!.length + value.managed!.length + value.leftOut!).to.equal(sold.length + managed.length);
        expect(problems.length >= value.leftOut!).to.equal(true);
        const counted = forecast({ records: value, today }, newestEdition);
        if (!counted.ok) throw new Error('no forecast');
        // What has no points of its own cannot be counted without MRR: the one thing the edge cannot tell.
        const uncounted = [...value.sold!, ...value.managed!].filter(({ points }) => points === undefined).length;
        expect(counted.records.leftOut).to.equal(uncounted);
      }),
    );
  });
});

describe('points per client and per month are checked at the edge', () => {
  it('points below zero are unknown, and so is what is no choice', () => {
    const problems: DataProblem[] = [];
    const [row] = checkClientPoints(
      [
        {
          id: 'c1',
          name: 'Alder',
          market: 'booming',
          points: { sold: '-1', managed: '2.50', total: 3 },
          dealTypes: ['upsell', 'gift'],
          sources: [],
          nextExpiry: 'soon',
        },
        { name: 'Nobody' },
      ],
      problems,
    );
    expect(row).to.deep.include({
      id: 'c1',
      market: undefined,
      dealTypes: ['upsell'],
      sources: [],
      nextExpiry: undefined,
    });
    expect(row!.points).to.deep.equal({
      sold: undefined,
      managed: '2.50',
      total: undefined,
      sourced: undefined,
      assisted: undefined,
    });
    expect(told(problems)).to.deep.equal([
      'points of c1: market choice',
      'points of c1: points.sold points',
      'points of c1: points.total points',
      'points of c1: nextExpiry day',
      'points of c1: dealTypes.1 choice',
      'points of 2: id text',
    ]);
  });

  it('months come in order and once, and those without a name are left out', () => {
    const { value, problems } = checkProgress({
      months: [
        { month: '2026-10', points: { total: '12' } },
        { month: '2026-09', points: { total: '-3' } },
        { month: '2026-10', points: { total: '99' } },
        { month: '2026-13', points: {} },
        { points: {} },
        { month: '2026-12', projected: true },
      ],
      checks: [
        { on: '2026-10-15', tier: 'gold' },
        { on: 'the ides', tier: 'gold' },
      ],
    });
    expect(value.months.map(({ month, points }) => [month, points.total])).to.deep.equal([
      ['2026-09', undefined],
      ['2026-10', '12'],
      ['2026-12', undefined],
    ]);
    expect(value.checks!.map(({ on }) => on)).to.deep.equal(['2026-10-15']);
    expect(told(problems)).to.include.members([
      'progress: months.1.points.total points',
      'progress: 2026-10 unique',
      'progress: months.3.month month',
      'progress: months.4.month month',
      'progress: checks.1.on day',
    ]);
    for (const answer of [{}, { months: 'many' }, undefined, []]) {
      expect(codeOf(() => checkProgress(answer))).to.equal('invalid');
    }
  });

  it('sums of points are whole, or the summary is not used', () => {
    const summary = { count: 3, sums: [], figures: [{ field: 'total', sum: '12.50', unknown: 1 }] };
    expect(checkSummary(summary).value.figures).to.deep.equal(summary.figures);
    for (const figure of [{ field: 'total' }, { field: 'total', sum: 12.5 }, { sum: '1' }]) {
      expect(codeOf(() => checkSummary({ ...summary, figures: [figure] }))).to.equal('invalid');
    }
  });

  it('thresholds that fall and a tier that is not in the list are told', () => {
    const tiers = [
      { id: 'gold', minimums: { total: '800', sourced: '200' } },
      { id: 'platinum', minimums: { total: '700.5', sourced: '200' } },
      { id: 'diamond', minimums: { total: '800' } },
    ];
    const { value, problems } = checkTier({ tiers, credited: 'silver', points: {} });
    expect(told(problems)).to.deep.equal(['tier platinum: minimums.total rising', 'tier: credited tier']);
    expect(value.credited).to.equal('silver');
    for (const credited of ['untiered', 'provider', 'gold', undefined]) {
      expect(checkTier({ tiers: tiers.slice(0, 1), credited, points: {} }).problems).to.deep.equal([]);
    }
  });
});

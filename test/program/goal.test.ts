import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  EDITIONS,
  editionById,
  goal,
  minorUnits,
  newestEdition,
  toDecimal,
  type Edition,
  type Goal,
  type GoalInput,
  type GoalPart,
  type GoalPlan,
  type Market,
  type PointTotals,
  type TierRule,
  type Track,
} from '../../src/program/index.js';
import { decimals } from './arbitraries.js';
import { CURRENCIES, oracle, plusRatio, ratioOf, type Ratio } from './oracle.js';
import { isAtLeastRatio } from './record-arbitraries.js';

const tiers: TierRule[] = [
  { id: 'gold', minimums: { total: '800', sourced: '200', managed: '400' }, needsCertification: true },
  { id: 'platinum', minimums: { total: '2400', sourced: '620', managed: '1200' }, needsCertification: true },
];
const points: PointTotals = { sourced: '554.18', assisted: '439.24', managed: '1294.40' };

const input = (change: Partial<GoalInput>): GoalInput => ({
  tiers,
  tier: 'platinum',
  points,
  currency: 'EUR',
  today: '2026-11-23',
  ...change,
});

function asked(change: Partial<GoalInput>, edition = newestEdition): Goal {
  const result = goal(input(change), edition);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const problemsOf = (change: object) =>
  goal(input(change as Partial<GoalInput>), newestEdition).problems.map(({ field, code }) => `${field}: ${code}`);
const partText = ({ way, track, amount }: GoalPart) => `${way} ${amount.amount} ${amount.currency} for ${track}`;
const planText = ({ fill, parts, mrr }: GoalPlan) => `${fill} ${mrr.amount}: ${parts.map(partText).join(', ')}`;

describe('goal', () => {
  it('says what is missing, and what each way alone would close', () => {
    const { levels, reached, options } = asked({});
    expect(reached).to.equal(false);
    expect(levels.map(({ track, missing }) => `${track} ${toDecimal(missing!)}`)).to.deep.equal([
      'total 112.18',
      'sourced 65.82',
      'managed 0',
    ]);
    expect(
      options.map(({ market, way, perStep, amount, closes, reaches }) =>
        [market, way, toDecimal(perStep), amount.amount, closes.join('+'), reaches].join(' '),
      ),
    ).to.deep.equal([
      'ordinary sourced 5 1974.37 total+sourced true',
      'ordinary assisted 3 3290.62 total false',
      'ordinary managed 1 9871.84 total false',
      'growth sourced 10 987.19 total+sourced true',
      'growth assisted 6 1645.31 total false',
      'growth managed 2 4935.92 total false',
    ]);
  });

  it('plans what closes every track, the least first', () => {
    const { plans } = asked({});
    expect(plans.ordinary.map(planText)).to.deep.equal([
      'sourced 1974.37: sourced 1974.37 EUR for total',
      'assisted 2518.32: sourced 1158.44 EUR for sourced, assisted 1359.88 EUR for total',
      'managed 5238.08: sourced 1158.44 EUR for sourced, managed 4079.64 EUR for total',
    ]);
    expect(plans.growth[0]!.mrr).to.deep.equal({ amount: '987.19', currency: 'EUR' });
  });

  it('shows its working: what is missing, less what the other parts bring, to MRR, and back to points', () => {
    const [, assisted] = asked({}).plans.ordinary[1]!.parts;
    expect(
      assisted!.steps.map(({ id, factors, result }) => [
        id,
        ...factors.map(({ op, kind, value }) => `${op} ${kind} ${toDecimal(value) ?? '...'}`),
        toDecimal(result) ?? '...',
      ]),
    ).to.deep.equal([
      ['needed', 'start missing 112.18', 'minus sourced ...', '...'],
      ['amount', 'start points ...', 'divide rate 3', 'times currency-step 88', '1359.88'],
      ['sold', 'start amount 1359.88', 'divide currency-step 88', 'times rate 3', '...'],
    ]);
  });

  it('closes what is missing in sold points by the source that needs less MRR', () => {
    const asks = [{ id: 'it', minimums: { total: '100', sold: '50', sourced: '10' } }];
    const none = { sourced: '0', assisted: '0', managed: '0' };
    const plansBy = (edition: Edition) =>
      asked({ tiers: asks, tier: 'it', points: none, currency: 'USD' }, edition).plans.ordinary.map(planText);
    expect(plansBy(newestEdition)).to.deep.equal([
      'sourced 2000.00: sourced 2000.00 USD for total',
      'assisted 3200.00: sourced 200.00 USD for sourced, assisted 3000.00 USD for total',
      'managed 6000.00: sourced 1000.00 USD for sold, managed 5000.00 USD for total',
    ]);
    const rate = (value: string) => ({ value, confidence: 'A' as const, sources: [] });
    const own = { ...newestEdition, soldRates: [{ rates: { sourced: rate('2'), assisted: rate('10') } }] };
    expect(plansBy(own)).to.deep.equal([
      'assisted 1400.00: sourced 500.00 USD for sourced, assisted 900.00 USD for total',
      'sourced 5000.00: sourced 5000.00 USD for total',
      'managed 5900.00: sourced 500.00 USD for sourced, assisted 400.00 USD for sold, managed 5000.00 USD for total',
    ]);
  });

  it('shares managed points with other partners, and takes the rate of the day and edition', () => {
    const managed = (otherPartners: number) => asked({ otherPartners }).options[2]!.amount.amount;
    expect([managed(0), managed(1), managed(2)]).to.deep.equal(['9871.84', '19743.68', '29615.52']);
    expect(asked({ otherPartners: 1 }).ourReading.map(({ rule }) => rule)).to.deep.equal(['managedSplit']);
    const older = asked({ currency: 'USD', today: '2023-05-01' }, editionById('2022-07-18'));
    expect(older.options.slice(0, 2).map(({ perStep }) => toDecimal(perStep))).to.deep.equal(['3', '3']);
    expect(older.edition).to.equal('2022-07-18');
  });

  it('has nothing to plan for a tier that is reached, and names what points do not bring', () => {
    const { reached, options, plans, gates } = asked({ tier: 'gold', certifiedUntil: '2026-11-22' });
    expect([reached, options, plans]).to.deep.equal([true, [], { ordinary: [], growth: [] }]);
    expect(gates.certification).to.equal('not-met');
  });

  it('plans nothing while points are unknown', () => {
    const unknown = asked({ points: { sourced: '1', assisted: '1' } });
    expect([unknown.reached, unknown.unknown, unknown.plans.ordinary]).to.deep.equal([false, ['total', 'managed'], []]);
    expect(asked({ points: {} }).reached).to.equal(undefined);
  });

  it('rounds up to the smallest unit of the currency', () => {
    expect(['EUR', 'JPY', 'COP', 'KWD', 'CLF'].map(minorUnits)).to.deep.equal([2, 0, 2, 3, 4]);
    expect(asked({ currency: 'JPY' }).options[0]!.amount.amount).to.equal('323079');
  });

  it('reports what is wrong with the input', () => {
    expect(problemsOf({ currency: 'XXX' })).to.deep.equal(['currency: unknown-currency']);
    expect(problemsOf({ currency: undefined })).to.deep.equal(['currency: missing']);
    expect(problemsOf({ tier: 'silver' })).to.deep.equal(['tier: unknown-tier']);
    expect(problemsOf({ tier: undefined })).to.deep.equal(['tier: missing']);
    expect(problemsOf({ otherPartners: 1000 })).to.deep.equal(['otherPartners: out-of-range']);
    expect(problemsOf({ today: 'now' })).to.deep.equal(['today: not-a-day']);
    expect(problemsOf({ points: { ...points, managed: '-1' } })).to.deep.equal(['points.managed: negative']);
    const unreadable = [{ id: 'platinum', minimums: { total: '2k' } }];
    expect(goal(input({ tiers: unreadable }), newestEdition).ok).to.equal(false);
    expect(goal(input({ tiers: [{ id: 'platinum', minimums: {} }] }), newestEdition).ok).to.equal(false);
  });

  describe('of any tier and points', () => {
    const minimums = fc.record(
      { total: decimals(6), sold: decimals(5), sourced: decimals(5), managed: decimals(5) },
      { requiredKeys: ['total'] },
    );
    const had = fc.record({ sourced: decimals(5), assisted: decimals(5), managed: decimals(5) });
    const cases = fc.record({
      minimums,
      had,
      currency: fc.constantFrom(...CURRENCIES),
      otherPartners: fc.nat({ max: 3 }),
      edition: fc.constantFrom(...EDITIONS.map(({ id }) => id)),
    });
    type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

    const ZERO: Ratio = { top: 0n, bottom: 1n };
    const unit = (currency: string): Ratio => ({ top: 1n, bottom: currency === 'JPY' ? 1n : 100n });
    const less = (a: Ratio, b: Ratio): Ratio => plusRatio(a, { top: -b.top, bottom: b.bottom });

    /** The points that MRR brings in a way and market, by the second way to them. */
    function brings({ currency, otherPartners, edition }: Case, market: Market, way: string, mrr: Ratio): Ratio {
      const deal = { currency, country: market === 'growth' ? 'IN' : 'DE', edition, otherPartners, amount: '1' };
      const source = way === 'assisted' ? ('assisted' as const) : ('sourced' as const);
      const each = way === 'managed' ? oracle.managed({ ...deal, source }) : oracle.sold({ ...deal, source });
      return { top: each.top * mrr.top, bottom: each.bottom * mrr.bottom };
    }

    /** Which minimums are met once so much MRR is sold or managed in each way. */
    function met(given: Case, market: Market, mrr: Readonly<Record<string, Ratio>>): Track[] {
      const of = (way: 'sourced' | 'assisted' | 'managed') =>
        plusRatio(ratioOf(given.had[way]), brings(given, market, way, mrr[way] ?? ZERO));
      const sold = plusRatio(of('sourced'), of('assisted'));
      const points = { sourced: of('sourced'), sold, managed: of('managed'), total: plusRatio(sold, of('managed')) };
      return (['total', 'sold', 'sourced', 'managed'] as const).filter((track) => {
        const minimum = given.minimums[track];
        return minimum === undefined || isAtLeastRatio(points[track], ratioOf(minimum));
      });
    }

    const ask = ({ minimums: asks, had: totals, currency, otherPartners, edition }: Case) =>
      asked(
        { tiers: [{ id: 'it', minimums: asks }], tier: 'it', points: totals, currency, otherPartners },
        editionById(edition),
      );

    it('reaches the tier by every plan, and by none of them a smallest unit less', () => {
      fc.assert(
        fc.property(cases, (given) => {
          const { plans, reached } = ask(given);
          expect(reached).to.equal(met(given, 'ordinary', {}).length === 4);
          for (const market of ['ordinary', 'growth'] as const) {
            expect(plans[market].length > 0).to.equal(!reached);
            for (const { parts } of plans[market]) {
              const mrr = Object.fromEntries(parts.map(({ way, amount }) => [way, ratioOf(amount.amount)]));
              expect(met(given, market, mrr)).to.have.length(4);
              for (const { way } of parts) {
                const short = { ...mrr, [way]: less(mrr[way]!, unit(given.currency)) };
                expect(met(given, market, short)).not.to.have.length(4);
              }
            }
          }
        }),
        { numRuns: 500 },
      );
    });

    it('closes by each way alone what it says, and a smallest unit less leaves some of it open', () => {
      fc.assert(
        fc.property(cases, (given) => {
          const before = met(given, 'ordinary', {});
          for (const { market, way, amount, closes, reaches, track } of ask(given).options) {
            const after = met(given, market, { [way]: ratioOf(amount.amount) });
            expect(after.filter((one) => !before.includes(one))).to.deep.equal(closes);
            expect(reaches).to.equal(after.length === 4);
            const short = met(given, market, { [way]: less(ratioOf(amount.amount), unit(given.currency)) });
            expect(short).not.to.include(track);
          }
        }),
        { numRuns: 500 },
      );
    });

    it('puts first a plan that no corner of what is possible beats by more than the rounding of its parts', () => {
      fc.assert(
        fc.property(cases, (given) => {
          const { plans, reached } = ask(given);
          fc.pre(!reached);
          for (const market of ['ordinary', 'growth'] as const) {
            const costs = plans[market].map(({ mrr }) => ratioOf(mrr.amount));
            for (const [place, cost] of costs.slice(1).entries()) {
              expect(isAtLeastRatio(cost, costs[place]!)).to.equal(true);
            }
            const least = cheapestCorner(given, market);
            const slack = { top: 3n * unit(given.currency).top, bottom: unit(given.currency).bottom };
            expect(isAtLeastRatio(costs[0]!, least), 'not less than is possible').to.equal(true);
            expect(isAtLeastRatio(plusRatio(least, slack), costs[0]!), 'not more than is needed').to.equal(true);
          }
        }),
        { numRuns: 300 },
      );
    });

    /** The least MRR that reaches the tier: the cheapest of all points where three of the conditions just hold. */
    function cheapestCorner(given: Case, market: Market): Ratio {
      const missing = (track: Track, points: Ratio): Ratio => {
        const gap = less(ratioOf(given.minimums[track] ?? '0'), points);
        return gap.top > 0n ? gap : ZERO;
      };
      const { sourced, assisted, managed } = given.had;
      const sold = plusRatio(ratioOf(sourced), ratioOf(assisted));
      // Each condition: the sum of some of (sourced, assisted, managed) is at least so much.
      const conditions: [of: [bigint, bigint, bigint], least: Ratio][] = [
        [[1n, 0n, 0n], missing('sourced', ratioOf(sourced))],
        [[0n, 1n, 0n], ZERO],
        [[0n, 0n, 1n], missing('managed', ratioOf(managed))],
        [[1n, 1n, 0n], missing('sold', sold)],
        [[1n, 1n, 1n], missing('total', plusRatio(sold, ratioOf(managed)))],
      ];
      const price = (['sourced', 'assisted', 'managed'] as const).map((way) => {
        const each = brings(given, market, way, { top: 1n, bottom: 1n });
        return { top: each.bottom, bottom: each.top };
      });
      const det = (m: bigint[][]) =>
        m[0]![0]! * (m[1]![1]! * m[2]![2]! - m[1]![2]! * m[2]![1]!) -
        m[0]![1]! * (m[1]![0]! * m[2]![2]! - m[1]![2]! * m[2]![0]!) +
        m[0]![2]! * (m[1]![0]! * m[2]![1]! - m[1]![1]! * m[2]![0]!);
      let best: Ratio | undefined;
      for (let a = 0; a < 5; a++) {
        for (let b = a + 1; b < 5; b++) {
          for (let c = b + 1; c < 5; c++) {
            const chosen = [conditions[a]!, conditions[b]!, conditions[c]!];
            const matrix = chosen.map(([of]) => [...of]);
            const whole = det(matrix);
            if (whole === 0n) continue;
            // Cramer's rule, on one denominator for the three right sides.
            const den = chosen.reduce((product, [, { bottom }]) => product * bottom, 1n);
            const right = chosen.map(([, { top, bottom }]) => (top * den) / bottom);
            const corner = [0, 1, 2].map((column): Ratio => {
              const top = det(
                matrix.map((row, at) => row.map((value, place) => (place === column ? right[at]! : value))),
              );
              return whole < 0n ? { top: -top, bottom: -whole * den } : { top, bottom: whole * den };
            });
            const isPossible = conditions.every(([of, least]) => {
              const sum = corner.reduce(
                (so, { top, bottom }, way) => plusRatio(so, { top: of[way]! * top, bottom }),
                ZERO,
              );
              return isAtLeastRatio(sum, least);
            });
            if (!isPossible) continue;
            const cost = corner.reduce(
              (so, { top, bottom }, way) =>
                plusRatio(so, { top: top * price[way]!.top, bottom: bottom * price[way]!.bottom }),
              ZERO,
            );
            if (!best || isAtLeastRatio(best, cost)) best = cost;
          }
        }
      }
      return best!;
    }
  });

  it('never throws on any input', () => {
    const shaped = fc.record({
      tiers: fc.oneof(
        fc.constant(tiers),
        fc.array(fc.record({ id: fc.constant('platinum'), minimums: fc.anything() })),
        fc.anything(),
      ),
      tier: fc.oneof(fc.constant('platinum'), fc.anything()),
      points: fc.oneof(fc.constant(points), fc.record({ total: decimals(), managed: decimals() }), fc.anything()),
      currency: fc.oneof(fc.constantFrom(...CURRENCIES), fc.anything()),
      otherPartners: fc.oneof(fc.nat(), fc.anything()),
      today: fc.oneof(fc.constant('2026-11-23'), fc.anything()),
    });
    fc.assert(
      fc.property(fc.oneof(shaped, fc.anything()), (any) => {
        expect(goal(any as GoalInput, newestEdition).ok).to.be.a('boolean');
      }),
      { numRuns: 2_000 },
    );
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  add,
  compare,
  editionById,
  EDITIONS,
  exact,
  managedPoints,
  newestEdition,
  points,
  soldPoints,
  sumExact,
  toDecimal,
  validateEdition,
  type Edition,
  type Exact,
  type PartResult,
  type PointsInput,
  type PointsResult,
  type Step,
} from '../../src/program/index.js';
import { decimals, deals } from './arbitraries.js';
import { isSame, oracle, plusRatio, type OracleDeal, type Ratio } from './oracle.js';

const edition = (id: string): Edition => editionById(id)!;
const older = edition('2024-02-27');
const OLDER_STEPS = 'USD 100 AUD 105 COP 300300 EUR 75 GBP 62.50 SGD 140 JPY 12000 ZAR 1545 CAD 130';
const NEWER_STEPS = 'USD 100 AUD 154 COP 408000 EUR 88 GBP 74 SGD 129 JPY 14400 ZAR 1768 CAD 130';

function pairs(table: string): [currency: string, amount: string][] {
  const words = table.split(' ');
  return words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1]!]] : []));
}

/** The points of a part, or its problems in short. */
function shown(result: PartResult): string | undefined {
  return result.ok
    ? toDecimal(result.points)
    : result.problems.map(({ field, code }) => `${field}: ${code}`).join(', ');
}

function problemsOf(result: PointsResult): string {
  return result.ok ? 'none' : result.problems.map(({ field, code }) => `${field}: ${code}`).join(', ');
}

const ratio = ({ num, den }: Exact): Ratio => ({ top: BigInt(num), bottom: BigInt(den) });

function inputOf({ amount, currency, country, source, rateDay, otherPartners }: OracleDeal): PointsInput {
  return { amount, currency, country, source, soldOn: rateDay, managed: true, otherPartners };
}

function counted(deal: OracleDeal, change: Partial<PointsInput> = {}) {
  const result = points({ ...inputOf(deal), ...change }, edition(deal.edition));
  if (!result.ok) throw new Error(problemsOf(result));
  return result;
}

/** Works a step out again from its factors. */
function rework({ factors }: Step): Ratio {
  return factors.reduce<Ratio>(
    (so, { op, value }) => {
      const { top, bottom } = ratio(value);
      if (op === 'start' || op === 'plus') return plusRatio(so, { top, bottom });
      return op === 'times'
        ? { top: so.top * top, bottom: so.bottom * bottom }
        : { top: so.top * bottom, bottom: so.bottom * top };
    },
    { top: 0n, bottom: 1n },
  );
}

describe('points', () => {
  describe('published figures', () => {
    it('TV-01: 1,000 USD managed alone earns 10', () => {
      const client = { amount: '1000', currency: 'USD', country: 'US', otherPartners: 0 };
      expect(shown(managedPoints(client, edition('2022-07-18')))).to.equal('10');
    });

    it('TV-02: 1,000 USD sold in October 2021 earns 30', () => {
      const sale = { amount: '1000', currency: 'USD', country: 'US', soldOn: '2021-10-15' };
      expect(shown(soldPoints(sale, edition('2022-07-18')))).to.equal('30');
      expect(shown(soldPoints(sale, older))).to.equal('30');
    });

    it('TV-03: 1,000 USD cross-sold by the partner in March 2024 earns 50', () => {
      const sale = { amount: '1000', currency: 'USD', country: 'US', soldOn: '2024-03-15' } as const;
      expect(shown(soldPoints({ ...sale, motion: 'cross-sell', source: 'sourced' }, older))).to.equal('50');
    });

    it('TV-04: an upsell of April 2024 on the line of 2021 stays at 3 a step', () => {
      const upsell = { amount: '100', currency: 'USD', country: 'US', soldOn: '2024-04-15', motion: 'upsell' } as const;
      const result = soldPoints({ ...upsell, lineSoldOn: '2021-10-15', source: 'sourced' }, older);
      expect(shown(result)).to.equal('3');
      const later = soldPoints({ ...upsell, lineSoldOn: '2024-03-15', source: 'sourced' }, older);
      expect(shown(later), 'a line sold since').to.equal('5');
    });

    for (const [source, ordinary, growth] of [
      ['sourced', '5', '10'],
      ['assisted', '3', '6'],
    ] as const) {
      it(`TV-05, TV-06: 100 USD ${source} earns ${ordinary}, in a growth market ${growth}`, () => {
        for (const rules of [older, newestEdition]) {
          const sale = { amount: '100', currency: 'USD', source };
          expect(shown(soldPoints({ ...sale, country: 'DE' }, rules))).to.equal(ordinary);
          expect(shown(soldPoints({ ...sale, country: 'IN' }, rules))).to.equal(growth);
        }
      });
    }

    it('TV-07: 100 USD managed earns 1, in a growth market 2', () => {
      const client = { amount: '100', currency: 'USD', otherPartners: 0 };
      expect(shown(managedPoints({ ...client, country: 'DE' }, newestEdition))).to.equal('1');
      expect(shown(managedPoints({ ...client, country: 'VN' }, newestEdition))).to.equal('2');
    });

    it('TV-08: the amount of each currency earns what 100 USD earns', () => {
      const tables = { '2022-07-18': OLDER_STEPS, '2024-02-27': OLDER_STEPS, '2025-07-15': NEWER_STEPS };
      for (const [id, table] of Object.entries(tables)) {
        for (const [currency, amount] of pairs(table)) {
          const client = { amount, currency, country: 'DE', otherPartners: 0 };
          expect(shown(managedPoints(client, edition(id))), `${currency} in ${id}`).to.equal('1');
        }
      }
    });

    it('TV-13: in a growth market under one sold rate, 3,100 USD is 186 sold and 62 managed', () => {
      const client = { amount: '3100', currency: 'USD', country: 'CR', managed: true, otherPartners: 0 };
      const result = points(client, edition('2022-07-18'));
      expect(result.ok && [toDecimal(result.sold), toDecimal(result.managed)]).to.deep.equal(['186', '62']);
    });

    it('shares managed points with the other partners', () => {
      const client = { amount: '1000', currency: 'USD', country: 'US', otherPartners: 1 };
      expect(shown(managedPoints(client, newestEdition))).to.equal('5');
    });
  });

  for (const { id } of EDITIONS) {
    it(`agrees with the oracle on 3,500 random cases under ${id}`, () => {
      fc.assert(
        fc.property(deals, (given) => {
          const deal = { ...given, edition: id };
          const { sold, managed, total } = counted(deal);
          expect(isSame(ratio(sold), oracle.sold(deal)), 'sold').to.equal(true);
          expect(isSame(ratio(managed), oracle.managed(deal)), 'managed').to.equal(true);
          expect(isSame(ratio(total), plusRatio(oracle.sold(deal), oracle.managed(deal))), 'total').to.equal(true);
        }),
        { numRuns: 3_500 },
      );
    });
  }

  it('explains itself: every step worked out again gives its result, the last one the total', () => {
    fc.assert(
      fc.property(deals, (deal) => {
        const { steps, total } = counted(deal);
        expect(steps.map(({ id }) => id)).to.deep.equal(['sold', 'managed', 'total']);
        for (const step of steps) expect(isSame(rework(step), ratio(step.result))).to.equal(true);
        expect(steps.at(-1)!.result).to.deep.equal(total);
      }),
    );
  });

  it('shows 1,000 / 100 x 5 (sourced) x 2 (growth market) = 100', () => {
    const sale = { amount: '1000', currency: 'USD', country: 'IN', source: 'sourced', managed: false } as const;
    const result = points(sale, newestEdition);
    const value = exact;
    expect(result.ok && result.steps).to.deep.equal([
      {
        id: 'sold',
        factors: [
          { op: 'start', kind: 'amount', value: value('1000'), currency: 'USD' },
          { op: 'divide', kind: 'currency-step', value: value('100'), currency: 'USD' },
          { op: 'times', kind: 'rate', value: value('5'), source: 'sourced' },
          { op: 'times', kind: 'growth', value: value('2') },
        ],
        result: value('100'),
      },
    ]);
  });

  it('adds up: parts of an amount earn together what the whole earns', () => {
    fc.assert(
      fc.property(deals, decimals(12), decimals(12), (deal, a, b) => {
        const whole = add(exact(a), exact(b));
        const parts = add(counted({ ...deal, amount: a }).total, counted({ ...deal, amount: b }).total);
        expect(counted(deal, { amount: whole }).total).to.deep.equal(parts);
      }),
    );
  });

  it('never falls when the amount rises, and rises with it', () => {
    fc.assert(
      fc.property(deals, decimals(), decimals(), (deal, a, b) => {
        const order = compare(counted({ ...deal, amount: a }).total, counted({ ...deal, amount: b }).total);
        expect(order).to.equal(compare(exact(a), exact(b)));
      }),
    );
  });

  it('loses nothing in the split: the shares of all partners add up to the undivided points', () => {
    fc.assert(
      fc.property(deals, (deal) => {
        const share = counted(deal).managed;
        const shares = Array.from({ length: deal.otherPartners + 1 }, () => share);
        expect(sumExact(shares)).to.deep.equal(counted({ ...deal, otherPartners: 0 }).managed);
      }),
    );
  });

  it('counts no managed points for a client the partner does not service', () => {
    fc.assert(
      fc.property(deals, (deal) => {
        const { sold, managed, total } = counted(deal, { managed: false, otherPartners: undefined });
        expect(managed).to.deep.equal(exact('0'));
        expect(total).to.deep.equal(sold);
      }),
    );
  });

  it('names the rules that are our reading, once each, and the edition', () => {
    const deal = { amount: '10', currency: 'EUR', source: 'sourced', managed: true, otherPartners: 0 } as const;
    const readings = (input: PointsInput, rules: Edition) => {
      const result = points(input, rules);
      return result.ok ? [result.edition, ...result.ourReading.map(({ rule }) => rule)] : [];
    };
    expect(readings({ ...deal, country: 'DE' }, newestEdition)).to.deep.equal(['2025-07-15']);
    expect(readings({ ...deal, country: 'CR' }, newestEdition)).to.deep.equal(['2025-07-15']);
    expect(readings({ ...deal, country: 'MX', otherPartners: 2 }, edition('2022-07-18'))).to.deep.equal([
      '2022-07-18',
      'currencySteps',
      'growthMarkets',
      'managedSplit',
    ]);
  });

  describe('what cannot be counted', () => {
    const good: PointsInput = {
      amount: '100',
      currency: 'USD',
      country: 'DE',
      source: 'sourced',
      managed: true,
      otherPartners: 0,
    };
    const cases: [name: string, change: Record<string, unknown>, problems: string][] = [
      ['nothing is wrong', {}, 'none'],
      ['no amount', { amount: '' }, 'amount: missing'],
      ['an amount with grouping', { amount: '1,000' }, 'amount: not-a-decimal'],
      ['an amount as a number', { amount: 1000 }, 'amount: not-a-decimal'],
      ['a negative amount', { amount: '-0.01' }, 'amount: negative'],
      ['31 digits', { amount: '1234567890123456789012345678901' }, 'amount: too-many-digits'],
      ['30 digits', { amount: '123456789012345678901234567890' }, 'none'],
      ['a fraction without denominator', { amount: { num: '1', den: '0' } }, 'amount: not-a-decimal'],
      ['a fraction of 401 digits', { amount: { num: '9'.repeat(401), den: '1' } }, 'amount: too-many-digits'],
      ['a negative fraction', { amount: { num: '-1', den: '3' } }, 'amount: negative'],
      ['an unknown currency', { currency: 'CHF' }, 'currency: unknown-currency'],
      ['a currency named like a method', { currency: 'constructor' }, 'currency: unknown-currency'],
      ['no currency', { currency: undefined }, 'currency: missing'],
      ['an unknown market', { country: undefined }, 'country: unknown-market'],
      ['a country by name', { country: 'India' }, 'country: not-a-country'],
      ['a lower-case country', { country: 'in' }, 'country: not-a-country'],
      ['no source where sources differ', { source: undefined }, 'source: missing'],
      ['no source where they did not', { source: undefined, soldOn: '2024-02-26' }, 'none'],
      ['another source', { source: 'found' }, 'source: not-a-choice'],
      ['another motion', { motion: 'renewal' }, 'motion: not-a-choice'],
      ['an upsell of a line of unknown day', { motion: 'upsell' }, 'lineSoldOn: missing'],
      ['an impossible day', { soldOn: '2025-02-29' }, 'soldOn: not-a-day'],
      ['unknown other partners', { otherPartners: undefined }, 'otherPartners: missing'],
      ['half a partner', { otherPartners: 0.5 }, 'otherPartners: not-a-whole-number'],
      ['minus one partner', { otherPartners: -1 }, 'otherPartners: out-of-range'],
      ['1,000 other partners', { otherPartners: 1000 }, 'otherPartners: out-of-range'],
      ['other partners of a client not managed', { managed: false, otherPartners: undefined }, 'none'],
      ['managed unknown', { managed: undefined }, 'managed: missing'],
      ['several at once', { amount: 'x', country: undefined }, 'amount: not-a-decimal, country: unknown-market'],
    ];
    for (const [name, change, problems] of cases) {
      it(`${name}: ${problems}`, () => {
        expect(problemsOf(points({ ...good, ...change }, newestEdition))).to.equal(problems);
      });
    }

    it('never throws on any input, and what it counts is never below zero', () => {
      const fields = fc.record(
        Object.fromEntries(
          Object.entries({ ...good, soldOn: '2024-02-27', motion: 'upsell', lineSoldOn: '2021-01-01' }).map(
            ([field, value]) => [field, fc.oneof(fc.constant(value), fc.anything())],
          ),
        ),
      );
      fc.assert(
        fc.property(fc.oneof(fc.anything(), fields), (input) => {
          const result = points(input as PointsInput, newestEdition);
          if (result.ok) expect(result.total.num).not.to.match(/^-/);
          else expect(result.problems).not.to.be.empty;
        }),
        { numRuns: 2_000 },
      );
    });
  });

  it('counts exactly at the largest numbers that may be handed in', () => {
    const nines = '9'.repeat(30);
    const tiny = `0.${'0'.repeat(28)}7`;
    const cited = (value: string) => ({ value, confidence: 'B' as const, sources: [] });
    const check = validateEdition({
      id: 'host',
      validFrom: '2026-01-01',
      currencySteps: { value: { EUR: tiny }, confidence: 'B', sources: [] },
      soldRates: [{ rates: { any: cited(nines) } }],
      managedRate: cited(tiny),
      growthMultiplier: cited(nines),
      growthMarkets: [{ value: ['IN'], confidence: 'B', sources: [] }],
    });
    if (!check.ok) throw new Error(check.problems.map(({ message }) => message).join());
    const amount = { num: '8'.repeat(400), den: `1${'0'.repeat(398)}3` };
    const client = { amount, currency: 'EUR', country: 'IN', managed: true, otherPartners: 996 };
    const result = points(client, check.edition);
    const [a, step, nine, seven] = [ratio(amount), 10n ** 29n, BigInt(nines), 7n];
    const sold: Ratio = { top: a.top * step * nine * nine, bottom: a.bottom * seven };
    const managed: Ratio = { top: a.top * nine, bottom: a.bottom * 997n };
    expect(result.ok && isSame(ratio(result.sold), sold)).to.equal(true);
    expect(result.ok && isSame(ratio(result.total), plusRatio(sold, managed))).to.equal(true);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EDITIONS, points, validateEdition, type PointsInput } from '../../src/program/index.js';

type Json = Record<string, unknown>;

const cited = (value: unknown) => ({ value, confidence: 'B', sources: [] });

/** The least a host's own edition may be. */
const least = (): Json => ({
  id: 'ours',
  validFrom: '2026-01-01',
  currencySteps: cited({ CHF: '95.50' }),
  soldRates: [{ rates: { any: cited('4') } }],
  managedRate: cited('1'),
  growthMultiplier: cited('1.5'),
  growthMarkets: [cited(['IN'])],
});

const problems = (input: unknown) => {
  const check = validateEdition(input);
  return check.ok ? [] : check.problems.map(({ field, code }) => `${field}: ${code}`);
};

describe("a host's own edition", () => {
  it('needs seven fields', () => {
    expect(problems(least())).to.deep.equal([]);
    for (const field of Object.keys(least())) {
      const edition = { ...least(), [field]: undefined };
      expect(problems(edition).map((problem) => problem.split(/[.:]/)[0])).to.include(field);
    }
  });

  it('can be counted with', () => {
    const check = validateEdition(least());
    if (!check.ok) throw new Error('invalid');
    const result = points({ amount: '191', currency: 'CHF', country: 'IN', managed: false }, check.edition);
    expect(result.ok && [result.total, result.edition]).to.deep.equal([{ num: '12', den: '1' }, 'ours']);
  });

  const rate = cited('1');
  const cases: [change: Json, problem: string[]][] = [
    [{ id: '' }, ['id: empty']],
    [{ id: 7 }, ['id: not-text']],
    [{ validFrom: '2026-02-30' }, ['validFrom: not-a-day']],
    [{ validTo: '2025-12-31' }, ['validTo: out-of-order']],
    [
      { currencySteps: { EUR: '1' } },
      ['value: not-an-object', 'confidence: not-a-confidence', 'sources: not-a-list'].map((p) => `currencySteps.${p}`),
    ],
    [{ currencySteps: cited({}) }, ['currencySteps.value: empty']],
    [{ currencySteps: cited({ EUR: '0.00' }) }, ['currencySteps.value.EUR: not-positive']],
    [{ currencySteps: cited({ EUR: '-88' }) }, ['currencySteps.value.EUR: not-positive']],
    [{ currencySteps: cited({ EUR: 88 }) }, ['currencySteps.value.EUR: not-a-decimal']],
    [{ currencySteps: cited({ EUR: '8'.repeat(31) }) }, ['currencySteps.value.EUR: too-many-digits']],
    [{ currencySteps: cited({ euro: '88' }) }, ['currencySteps.value.euro: not-a-currency']],
    [{ soldRates: [] }, ['soldRates: empty']],
    [{ soldRates: [{ rates: { sourced: rate } }] }, ['soldRates.0.rates.assisted: not-an-object']],
    [
      { soldRates: [{ rates: { any: undefined, sourced: rate, assisted: rate } }] },
      ['soldRates.0.rates.any: not-an-object'],
    ],
    [{ soldRates: [{ from: '2026-01-01', rates: { any: rate } }] }, ['soldRates.0.from: out-of-order']],
    [{ soldRates: [{ rates: { any: rate } }, { rates: { any: rate } }] }, ['soldRates.1.from: not-a-day']],
    [
      { soldRates: [undefined, '2026-02-01', '2026-01-01'].map((from) => ({ from, rates: { any: rate } })) },
      ['soldRates.2.from: out-of-order'],
    ],
    [{ managedRate: { value: '1', confidence: 'D', sources: [] } }, ['managedRate.confidence: not-a-confidence']],
    [{ managedRate: { ...rate, sources: [1] } }, ['managedRate.sources.0: not-text']],
    [{ managedRate: { ...rate, note: 1 } }, ['managedRate.note: not-text']],
    [{ growthMultiplier: cited('0') }, ['growthMultiplier.value: not-positive']],
    [{ growthMarkets: [cited(['India'])] }, ['growthMarkets.0.value.0: not-a-country']],
    [{ managedSplit: cited('by size') }, ['managedSplit.value: not-a-choice']],
    [{ soldLifeMonths: cited(1.5) }, ['soldLifeMonths.value: not-a-whole-number']],
    [{ reviews: cited([{ on: '02-30', from: '01-01', to: '01-31' }]) }, ['reviews.value.0.on: not-a-month-day']],
    [{ renewals: {} }, ['listedDays', 'deadlineDays', 'renewedDays'].map((key) => `renewals.${key}: not-an-object`)],
  ];
  for (const [change, expected] of cases) {
    it(`${JSON.stringify(change).slice(0, 70)} is told: ${expected[0]}`, () => {
      expect(problems({ ...least(), ...change })).to.deep.equal(expected);
    });
  }

  it('is told in words which field is wrong and what would be right', () => {
    const check = validateEdition({ ...least(), managedRate: cited('1e3') });
    expect(check.ok ? [] : check.problems.map(({ message }) => message)).to.deep.equal([
      "managedRate.value must be a decimal in text such as '62.50'.",
    ]);
  });

  it('never makes the check throw, and what passes can be counted with', () => {
    const deal: PointsInput = {
      amount: '1',
      currency: 'USD',
      country: 'IN',
      source: 'sourced',
      managed: true,
      otherPartners: 1,
    };
    const paths = Object.keys(EDITIONS[1]!);
    const changed = fc
      .tuple(fc.constantFrom(...EDITIONS), fc.constantFrom(...paths), fc.anything())
      .map(([edition, field, value]) => ({ ...edition, [field]: value }));
    const within = fc
      .tuple(fc.constantFrom('currencySteps', 'soldRates', 'growthMarkets'), fc.anything(), fc.anything())
      .map(([field, a, b]) => ({ ...least(), [field]: field === 'currencySteps' ? cited(a) : [a, { rates: b }] }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), changed, within), (input) => {
        const check = validateEdition(input);
        if (check.ok) expect(points(deal, check.edition).ok).to.be.a('boolean');
        else expect(check.problems).not.to.be.empty;
      }),
      { numRuns: 3_000 },
    );
  });
});

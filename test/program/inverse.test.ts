import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  amountForManagedPoints,
  amountForSoldPoints,
  editionById,
  EDITIONS,
  managedPoints,
  newestEdition,
  soldPoints,
  toDecimal,
  type AmountResult,
  type Exact,
  type PartResult,
  type SoldPointsInput,
  type ManagedPointsInput,
} from '../../src/program/index.js';
import { exact } from '../../src/program/exact.js';
import { deals } from './arbitraries.js';
import { isSame, oracle, type OracleDeal, type Ratio } from './oracle.js';

const ratio = ({ num, den }: Exact): Ratio => ({ top: BigInt(num), bottom: BigInt(den) });

function amountOf(result: AmountResult): Exact {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.amount;
}

function pointsOf(result: PartResult): Exact {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.points;
}

function parts({ currency, country, source, rateDay, otherPartners, edition }: OracleDeal) {
  return {
    sale: { currency, country, source, soldOn: rateDay },
    service: { currency, country, otherPartners },
    rules: editionById(edition)!,
  };
}

describe('points to currency', () => {
  it('asks 880 EUR for 50 sourced points, and 4,400 EUR for 50 managed ones', () => {
    const client = { points: '50', currency: 'EUR', country: 'DE' };
    const sold = amountForSoldPoints({ ...client, source: 'sourced' }, newestEdition);
    const managed = amountForManagedPoints(client, newestEdition);
    expect(toDecimal(amountOf(sold))).to.equal('880');
    expect(toDecimal(amountOf(managed))).to.equal('4400');
    expect(sold.ok && sold.currency).to.equal('EUR');
  });

  it('shows the way: 100 / 2 (growth market) / 5 (sourced) x 88 = 880', () => {
    const input = { points: '100', currency: 'EUR', country: 'IN', source: 'sourced' } as const;
    const result = amountForSoldPoints(input, newestEdition);
    expect(result.ok && result.steps).to.deep.equal([
      {
        id: 'amount',
        factors: [
          { op: 'start', kind: 'points', value: exact('100') },
          { op: 'divide', kind: 'growth', value: exact('2') },
          { op: 'divide', kind: 'rate', value: exact('5'), source: 'sourced' },
          { op: 'times', kind: 'currency-step', value: exact('88'), currency: 'EUR' },
        ],
        result: exact('880'),
      },
    ]);
  });

  for (const { id } of EDITIONS) {
    it(`agrees with the oracle on 3,500 random cases under ${id}`, () => {
      fc.assert(
        fc.property(deals, (given) => {
          const deal = { ...given, edition: id };
          const { sale, service, rules } = parts(deal);
          const sold = amountOf(amountForSoldPoints({ ...sale, points: deal.amount }, rules));
          const managed = amountOf(amountForManagedPoints({ ...service, points: deal.amount }, rules));
          expect(isSame(ratio(sold), oracle.amountForSold(deal)), 'sold').to.equal(true);
          expect(isSame(ratio(managed), oracle.amountForManaged(deal)), 'managed').to.equal(true);
        }),
        { numRuns: 3_500 },
      );
    });
  }

  it('undoes the way forward, and the way forward undoes it, exactly', () => {
    fc.assert(
      fc.property(deals, (deal) => {
        const { sale, service, rules } = parts(deal);
        const start = exact(deal.amount);
        const sold = pointsOf(soldPoints({ ...sale, amount: start }, rules));
        const managed = pointsOf(managedPoints({ ...service, amount: start }, rules));
        expect(amountOf(amountForSoldPoints({ ...sale, points: sold }, rules))).to.deep.equal(start);
        expect(amountOf(amountForManagedPoints({ ...service, points: managed }, rules))).to.deep.equal(start);
        const forSold = amountOf(amountForSoldPoints({ ...sale, points: start }, rules));
        const forManaged = amountOf(amountForManagedPoints({ ...service, points: start }, rules));
        expect(pointsOf(soldPoints({ ...sale, amount: forSold }, rules))).to.deep.equal(start);
        expect(pointsOf(managedPoints({ ...service, amount: forManaged }, rules))).to.deep.equal(start);
      }),
      { numRuns: 1_000 },
    );
  });

  it('says what keeps it from counting', () => {
    const result = amountForSoldPoints({ points: '-1', currency: 'CHF' }, newestEdition);
    expect(result.ok ? [] : result.problems).to.have.deep.members([
      { field: 'points', code: 'negative' },
      { field: 'currency', code: 'unknown-currency' },
      { field: 'source', code: 'missing' },
      { field: 'country', code: 'unknown-market' },
    ]);
  });

  it('never throws on any input', () => {
    const anything = fc.record({
      points: fc.anything(),
      currency: fc.constantFrom('EUR', 7),
      country: fc.constant('IT'),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anything), (input) => {
        expect(amountForSoldPoints(input as SoldPointsInput, newestEdition).ok).to.be.a('boolean');
        expect(amountForManagedPoints(input as ManagedPointsInput, newestEdition).ok).to.be.a('boolean');
      }),
    );
  });
});

import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { CalculatorValue, PointsCalculator } from '../../../src/elements/points-calculator/points-calculator.js';
import type { Exact } from '../../../src/program/index.js';
import { deals } from '../../program/arbitraries.js';
import { isSame, oracle, plusRatio, ratioOf, roundRatio, type OracleDeal, type Ratio } from '../../program/oracle.js';
import { calculator, deal, results, value } from './page.js';

const editions = ['2022-07-18', '2024-02-27', '2025-07-15'];

const ratio = (figure: Exact | null | undefined): Ratio => {
  if (!figure) throw new Error('There is no figure');
  return { top: BigInt(figure.num), bottom: BigInt(figure.den) };
};

const fractionText = ({ num, den }: Exact): string => `${num}/${den}`;

/** The value of a calculator in which a deal is entered. */
const entered = ({ amount, currency, country, source, otherPartners }: OracleDeal, manages = true): CalculatorValue =>
  value({ deals: [deal({ amount, currency, country, source, manages, otherPartners: String(otherPartners) })] });

const converting = (
  { currency, country, source }: OracleDeal,
  fields: Partial<CalculatorValue['conversion']>,
): CalculatorValue => value({ tab: 'currency', conversion: { currency, country, source, ...fields } });

/** Counted by the newest rates of each edition. */
const cases = deals.map((one) => ({ ...one, rateDay: undefined }));

for (const edition of editions) {
  describe(`<points-calculator> under the rules of ${edition}`, () => {
    let element: PointsCalculator;

    before(async () => {
      element = await calculator(html`<points-calculator lang="en" edition=${edition}></points-calculator>`);
      element.remove();
      document.body.append(element);
      await element.updateComplete;
    });

    after(() => element.remove());

    it('gives the points of the oracle in 2,000 random cases', () => {
      fc.assert(
        fc.property(cases, (given) => {
          const one = { ...given, edition };
          element.value = entered(one);
          const [points] = element.result?.deals ?? [];
          expect(isSame(ratio(points?.sold), oracle.sold(one)), 'sold').to.equal(true);
          expect(isSame(ratio(points?.managed), oracle.managed(one)), 'managed').to.equal(true);
          const total = plusRatio(oracle.sold(one), oracle.managed(one));
          expect(isSame(ratio(points?.total), total), 'total').to.equal(true);
        }),
        { numRuns: 2000 },
      );
    });

    it('shows them, rounded to two decimals', async () => {
      const shown = (points: Ratio): string =>
        new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(
          roundRatio(points, 2, 'half-up') as unknown as number,
        );
      await fc.assert(
        fc.asyncProperty(cases, fc.boolean(), async (given, manages) => {
          const one = { ...given, edition };
          element.value = entered(one, manages);
          await element.updateComplete;
          const managed = manages ? oracle.managed(one) : { top: 0n, bottom: 1n };
          expect(results(element)).to.deep.equal({
            'Total points': shown(plusRatio(oracle.sold(one), managed)),
            'Sold points': shown(oracle.sold(one)),
            'Managed points': shown(managed),
          });
        }),
        { numRuns: 150 },
      );
    });

    it('gives the MRR of the oracle for points, and the points of the oracle for MRR, for one managing partner', () => {
      fc.assert(
        fc.property(cases, (given) => {
          const one = { ...given, edition, otherPartners: 0 };
          const { amount } = one;
          element.value = converting(one, { soldPoints: amount, managedPoints: amount });
          const money = element.result?.conversion;
          expect(isSame(ratio(money?.sold), oracle.amountForSold(one)), 'sold value').to.equal(true);
          expect(isSame(ratio(money?.managed), oracle.amountForManaged(one)), 'managed value').to.equal(true);
          element.value = converting(one, { method: 'currency-to-points', soldValue: amount, managedValue: amount });
          const points = element.result?.conversion;
          expect(isSame(ratio(points?.sold), oracle.sold(one)), 'sold points').to.equal(true);
          expect(isSame(ratio(points?.managed), oracle.managed(one)), 'managed points').to.equal(true);
        }),
        { numRuns: 1000 },
      );
    });

    it('comes back to the same amount from currency to points to currency, exactly', () => {
      fc.assert(
        fc.property(cases, (one) => {
          element.value = converting(one, {
            method: 'currency-to-points',
            soldValue: one.amount,
            managedValue: one.amount,
          });
          const points = element.result?.conversion;
          element.value = converting(one, {
            soldPoints: fractionText(points!.sold!),
            managedPoints: fractionText(points!.managed!),
          });
          const money = element.result?.conversion;
          expect(isSame(ratio(money?.sold), ratioOf(one.amount)), 'sold').to.equal(true);
          expect(isSame(ratio(money?.managed), ratioOf(one.amount)), 'managed').to.equal(true);
        }),
        { numRuns: 1000 },
      );
    });
  });
}

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sumAmounts, type Amount } from '../../../src/program/index.js';
import { LeftOut } from '../../../src/views/list/left-out.js';

interface Thing {
  id: string;
  amount?: Amount | undefined;
}

/** Sums of things, as a source answers them. */
function summaryOf(things: readonly Thing[]) {
  const amounts = things.map(({ amount }) => amount);
  const { sums, unknown } = sumAmounts(amounts);
  const countOf = (currency: string | undefined): number =>
    amounts.filter((amount) => amount && amount.currency === currency).length;
  return { count: things.length, sums: sums.map((sum) => ({ ...sum, count: countOf(sum.currency) })), unknown };
}

const amount: fc.Arbitrary<Amount | undefined> = fc.option(
  fc.record({
    amount: fc.tuple(fc.integer({ min: -1000, max: 100_000 }), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
    currency: fc.constantFrom('EUR', 'USD', 'JPY'),
  }),
  { nil: undefined },
);

describe('what is left out of a list', () => {
  it('leaves the sums and the page as if it had never been there', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), fc.nat(), (amounts, which) => {
        const things = amounts.map((one, place): Thing => ({ id: String(place), amount: one }));
        const gone = things[which % things.length]!;
        const rest = things.filter((thing) => thing !== gone);
        const page = { items: things, count: things.length, total: things.length + 7 };
        const sums = summaryOf(things);
        const leftOut = new LeftOut<Thing>((thing) => thing.amount);
        leftOut.take(gone, page, sums);
        expect(leftOut.ofPage(page)).to.deep.equal({ items: rest, count: rest.length, total: rest.length + 7 });
        expect(leftOut.ofSums(sums)).to.deep.equal(summaryOf(rest));
        leftOut.putBack(gone.id);
        expect(leftOut.ofPage(page)).to.equal(page);
        expect(leftOut.ofSums(sums)).to.equal(sums);
      }),
    );
  });

  it('is not left out of answers that come later', () => {
    const things = [{ id: 'a', amount: { amount: '1', currency: 'EUR' } }];
    const leftOut = new LeftOut<Thing>((thing) => thing.amount);
    leftOut.take(things[0]!, { items: things }, summaryOf(things));
    const later = { page: { items: things, count: 1 }, sums: summaryOf(things) };
    expect(leftOut.ofPage(later.page)).to.equal(later.page);
    expect(leftOut.ofSums(later.sums)).to.equal(later.sums);
  });
});

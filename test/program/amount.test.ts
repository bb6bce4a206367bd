import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sumAmounts, type Amount } from '../../src/program/index.js';
import { signedDecimals } from './arbitraries.js';
import { isSame, plusRatio, ratioOf, type Ratio } from './oracle.js';

describe('sums of money', () => {
  it('keeps currencies apart, and those of unknown currency from all others', () => {
    const { sums, unknown } = sumAmounts([
      { amount: '0.10', currency: 'USD' },
      { amount: '5' },
      { amount: '1200.50', currency: 'EUR' },
      { amount: '0.20', currency: 'USD' },
      undefined,
      { amount: '2.5', currency: undefined },
    ]);
    expect(sums).to.deep.equal([
      { amount: '1200.5', currency: 'EUR' },
      { amount: '0.3', currency: 'USD' },
      { amount: '7.5' },
    ]);
    expect(unknown).to.equal(1);
  });

  it('counts an unreadable amount as unknown, and has no sum of nothing', () => {
    expect(sumAmounts([{ amount: '1,000', currency: 'EUR' }])).to.deep.equal({ sums: [], unknown: 1 });
    expect(sumAmounts([])).to.deep.equal({ sums: [], unknown: 0 });
  });

  it('is exact, in any order', () => {
    const currency = fc.constantFrom('EUR', 'USD', undefined);
    const amounts = fc.array(fc.record({ amount: signedDecimals(), currency }), { maxLength: 30 });
    fc.assert(
      fc.property(amounts, (entries: Amount[]) => {
        const { sums } = sumAmounts(entries);
        for (const { amount, currency: code } of sums) {
          const own = entries.filter((entry) => entry.currency === code);
          const sum = own.map((entry) => ratioOf(entry.amount)).reduce(plusRatio, { top: 0n, bottom: 1n });
          expect(isSame(ratioOf(amount), sum)).to.equal(true);
        }
        expect(sumAmounts(entries.reverse()).sums).to.deep.equal(sums);
      }),
    );
  });

  it('is exact over 100,000 rows', () => {
    const cents = Array.from({ length: 100_000 }, (_, index) => BigInt(index * 7919) + 1n);
    const { sums } = sumAmounts(
      cents.map((value) => ({ amount: `${value / 100n}.${String(value % 100n).padStart(2, '0')}` })),
    );
    const total: Ratio = { top: cents.reduce((sum, value) => sum + value, 0n), bottom: 100n };
    expect(sums).to.have.length(1);
    expect(isSame(ratioOf(sums[0]!.amount), total)).to.equal(true);
  });
});

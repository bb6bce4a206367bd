import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mrrChange, toDecimal, type Amount, type MrrChange } from '../../src/program/index.js';
import { decimals } from './arbitraries.js';
import { isSame, ratioOf, type Ratio } from './oracle.js';

const eur = (amount: string): Amount => ({ amount, currency: 'EUR' });

function known(change: MrrChange) {
  if (!change.known) throw new Error(JSON.stringify(change.problems));
  return change;
}
const problems = (change: MrrChange) =>
  change.known ? [] : change.problems.map(({ field, code }) => `${field}: ${code}`);

describe('change of MRR', () => {
  it('is an amount and an exact percentage', () => {
    const change = known(mrrChange(eur('27.00'), eur('24.00')));
    expect([toDecimal(change.amount), change.currency]).to.deep.equal(['-3', 'EUR']);
    expect(change.percent).to.deep.equal({ num: '-100', den: '9' });
    expect(
      change.steps.map(({ id, factors }) => [id, ...factors.map(({ op, kind }) => `${op} ${kind}`)]),
    ).to.deep.equal([
      ['change', 'start next', 'minus current'],
      ['percent', 'start change', 'divide current', 'times hundred'],
    ]);
  });

  it('has no percentage of nothing', () => {
    const change = known(mrrChange(eur('0.00'), eur('24')));
    expect([toDecimal(change.amount), change.percent]).to.deep.equal(['24', undefined]);
  });

  it('is unknown where an amount or its currency is, and between two currencies', () => {
    expect(problems(mrrChange(undefined, eur('1')))).to.deep.equal(['current: missing']);
    expect(problems(mrrChange(eur('1'), undefined))).to.deep.equal(['next: missing']);
    expect(problems(mrrChange({ amount: '1' }, { amount: '1' }))).to.deep.equal([
      'current.currency: unknown-currency',
      'next.currency: unknown-currency',
    ]);
    expect(problems(mrrChange(eur('1'), { amount: '1', currency: 'USD' }))).to.deep.equal([
      'next.currency: different-currencies',
    ]);
    expect(problems(mrrChange(eur('-1'), eur('1,00')))).to.deep.equal(['current: negative', 'next: not-a-decimal']);
  });

  it('agrees with fractions of whole numbers', () => {
    const ratio = ({ num, den }: { num: string; den: string }): Ratio => ({ top: BigInt(num), bottom: BigInt(den) });
    fc.assert(
      fc.property(decimals(), decimals(), (before, after) => {
        const change = known(mrrChange(eur(before), eur(after)));
        const [a, b] = [ratioOf(before), ratioOf(after)];
        const moved: Ratio = { top: b.top * a.bottom - a.top * b.bottom, bottom: a.bottom * b.bottom };
        expect(isSame(ratio(change.amount), moved)).to.equal(true);
        if (a.top === 0n) expect(change.percent).to.equal(undefined);
        else {
          const percent = { top: moved.top * a.bottom * 100n, bottom: moved.bottom * a.top };
          expect(isSame(ratio(change.percent!), percent)).to.equal(true);
        }
      }),
    );
  });

  it('never throws on any input', () => {
    const any = fc.oneof(fc.anything(), fc.record({ amount: fc.anything(), currency: fc.anything() }));
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(mrrChange(one as Amount, other as Amount).known).to.be.a('boolean');
      }),
    );
  });
});

import { expect } from '@open-wc/testing';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import {
  add,
  compare,
  exact,
  isDecimalText,
  isNegative,
  isZero,
  subtract,
  sumExact,
  toDecimal,
  toFixed,
  type Exact,
} from '../../src/program/index.js';
import { signedDecimals } from './arbitraries.js';
import { isSame, plusRatio, ratioOf, roundRatio, type Ratio } from './oracle.js';

const ratio = ({ num, den }: Exact): Ratio => ({ top: BigInt(num), bottom: BigInt(den) });

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const fractions: fc.Arbitrary<Exact> = fc
  .tuple(fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }), fc.bigInt({ min: 1n, max: 10n ** 60n }))
  .map(([top, bottom]) => {
    const by = gcd(top < 0n ? -top : top, bottom);
    return { num: String(top / by), den: String(bottom / by) };
  });

describe('exact numbers', () => {
  it('reads decimal texts and nothing else', () => {
    const digits = '123456789012345678901234567890';
    for (const text of ['0', '-12.50', '007', '-0', '0.10', digits, `-${digits}`, `000${digits}`, `0.${digits}`]) {
      expect(isDecimalText(text), text).to.equal(true);
    }
    for (const other of ['', '+1', '.5', '5.', '1e3', '1,000', ' 1', '1\n', 'NaN', '0x1', '١', 1, null, undefined]) {
      expect(isDecimalText(other), String(other)).to.equal(false);
    }
    for (const long of [`${digits}1`, `1.${digits}`, `0.0${digits}`]) expect(isDecimalText(long), long).to.equal(false);
    expect(() => exact('1e3')).to.throw(RangeError);
  });

  it('keeps the value of a decimal text, in lowest terms', () => {
    expect(exact('-12.50')).to.deep.equal({ num: '-25', den: '2' });
    expect(exact('-0.00')).to.deep.equal({ num: '0', den: '1' });
    fc.assert(
      fc.property(signedDecimals(), (text) => {
        const value = exact(text);
        expect(isSame(ratio(value), ratioOf(text))).to.equal(true);
        const { top, bottom } = ratio(value);
        expect(gcd(top < 0n ? -top : top, bottom)).to.equal(1n);
        expect(exact(toDecimal(value)!)).to.deep.equal(value);
      }),
    );
  });

  it('adds, subtracts and compares as BigInt fractions do', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const sum = plusRatio(ratio(a), ratio(b));
        expect(isSame(ratio(add(a, b)), sum)).to.equal(true);
        expect(subtract(add(a, b), b)).to.deep.equal(a);
        const difference = BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den);
        expect(compare(a, b)).to.equal(difference > 0n ? 1 : difference < 0n ? -1 : 0);
        expect(isNegative(a)).to.equal(a.num.startsWith('-'));
        expect(isZero(subtract(a, a))).to.equal(true);
      }),
    );
  });

  it('sums many in any order, and nothing to zero', () => {
    expect(sumExact([])).to.deep.equal({ num: '0', den: '1' });
    const few = fc.array(fc.oneof(fractions, signedDecimals(12).map(exact)), { maxLength: 6 });
    fc.assert(
      fc.property(few, (values) => {
        const sum = values.map(ratio).reduce(plusRatio, { top: 0n, bottom: 1n });
        expect(isSame(ratio(sumExact(values)), sum)).to.equal(true);
        expect(sumExact(values.reverse())).to.deep.equal(sumExact(values));
      }),
    );
  });

  it('rounds as BigInt division does, in each way', () => {
    const modes = fc.constantFrom('half-up', 'down', 'up');
    const halves = fc
      .tuple(fc.integer(), fc.nat({ max: 3 }))
      .map(([n, places]) => exact(`${n}.${'0'.repeat(places)}5`));
    fc.assert(
      fc.property(fc.oneof(fractions, halves), fc.nat({ max: 30 }), modes, (value, places, mode) => {
        expect(toFixed(value, places, mode)).to.equal(roundRatio(ratio(value), places, mode));
      }),
      { numRuns: 5_000 },
    );
    const half = exact('-0.5');
    expect([toFixed(half, 0), toFixed(half, 0, 'down'), toFixed(half, 0, 'up')]).to.deep.equal(['-1', '0', '-1']);
    expect(toFixed(exact('1200.5'), 2)).to.equal('1200.50');
    expect(() => toFixed(half, -1)).to.throw(RangeError);
    expect(() => toFixed(half, 0.5)).to.throw(RangeError);
  });

  it('has a decimal text when a finite one exists', () => {
    expect(toDecimal({ num: '1', den: '3' })).to.equal(undefined);
    expect(toDecimal({ num: '-7', den: '8' })).to.equal('-0.875');
    expect(toDecimal({ num: '1200', den: '1' })).to.equal('1200');
  });

  it('throws rather than rounding or accepting what is no number', () => {
    const huge = { num: '9'.repeat(600), den: '1' };
    const inverse = { num: '1', den: '9'.repeat(600) };
    expect(compare(huge, inverse)).to.equal(1);
    expect(() => add(huge, inverse)).to.throw(RangeError);
    expect(() => isZero({ num: '9'.repeat(1001), den: '1' })).to.throw(RangeError);
    for (const wrong of [
      { num: '1', den: '0' },
      { num: '1', den: '-1' },
      { num: '1.5', den: '1' },
      { num: 'NaN', den: '1' },
      { num: '1e5', den: '1' },
    ]) {
      expect(() => isZero(wrong), JSON.stringify(wrong)).to.throw(RangeError);
    }
  });

  it('rounds and adds as decimal.js does', () => {
    const Wide = Decimal.clone({ defaults: true, precision: 200 });
    const modes = { 'half-up': Decimal.ROUND_HALF_UP, down: Decimal.ROUND_DOWN, up: Decimal.ROUND_UP } as const;
    const mode = fc.constantFrom(...(Object.keys(modes) as (keyof typeof modes)[]));
    const unsigned = (text: string): string => text.replace(/^-(?=[0.]+$)/, '');
    fc.assert(
      fc.property(signedDecimals(), signedDecimals(), fc.nat({ max: 30 }), mode, (a, b, places, rounding) => {
        const sum = new Wide(a).plus(b);
        const ours = add(exact(a), exact(b));
        expect(toDecimal(ours)).to.equal(unsigned(sum.toFixed()));
        expect(toFixed(ours, places, rounding)).to.equal(unsigned(sum.toFixed(places, modes[rounding])));
      }),
    );
  });
});

import { expect } from '@open-wc/testing';
import { exact, toRatio, ZERO } from '../../src/program/index.js';

describe('toRatio()', () => {
  it('divides for drawing', () => {
    expect(toRatio(exact('600'), exact('2400'))).to.equal(0.25);
    expect(toRatio({ num: '1', den: '3' }, { num: '2', den: '3' })).to.equal(0.5);
    expect(toRatio(exact('99999999999999999999.5'), exact('99999999999999999999.5'))).to.equal(1);
  });

  it('is zero of zero and of nothing', () => {
    expect(toRatio(ZERO, exact('5'))).to.equal(0);
    expect(toRatio(exact('5'), ZERO)).to.equal(0);
  });

  it('takes no malformed number', () => {
    expect(() => toRatio({ num: 'x', den: '1' }, exact('1'))).to.throw(RangeError);
  });
});

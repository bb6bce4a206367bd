import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EDITIONS, engagementBand, newestEdition, type EngagementIndex } from '../../src/program/index.js';

const bandOf = (index: unknown) => {
  const result = engagementBand(index as EngagementIndex, newestEdition);
  return result.ok ? result.band.id : result.problem;
};

describe('engagement band', () => {
  it('TV-11: 0, 3, 4, 6, 7, 10 are low, low, medium, medium, high, high', () => {
    for (const edition of EDITIONS) {
      const bands = [0, 3, 4, 6, 7, 10].map((index) => {
        const result = engagementBand(index, edition);
        return result.ok && result.band.id;
      });
      expect(bands).to.deep.equal(['low', 'low', 'medium', 'medium', 'high', 'high']);
    }
  });

  it('every whole score from 0 to 10 is in the band it is nearest to, and no other is in any', () => {
    const all = 'low low low low medium medium medium high high high high'.split(' ');
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -20, max: 120 }), fc.double()), (index) => {
        const expected = Number.isInteger(index) ? (all[index] ?? 'out-of-range') : 'not-a-whole-number';
        expect(bandOf(index)).to.equal(expected);
      }),
    );
  });

  it('has none for what is no whole score, and says that this is our reading', () => {
    const result = engagementBand(3.5, newestEdition);
    expect(result.ok || result.problem).to.equal('not-a-whole-number');
    expect(result.ourReading.map(({ rule }) => rule)).to.deep.equal(['wholeScores']);
    for (const [index, problem] of [
      [undefined, 'missing'],
      [null, 'missing'],
      ['7', 'not-a-whole-number'],
      [NaN, 'not-a-whole-number'],
      [-1, 'out-of-range'],
      [42, 'out-of-range'],
    ]) {
      expect(bandOf(index), String(index)).to.equal(problem);
    }
  });

  it("follows a host's bands", () => {
    const { engagementBands: _, ...without } = newestEdition;
    expect(engagementBand(3, without)).to.deep.equal({ ok: false, problem: 'no-bands', ourReading: [] });
    const own = { value: [{ id: 'all', from: 0, to: 100 }], confidence: 'C' as const, sources: [] };
    const result = engagementBand(42, { ...newestEdition, engagementBands: own });
    expect(result.ok && result.band.id).to.equal('all');
    expect(result.ourReading).to.deep.equal([{ rule: 'engagementBands' }]);
  });
});

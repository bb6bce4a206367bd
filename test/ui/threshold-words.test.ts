import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plotOf, textWidth, type Plot } from '../../src/ui/plot.js';
import { wordsPlaces } from '../../src/ui/threshold-words.js';

const plotIn = (width: number): Plot => plotOf({ width, height: 240, steps: 9, values: [0, 1000], fromRight: false });

/** A line through the middle of each step. */
const lineOf = ({ x, y }: Plot, values: readonly (number | undefined)[]) =>
  values.map((value, step) => (value === undefined ? undefined : ([x(step), y(value)] as const)));

const flat = (plot: Plot, value: number) => lineOf(plot, Array<number>(9).fill(value));

/** Whether words that stand on a base line come near a height. */
const covers = (base: number, height: number): boolean => height > base - 11 && height < base + 4;

describe('words of thresholds', () => {
  const plot = plotIn(600);
  const gold = { at: 500, text: 'Gold 500 combined', short: 'Gold 500' };

  it('stand above the start of their line where it is free', () => {
    const [place] = wordsPlaces(plot, [gold], [flat(plot, 900)]);
    expect(place).to.deep.equal({ text: 'Gold 500 combined', start: 4, y: plot.y(500) - 6 });
  });

  it('stand below it, or further on, where lines go through', () => {
    const [below] = wordsPlaces(plot, [gold], [flat(plot, 550)]);
    expect(below?.y).to.equal(plot.y(500) + 16);
    const around = lineOf(plot, [550, 450, 550, 900, 900, 900, 900, 900, 900]);
    const [further] = wordsPlaces(plot, [gold], [around]);
    expect(further?.start).to.be.greaterThan(plot.x(1));
    expect(further?.text).to.equal('Gold 500 combined');
  });

  it('keep off each other', () => {
    const near = { at: 520, text: 'Silver 520 combined' };
    const [one, other] = wordsPlaces(plot, [gold, near], []);
    const apart =
      Math.abs((one?.y ?? 0) - (other?.y ?? 0)) >= 15 || Math.abs((one?.start ?? 0) - (other?.start ?? 0)) > 100;
    expect(apart).to.equal(true);
  });

  it('are the short ones where the whole has no place, and none where even these are too long', () => {
    const narrow = plotIn(130);
    expect(wordsPlaces(narrow, [gold], [])[0]?.text).to.equal('Gold 500');
    expect(wordsPlaces(plotIn(50), [gold], [])).to.deep.equal([undefined]);
  });

  it('stand between the marks of lines where all is taken', () => {
    const lines = [520, 460].map((value) => flat(plot, value));
    const place = wordsPlaces(plot, [gold], lines)[0]!;
    const end = place.start + textWidth(place.text);
    for (const [mark] of lines[0]!.flatMap((point) => (point ? [point] : []))) {
      expect(mark > place.start && mark < end, `a mark at ${mark}`).to.equal(false);
    }
  });

  it('stand somewhere also where all is taken', () => {
    const lines = [520, 540, 560, 480, 460, 440].map((value) => flat(plot, value));
    expect(wordsPlaces(plot, [gold], lines)[0]?.text).to.equal('Gold 500');
  });

  it('never cover a line that leaves them a side', () => {
    const value = fc.integer({ min: 150, max: 850 });
    fc.assert(
      fc.property(value, value, (at, level) => {
        const [place] = wordsPlaces(plot, [{ ...gold, at }], [flat(plot, level)]);
        return place !== undefined && !covers(place.y, plot.y(level));
      }),
    );
  });
});

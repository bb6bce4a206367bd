import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import { html } from 'lit';
import { until } from '../support/until.js';
import { placeLabels, placesOf } from '../../src/ui/place-labels.js';

const label = (at: number, width = 50) => ({ at, width, height: 16 });

describe('placesOf()', () => {
  it('puts a label in the middle of its point', () => {
    expect(placesOf(400, [label(0.5)])).to.deep.equal({ places: [{ start: 175, top: 0 }], height: 16 });
  });

  it('keeps a label within the ends', () => {
    expect(placesOf(400, [label(0), label(1)]).places.map(({ start }) => start)).to.deep.equal([0, 350]);
  });

  it('gives a label nearer than 64 px to another a line of its own, the last one the first line', () => {
    expect(placesOf(400, [label(0.5, 20), label(0.65, 20)]).places.map(({ top }) => top)).to.deep.equal([16, 0]);
    expect(placesOf(400, [label(0.5, 20), label(0.66, 20)]).places.map(({ top }) => top)).to.deep.equal([0, 0]);
  });

  it('takes no room where there are no labels', () => {
    expect(placesOf(400, [])).to.deep.equal({ places: [], height: 0 });
  });

  it('lets no two labels touch, and none leave the scale', () => {
    const labels = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        width: fc.integer({ min: 10, max: 200 }),
        height: fc.constantFrom(16, 32),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 900 }), labels, (width, some) => {
        const { places, height } = placesOf(width, some);
        const boxes = places.map(({ start, top }, index) => ({
          start,
          top,
          end: start + some[index]!.width,
          bottom: top + some[index]!.height,
        }));
        for (const [index, box] of boxes.entries()) {
          expect(box.start).to.be.at.least(0);
          expect(box.end).to.be.at.most(width + 1e-6);
          expect(box.bottom).to.be.at.most(height);
          for (const other of boxes.slice(index + 1)) {
            const beside = box.end <= other.start || other.end <= box.start;
            expect(beside || box.bottom <= other.top || other.bottom <= box.top).to.equal(true);
          }
        }
      }),
    );
  });
});

describe('placeLabels()', () => {
  it('places a label anew when it grows', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="position: relative; width: 200px" ${placeLabels([0.9])}>
        ${['Platinum'].map((name) => html`<span style="position: absolute; width: max-content">${name}</span>`)}
      </div>`,
    );
    const label = box.querySelector('span')!;
    const over = (): number => label.getBoundingClientRect().right - box.getBoundingClientRect().right;
    await until(() => label.style.insetInlineStart !== '' && over() <= 0.5);
    label.style.letterSpacing = '4px';
    expect(over()).to.be.above(0.5);
    await until(() => over() <= 0.5);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { TierProgress } from '../../../src/elements/tier-progress/tier-progress.js';
import type { TierStatus } from '../../../src/provider/index.js';
import { all, gold, laidOut, place, progress, providerOf, said, track } from './partner.js';
import { until } from '../../support/until.js';

/** Points in ten-thousandths, and their text. */
const points = fc.bigInt({ min: 0n, max: 99_999_999_999n });
const decimal = (value: bigint): string => `${value / 10_000n}.${String(value % 10_000n).padStart(4, '0')}`;
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
/** Rounded down to `places`, as English writes it. */
const down = (value: bigint, places: 0 | 2): string => {
  const [whole = '', rest = ''] = decimal(value).split('.');
  return places === 0 ? grouped(whole) : `${grouped(whole)}.${rest.slice(0, 2)}`;
};
/** The element with these points, whatever it showed before. */
let answers = 0;
async function show(element: TierProgress, points: TierStatus['points']): Promise<void> {
  const edition = `(${++answers})`;
  element.provider = providerOf(() => Promise.resolve({ ...gold, edition, points }));
  await until(() => said(element.shadowRoot).includes(`Rules of ${edition}`));
}
const number = (shown: string): bigint => BigInt(shown.replace(/\D/g, ''));

const share = (element: Element, within: Element): { start: number; end: number } => {
  const [box, frame] = [element.getBoundingClientRect(), within.getBoundingClientRect()];
  return { start: (box.left - frame.left) / frame.width, end: (box.right - frame.left) / frame.width };
};
const bar = (element: TierProgress, name: string): HTMLElement =>
  track(element, name).querySelector<HTMLElement>('.track-bar')!;
const middle = (marker: Element, within: Element): number => {
  const { start, end } = share(marker, within);
  return (start + end) / 2;
};

describe('<tier-progress> figures', () => {
  it('equal a count in whole numbers: sums to two decimals, tracks in whole points, both down', async () => {
    const element = await progress();
    await fc.assert(
      fc.asyncProperty(points, points, points, async (sourced, assisted, managed) => {
        const total = sourced + assisted + managed;
        await show(element, { sourced: decimal(sourced), assisted: decimal(assisted), managed: decimal(managed) });
        const figures = all(element, '[part=sum] .figure').map(said);
        expect(figures).to.deep.equal([sourced, assisted, managed, total].map((value) => down(value, 2)));
        const held = [total, sourced, managed].map((value) => down(value, 0));
        expect(all(element, '.track-value').map(said)).to.deep.equal(held);
        const isRounded = [sourced, assisted, managed, total].some((value) => value % 100n !== 0n);
        expect(said(element.shadowRoot).includes('Rounded down to two decimals')).to.equal(isRounded);
      }),
      { numRuns: 25 },
    );
  });

  it('held rounded down and missing rounded up add up to the threshold, whatever the points', async () => {
    const element = await progress();
    await fc.assert(
      fc.asyncProperty(fc.bigInt({ min: 0n, max: 23_999_999n }), async (total) => {
        await show(element, { total: decimal(total) });
        const row = track(element, 'Total');
        const missing = number(said(row.querySelector('.track-result')));
        expect(number(said(row.querySelector('.track-value'))) + missing).to.equal(2400n);
        expect(missing > 0n, 'not reached').to.equal(true);
      }),
      { numRuns: 25 },
    );
  });

  it('do not show a threshold as reached a hair before it is, nor later', async () => {
    const just = await progress({ points: { total: '2399.9999' } });
    expect(said(track(just, 'Total')))
      .to.contain('2,399')
      .and.contain('1 to go');
    const exactly = await progress({ points: { total: '2400' } });
    expect(said(track(exactly, 'Total').querySelector('.track-result'))).to.equal('Met');
    const beyond = await progress({ points: { total: '2400.99' } });
    expect(said(track(beyond, 'Total').querySelector('.track-result'))).to.equal('Met');
    const more = await progress({ points: { total: '2401.99' } });
    expect(said(track(more, 'Total').querySelector('.track-result'))).to.equal('Met, 1 above');
  });

  it('show thresholds with all their digits', async () => {
    const tiers = [{ id: 'gold', minimums: { total: '2500.125' } }];
    expect(said(track(await progress({ tiers, credited: 'untiered' }), 'Total'))).to.contain('Gold 2,500.125');
  });
});

describe('<tier-progress> bars', () => {
  it('have the goal at the same place in every track, from either side', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await progress();
      element.dir = dir;
      await element.updateComplete;
      for (const name of ['Total', 'Sourced', 'Managed']) {
        const goal = track(element, name).querySelector('.goal')!;
        const at = middle(goal, bar(element, name));
        expect(dir === 'ltr' ? at : 1 - at, `${dir} ${name}`).to.be.closeTo(1 / 1.2, 0.002);
      }
    }
  });

  it('are as long as the points, in the order of the sum', async () => {
    const element = await progress();
    const within = bar(element, 'Total');
    const parts = [...within.querySelectorAll('.track-part')].map((part) => share(part, within));
    const scale = 2400 * 1.2;
    expect(parts).to.have.length(3);
    expect(parts[0]!.end).to.be.closeTo(554.18 / scale, 0.003);
    expect(parts[1]!.end).to.be.closeTo((554.18 + 439.24) / scale, 0.003);
    expect(parts[2]!.end).to.be.closeTo(2287.82 / scale, 0.003);
  });

  it('put passed tiers where they belong', async () => {
    const element = await progress();
    const passed = track(element, 'Sourced').querySelector('.track-marker:not(.goal)')!;
    expect(middle(passed, bar(element, 'Sourced'))).to.be.closeTo(200 / (620 * 1.2), 0.002);
  });

  it('show that they go on where the points go beyond the scale', async () => {
    const far = { sourced: '5000', assisted: '0', managed: '0' };
    expect(bar(await progress({ points: far }), 'Sourced').classList.contains('goes-on')).to.equal(true);
    expect(bar(await progress(), 'Sourced').classList.contains('goes-on')).to.equal(false);
  });

  it('end 20 % beyond the points once no tier is above', async () => {
    const element = await progress({ credited: 'elite', points: { sourced: '30000', assisted: '0', managed: '0' } });
    const within = bar(element, 'Total');
    expect(share(within.querySelector('.track-part')!, within).end).to.be.closeTo(1 / 1.2, 0.003);
  });

  it('keep their labels apart and within the track', async () => {
    for (const width of [900, 320]) {
      const element = await place(
        providerOf(() => Promise.resolve({ ...gold, credited: 'diamond' })),
        width,
      );
      await until(() => all(element, '.track-label').length > 0);
      await laidOut();
      for (const name of ['Total', 'Sourced', 'Managed']) {
        const row = track(element, name);
        const frame = row.querySelector('.track-plot')!.getBoundingClientRect();
        const boxes = [...row.querySelectorAll('.track-label')].map((label) => label.getBoundingClientRect());
        for (const [index, box] of boxes.entries()) {
          expect(box.left).to.be.at.least(frame.left - 0.5);
          expect(box.right).to.be.at.most(frame.right + 0.5);
          expect(box.bottom).to.be.at.most(frame.bottom + 0.5);
          for (const other of boxes.slice(index + 1)) {
            const apart = box.right <= other.left || other.right <= box.left;
            expect(apart || box.bottom <= other.top + 0.5 || other.bottom <= box.top + 0.5, name).to.equal(true);
          }
        }
      }
    }
  });
});

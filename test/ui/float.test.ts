import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { float, type Place } from '../../src/ui/float.js';
import { until } from '../support/until.js';

interface Pair {
  /** Holds the anchor, and is where a test changes what is around it. */
  around: HTMLElement;
  anchor: HTMLElement;
  box: HTMLElement;
  lost: () => number;
}

let stop: () => void = () => undefined;

/** Floats a box of 200 by 60 px beside a button of 100 by 30 px, both in a shadow root, in a frame that has some styles. */
async function place(around: Partial<CSSStyleDeclaration>, at: Place, boxHeight = 60): Promise<Pair> {
  stop();
  fixtureCleanup();
  const frame = await fixture<HTMLElement>(html`<div dir=${around.direction ?? 'ltr'}></div>`);
  Object.assign(frame.style, { inlineSize: '400px', marginBlockStart: '120px', marginInlineStart: '150px', ...around });
  const host = document.createElement('div');
  const after = document.createElement('div');
  after.style.blockSize = '2000px';
  frame.append(host, after);
  const root = host.attachShadow({ mode: 'open' });
  const anchor = document.createElement('button');
  Object.assign(anchor.style, { display: 'block', inlineSize: '100px', blockSize: '30px', boxSizing: 'border-box' });
  const box = document.createElement('div');
  box.popover = 'manual';
  Object.assign(box.style, { position: 'absolute', inset: '0 auto auto 0', margin: '0', padding: '0', border: '0' });
  const content = document.createElement('div');
  Object.assign(content.style, { inlineSize: '200px', blockSize: `${boxHeight}px` });
  box.append(content);
  root.append(anchor, box);
  box.showPopover();
  let lost = 0;
  stop = float(box, anchor, at, () => (lost += 1));
  return { around: frame, anchor, box, lost: () => lost };
}

/** How far the box is from where it begins and ends beside its anchor, in px. */
function apart({ anchor, box }: Pair): Record<'left' | 'right' | 'below' | 'above', number> {
  const to = anchor.getBoundingClientRect();
  const is = box.getBoundingClientRect();
  return { left: is.left - to.left, right: is.right - to.right, below: is.top - to.bottom, above: to.top - is.bottom };
}

const near = (is: number, wanted: number): boolean => Math.abs(is - wanted) <= 1;

/** Waits for the frame in which the box stands there. */
const settles = (pair: Pair, wanted: Partial<ReturnType<typeof apart>>): Promise<void> =>
  until(() => {
    const is = apart(pair);
    return Object.entries(wanted).every(([side, value]) => near(is[side as 'left'], value));
  });

function expectApart(pair: Pair, wanted: Partial<ReturnType<typeof apart>>): void {
  const is = apart(pair);
  for (const [side, value] of Object.entries(wanted)) expect(is[side as 'left'], side).to.be.closeTo(value, 1);
}

describe('float()', () => {
  afterEach(() => stop());

  const surroundings: Record<string, Partial<CSSStyleDeclaration>> = {
    'a plain page': {},
    'a transformed ancestor': { transform: 'translate(30px, 20px)' },
    'a scaled ancestor': { transform: 'scale(1.5)', transformOrigin: '0 0' },
    'a container': { containerType: 'inline-size' },
    'a scrolled box': { overflow: 'auto', blockSize: '200px' },
    'a clipped box': { overflow: 'clip', blockSize: '60px' },
    'a fixed box': { position: 'fixed', insetBlockStart: '40px' },
    'a filter': { filter: 'opacity(0.9)' },
  };
  for (const [name, styles] of Object.entries(surroundings)) {
    it(`stands under its anchor in ${name}, at once`, async () => {
      expectApart(await place(styles, { align: 'start' }), { below: 4, left: 0 });
    });
  }

  it('lines up with the end, and with the middle', async () => {
    expectApart(await place({}, { align: 'end' }), { below: 4, right: 0 });
    expectApart(await place({}, { align: 'center', above: true }), { above: 4, left: -50 });
  });

  it('follows the direction of its anchor', async () => {
    expectApart(await place({ direction: 'rtl' }, { align: 'start' }), { below: 4, right: 0 });
    expectApart(await place({ direction: 'rtl' }, { align: 'end' }), { below: 4, left: 0 });
    document.documentElement.dir = 'rtl';
    try {
      expectApart(await place({ direction: 'rtl' }, { align: 'start' }), { below: 4, right: 0 });
      expectApart(await place({}, { align: 'start' }), { below: 4, left: 0 });
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('follows when its anchor moves, by scrolling or otherwise', async () => {
    const pair = await place({ overflow: 'auto', blockSize: '300px' }, { align: 'start' });
    pair.anchor.style.marginBlockStart = '100px';
    await settles(pair, { below: 4, left: 0 });
    const { top } = pair.box.getBoundingClientRect();
    pair.around.scrollTop = 40;
    await until(() => near(pair.box.getBoundingClientRect().top, top - 40));
    pair.around.style.transform = 'translate(20px, 10px) scale(0.8)';
    await settles(pair, { below: 4, left: 0 });
  });

  it('stays with its anchor when the page scrolls', async () => {
    const pair = await place({}, { align: 'start' });
    window.scrollTo(0, 50);
    try {
      await settles(pair, { below: 4, left: 0 });
    } finally {
      window.scrollTo(0, 0);
    }
  });

  it('stands above where there is more room, and comes back down when that changes', async () => {
    const room = window.innerHeight - 80;
    const pair = await place({ marginBlockStart: `${room}px` }, { align: 'start' });
    expectApart(pair, { above: 4 });
    pair.around.style.marginBlockStart = '20px';
    await settles(pair, { below: 4 });
  });

  it('grows no higher than its room and than it may, and then scrolls', async () => {
    const tall = await place({ marginBlockStart: '100px' }, { align: 'start' }, 3000);
    expect(tall.box.getBoundingClientRect().bottom).to.be.closeTo(window.innerHeight - 8, 1);
    const limited = await place({}, { align: 'start', limit: 90 }, 3000);
    expect(limited.box.getBoundingClientRect().height).to.equal(90);
    expectApart(limited, { below: 4 });
  });

  it('keeps 8 px from both sides of the page', async () => {
    const atStart = await place({ marginInlineStart: '0' }, { align: 'end' });
    expect(atStart.box.getBoundingClientRect().left).to.equal(8);
    const atEnd = await place({ marginInlineStart: 'calc(100vw - 120px)' }, { align: 'start' });
    expect(atEnd.box.getBoundingClientRect().right).to.be.closeTo(document.documentElement.clientWidth - 8, 1);
  });

  it('may be as wide as its anchor, and 240 px at least', async () => {
    const pair = await place({}, { align: 'start', wide: true });
    expect(pair.box.getBoundingClientRect().width).to.equal(240);
    pair.anchor.style.inlineSize = '320px';
    await until(() => pair.box.getBoundingClientRect().width === 320);
  });

  it('tells when its anchor is scrolled out of sight, is hidden, or is gone', async () => {
    const scrolled = await place({ overflow: 'auto', blockSize: '100px' }, { align: 'start' });
    scrolled.around.scrollTop = 400;
    await until(() => scrolled.lost() > 0);
    const hidden = await place({}, { align: 'start' });
    hidden.around.style.display = 'none';
    await until(() => hidden.lost() > 0);
    const gone = await place({}, { align: 'start' });
    gone.anchor.remove();
    await until(() => gone.lost() > 0);
  });

  it('is never told lost while its anchor is in sight', async () => {
    const pair = await place({}, { align: 'start' });
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    expect(pair.lost()).to.equal(0);
  });
});

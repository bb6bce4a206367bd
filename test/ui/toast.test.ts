import { expect, fixture, html } from '@open-wc/testing';
import { ToastStage } from '../../stories/support/toast-stage.js';
import { defineStage } from '../../stories/support/stage.js';
import { pressKeys } from '../support/keys.js';
import { click } from './pointer.js';

defineStage('toast-stage', ToastStage);

/** Timers that go off when the test says so. */
const timers = new Map<number, () => void>();
const own = { setTimeout: window.setTimeout.bind(window), clearTimeout: window.clearTimeout.bind(window) };

async function place(): Promise<ToastStage> {
  const box = await fixture<HTMLElement>(html`<div><button>Before</button><toast-stage></toast-stage></div>`);
  return box.querySelector('toast-stage')!;
}

const regionOf = (stage: ToastStage): HTMLElement => stage.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;

const textsOf = (stage: ToastStage): string[] =>
  [...regionOf(stage).querySelectorAll('.words')].map(({ textContent }) => textContent);

const button = (stage: ToastStage, name: string): HTMLElement =>
  [...stage.shadowRoot!.querySelectorAll<HTMLElement>('button')].find(
    (one) => (one.ariaLabel ?? one.textContent.trim()) === name,
  )!;

async function passSixSeconds(stage: ToastStage): Promise<void> {
  for (const [id, run] of [...timers]) {
    timers.delete(id);
    run();
  }
  await stage.updateComplete;
}

/** Puts the pointer where no notice is. */
const pointElsewhere = (stage: ToastStage): Promise<void> => click(stage.parentElement!.querySelector('button')!);

describe('short notices', () => {
  beforeEach(() => {
    let last = 0;
    window.setTimeout = ((run: () => void, ms: number) => {
      if (ms !== 6000) return own.setTimeout(run, ms);
      timers.set((last -= 1), run);
      return last;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => {
      if (!timers.delete(id as number)) own.clearTimeout(id);
    };
  });
  afterEach(() => {
    Object.assign(window, own);
    timers.clear();
  });

  it('are said once, in a region that was there before, and go by themselves', async () => {
    const stage = await place();
    await pointElsewhere(stage);
    const region = regionOf(stage);
    expect(region.getAttribute('aria-atomic')).to.equal('false');
    stage.show({ text: () => 'Services for Kettle & Loom have ended.' });
    await stage.updateComplete;
    expect(regionOf(stage) === region).to.equal(true);
    const [words] = region.querySelectorAll('.words');
    let changes = 0;
    const watch = new MutationObserver((records) => (changes += records.length));
    watch.observe(region, { subtree: true, childList: true, characterData: true });
    stage.done = 'something else';
    await stage.updateComplete;
    expect(region.querySelector('.words') === words).to.equal(true);
    await Promise.resolve();
    expect(changes, 'what is told again').to.equal(0);
    watch.disconnect();
    // A notice that is fading in has not its colours yet.
    await Promise.all(words!.parentElement!.getAnimations().map(({ finished }) => finished));
    await expect(stage).to.be.accessible();
    await passSixSeconds(stage);
    expect(textsOf(stage)).to.deep.equal([]);
  });

  it('stay while they are pointed at, and go when they were let alone', async () => {
    const stage = await place();
    await pointElsewhere(stage);
    stage.show({ text: () => 'Saved.' });
    await stage.updateComplete;
    regionOf(stage).dispatchEvent(new PointerEvent('pointerenter'));
    await passSixSeconds(stage);
    expect(textsOf(stage)).to.deep.equal(['Saved.']);
    regionOf(stage).dispatchEvent(new PointerEvent('pointerleave'));
    await passSixSeconds(stage);
    expect(textsOf(stage)).to.deep.equal([]);
  });

  it('stay while they are focused', async () => {
    const stage = await place();
    await pointElsewhere(stage);
    stage.show({ text: () => 'Saved.' });
    await stage.updateComplete;
    button(stage, 'Dismiss').focus();
    await passSixSeconds(stage);
    expect(textsOf(stage)).to.deep.equal(['Saved.']);
    button(stage, 'Fail').focus();
    await passSixSeconds(stage);
    expect(textsOf(stage)).to.deep.equal([]);
  });

  it('stay until they are dismissed where something failed', async () => {
    const stage = await place();
    await click(button(stage, 'Fail'));
    await stage.updateComplete;
    await passSixSeconds(stage);
    expect(textsOf(stage)).to.deep.equal(['Kettle & Loom is back in your list: the service did not answer.']);
    await click(button(stage, 'Dismiss'));
    await stage.updateComplete;
    expect(textsOf(stage)).to.deep.equal([]);
  });

  it('offer what can be done, which gives the focus back', async () => {
    const stage = await place();
    button(stage, 'End services').focus();
    await pressKeys('Enter');
    await stage.updateComplete;
    // From the last control of the card the notice is the next stop.
    button(stage, 'Fail').focus();
    button(stage, 'Undo').focus();
    await pressKeys('Enter');
    await stage.updateComplete;
    expect(stage.done).to.equal('undone');
    expect(textsOf(stage)).to.deep.equal([]);
    expect(stage.shadowRoot!.activeElement === button(stage, 'Fail')).to.equal(true);
  });

  it('wait for room: three at a time', async () => {
    const stage = await place();
    await pointElsewhere(stage);
    for (const text of ['1', '2', '3', '4']) stage.show({ text: () => text });
    await stage.updateComplete;
    expect(textsOf(stage)).to.deep.equal(['1', '2', '3']);
    await passSixSeconds(stage);
    expect(textsOf(stage)).to.deep.equal(['4']);
  });

  it('can be taken away by their element, which forgets them when it leaves the page', async () => {
    const stage = await place();
    const takeAway = stage.show({ text: () => '1' });
    stage.show({ text: () => '2' });
    takeAway();
    takeAway();
    await stage.updateComplete;
    expect(textsOf(stage)).to.deep.equal(['2']);
    const { parentElement } = stage;
    stage.remove();
    expect(timers.size).to.equal(0);
    parentElement!.append(stage);
    await stage.updateComplete;
    expect(textsOf(stage)).to.deep.equal([]);
  });

  it('are not printed', async () => {
    const stage = await place();
    const { asOnPaper } = await import('../support/paper.js');
    stage.show({ text: () => 'Saved.' });
    await stage.updateComplete;
    asOnPaper(stage);
    expect(regionOf(stage).checkVisibility()).to.equal(false);
  });
});

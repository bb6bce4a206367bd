import { expect } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { MinuteController } from '../../src/core/minutes.js';
import { fakeDate } from '../support/fake-date.js';
import { restoreVisibility, setHidden } from './desk.js';
import { settled } from './fake-clock.js';
import { fakeTimers } from './fake-timers.js';
import { countListeners } from './listeners.js';

/** Shows the time, as long as it is told to. */
class ClockElement extends LitElement {
  showsTime = true;
  drawn = 0;
  readonly minutes = new MinuteController(this, () => this.showsTime);

  protected override render(): TemplateResult {
    this.drawn += 1;
    return html``;
  }
}
customElements.define('clock-element', ClockElement);

describe('the time of day', () => {
  let timers: ReturnType<typeof fakeTimers>;
  let date: ReturnType<typeof fakeDate>;
  let listeners: ReturnType<typeof countListeners>;

  beforeEach(() => {
    timers = fakeTimers();
    date = fakeDate('2026-11-23T08:40:20Z');
    listeners = countListeners(document);
  });
  afterEach(() => {
    for (const element of document.querySelectorAll('clock-element')) element.remove();
    restoreVisibility();
    listeners.restore();
    date.restore();
    timers.restore();
  });

  async function put(showsTime = true): Promise<ClockElement> {
    const element = new ClockElement();
    element.showsTime = showsTime;
    document.body.append(element);
    await settled();
    return element;
  }

  /** Lets time go on. */
  async function wait(ms: number): Promise<void> {
    date.set(new Date(Date.now() + ms).toISOString());
    await timers.advance(ms);
  }

  it('is drawn again at the beginning of each minute', async () => {
    const element = await put();
    expect(element.drawn).to.equal(1);
    await wait(39_999);
    expect(element.drawn).to.equal(1);
    await wait(1);
    expect(element.drawn).to.equal(2);
    await wait(60_000);
    expect(element.drawn).to.equal(3);
  });

  it('has one timer for all who show it', async () => {
    const elements = [await put(), await put(), await put()];
    expect(timers.waiting).to.equal(1);
    await wait(40_000);
    expect(elements.map(({ drawn }) => drawn)).to.deep.equal([2, 2, 2]);
    expect(timers.waiting).to.equal(1);
  });

  it('rests while the page is hidden, and is right at once when it is seen again', async () => {
    const element = await put();
    setHidden(true);
    expect(timers.waiting).to.equal(0);
    await wait(600_000);
    expect(element.drawn).to.equal(1);
    setHidden(false);
    await settled();
    expect(element.drawn).to.equal(2);
    await wait(40_000);
    expect(element.drawn).to.equal(3);
  });

  it('waits for nothing in a page that was hidden from the start', async () => {
    setHidden(true);
    const element = await put();
    expect(timers.waiting).to.equal(0);
    setHidden(false);
    await settled();
    expect(element.drawn).to.equal(2);
    expect(timers.waiting).to.equal(1);
  });

  it('costs nothing where no time is shown', async () => {
    const element = await put(false);
    expect(timers.waiting).to.equal(0);
    expect(listeners.types).to.deep.equal([]);
    element.showsTime = true;
    element.requestUpdate();
    await settled();
    expect(timers.waiting).to.equal(1);
    element.showsTime = false;
    element.requestUpdate();
    await settled();
    expect(timers.waiting).to.equal(0);
    expect(listeners.types).to.deep.equal([]);
  });

  it('leaves nothing behind with the last element, and is right when that comes back', async () => {
    const [first, second] = [await put(), await put()];
    first.remove();
    expect(timers.waiting).to.equal(1);
    second.remove();
    expect(timers.waiting).to.equal(0);
    expect(listeners.types).to.deep.equal([]);
    await wait(600_000);
    document.body.append(second);
    await settled();
    expect([first.drawn, second.drawn]).to.deep.equal([1, 2]);
    expect(timers.waiting).to.equal(1);
  });
});

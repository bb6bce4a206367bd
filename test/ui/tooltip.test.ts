import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { defineStage } from '../../stories/support/stage.js';
import { TooltipStage } from '../../stories/support/tooltip-stage.js';
import { fakeTimers } from '../core/fake-timers.js';
import { until } from '../support/until.js';

defineStage('tooltip-stage', TooltipStage);

/** A stage that no pointer and no focus has come into. */
async function untouched(width = '300px'): Promise<TooltipStage> {
  const box = await fixture<HTMLElement>(html`<div><button>Before</button><tooltip-stage></tooltip-stage></div>`);
  box.style.inlineSize = width;
  box.style.marginBlockStart = '60px';
  const stage = box.querySelector('tooltip-stage')!;
  await stage.updateComplete;
  return stage;
}

async function place(width?: string): Promise<TooltipStage> {
  const stage = await untouched(width);
  // What shows tooltips is loaded by the first pointer that comes into the element.
  pointer('pointerover', stage.shadowRoot!.querySelector('.heading')!);
  await import('../../src/ui/tooltips.js');
  await aTimeout(0);
  return stage;
}

const boxIn = (stage: TooltipStage): HTMLElement | undefined =>
  stage.shadowRoot!.querySelector<HTMLElement>('.tooltip:popover-open') ?? undefined;

/** What the tooltip says; nothing while there is none. */
const shown = (stage: TooltipStage): string | undefined => boxIn(stage)?.textContent;

const part = (stage: TooltipStage, name: 'refresh' | 'clear' | 'name' | 'domain'): HTMLElement =>
  stage.shadowRoot!.querySelector<HTMLElement>(`.${name}`)!;

function pointer(type: string, target: Element, pointerType = 'mouse', relatedTarget?: Element): void {
  const init = { pointerType, relatedTarget: relatedTarget ?? null, bubbles: true, composed: true, cancelable: true };
  target.dispatchEvent(new PointerEvent(type, init));
}

/** The pointer leaves one thing for another. */
function move(from: Element, to: Element): void {
  pointer('pointerout', from, 'mouse', to);
  pointer('pointerover', to, 'mouse', from);
}

describe('a tooltip', () => {
  let clock: ReturnType<typeof fakeTimers>;
  afterEach(() => clock.restore());

  async function placeWithClock(width?: string): Promise<TooltipStage> {
    const stage = await place(width);
    clock = fakeTimers();
    return stage;
  }

  it('is shown when a pointer has rested for 400 ms, above what it belongs to', async () => {
    const stage = await placeWithClock();
    pointer('pointerover', part(stage, 'refresh'));
    await clock.advance(399);
    expect(shown(stage)).to.equal(undefined);
    await clock.advance(1);
    expect(shown(stage)).to.equal('Refresh');
    const box = boxIn(stage)!.getBoundingClientRect();
    const button = part(stage, 'refresh').getBoundingClientRect();
    expect(box.bottom).to.be.closeTo(button.top - 6, 1);
    expect((box.left + box.right) / 2).to.be.closeTo((button.left + button.right) / 2, 1);
  });

  it('is not shown when the pointer only passes', async () => {
    const stage = await placeWithClock();
    pointer('pointerover', part(stage, 'refresh'));
    await clock.advance(300);
    move(part(stage, 'refresh'), part(stage, 'domain'));
    await clock.advance(1000);
    expect(shown(stage)).to.equal(undefined);
  });

  it('stays for a moment, and while the pointer is on it', async () => {
    const stage = await placeWithClock();
    pointer('pointerover', part(stage, 'refresh'));
    await clock.advance(400);
    move(part(stage, 'refresh'), stage);
    await clock.advance(100);
    move(stage, boxIn(stage)!);
    await clock.advance(5000);
    expect(shown(stage)).to.equal('Refresh');
    move(boxIn(stage)!, stage);
    await clock.advance(200);
    expect(shown(stage)).to.equal(undefined);
  });

  it('changes over to the next without a rest', async () => {
    const stage = await placeWithClock();
    pointer('pointerover', part(stage, 'refresh'));
    await clock.advance(400);
    move(part(stage, 'refresh'), part(stage, 'clear'));
    await clock.advance(1);
    expect(shown(stage)).to.equal('Clear filters');
    expect(stage.shadowRoot!.querySelectorAll('.tooltip')).to.have.length(1);
  });

  it('shows text only where it is cut', async () => {
    const stage = await placeWithClock();
    pointer('pointerover', part(stage, 'name'));
    await clock.advance(400);
    expect(shown(stage)).to.equal(stage.text);
    expect(boxIn(stage)!.getBoundingClientRect().width).to.be.at.most(320);
    move(part(stage, 'name'), part(stage, 'domain'));
    await clock.advance(1000);
    expect(shown(stage)).to.equal(undefined);
    stage.parentElement!.style.inlineSize = '900px';
    move(part(stage, 'domain'), part(stage, 'name'));
    await clock.advance(1000);
    expect(shown(stage)).to.equal(undefined);
  });

  it('goes away by Escape, and leaves the key to others', async () => {
    const stage = await placeWithClock();
    pointer('pointerover', part(stage, 'refresh'));
    await clock.advance(400);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.body.dispatchEvent(escape);
    expect(shown(stage)).to.equal(undefined);
    expect(escape.defaultPrevented).to.equal(false);
  });

  it('goes away by a press, with what it belongs to, and with its element', async () => {
    const stage = await placeWithClock();
    const show = async (): Promise<void> => {
      pointer('pointerover', part(stage, 'refresh'));
      await clock.advance(400);
      expect(shown(stage)).to.equal('Refresh');
    };
    await show();
    pointer('pointerdown', part(stage, 'refresh'));
    expect(shown(stage)).to.equal(undefined);
    await show();
    pointer('pointerdown', document.body);
    expect(shown(stage)).to.equal(undefined);
    await show();
    part(stage, 'refresh').remove();
    await until(() => shown(stage) === undefined);
    pointer('pointerover', part(stage, 'clear'));
    await clock.advance(400);
    stage.remove();
    expect(stage.shadowRoot!.querySelector('.tooltip')).to.equal(null);
    expect(clock.waiting).to.equal(0);
  });

  it('is shown while a finger presses long, which then does nothing else', async () => {
    const stage = await placeWithClock();
    const button = part(stage, 'refresh');
    pointer('pointerdown', button, 'touch');
    await clock.advance(400);
    expect(shown(stage)).to.equal('Refresh');
    pointer('pointerup', button, 'touch');
    pointer('pointerout', button, 'touch');
    button.click();
    expect(stage.presses).to.equal(0);
    await clock.advance(5000);
    expect(shown(stage)).to.equal('Refresh');
    pointer('pointerdown', button, 'touch');
    expect(shown(stage)).to.equal(undefined);
    pointer('pointerup', button, 'touch');
    button.click();
    await clock.advance(1000);
    expect(stage.presses).to.equal(1);
    expect(shown(stage)).to.equal(undefined);
  });

  it('can be reached by a finger inside a modal dialog, as everything there', async () => {
    const stage = await placeWithClock();
    const dialog = document.createElement('dialog');
    const card = stage.shadowRoot!.querySelector('.card')!;
    card.before(dialog);
    dialog.append(card);
    dialog.showModal();
    pointer('pointerover', part(stage, 'refresh'));
    await clock.advance(400);
    expect(boxIn(stage)!.closest('dialog') === dialog).to.equal(true);
  });
});

describe('a tooltip, by the keyboard and a real pointer', () => {
  it('is shown at once when the keyboard focuses, and goes with the focus', async () => {
    const stage = await place();
    stage.parentElement!.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(shown(stage)).to.equal('Refresh');
    await sendKeys({ press: 'Tab' });
    expect(shown(stage)).to.equal('Clear filters');
    await sendKeys({ press: 'Escape' });
    expect(shown(stage)).to.equal(undefined);
    await sendKeys({ press: 'Tab' });
    expect(shown(stage)).to.equal(stage.text);
    await sendKeys({ press: 'Tab' });
    expect(shown(stage)).to.equal(undefined);
  });

  it('is shown for the very first focus and the very first pointer, as soon as what shows it has come', async () => {
    const focused = await untouched();
    focused.parentElement!.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    await until(() => shown(focused) === 'Refresh');
    const pointed = await untouched();
    pointer('pointerover', part(pointed, 'refresh'));
    await until(() => shown(pointed) === 'Refresh');
  });

  it('tells of a focused cell what is cut in it', async () => {
    const stage = await place('140px');
    part(stage, 'name').focus();
    await sendKeys({ press: 'Tab' });
    expect(shown(stage)).to.equal('verpackung.example');
  });

  it('is not shown by the focus that a press gives', async () => {
    const stage = await place();
    const { left, top } = part(stage, 'refresh').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 5), Math.round(top + 5)] });
    expect(stage.presses).to.equal(1);
    expect(shown(stage)).to.equal(undefined);
  });

  it('is hidden from screen readers, which hear the same from what it belongs to', async () => {
    const stage = await place();
    stage.parentElement!.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(boxIn(stage)!.getAttribute('aria-hidden')).to.equal('true');
    expect(part(stage, 'refresh').getAttribute('aria-label')).to.equal('Refresh');
    await Promise.all(
      boxIn(stage)!
        .getAnimations()
        .map(({ finished }) => finished),
    );
    await expect(stage).to.be.accessible();
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { PopoverStage } from '../../stories/support/popover-stage.js';
import { defineStage } from '../../stories/support/stage.js';
import { click } from './pointer.js';
import { pressKeys } from '../support/keys.js';

defineStage('popover-stage', PopoverStage);

async function place(): Promise<PopoverStage> {
  const box = await fixture<HTMLElement>(html`<div><popover-stage></popover-stage><button>After</button></div>`);
  return box.querySelector('popover-stage')!;
}

const buttonsOf = (stage: PopoverStage): HTMLElement[] => [
  ...stage.shadowRoot!.querySelectorAll<HTMLElement>('[aria-haspopup=dialog]'),
];

const boxOf = (stage: PopoverStage): HTMLElement | null =>
  stage.shadowRoot!.querySelector<HTMLElement>('[role=dialog]:popover-open');

/** What has the focus, by its name or its kind. */
function focused(stage: PopoverStage): string | undefined {
  const { activeElement: element } = stage.shadowRoot!;
  if (!element) return undefined;
  return element.getAttribute('aria-label') ?? (element.textContent.trim() || element.localName);
}

const isOpen = (stage: PopoverStage): boolean => boxOf(stage) !== null;

async function press(stage: PopoverStage, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await pressKeys(key);
    await stage.updateComplete;
  }
}

describe('a popover', () => {
  it('opens by its button beside it, with a name, and focuses the first control', async () => {
    const stage = await place();
    const [button] = buttonsOf(stage);
    await click(button!);
    await stage.updateComplete;
    const box = boxOf(stage)!;
    expect(box.getAttribute('aria-label')).to.equal('Relationship');
    expect(button!.ariaExpanded).to.equal('true');
    expect(button!.getAttribute('aria-controls')).to.equal(box.id);
    expect(box.getBoundingClientRect().top).to.be.closeTo(button!.getBoundingClientRect().bottom + 4, 1);
    expect(focused(stage)).to.equal('input');
    await Promise.all(box.getAnimations().map(({ finished }) => finished));
    await expect(stage).to.be.accessible();
  });

  it('takes the focus itself where it holds text alone', async () => {
    const stage = await place();
    buttonsOf(stage)[2]!.focus();
    await press(stage, 'Enter');
    expect(stage.shadowRoot!.activeElement === boxOf(stage)).to.equal(true);
    await press(stage, 'Escape');
    expect(isOpen(stage)).to.equal(false);
    expect(focused(stage)).to.equal('About this list');
  });

  it('stands beside whichever button opened it, and moves to another', async () => {
    const stage = await place();
    const [first, second] = buttonsOf(stage);
    await click(first!);
    await click(second!);
    await stage.updateComplete;
    const left = (element: Element): number => element.getBoundingClientRect().left;
    expect(left(boxOf(stage)!)).to.be.closeTo(left(second!), 1);
    await press(stage, 'Escape');
    expect(focused(stage)).to.equal('The same, from elsewhere');
    await click(second!);
    await click(second!);
    await stage.updateComplete;
    expect(isOpen(stage)).to.equal(false);
  });

  it('keeps open while a person works in it', async () => {
    const stage = await place();
    await click(buttonsOf(stage)[0]!);
    await click([...boxOf(stage)!.querySelectorAll('label')].at(0)!);
    await stage.updateComplete;
    expect(stage.chosen).to.equal('sold');
    expect(isOpen(stage)).to.equal(true);
    await click(boxOf(stage)!.querySelector('.button')!);
    await stage.updateComplete;
    expect(isOpen(stage)).to.equal(false);
    expect(focused(stage)).to.equal('Relationship');
  });

  it('closes by Tab beyond its last control, and goes on from its button', async () => {
    const stage = await place();
    buttonsOf(stage)[0]!.focus();
    await press(stage, 'Enter');
    boxOf(stage)!.querySelector<HTMLElement>('.button')!.focus();
    await press(stage, 'Tab');
    expect(isOpen(stage)).to.equal(false);
    expect(focused(stage)).to.equal('The same, from elsewhere');
  });

  it('closes by Shift and Tab before its first control, with the focus on its button', async () => {
    const stage = await place();
    buttonsOf(stage)[2]!.focus();
    await press(stage, 'Enter');
    // Not every driver can press two keys at once.
    const back = new KeyboardEvent('keydown', { key: 'Tab', shiftKey: true, bubbles: true, cancelable: true });
    boxOf(stage)!.dispatchEvent(back);
    await stage.updateComplete;
    expect(back.defaultPrevented).to.equal(true);
    expect(isOpen(stage)).to.equal(false);
    expect(focused(stage)).to.equal('About this list');
  });

  it('closes by a press elsewhere, which does what it does', async () => {
    const stage = await place();
    await click(buttonsOf(stage)[0]!);
    await click(buttonsOf(stage)[2]!);
    await stage.updateComplete;
    expect(boxOf(stage)!.getAttribute('aria-label')).to.equal('About this list');
    expect(buttonsOf(stage).map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal(['false', 'false', 'true']);
    await click(stage);
    await stage.updateComplete;
    expect(isOpen(stage)).to.equal(false);
  });

  it('closes when the focus goes elsewhere by other means', async () => {
    const stage = await place();
    await click(buttonsOf(stage)[0]!);
    stage.parentElement!.querySelector<HTMLElement>(':scope > button')!.focus();
    await stage.updateComplete;
    expect(isOpen(stage)).to.equal(false);
    expect(document.activeElement!.textContent).to.equal('After');
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { DialogStage } from '../../stories/support/dialog-stage.js';
import { defineStage } from '../../stories/support/stage.js';
import { pressKeys } from '../support/keys.js';
import { until } from '../support/until.js';
import { click } from './pointer.js';

defineStage('dialog-stage', DialogStage);

async function place(properties: Partial<DialogStage> = {}): Promise<DialogStage> {
  const box = await fixture<HTMLElement>(html`<div><dialog-stage></dialog-stage><button>After</button></div>`);
  const stage = box.querySelector('dialog-stage')!;
  Object.assign(stage, properties);
  await stage.updateComplete;
  return stage;
}

const find = (stage: DialogStage, selector: string): HTMLElement =>
  stage.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** The dialogs that are open, the last on top. */
const openDialogs = (stage: DialogStage): HTMLDialogElement[] => [
  ...stage.shadowRoot!.querySelectorAll<HTMLDialogElement>('dialog:modal'),
];

const isOpen = (stage: DialogStage): boolean => openDialogs(stage).length > 0;

/** What has the focus, by its name or its text. */
function focusedName(stage: DialogStage): string | undefined {
  const { activeElement: element } = stage.shadowRoot!;
  return element?.getAttribute('aria-label') ?? element?.textContent.replace(/\s+/g, ' ').trim();
}

async function open(stage: DialogStage, button: string): Promise<HTMLDialogElement> {
  find(stage, button).focus();
  await press(stage, 'Enter');
  const dialog = openDialogs(stage).at(-1)!;
  await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
  return dialog;
}

async function press(stage: DialogStage, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await pressKeys(key);
    await stage.updateComplete;
  }
}

/** A promise that the test resolves. */
function held<T>(): { promise: Promise<T>; answer: (value: T) => void } {
  let answer: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (answer = resolve));
  return { promise, answer };
}

/** Lets what waits for answered promises run, and be drawn. */
async function settled(stage: DialogStage): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await stage.updateComplete;
}

const scrolls = (): boolean => getComputedStyle(document.documentElement).overflowY !== 'hidden';

describe('a question', () => {
  it('has a name and says what follows, with the focus on the safe answer', async () => {
    const stage = await place();
    const dialog = await open(stage, '.end-services');
    expect(dialog.getAttribute('role')).to.equal('alertdialog');
    expect(dialog.getAttribute('aria-label')).to.equal('End services for Kettle & Loom?');
    const about = find(stage, `#${dialog.getAttribute('aria-describedby')!}`);
    expect(about.textContent).to.contain('The client leaves your list');
    expect(focusedName(stage)).to.equal('Keep client');
    await expect(stage).to.be.accessible();
  });

  it('focuses what is to be filled in, where there is something', async () => {
    const stage = await place({ owner: 'partner' });
    await open(stage, '.owner');
    expect((stage.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('partner');
    await expect(stage).to.be.accessible();
  });

  for (const way of ['Escape', 'Enter'] as const) {
    it(`is left by ${way === 'Enter' ? 'its safe answer' : way}, and gives the focus back`, async () => {
      const asked: string[] = [];
      const stage = await place({ run: () => void asked.push('run') });
      let heard = 0;
      stage.addEventListener('keydown', ({ key }) => (heard += Number(key === 'Escape')));
      await open(stage, '.end-services');
      await press(stage, way);
      expect(isOpen(stage)).to.equal(false);
      expect(focusedName(stage)).to.equal('End services...');
      expect(asked).to.deep.equal([]);
      expect(heard).to.equal(0);
    });
  }

  it('keeps the page behind it from scrolling, and the place of its bar', async () => {
    const stage = await place();
    document.documentElement.style.overflow = 'scroll';
    const { clientWidth } = document.documentElement;
    await open(stage, '.end-services');
    expect(scrolls()).to.equal(false);
    expect(document.documentElement.clientWidth).to.equal(clientWidth);
    await press(stage, 'Escape');
    expect(document.documentElement.style.overflow).to.equal('scroll');
    document.documentElement.style.overflow = '';
    await open(stage, '.end-services');
    stage.remove();
    expect(scrolls()).to.equal(true);
  });

  it('does what it asks and closes, with the focus back', async () => {
    let runs = 0;
    const stage = await place({ run: () => void (runs += 1) });
    await open(stage, '.end-services');
    await press(stage, 'Tab', 'Enter');
    await settled(stage);
    expect(runs).to.equal(1);
    expect(isOpen(stage)).to.equal(false);
    expect(focusedName(stage)).to.equal('End services...');
  });

  it('gives the focus elsewhere where what opened it is gone', async () => {
    const stage = await place();
    await open(stage, '.end-services');
    stage.gone = true;
    await stage.updateComplete;
    await press(stage, 'Escape');
    expect(focusedName(stage)).to.equal('Edit renewal owner...');
  });

  it('is closed by nothing while it is being done, and says so', async () => {
    const answers: ReturnType<typeof held<string | undefined>>[] = [];
    const run = (): Promise<string | undefined> => {
      answers.push(held());
      return answers.at(-1)!.promise;
    };
    const stage = await place({ run });
    const dialog = await open(stage, '.owner');
    find(stage, '[type=submit]').focus();
    await press(stage, 'Enter');
    expect(find(stage, 'dialog [role=status]').textContent).to.equal('Saving...');
    expect(find(stage, '[type=submit]').textContent.trim()).to.equal('Saving...');
    await press(stage, 'Enter', 'Escape', 'Escape');
    find(stage, '.dialog-actions .button').click();
    dialog.requestClose?.();
    await settled(stage);
    expect(isOpen(stage)).to.equal(true);
    // A browser that closes it all the same finds it opened again.
    dialog.close();
    await until(() => isOpen(stage));
    expect(answers.length).to.equal(1);
    answers[0]!.answer('The service did not answer.');
    await settled(stage);
    expect(find(stage, 'dialog [role=alert]').textContent.trim()).to.equal('The service did not answer.');
    expect(find(stage, 'dialog [role=status]').textContent).to.equal('');
    await expect(stage).to.be.accessible();
    await press(stage, 'Enter');
    expect(find(stage, 'dialog [role=alert]').textContent.trim()).to.equal('');
    answers[1]!.answer(undefined);
    await settled(stage);
    expect(isOpen(stage)).to.equal(false);
  });

  it('is not touched by an answer to what was asked before', async () => {
    const first = held<string | undefined>();
    const stage = await place({ run: () => first.promise });
    await open(stage, '.end-services');
    await press(stage, 'Tab', 'Enter');
    stage.closeEnd();
    await stage.updateComplete;
    await open(stage, '.end-services');
    first.answer('The service did not answer.');
    await settled(stage);
    expect(isOpen(stage)).to.equal(true);
    expect(find(stage, 'dialog [role=alert]').textContent.trim()).to.equal('');
  });

  it('is closed by a press beside it where nothing is taken away, and not by one that began within', async () => {
    const stage = await place();
    const dialog = await open(stage, '.owner');
    const inside = dialog.querySelector('.heading')!;
    inside.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    dialog.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await stage.updateComplete;
    expect(isOpen(stage)).to.equal(true);
    await click(document.documentElement.appendChild(corner()));
    await stage.updateComplete;
    expect(isOpen(stage)).to.equal(false);
    await open(stage, '.end-services');
    await click(document.documentElement.appendChild(corner()));
    await stage.updateComplete;
    expect(isOpen(stage)).to.equal(true);
    for (const mark of document.querySelectorAll('.corner')) mark.remove();
  });
});

/** A mark in the corner of the window, to aim at. */
function corner(): HTMLElement {
  const mark = document.createElement('div');
  mark.className = 'corner';
  Object.assign(mark.style, { position: 'fixed', left: '0', top: '0', width: '8px', height: '8px' });
  return mark;
}

describe('a panel', () => {
  it('stands at the end, as high as the window, with the focus on its heading', async () => {
    const stage = await place();
    const dialog = await open(stage, '.details');
    expect(dialog.getAttribute('aria-label')).to.equal('Kettle & Loom');
    expect(focusedName(stage)).to.equal('Kettle & Loom');
    const { right, width, top, height } = dialog.getBoundingClientRect();
    expect(right).to.be.closeTo(document.documentElement.clientWidth, 1);
    expect(width).to.equal(Math.min(520, document.documentElement.clientWidth));
    expect([top, height]).to.deep.equal([0, window.innerHeight]);
    const scroller = find(stage, '.panel-scroller');
    expect(scroller.scrollHeight).to.be.above(scroller.clientHeight);
    await expect(stage).to.be.accessible();
  });

  it('stands at the start of the alphabet where one reads from the right', async () => {
    const stage = await place();
    stage.dir = 'rtl';
    const dialog = await open(stage, '.details');
    expect(dialog.getBoundingClientRect().left).to.equal(0);
  });

  it('is a sheet at the bottom where its element is narrow', async () => {
    const stage = await place();
    stage.style.inlineSize = '320px';
    const dialog = await open(stage, '.details');
    const { left, width, bottom, top } = dialog.getBoundingClientRect();
    expect([left, width]).to.deep.equal([0, document.documentElement.clientWidth]);
    expect(bottom).to.be.closeTo(window.innerHeight, 1);
    expect(top).to.be.at.least(40);
    await expect(stage).to.be.accessible();
  });

  for (const way of ['Escape', 'the button', 'a press beside it']) {
    it(`is closed by ${way}`, async () => {
      const stage = await place();
      await open(stage, '.details');
      if (way === 'Escape') await press(stage, way);
      else if (way === 'the button') await click(find(stage, 'dialog [aria-label=Close]'));
      else await click(document.documentElement.appendChild(corner()));
      document.querySelector('.corner')?.remove();
      await stage.updateComplete;
      expect(isOpen(stage)).to.equal(false);
      expect(focusedName(stage)).to.equal('Client details');
    });
  }

  it('stays when a menu in it is closed by Escape, which leads back to its button', async () => {
    const stage = await place();
    await open(stage, '.details');
    find(stage, '[aria-haspopup=menu]').focus();
    await press(stage, 'ArrowDown');
    expect(focusedName(stage)).to.equal('Do something');
    await press(stage, 'Escape');
    expect(isOpen(stage)).to.equal(true);
    expect(focusedName(stage)).to.equal('Actions');
    await press(stage, 'Escape');
    expect(isOpen(stage)).to.equal(false);
    expect(focusedName(stage)).to.equal('Client details');
  });

  it('has a question above it, which gives the focus back into it', async () => {
    const stage = await place();
    await open(stage, '.details');
    find(stage, '[aria-haspopup=menu]').focus();
    await press(stage, 'ArrowUp', 'Enter');
    expect(openDialogs(stage).length).to.equal(2);
    expect(focusedName(stage)).to.equal('Keep client');
    expect(scrolls()).to.equal(false);
    await press(stage, 'Escape');
    expect(openDialogs(stage).length).to.equal(1);
    expect(focusedName(stage)).to.equal('Actions');
    expect(scrolls()).to.equal(false);
    await press(stage, 'Escape');
    expect(isOpen(stage)).to.equal(false);
    expect(scrolls()).to.equal(true);
  });

  it('shows short notices within it, where they can be reached', async () => {
    const stage = await place();
    await open(stage, '.details');
    find(stage, '[aria-haspopup=menu]').focus();
    await press(stage, 'ArrowDown', 'Enter');
    await until(() => find(stage, 'dialog .toast') !== null);
    const dismiss = find(stage, 'dialog .toast [aria-label=Dismiss]');
    await Promise.all(
      find(stage, '.toast')
        .getAnimations()
        .map(({ finished }) => finished),
    );
    await click(dismiss);
    await stage.updateComplete;
    expect(stage.shadowRoot!.querySelector('.toast')).to.equal(null);
    expect(isOpen(stage)).to.equal(true);
  });

  it('is not printed', async () => {
    const stage = await place();
    const { asOnPaper } = await import('../support/paper.js');
    const dialog = await open(stage, '.details');
    asOnPaper(stage);
    expect(dialog.checkVisibility()).to.equal(false);
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { MenuStage } from '../../stories/support/menu-stage.js';
import { defineStage } from '../../stories/support/stage.js';
import { until } from '../support/until.js';
import { click } from './pointer.js';
import { pressKeys } from '../support/keys.js';

defineStage('menu-stage', MenuStage);

async function place(properties: Partial<MenuStage> = {}): Promise<MenuStage> {
  const box = await fixture<HTMLElement>(html`<div><menu-stage></menu-stage><button>After</button></div>`);
  const stage = box.querySelector('menu-stage')!;
  Object.assign(stage, properties);
  await stage.updateComplete;
  return stage;
}

const buttonsOf = (stage: MenuStage): HTMLElement[] => [
  ...stage.shadowRoot!.querySelectorAll<HTMLElement>('[aria-haspopup=menu]'),
];

/** The menu that is open, after checking that its button says so. */
function openMenu(stage: MenuStage): HTMLElement | undefined {
  const menu = stage.shadowRoot!.querySelector<HTMLElement>('[role=menu]') ?? undefined;
  expect(menu === undefined || menu.matches(':popover-open')).to.equal(true);
  const expanded = buttonsOf(stage).filter(({ ariaExpanded }) => ariaExpanded === 'true');
  expect(expanded.map((button) => button.getAttribute('aria-controls'))).to.deep.equal(menu ? [menu.id] : []);
  return menu;
}

const isOpen = (stage: MenuStage): boolean => openMenu(stage) !== undefined;

/** The place of the button that has the focus. */
const focusedButton = (stage: MenuStage): number =>
  buttonsOf(stage).indexOf(stage.shadowRoot!.activeElement as HTMLElement);

const itemsOf = (stage: MenuStage): HTMLElement[] => [
  ...stage.shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitem]'),
];

const focused = (stage: MenuStage): string | undefined =>
  (stage.shadowRoot!.activeElement?.querySelector('.words') ?? stage.shadowRoot!.activeElement)?.textContent
    .replace(/\s+/g, ' ')
    .trim();

async function press(stage: MenuStage, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await pressKeys(key);
    await stage.updateComplete;
  }
}

describe('a menu button', () => {
  it('has a name, and names its menu and its entries', async () => {
    const stage = await place();
    const [button] = buttonsOf(stage);
    expect(button!.getAttribute('aria-label')).to.equal('Actions: Kettle & Loom');
    expect(isOpen(stage)).to.equal(false);
    await expect(stage).to.be.accessible();
    await click(button!);
    expect(openMenu(stage)!.getAttribute('aria-label')).to.equal('Kettle & Loom');
    await Promise.all(
      openMenu(stage)!
        .getAnimations()
        .map(({ finished }) => finished),
    );
    await expect(stage).to.be.accessible();
    expect(itemsOf(stage).map(({ localName }) => localName)).to.deep.equal(['button', 'a', 'a', 'button', 'button']);
    expect(itemsOf(stage)[1]!.textContent.replace(/\s+/g, ' ').trim()).to.equal('Company in CRMopens a new tab');
    expect(itemsOf(stage)[1]!.getAttribute('target')).to.equal('_blank');
    expect(itemsOf(stage)[2]!.getAttribute('target')).to.equal(null);
  });

  for (const [key, first] of [
    ['Enter', 'Client details'],
    [' ', 'Client details'],
    ['ArrowDown', 'Client details'],
    ['ArrowUp', 'End services...'],
  ] as const) {
    it(`opens by ${key === ' ' ? 'Space' : key} at "${first}"`, async () => {
      const stage = await place();
      buttonsOf(stage)[0]!.focus();
      await press(stage, key);
      expect(isOpen(stage)).to.equal(true);
      expect(focused(stage)).to.equal(first);
    });
  }

  it('is led through by arrows, Home and End, and goes round', async () => {
    const stage = await place();
    buttonsOf(stage)[0]!.focus();
    await press(stage, 'ArrowDown', 'ArrowDown');
    expect(focused(stage)).to.equal('Company in CRM');
    await press(stage, 'ArrowUp', 'ArrowUp');
    expect(focused(stage)).to.equal('End services...');
    await press(stage, 'ArrowDown');
    expect(focused(stage)).to.equal('Client details');
    await press(stage, 'End');
    expect(focused(stage)).to.equal('End services...');
    await press(stage, 'Home');
    expect(focused(stage)).to.equal('Client details');
  });

  it('is led through by letters: the next that begins so, or a word', async () => {
    const items = ['Alpha', 'Beta', 'Bravo', 'Årsta'].map((label) => ({ label, run: () => undefined }));
    const stage = await place({ items });
    buttonsOf(stage)[0]!.focus();
    await press(stage, 'ArrowDown', 'b');
    expect(focused(stage)).to.equal('Beta');
    await press(stage, 'r');
    expect(focused(stage)).to.equal('Bravo');
    await press(stage, 'Home');
    await new Promise((resolve) => setTimeout(resolve, 550));
    await press(stage, 'a');
    expect(focused(stage)).to.equal('Årsta');
    await press(stage, 'a');
    expect(focused(stage)).to.equal('Alpha');
  });

  it('closes by Escape, which goes no further, and gives the focus back', async () => {
    const stage = await place();
    let heard = 0;
    stage.addEventListener('keydown', ({ key }) => (heard += Number(key === 'Escape')));
    buttonsOf(stage)[1]!.focus();
    await press(stage, 'Enter', 'ArrowDown', 'Escape');
    expect(isOpen(stage)).to.equal(false);
    expect(focusedButton(stage)).to.equal(1);
    expect(heard).to.equal(0);
    await press(stage, 'Escape');
    expect(heard).to.equal(1);
  });

  it('closes by Tab, which goes on from the button', async () => {
    const stage = await place();
    buttonsOf(stage)[0]!.focus();
    await press(stage, 'Enter', 'Tab');
    expect(isOpen(stage)).to.equal(false);
    expect(focusedButton(stage)).to.equal(1);
    await press(stage, 'Enter', 'Tab');
    expect(document.activeElement!.textContent).to.equal('After');
  });

  it('does what is pressed, once, with the focus back on the button before', async () => {
    const stage = await place();
    const done: string[] = [];
    stage.addEventListener('do', (event) => {
      expect(focusedButton(stage)).to.equal(0);
      done.push((event as CustomEvent<string>).detail);
    });
    await click(buttonsOf(stage)[0]!);
    await click(itemsOf(stage)[0]!);
    await stage.updateComplete;
    expect(done).to.deep.equal(['details of Kettle & Loom']);
    expect(isOpen(stage)).to.equal(false);
    for (const key of ['Enter', ' ']) {
      await press(stage, 'ArrowUp', key);
    }
    expect(done).to.deep.equal(['details of Kettle & Loom', 'end', 'end']);
  });

  for (const key of ['Enter', ' ', undefined]) {
    it(`follows a link by ${key === ' ' ? 'Space' : (key ?? 'a press')}`, async () => {
      const stage = await place();
      history.replaceState(null, '', '#');
      buttonsOf(stage)[0]!.focus();
      await press(stage, 'ArrowDown', 'ArrowDown', 'ArrowDown');
      if (key) await press(stage, key);
      else await click(itemsOf(stage)[2]!);
      await until(() => location.hash === '#account');
      expect(stage.done).to.equal('account');
      expect(isOpen(stage)).to.equal(false);
      history.replaceState(null, '', '#');
    });
  }

  it('tells why an entry cannot be used, and does not use it', async () => {
    const stage = await place();
    buttonsOf(stage)[0]!.focus();
    await press(stage, 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(focused(stage)).to.equal('Edit renewal owner...Only your administrator can do this.');
    expect(stage.shadowRoot!.activeElement!.getAttribute('aria-disabled')).to.equal('true');
    await press(stage, 'Enter');
    await click(itemsOf(stage)[3]!);
    expect(isOpen(stage)).to.equal(true);
    expect(stage.done).to.equal('');
  });

  it('makes no link of one that cannot be used', async () => {
    const stage = await place({ items: [{ label: 'Account', href: '#account', reason: 'Not linked yet.' }] });
    await click(buttonsOf(stage)[0]!);
    expect(itemsOf(stage)[0]!.localName).to.equal('button');
  });

  it('closes by a press elsewhere and by one on its button, and changes over to another', async () => {
    const stage = await place();
    const [first, second] = buttonsOf(stage);
    await click(first!);
    expect(isOpen(stage)).to.equal(true);
    await click(first!);
    await stage.updateComplete;
    expect(isOpen(stage)).to.equal(false);
    await click(first!);
    await click(stage.shadowRoot!.querySelector('.heading')!);
    await stage.updateComplete;
    expect(isOpen(stage)).to.equal(false);
    await click(second!);
    expect(openMenu(stage)!.getAttribute('aria-label')).to.equal('Åkerlund');
  });

  it('closes when its button goes away, and when its element leaves the page', async () => {
    const stage = await place();
    const box = stage.parentElement!;
    await click(buttonsOf(stage)[0]!);
    stage.remove();
    box.prepend(stage);
    await stage.updateComplete;
    expect(isOpen(stage)).to.equal(false);
    await click(buttonsOf(stage)[0]!);
    expect(isOpen(stage)).to.equal(true);
    stage.style.display = 'none';
    await until(() => stage.shadowRoot!.querySelector('[role=menu]') === null);
  });

  it('lines up with the end of its button', async () => {
    const stage = await place({ align: 'end' });
    const [button] = buttonsOf(stage);
    await click(button!);
    const right = (element: Element): number => element.getBoundingClientRect().right;
    expect(right(openMenu(stage)!)).to.be.closeTo(right(button!), 1);
    expect(openMenu(stage)!.getBoundingClientRect().width).to.be.at.least(220);
  });
});

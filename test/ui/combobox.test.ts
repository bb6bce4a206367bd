import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { ComboboxStage } from '../../stories/support/combobox-stage.js';
import { defineStage } from '../../stories/support/stage.js';
import { until } from '../support/until.js';

defineStage('combobox-stage', ComboboxStage);

interface Field {
  stage: ComboboxStage;
  input: HTMLInputElement;
  list: HTMLElement;
  chosen: string[];
}

async function place(properties: Partial<ComboboxStage> = {}): Promise<Field> {
  const box = await fixture<HTMLElement>(
    html`<div><button>Before</button><combobox-stage></combobox-stage><button>After</button></div>`,
  );
  const stage = box.querySelector('combobox-stage')!;
  Object.assign(stage, properties);
  await stage.updateComplete;
  const chosen: string[] = [];
  stage.addEventListener('choose', (event) => chosen.push((event as CustomEvent<string>).detail));
  const input = stage.shadowRoot!.querySelector<HTMLInputElement>('[role=combobox]')!;
  return { stage, input, list: stage.shadowRoot!.querySelector<HTMLElement>('[role=listbox]')!, chosen };
}

const isOpen = ({ input, list }: Field): boolean => {
  const open = list.matches(':popover-open');
  expect(input.getAttribute('aria-expanded')).to.equal(String(open));
  return open;
};

const optionsOf = ({ list }: Field): string[] =>
  [...list.querySelectorAll('[role=option] [dir]')].map(({ textContent }) => textContent);

/** The name of the option that the field says is reached. */
function reached({ stage, input }: Field): string | undefined {
  const id = input.getAttribute('aria-activedescendant');
  return id === null
    ? undefined
    : (stage.shadowRoot!.getElementById(id)?.querySelector('[dir]')?.textContent ?? 'none');
}

async function press(field: Field, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await field.stage.updateComplete;
}

/** Presses a key together with Alt, which not every driver can. */
async function pressAlt(field: Field, key: string): Promise<void> {
  field.input.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }));
  await field.stage.updateComplete;
}

async function type(field: Field, text: string): Promise<void> {
  await sendKeys({ type: text });
  await field.stage.updateComplete;
}

/** Focuses the field, with all of its text selected, as Tab does. */
function selectText({ input }: Field): void {
  input.focus();
  input.select();
}

/** Waits until nothing fades in any more, and looks for faults. */
async function expectAccessible({ stage, list }: Field): Promise<void> {
  await Promise.all(list.getAnimations().map(({ finished }) => finished));
  await expect(stage).to.be.accessible();
}

/** Presses the middle of an element with the mouse. */
async function click(field: Field, element: Element): Promise<void> {
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  await field.stage.updateComplete;
}

describe('a combobox', () => {
  it('is named, described, closed at first, and shows what is chosen', async () => {
    const field = await place();
    const { stage, input } = field;
    expect(input.labels![0]!.textContent).to.equal('Client market');
    expect(input.value).to.equal('Singapore');
    expect(isOpen(field)).to.equal(false);
    const described = (): string | undefined =>
      stage.shadowRoot!.getElementById(input.getAttribute('aria-describedby')!)?.textContent.trim();
    expect(described()).to.equal('Where the client is.');
    await expect(stage).to.be.accessible();
    stage.error = 'Choose a market.';
    await stage.updateComplete;
    expect(described()).to.equal('Choose a market.');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    await expect(stage).to.be.accessible();
  });

  it('opens by a click with all options, the chosen one marked, reached and in sight', async () => {
    const field = await place({ value: 'SG' });
    const { scrollX, scrollY } = window;
    await click(field, field.input);
    expect(isOpen(field)).to.equal(true);
    expect(optionsOf(field)).to.have.length(field.stage.options.length);
    const selected = field.list.querySelectorAll('[aria-selected=true]');
    expect(selected).to.have.length(1);
    expect(selected[0]!.textContent).to.contain('Singapore').and.to.contain('Growth market');
    expect(reached(field)).to.equal('Singapore');
    const option = selected[0]!.getBoundingClientRect();
    const frame = field.list.getBoundingClientRect();
    expect(option.top).to.be.at.least(frame.top);
    expect(option.bottom).to.be.at.most(frame.bottom);
    expect([window.scrollX, window.scrollY]).to.deep.equal([scrollX, scrollY]);
    await expectAccessible(field);
  });

  it('replaces what is chosen when a person clicks and types', async () => {
    const field = await place();
    await click(field, field.input);
    await type(field, 'sweden');
    expect(field.input.value).to.equal('sweden');
    await press(field, 'Enter');
    expect(field.chosen).to.deep.equal(['SE']);
    expect(field.input.value).to.equal('Sweden');
    expect(isOpen(field)).to.equal(false);
  });

  it('finds any part of a name, other names and codes, without regard to case and accents', async () => {
    const field = await place();
    field.input.focus();
    for (const [typed, first, more] of [
      ['cote d', 'Côte d’Ivoire'],
      ['RÉUNION', 'Réunion'],
      ['land', 'Åland Islands', 'Finland'],
      ['england', 'United Kingdom'],
      ['us', 'United States', 'Austria'],
      ['in', 'India', 'China'],
    ]) {
      selectText(field);
      await type(field, typed!);
      expect(optionsOf(field)[0], typed).to.equal(first);
      if (more) expect(optionsOf(field), typed).to.include(more);
      expect(reached(field), typed).to.equal(first);
    }
  });

  it('is opened and led through by arrows, which go round', async () => {
    const field = await place({ value: 'AF' });
    field.input.focus();
    await press(field, 'ArrowDown');
    expect(reached(field)).to.equal('Afghanistan');
    await press(field, 'ArrowDown', 'ArrowDown');
    expect(reached(field)).to.equal('Albania');
    await press(field, 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(reached(field)).to.equal('Zimbabwe');
    await press(field, 'ArrowDown', 'PageDown');
    expect(reached(field)).to.equal(optionsOf(field)[8]);
    await press(field, 'End');
    expect(reached(field)).to.equal('Zimbabwe');
    await press(field, 'PageUp', 'Home');
    expect(reached(field)).to.equal('Afghanistan');
    await press(field, 'Enter');
    expect(field.chosen).to.deep.equal([]);
    expect(isOpen(field)).to.equal(false);
  });

  it('leaves Home and End to the text while a person types', async () => {
    const field = await place();
    selectText(field);
    await type(field, 'land');
    await press(field, 'Home');
    await type(field, 'ice');
    expect(field.input.value).to.equal('iceland');
    await press(field, 'End');
    await type(field, 'x');
    expect(field.input.value).to.equal('icelandx');
  });

  it('opens by Alt with an arrow down, and chooses by Alt with an arrow up', async () => {
    const field = await place({ value: 'SG' });
    field.input.focus();
    await pressAlt(field, 'ArrowDown');
    expect(isOpen(field)).to.equal(true);
    await press(field, 'ArrowDown');
    await pressAlt(field, 'ArrowUp');
    expect(isOpen(field)).to.equal(false);
    expect(field.chosen).to.deep.equal(['SX']);
  });

  it('brings back what was chosen by Escape, which goes no further while the list is open', async () => {
    const field = await place();
    let heard = 0;
    field.stage.addEventListener('keydown', ({ key }) => (heard += Number(key === 'Escape')));
    selectText(field);
    await type(field, 'swe');
    await press(field, 'Escape');
    expect(field.input.value).to.equal('Singapore');
    expect(isOpen(field)).to.equal(false);
    expect(heard).to.equal(0);
    await press(field, 'Escape');
    expect(heard).to.equal(1);
    expect(field.chosen).to.deep.equal([]);
  });

  it('chooses what was reached when it is left by Tab', async () => {
    const field = await place();
    selectText(field);
    await type(field, 'swed');
    await press(field, 'Tab');
    expect(field.chosen).to.deep.equal(['SE']);
    expect(isOpen(field)).to.equal(false);
    expect(document.activeElement!.textContent).to.equal('After');
  });

  it('brings back what was chosen when it is left with text that names nothing', async () => {
    const field = await place();
    selectText(field);
    await type(field, 'swed');
    await click(field, field.stage.parentElement!.querySelector('button')!);
    expect(field.input.value).to.equal('Singapore');
    expect(isOpen(field)).to.equal(false);
    expect(field.chosen).to.deep.equal([]);
  });

  it('chooses what was named in full when it is left', async () => {
    const field = await place();
    for (const typed of ['sweden', 'uk']) {
      selectText(field);
      await type(field, typed);
      field.input.blur();
      await field.stage.updateComplete;
    }
    expect(field.chosen).to.deep.equal(['SE', 'GB']);
    expect(field.input.value).to.equal('United Kingdom');
  });

  it('says that nothing matches, and then chooses nothing', async () => {
    const field = await place();
    const status = field.stage.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent).to.equal('');
    selectText(field);
    await type(field, 'xyz');
    expect(status.textContent).to.contain('Nothing matches');
    expect(field.list.textContent).to.contain('Nothing matches');
    expect(optionsOf(field)).to.deep.equal([]);
    expect(reached(field)).to.equal(undefined);
    await expectAccessible(field);
    await press(field, 'Enter', 'ArrowDown', 'ArrowUp', 'PageDown');
    expect(isOpen(field)).to.equal(true);
    await press(field, 'Tab');
    expect(field.input.value).to.equal('Singapore');
    expect(field.chosen).to.deep.equal([]);
    expect(status.textContent).to.equal('');
  });

  it('chooses by a press, and keeps the focus', async () => {
    const field = await place();
    await click(field, field.input);
    const canada = [...field.list.querySelectorAll('[role=option]')].find((one) => one.textContent.includes('Canada'))!;
    await click(field, canada);
    expect(field.chosen).to.deep.equal(['CA']);
    expect(field.stage.shadowRoot!.activeElement).to.equal(field.input);
    expect(isOpen(field)).to.equal(false);
    await press(field, 'ArrowDown');
    expect(reached(field)).to.equal('Canada');
  });

  it('stands under its field as wide as it, and above where there is no room below', async () => {
    const field = await place();
    await click(field, field.input);
    const below = field.list.getBoundingClientRect();
    const input = field.input.getBoundingClientRect();
    expect(below.top).to.be.closeTo(input.bottom + 4, 1);
    expect(below.left).to.be.closeTo(input.left, 1);
    expect(below.width).to.be.closeTo(input.width, 1);
    field.stage.style.marginBlockStart = `${window.innerHeight - input.bottom - 20}px`;
    await until(() => field.list.getBoundingClientRect().bottom <= field.input.getBoundingClientRect().top);
  });

  it('closes when its element leaves the page, and works when it comes back', async () => {
    const field = await place();
    const box = field.stage.parentElement!;
    selectText(field);
    await type(field, 'swe');
    field.stage.remove();
    box.append(field.stage);
    await field.stage.updateComplete;
    expect(isOpen(field)).to.equal(false);
    expect(field.input.value).to.equal('Singapore');
    await click(field, field.input);
    expect(isOpen(field)).to.equal(true);
  });

  it('has options of 24 px and more', async () => {
    const field = await place();
    await click(field, field.input);
    for (const option of field.list.querySelectorAll('[role=option]')) {
      expect(option.getBoundingClientRect().height).to.be.at.least(24);
    }
  });
});

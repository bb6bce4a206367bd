import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createDemoProvider } from 'partner-widgets/demo-data';
import type { MemoryProvider, MemoryScript } from 'partner-widgets/adapters/memory';
import { clientTable, type ClientTableArgs } from './samples/client-table.js';
import { today } from './samples/day.js';
import { inWidth } from './support/examples.js';
import { check, press } from './support/keyboard.js';
import { says, shows, textOf } from './support/shadow.js';
import { waitFor } from './support/states.js';

const tag = 'partner-client-table';

/** The demo's partner, all of whose clients have details. */
const provide = (script?: MemoryScript): MemoryProvider => createDemoProvider({ today, script });

const meta: Meta<ClientTableArgs> = {
  title: 'Elements/Client table/Panel',
  component: tag,
  tags: ['!autodocs'],
  args: { provider: provide(), openClient: 'client-3' },
  argTypes: { provider: { control: false } },
  render: clientTable,
  play: waitFor(tag, 'Client since'),
};
export default meta;

type Story = StoryObj<ClientTableArgs>;

/** Over the table, at the end of the window; the row it belongs to is marked. */
export const Open: Story = {};

/** A sheet where the table is narrow. */
export const Sheet: Story = { render: (args) => inWidth('360px', clientTable(args)) };

export const RightToLeft: Story = { render: (args) => html`<div dir="rtl">${clientTable(args)}</div>` };

export const Loading: Story = {
  args: { provider: provide({ details: { hold: true } }) },
  play: waitFor(tag, 'Client details'),
};

export const Failed: Story = {
  args: { provider: provide({ details: { fail: 'invalid' } }) },
  play: waitFor(tag, 'cannot be read'),
};

/** Not on the shown page, or not there at all. */
export const NotFound: Story = {
  args: { openClient: 'nobody' },
  play: waitFor(tag, 'does not have what was asked for'),
};

const dialogOf = (canvas: Element): HTMLDialogElement | null | undefined =>
  canvas.querySelector(tag)?.shadowRoot?.querySelector('dialog');

/** By keyboard: Enter opens, Alt and the arrows lead on, Escape closes and leads back to the row. */
export const ByKeyboard: Story = {
  args: { provider: provide(), openClient: undefined },
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, 'clients');
    await shows(canvasElement, tag, (element) => element.shadowRoot?.querySelector('button.client-name') !== null);
    const element = canvasElement.querySelector(tag);
    element?.shadowRoot?.querySelector<HTMLElement>('button.client-name')?.focus();
    press('Enter');
    await says(canvasElement, tag, 'Client since');
    const first = dialogOf(canvasElement)?.ariaLabel;
    dialogOf(canvasElement)?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true }),
    );
    await shows(canvasElement, tag, () => dialogOf(canvasElement)?.ariaLabel !== first);
    press('Escape');
    await shows(canvasElement, tag, () => !dialogOf(canvasElement));
    const { activeElement } = element?.shadowRoot ?? {};
    check(activeElement?.closest('tr')?.rowIndex === 2, `The focus is on ${activeElement?.textContent ?? 'nothing'}.`);
    check(!textOf(element ?? canvasElement).includes('Client since'), 'The details are still there.');
  },
};

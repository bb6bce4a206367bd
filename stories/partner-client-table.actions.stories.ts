import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PartnerClientTable } from 'partner-widgets';
import type { MemoryProvider, MemoryScript } from 'partner-widgets/adapters/memory';
import { actionable, clientTable, ready, type ClientTableArgs } from './samples/client-table.js';
import { inWidth } from './support/examples.js';
import { check, named, press } from './support/keyboard.js';
import { says, shows } from './support/shadow.js';
import { waitFor } from './support/states.js';

const tag = 'partner-client-table';

const meta: Meta<ClientTableArgs> = {
  title: 'Elements/Client table/Actions',
  component: tag,
  tags: ['!autodocs'],
  args: { provider: actionable() },
  argTypes: { provider: { control: false } },
  render: clientTable,
  play: waitFor(tag, ready),
};
export default meta;

type Story = StoryObj<ClientTableArgs>;
type Play = NonNullable<Story['play']>;

const find = (element: Element, selector: string): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(selector);

/** Opens the actions of the second client by a key, then follows a script. */
const opened =
  (script: (table: PartnerClientTable, canvas: HTMLElement) => Promise<void> | void = () => undefined): Play =>
  async ({ canvasElement }) => {
    await shows(canvasElement, tag, (element) => find(element, 'tbody tr:nth-child(2) .row-actions') !== null);
    const table = canvasElement.querySelector<PartnerClientTable>(tag);
    if (!table) return;
    find(table, 'tbody tr:nth-child(2) .row-actions')?.focus();
    press('Enter');
    await shows(canvasElement, tag, (element) => find(element, '[role=menu]:popover-open') !== null);
    await script(table, canvasElement);
  };

/** Chooses what ends services, and says yes. */
const ended = (script?: Parameters<typeof opened>[0]): Play =>
  opened(async (table, canvas) => {
    find(table, '[role=menuitem].removes')?.click();
    await shows(canvas, tag, (element) => find(element, 'dialog:modal') !== null);
    find(table, 'dialog [type=submit]')?.click();
    await shows(canvas, tag, (element) => find(element, 'dialog:modal') === null);
    await script?.(table, canvas);
  });

const under = (script: MemoryScript): { provider: MemoryProvider } => ({ provider: actionable(script) });

/** The button of a row is there on hover and on focus, its place always. */
export const OnFocus: Story = {
  play: async ({ canvasElement }) => {
    await shows(canvasElement, tag, (element) => find(element, '.row-actions') !== null);
    const table = canvasElement.querySelector(tag);
    if (table) find(table, 'tbody tr:nth-child(2) .row-actions')?.focus();
  },
};

export const Open: Story = { play: opened() };

export const Medium: Story = { render: (args) => inWidth('660px', clientTable(args)), play: opened() };

export const Cards: Story = { render: (args) => inWidth('320px', clientTable(args)), play: opened() };

export const Selecting: Story = {
  args: { selectable: true, selected: ['kettle'] },
  render: (args) => inWidth('360px', clientTable(args)),
};

export const Narrow: Story = { render: (args) => inWidth('240px', clientTable(args)) };

export const RightToLeft: Story = { render: (args) => html`<div dir="rtl">${clientTable(args)}</div>`, play: opened() };

export const German: Story = {
  render: (args) => html`<div lang="de">${clientTable(args)}</div>`,
  play: opened(),
};

/** A question that names the client; the safe answer has the focus. */
export const EndServices: Story = {
  play: opened(async (table, canvas) => {
    find(table, '[role=menuitem].removes')?.click();
    await shows(canvas, tag, (element) => find(element, 'dialog:modal') !== null);
    check(named() === 'Keep client', 'The safe answer does not have the focus');
  }),
};

/** The row is gone at once; count and totals follow, and the focus is on the row that took its place. */
export const Ending: Story = {
  args: under({ endServices: { hold: true } }),
  play: ended(async (_table, canvas) => {
    await says(canvas, tag, '2 clients');
    await says(canvas, tag, 'MRR, all 2 clients');
    check(named().includes('Lumière'), `The focus is on ${named()}`);
  }),
};

export const Ended: Story = {
  args: under({}),
  play: ended((_table, canvas) => says(canvas, tag, 'Services for Kettle & Loom have ended.')),
};

/** Put back at its place. */
export const NotEnded: Story = {
  args: under({ endServices: { fail: 'forbidden' } }),
  play: ended(async (_table, canvas) => {
    await says(canvas, tag, 'Kettle & Loom is back in your list.');
    await says(canvas, tag, ready);
  }),
};

/** The same in cards, with long names. */
export const NotEndedInCards: Story = {
  args: under({ endServices: { fail: 'forbidden' } }),
  render: (args) => inWidth('320px', clientTable(args)),
  play: ended((_table, canvas) => says(canvas, tag, 'Kettle & Loom is back in your list.')),
};

/** Who tells the client about its renewals. */
export const RenewalOwner: Story = {
  play: opened(async (table, canvas) => {
    [...(table.shadowRoot?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])].at(-2)?.click();
    await shows(canvas, tag, (element) => find(element, 'dialog:modal input:checked') !== null);
    await shows(canvas, tag, (element) => find(element, 'dialog:modal select') !== null);
  }),
};

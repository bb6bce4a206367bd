import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { PartnerClientTable } from 'partner-widgets';
import { createDemoProvider } from 'partner-widgets/demo-data';
import { clientTable, few, provide, ready, type ClientTableArgs } from './samples/client-table.js';
import { today } from './samples/day.js';
import { examples, inWidth } from './support/examples.js';
import { says } from './support/shadow.js';
import { waitFor } from './support/states.js';

const meta: Meta<ClientTableArgs> = {
  title: 'Elements/Client table/Behaviours',
  component: 'partner-client-table',
  tags: ['!autodocs'],
  args: { provider: provide() },
  argTypes: { provider: { control: false } },
  render: clientTable,
  play: waitFor('partner-client-table', ready),
};
export default meta;

type Story = StoryObj<ClientTableArgs>;

export const Medium: Story = { render: (args) => inWidth('660px', clientTable(args)) };
export const Cards: Story = { render: (args) => inWidth('360px', clientTable(args)) };
export const Narrow: Story = { render: (args) => inWidth('240px', clientTable(args)) };

export const RightToLeft: Story = { render: (args) => html`<div dir="rtl">${clientTable(args)}</div>` };

export const Sorted: Story = { args: { sortBy: 'mrr', sortDescending: true } };

/** Rows that can be selected, at the width of a phone too. */
export const Selecting: Story = {
  args: { selectable: true, selected: ['kettle'] },
  render: (args) => examples({ wide: clientTable(args), '360px': inWidth('360px', clientTable(args)) }),
  play: waitFor('partner-client-table', '1 selected'),
};

/** How many of all match stands beside the heading. */
export const Searching: Story = {
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'partner-client-table', '3 clients');
    const table = canvasElement.querySelector<PartnerClientTable>('partner-client-table');
    if (table) table.search = 'kettle';
    await says(canvasElement, 'partner-client-table', '1 of 3');
  },
};

export const FurtherPage: Story = {
  args: { provider: createDemoProvider({ today }) },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'partner-client-table', 'Rows 1 to 25');
    const root = canvasElement.querySelector('partner-client-table')?.shadowRoot;
    root?.querySelector<HTMLElement>('button[aria-label="Next page"]')?.click();
    await says(canvasElement, 'partner-client-table', 'Rows 26 to 50');
  },
};

/** The source has no sums: the footer adds up the page, and says so. It neither searches nor sorts, nor knows a total. */
export const PlainSource: Story = {
  args: {
    provider: {
      contract: 1,
      id: 'story',
      clients: {
        sortable: [],
        searchable: false,
        filterable: [],
        list: () => Promise.resolve({ items: few, next: 'more' }),
      },
    },
  },
  play: waitFor('partner-client-table', 'MRR, this page'),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { createDemoProvider } from 'partner-widgets/demo-data';
import { actionable, clientTable, provide, ready, type ClientTableArgs } from './samples/client-table.js';
import { today } from './samples/day.js';
import { examples, inWidth } from './support/examples.js';
import { waitFor } from './support/states.js';
import { accessibilityOf } from './support/accessibility.js';
import { anatomyOf } from './support/anatomy.js';
import { gridKeys, menuKeys } from './support/keys.js';

const meta: Meta<ClientTableArgs> = {
  title: 'Elements/Client table',
  component: 'partner-client-table',
  args: { provider: provide() },
  argTypes: {
    provider: { control: false },
    pageSize: { control: 'select', options: [25, 50, 100, 250] },
    sortBy: { control: 'select', options: ['name', 'domain', 'products', 'relationship', 'usage', 'mrr'] },
  },
  render: clientTable,
  play: waitFor('partner-client-table', ready),
};
export default meta;

type Story = StoryObj<ClientTableArgs>;

export const Playground: Story = {
  args: { provider: createDemoProvider({ today }), pageSize: 25 },
  play: waitFor('partner-client-table', 'Rows 1 to 25'),
};

/** At the widths of a page, of a column and of a phone: under 640 px of its own width the rows are cards. */
export const Overview: Story = {
  render: (args) =>
    examples(
      Object.fromEntries(
        ['960px', '560px', '320px'].map((inlineSize) => [inlineSize, inWidth(inlineSize, clientTable(args))]),
      ),
    ),
};

/** What a host may set. */
export const Options: Story = {
  render: (args) =>
    examples({
      'sort-by="mrr" sort-descending': clientTable({ ...args, sortBy: 'mrr', sortDescending: true }),
      'search="kettle"': clientTable({ ...args, search: 'kettle' }),
      'page-size="50"': clientTable({ ...args, pageSize: 50 }),
      'selectable, two selected': clientTable({ ...args, selectable: true, selected: ['akerlund', 'lumiere'] }),
    }),
};

/** Parts, slots and tokens. */
export const Anatomy: Story = {
  render: (args) => anatomyOf('partner-client-table', clientTable(args)),
};

/** Its keys, and what a screen reader says of it. */
export const Accessibility: Story = {
  render: (args) =>
    accessibilityOf(
      'partner-client-table',
      {
        ...gridKeys,
        Space: 'Sorts on a header, selects on a row that can be selected; with Shift up to the last one.',
        ...menuKeys,
      },
      clientTable({ ...args, provider: actionable() }),
    ),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { createDemoProvider } from 'partner-widgets/demo-data';
import { breakdown, provide, ready, type BreakdownArgs } from './samples/breakdown.js';
import { today } from './samples/day.js';
import { examples, inWidth } from './support/examples.js';
import { waitFor } from './support/states.js';
import { accessibilityOf } from './support/accessibility.js';
import { anatomyOf } from './support/anatomy.js';
import { pressKeys } from './support/keys.js';

const meta: Meta<BreakdownArgs> = {
  title: 'Elements/Points breakdown',
  component: 'points-breakdown',
  args: { provider: provide() },
  argTypes: {
    provider: { control: false },
    sortBy: { control: 'select', options: ['client', 'source', 'market', 'sold', 'managed', 'total'] },
  },
  render: breakdown,
  play: waitFor('points-breakdown', ready),
};
export default meta;

type Story = StoryObj<BreakdownArgs>;

export const Playground: Story = {
  args: { provider: createDemoProvider({ today }), sortBy: 'total', sortDescending: true },
  play: waitFor('points-breakdown', 'Equals the tier’s total points'),
};

/** At the widths of a page, of a column and of a phone: under 640 px of its own width the rows are cards. */
export const Overview: Story = {
  render: (args) =>
    examples(
      Object.fromEntries(
        ['960px', '560px', '320px'].map((inlineSize) => [inlineSize, inWidth(inlineSize, breakdown(args))]),
      ),
    ),
};

/** What a host may set. */
export const Options: Story = {
  render: (args) =>
    examples({
      'sort-by="total" sort-descending': breakdown({ ...args, sortBy: 'total', sortDescending: true }),
      'search="kettle"': breakdown({ ...args, search: 'kettle' }),
      '.where=${[{ field: "source", in: ["assisted"] }]}': breakdown({
        ...args,
        where: [{ field: 'source', in: ['assisted'] }],
      }),
    }),
};

/** Parts, slots and tokens. */
export const Anatomy: Story = {
  render: (args) => anatomyOf('points-breakdown', breakdown(args)),
};

/** Its keys, and what a screen reader says of it. */
export const Accessibility: Story = {
  render: (args) => accessibilityOf('points-breakdown', pressKeys, breakdown(args)),
};

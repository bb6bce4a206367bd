import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { demo, provide, ready, renewals, type RenewalArgs } from './samples/renewals.js';
import { accessibilityOf } from './support/accessibility.js';
import { anatomyOf } from './support/anatomy.js';
import { examples, inWidth } from './support/examples.js';
import { gridKeys } from './support/keys.js';
import { waitFor } from './support/states.js';

const meta: Meta<RenewalArgs> = {
  title: 'Elements/Renewals',
  component: 'client-renewals',
  args: { provider: provide() },
  argTypes: {
    provider: { control: false },
    tab: { control: 'select', options: ['all', 'to-act-on'] },
    sortBy: { control: 'select', options: ['client', 'startsOn', 'change', 'currentMrr', 'renewalMrr', 'status'] },
  },
  render: renewals,
  play: waitFor('client-renewals', ready),
};
export default meta;

type Story = StoryObj<RenewalArgs>;

export const Playground: Story = {
  args: { provider: demo(), sortBy: 'startsOn' },
  play: waitFor('client-renewals', 'Rows 1 to 25'),
};

/** At the widths of a page, of a column and of a phone: under 640 px of its own width the rows are cards. */
export const Overview: Story = {
  render: (args) =>
    examples(Object.fromEntries(['1100px', '660px', '320px'].map((width) => [width, inWidth(width, renewals(args))]))),
};

/** What a host may set. */
export const Options: Story = {
  render: (args) =>
    examples({
      'tab="to-act-on"': renewals({ ...args, tab: 'to-act-on' }),
      'sort-by="change"': renewals({ ...args, sortBy: 'change' }),
      'search="kettle"': renewals({ ...args, search: 'kettle' }),
      'further columns': renewals({
        ...args,
        columns: ['client', 'contractType', 'primaryContact', 'manager', 'start'],
      }),
    }),
};

/** Parts, slots and tokens. */
export const Anatomy: Story = {
  render: (args) => anatomyOf('client-renewals', renewals(args)),
};

/** Its keys, and what a screen reader says of it. */
export const Accessibility: Story = {
  render: (args) => accessibilityOf('client-renewals', gridKeys, renewals(args)),
};

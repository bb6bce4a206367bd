import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { overTime, provide, ready, type OverTimeArgs } from './samples/over-time.js';
import { examples, inWidth } from './support/examples.js';
import { waitFor } from './support/states.js';
import { accessibilityOf } from './support/accessibility.js';
import { anatomyOf } from './support/anatomy.js';

const meta: Meta<OverTimeArgs> = {
  title: 'Elements/Points over time',
  component: 'points-over-time',
  args: { provider: provide() },
  argTypes: {
    provider: { control: false },
    monthsBack: { control: { type: 'number', min: 0, max: 24 } },
    monthsAhead: { control: { type: 'number', min: 0, max: 24 } },
  },
  render: overTime,
  play: waitFor('points-over-time', ready),
};
export default meta;

type Story = StoryObj<OverTimeArgs>;

export const Playground: Story = {};

/** The pane stands beside the plot where there is room, and under it where there is not. */
export const Overview: Story = {
  render: (args) =>
    examples(
      Object.fromEntries(
        ['1160px', '640px', '320px'].map((inlineSize) => [inlineSize, inWidth(inlineSize, overTime(args))]),
      ),
    ),
};

/** What a host may set. */
export const Options: Story = {
  play: waitFor('points-over-time', 'Progress over time'),
  render: (args) =>
    examples({
      'months-back="12" months-ahead="0"': overTime({ ...args, monthsBack: 12, monthsAhead: 0 }),
      'months-back="24" months-ahead="24"': overTime({ ...args, monthsBack: 24, monthsAhead: 24 }),
    }),
};

/** Parts, slots and tokens. */
export const Anatomy: Story = {
  render: (args) => anatomyOf('points-over-time', overTime(args)),
};

/** Its keys, and what a screen reader says of it. */
export const Accessibility: Story = {
  render: (args) =>
    accessibilityOf(
      'points-over-time',
      {
        'Arrow keys': 'Choose the month before or after.',
        'Home, End': 'Choose the first or the last month.',
        Space: 'On a switch, takes a line away or brings it back.',
      },
      overTime(args),
    ),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { alerts, provide, ready, type AlertArgs } from './samples/alerts.js';
import { examples, inWidth } from './support/examples.js';
import { waitFor } from './support/states.js';
import { accessibilityOf } from './support/accessibility.js';
import { anatomyOf } from './support/anatomy.js';
import { pressKeys } from './support/keys.js';

const meta: Meta<AlertArgs> = {
  title: 'Elements/Alerts',
  component: 'partner-alerts',
  args: { provider: provide(), show: 'renewals lapses engagement' },
  argTypes: { provider: { control: false } },
  render: alerts,
  play: waitFor('partner-alerts', ready),
};
export default meta;

type Story = StoryObj<AlertArgs>;

export const Playground: Story = {};

/** Side by side where there is room, one under the other where there is not. */
export const Overview: Story = {
  render: (args) => html`${alerts(args)}<br />${inWidth('320px', alerts(args))}`,
};

/** What a host may set. */
export const Options: Story = {
  render: (args) =>
    examples({
      'no attributes': alerts({ ...args, show: undefined }),
      'show="lapses engagement"': alerts({ ...args, show: 'lapses engagement' }),
      'renewals-href="#renewals"': alerts({ ...args, show: undefined, href: '#renewals' }),
    }),
};

/** Parts, slots and tokens. */
export const Anatomy: Story = {
  render: (args) => anatomyOf('partner-alerts', alerts(args)),
};

/** Its keys, and what a screen reader says of it. */
export const Accessibility: Story = {
  render: (args) => accessibilityOf('partner-alerts', pressKeys, alerts(args)),
};

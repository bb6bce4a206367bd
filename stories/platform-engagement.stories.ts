import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { demo, engagement, provide, ready, type EngagementArgs } from './samples/engagement.js';
import { accessibilityOf } from './support/accessibility.js';
import { anatomyOf } from './support/anatomy.js';
import { examples, inWidth } from './support/examples.js';
import { gridKeys, tabKeys } from './support/keys.js';
import { waitFor } from './support/states.js';

const meta: Meta<EngagementArgs> = {
  title: 'Elements/Platform engagement',
  component: 'platform-engagement',
  args: { provider: provide() },
  argTypes: { provider: { control: false }, tab: { control: 'select', options: ['index', 'clients'] } },
  render: engagement,
  play: waitFor('platform-engagement', ready),
};
export default meta;

type Story = StoryObj<EngagementArgs>;

export const Playground: Story = { args: { provider: demo() } };

/** Both tabs, and the index at the width of a phone. */
export const Overview: Story = {
  render: (args) =>
    html`${engagement(args)}<br />${engagement({ ...args, tab: 'clients', openClient: 'tan' })}<br />${inWidth(
        '320px',
        engagement(args),
      )}`,
};

/** What a host may set. */
export const Options: Story = {
  render: (args) =>
    examples({
      'tab="clients"': engagement({ ...args, tab: 'clients' }),
      'tab="clients" open-client="kettle"': engagement({ ...args, tab: 'clients', openClient: 'kettle' }),
      'tab="clients" sort-by="score"': engagement({ ...args, tab: 'clients', sortBy: 'score' }),
    }),
  play: waitFor('platform-engagement', 'Tan Siew'),
};

/** Parts, slots and tokens. */
export const Anatomy: Story = {
  render: (args) => anatomyOf('platform-engagement', engagement(args)),
};

/** Its keys, and what a screen reader says of it. */
export const Accessibility: Story = {
  render: (args) => accessibilityOf('platform-engagement', { ...tabKeys, ...gridKeys }, engagement(args)),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clientDetails, clientId, provide, ready, type ClientDetailsArgs } from './samples/client-details.js';
import { accessibilityOf } from './support/accessibility.js';
import { anatomyOf } from './support/anatomy.js';
import { examples, inWidth } from './support/examples.js';
import { pressKeys, waitingTabKeys } from './support/keys.js';
import { waitFor } from './support/states.js';

const tag = 'partner-client-details';

const meta: Meta<ClientDetailsArgs> = {
  title: 'Elements/Client details',
  component: tag,
  args: { provider: provide(), clientId },
  argTypes: {
    provider: { control: false },
    tab: { control: 'select', options: ['details', 'renewals', 'usage', 'engagement'] },
  },
  render: (args) => inWidth('560px', clientDetails(args)),
  play: waitFor(tag, ready),
};
export default meta;

type Story = StoryObj<ClientDetailsArgs>;

export const Playground: Story = {};

/** The four tabs, each as it is when it is opened. */
export const Overview: Story = {
  render: (args) => html`
    ${inWidth('560px', clientDetails(args))}<br />
    ${inWidth('560px', clientDetails({ ...args, tab: 'renewals' }))}<br />
    ${inWidth('560px', clientDetails({ ...args, tab: 'usage' }))}<br />
    ${inWidth('560px', clientDetails({ ...args, tab: 'engagement' }))}
  `,
};

/** What a host may set. */
export const Options: Story = {
  render: (args) =>
    examples({
      'client-id="zazolc"': inWidth('560px', clientDetails(args)),
      'client-id="zazolc" tab="engagement"': inWidth('560px', clientDetails({ ...args, tab: 'engagement' })),
      'no attributes': inWidth('560px', clientDetails({ provider: args.provider })),
    }),
};

/** Parts, slots and tokens. */
export const Anatomy: Story = {
  render: (args) => anatomyOf(tag, clientDetails(args)),
};

/** Its keys, and what a screen reader says of it. */
export const Accessibility: Story = {
  render: (args) => accessibilityOf(tag, { ...waitingTabKeys, ...pressKeys }, clientDetails(args)),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createDemoData, createDemoProvider } from 'partner-widgets/demo-data';
import type { PartnerProvider } from 'partner-widgets/provider';
import 'partner-widgets/define/hubspot-team-card';
import 'partner-widgets/define/partner-provider';
import 'partner-widgets/define/tier-progress';
import { today } from './samples/day.js';
import { says } from './support/shadow.js';
import { waitFor } from './support/states.js';

interface Args {
  provider?: PartnerProvider | undefined;
}

/** It draws nothing: it hands one provider to all that stands inside it. */
const meta: Meta<Args> = {
  title: 'Elements/Partner provider',
  component: 'partner-provider',
  args: { provider: createDemoProvider({ today }) },
  argTypes: { provider: { control: false } },
  render: ({ provider }) =>
    html`<partner-provider .provider=${provider}>
      <tier-progress></tier-progress>
      <br />
      <hubspot-team-card compact></hubspot-team-card>
    </partner-provider>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Both elements ask the same provider. */
export const Playground: Story = {
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'tier-progress', 'must be sourced');
    await says(canvasElement, 'hubspot-team-card', 'HubSpot team');
  },
};

/** What stands inside waits for it as long as for an answer (`timeout-ms`, 30 s at first), then it says that there is none. */
export const NotConnected: Story = {
  render: () =>
    html`<partner-provider>
      <tier-progress timeout-ms="500"></tier-progress>
    </partner-provider>`,
  play: waitFor('tier-progress', 'Not connected'),
};

/** One that comes late is followed: the elements were there before it. */
export const LateProvider: Story = {
  parameters: { data: createDemoData({ today, seed: 1 }).clients.flatMap(({ name }) => name ?? []) },
  render: () =>
    html`<partner-provider>
      <tier-progress></tier-progress>
    </partner-provider>`,
  play: async ({ canvasElement, args }) => {
    await says(canvasElement, 'tier-progress', 'Loading');
    const host = canvasElement.querySelector('partner-provider');
    if (host) host.provider = args.provider;
    await says(canvasElement, 'tier-progress', 'must be sourced');
  },
};

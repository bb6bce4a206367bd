import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { provide, ready, teamCard, type TeamCardArgs } from './samples/team-card.js';
import { examples } from './support/examples.js';
import { waitFor } from './support/states.js';

const meta: Meta<TeamCardArgs> = {
  title: 'Elements/HubSpot team',
  component: 'hubspot-team-card',
  args: { compact: false, provider: provide() },
  argTypes: { provider: { control: false } },
  render: teamCard,
  play: waitFor('hubspot-team-card', ready),
};
export default meta;

type Story = StoryObj<TeamCardArgs>;

export const Playground: Story = {};

/** Cards on the left, one line per person on the right. */
export const Overview: Story = {
  render: (args) => html`${teamCard({ ...args, compact: false })}<br />${teamCard({ ...args, compact: true })}`,
};

/** What a host may set. */
export const Options: Story = { render: (args) => examples({ compact: teamCard({ ...args, compact: true }) }) };

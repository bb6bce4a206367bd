import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { provide, ready, teamCard, type TeamCardArgs } from './samples/team-card.js';
import { inWidth } from './support/examples.js';
import { waitFor } from './support/states.js';

const meta: Meta<TeamCardArgs> = {
  title: 'Elements/HubSpot team/Behaviours',
  component: 'hubspot-team-card',
  tags: ['!autodocs'],
  args: { compact: false, provider: provide() },
  argTypes: { provider: { control: false } },
  render: teamCard,
  play: waitFor('hubspot-team-card', ready),
};
export default meta;

type Story = StoryObj<TeamCardArgs>;

export const Compact: Story = { args: { compact: true } };

export const Narrow: Story = { args: { compact: true }, render: (args) => inWidth('240px', teamCard(args)) };

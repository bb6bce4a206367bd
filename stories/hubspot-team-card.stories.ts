import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { members, provide, ready, teamCard, type TeamCardArgs } from './samples/team-card.js';
import { examples } from './support/examples.js';
import { waitFor } from './support/states.js';
import { accessibilityOf } from './support/accessibility.js';
import { anatomyOf } from './support/anatomy.js';
import { pressKeys } from './support/keys.js';

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

export const Playground: Story = { args: { emailSubject: 'Studio Brattle' } };

/** Cards above, one line per person below. */
export const Overview: Story = {
  render: (args) => html`${teamCard({ ...args, compact: false })}<br />${teamCard({ ...args, compact: true })}`,
};

/** What a host may set. */
export const Options: Story = {
  parameters: {
    data: [
      'Your contacts',
      'Ask Aoife about prices.',
      'Deal Desk',
      'Ada Quayle',
      'Approves discounts within a day.',
      'Studio Brattle',
    ],
  },
  render: (args) =>
    examples({
      compact: teamCard({ ...args, compact: true }),
      'email-subject="Studio Brattle" email-body="Hello,": what an email begins with': teamCard({
        ...args,
        provider: provide(members.slice(0, 1)),
        emailSubject: 'Studio Brattle',
        emailBody: 'Hello,',
      }),
      '.words=${{ hubspotTeam: "Your contacts", aboutGrowthSpecialist: "Ask Aoife about prices." }}': html`<hubspot-team-card
        .words=${{ hubspotTeam: 'Your contacts', aboutGrowthSpecialist: 'Ask Aoife about prices.' }}
        .provider=${provide(members.slice(1, 2))}
      ></hubspot-team-card>`,
      'members[].description, members[].role: what the kit does not know is shown as given': teamCard({
        ...args,
        provider: provide([
          { id: '1', role: 'Deal Desk', name: 'Ada Quayle', description: 'Approves discounts within a day.' },
        ]),
      }),
    }),
};

/** Parts, slots and tokens. */
export const Anatomy: Story = {
  render: (args) => anatomyOf('hubspot-team-card', teamCard(args)),
};

/** Its keys, and what a screen reader says of it. */
export const Accessibility: Story = {
  render: (args) => accessibilityOf('hubspot-team-card', pressKeys, teamCard(args)),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { HubspotTeamCard } from 'partner-widgets';
import { createMemoryProvider, type MemoryScript } from 'partner-widgets/adapters/memory';
import type { PartnerProvider, Team } from 'partner-widgets/provider';
import 'partner-widgets/define/hubspot-team-card';
import { says } from './support/shadow.js';

const team: Team = {
  members: [
    { id: '1', role: 'partner-development-manager', name: 'Tomasz Wieczorek', email: 'tomasz.wieczorek@example.com' },
    { id: '2', role: 'growth-specialist', name: 'Aoife Brennan', email: 'aoife.brennan@example.com' },
    { id: '3', role: 'customer-success-manager', name: 'Nguyễn Thị Thu Hà', email: 'ha.nguyen@example.com' },
  ],
};

const provide = (members: Team['members'], script?: MemoryScript): PartnerProvider =>
  createMemoryProvider({ id: 'story', team: { members }, script });

interface Args {
  provider?: PartnerProvider | undefined;
  compact: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/HubSpot team',
  component: 'hubspot-team-card',
  args: { compact: false, provider: provide(team.members) },
  argTypes: { provider: { control: false } },
  render: ({ provider, compact }) =>
    html`<hubspot-team-card ?compact=${compact} .provider=${provider}></hubspot-team-card>`,
};
export default meta;

type Story = StoryObj<Args>;

type Play = NonNullable<Story['play']>;

const waitFor =
  (words: string): Play =>
  ({ canvasElement }) =>
    says(canvasElement, 'hubspot-team-card', words);

export const Playground: Story = { play: waitFor('Tomasz Wieczorek') };

/** Cards on the left, one line per person on the right. */
export const Overview: Story = {
  render: ({ provider }) => html`
    <hubspot-team-card .provider=${provider}></hubspot-team-card>
    <br />
    <hubspot-team-card compact .provider=${provider}></hubspot-team-card>
  `,
};

export const Compact: Story = { args: { compact: true } };

export const Narrow: Story = {
  render: ({ provider }) =>
    html`<div style=${styleMap({ inlineSize: '240px' })}>
      <hubspot-team-card compact .provider=${provider}></hubspot-team-card>
    </div>`,
};

export const OneMember: Story = { args: { provider: provide(team.members.slice(0, 1)) } };

export const LongWords: Story = {
  args: {
    provider: provide([
      {
        id: '1',
        role: 'Beauftragte für Zusammenarbeitsvereinbarungen und Partnerschaftsentwicklung',
        name: 'Friederike-Charlotte Freifrau von Hohenlohe-Waldenburg-Schillingsfürst',
        description: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft. '.repeat(3),
        email: 'friederike.charlotte.von.hohenlohe.waldenburg.schillingsfuerst@example.com',
      },
    ]),
  },
};

export const UnknownParts: Story = { args: { provider: provide([{ id: '1', role: 'Deal Desk' }]) } };

export const Empty: Story = { args: { provider: provide([]) }, play: waitFor('Your team is being assigned') };

export const Loading: Story = { args: { provider: provide(team.members, { team: { hold: true } }) } };

export const Slow: Story = {
  args: { provider: provide(team.members, { team: { hold: true } }) },
  play: waitFor('This takes longer than usual'),
};

export const Refreshing: Story = {
  args: { provider: provide(team.members) },
  play: async ({ canvasElement, args }) => {
    await says(canvasElement, 'hubspot-team-card', 'Tomasz Wieczorek');
    (args.provider as ReturnType<typeof createMemoryProvider>).script = { team: { hold: true } };
    canvasElement.querySelector<HubspotTeamCard>('hubspot-team-card')?.refresh();
  },
};

export const Stale: Story = {
  args: { provider: provide(team.members) },
  play: async ({ canvasElement, args }) => {
    await says(canvasElement, 'hubspot-team-card', 'Tomasz Wieczorek');
    (args.provider as ReturnType<typeof createMemoryProvider>).script = { team: { fail: 'invalid' } };
    canvasElement.querySelector<HubspotTeamCard>('hubspot-team-card')?.refresh();
    await says(canvasElement, 'hubspot-team-card', 'The last refresh failed');
  },
};

export const Waiting: Story = {
  args: { provider: provide(team.members, { team: { fail: 'rate-limited', retryAfterMs: 12_000 } }) },
  play: waitFor('The service asked us to wait'),
};

const failing = (code: 'unavailable' | 'not-found' | 'unauthenticated' | 'invalid', words: string): Story => ({
  args: { provider: provide(team.members, { team: { fail: code } }) },
  play: waitFor(words),
});

export const FailedUnavailable = failing('unavailable', 'did not answer');
export const FailedNotFound = failing('not-found', 'does not have what was asked for');
export const FailedSession = failing('unauthenticated', 'Your session has ended');
export const FailedUnreadable = failing('invalid', 'cannot be read');

export const Denied: Story = {
  args: { provider: provide(team.members, { team: { fail: 'forbidden' } }) },
  play: waitFor('You may not see this'),
};

/** A provider without a team. */
export const Off: Story = {
  args: { provider: { contract: 1, id: 'story' } },
  play: waitFor('Not available here'),
};

export const NotConnected: Story = { args: { provider: undefined }, play: waitFor('Not connected') };

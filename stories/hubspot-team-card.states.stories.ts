import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { members, provide, ready, teamCard, type TeamCardArgs } from './samples/team-card.js';
import { statesOf, waitFor } from './support/states.js';

const tag = 'hubspot-team-card';

const meta: Meta<TeamCardArgs> = {
  title: 'Elements/HubSpot team/States',
  component: tag,
  tags: ['!autodocs'],
  args: { compact: false },
  argTypes: { provider: { control: false } },
  render: teamCard,
};
export default meta;

type Story = StoryObj<TeamCardArgs>;

const states = statesOf({ tag, member: 'team', provide: (script) => provide(members, script), ready });

export const Loading = states.loading;
export const Slow = states.slow;
export const Stopped = states.stopped;
export const Refreshing = states.refreshing;
export const Stale = states.stale;
export const Waiting = states.waiting;
export const FailedUnauthenticated = states.failedUnauthenticated;
export const FailedNotFound = states.failedNotFound;
export const FailedConflict = states.failedConflict;
export const FailedRateLimited = states.failedRateLimited;
export const FailedInvalid = states.failedInvalid;
export const FailedTimeout = states.failedTimeout;
export const FailedUnavailable = states.failedUnavailable;
export const Denied = states.denied;
export const Off = states.off;
export const NotConnected = states.notConnected;

export const Empty: Story = { args: { provider: provide([]) }, play: waitFor(tag, 'Your team is being assigned') };

export const OneMember: Story = { args: { provider: provide(members.slice(0, 1)) }, play: waitFor(tag, ready) };

export const UnknownParts: Story = {
  args: { provider: provide([{ id: '1', role: 'Deal Desk' }]) },
  play: waitFor(tag, 'Deal Desk'),
};

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
  play: waitFor(tag, 'Donaudampfschifffahrt'),
};

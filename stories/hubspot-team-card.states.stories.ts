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

export const Huge: Story = {
  args: {
    provider: provide(
      Array.from({ length: 24 }, (_, place) => ({
        ...members[place % members.length],
        id: String(place),
        role: 'growth-specialist',
      })),
    ),
  },
  play: waitFor(tag, ready),
};

/** What is not known is said, or left away. */
export const UnknownParts: Story = {
  args: {
    provider: provide([
      { id: '1', role: 'Deal Desk' },
      { id: '2', role: 'growth-specialist', name: 'Aoife Brennan', phone: '+353 1 555 01 23' },
    ]),
  },
  play: waitFor(tag, 'Deal Desk'),
};

/** Values that could do harm, or cannot be read, are not used, and that is said. */
export const Unreadable: Story = {
  args: {
    provider: provide([
      {
        id: '1',
        role: 'growth-specialist',
        name: 'Aoife Brennan',
        email: 'aoife@example.com%0ABcc:all@example.com',
        photo: 'ftp://files.example.com/aoife.png',
        meeting: 'data:text/html,<h1>Hello</h1>',
        phone: 'call me',
        languages: ['not a tag'],
        timeZone: 'Mars/Olympus',
      },
    ]),
  },
  play: waitFor(tag, '1 entry could not be read in full'),
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
        languages: ['de', 'en', 'fr', 'it', 'es', 'pt-BR', 'nl', 'pl', 'sv', 'ja', 'zh-Hant'],
        timeZone: 'America/Argentina/ComodRivadavia',
        phone: '+49 (0)30 555 01 23 45 67 ext. 123456',
      },
    ]),
  },
  play: waitFor(tag, 'Donaudampfschifffahrt'),
};

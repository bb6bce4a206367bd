import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { engagement, few, provide, ready, type EngagementArgs } from './samples/engagement.js';
import { statesOf, waitFor } from './support/states.js';

const tag = 'platform-engagement';

const meta: Meta<EngagementArgs> = {
  title: 'Elements/Platform engagement/States',
  component: tag,
  tags: ['!autodocs'],
  args: { provider: provide() },
  argTypes: { provider: { control: false } },
  render: engagement,
};
export default meta;

type Story = StoryObj<EngagementArgs>;

const states = statesOf({ tag, member: 'engagementSummary', provide: (script) => provide(few, script), ready });

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
export const FailedTooMany = states.failedTooMany;
export const FailedTimeout = states.failedTimeout;
export const FailedUnavailable = states.failedUnavailable;
export const Denied = states.denied;
export const Off = states.off;
export const NotConnected = states.notConnected;

export const Empty: Story = { args: { provider: provide([]) }, play: waitFor(tag, 'No engagement yet') };

export const One: Story = { args: { provider: provide(few.slice(0, 1)) }, play: waitFor(tag, '1 client') };

/** The clients, while they come, and when they cannot be had. */
export const ClientsLoading: Story = {
  args: { tab: 'clients', provider: provide(few, { engagement: { hold: true } }) },
};

export const ClientsFailed: Story = {
  args: { tab: 'clients', provider: provide(few, { engagement: { fail: 'invalid' } }) },
  play: waitFor(tag, 'cannot be read'),
};

export const NoMatch: Story = { args: { tab: 'clients', search: 'nobody' }, play: waitFor(tag, 'Nothing matches') };

/** The list stays where a score cannot be had. */
export const BreakdownFailed: Story = {
  args: { tab: 'clients', openClient: 'tan', provider: provide(few, { engagementOf: { fail: 'invalid' } }) },
  play: waitFor(tag, 'This could not be loaded'),
};

export const BreakdownLoading: Story = {
  args: { tab: 'clients', openClient: 'tan', provider: provide(few, { engagementOf: { hold: true } }) },
  play: waitFor(tag, 'Score breakdown'),
};

/** Who does not share its usage has no score, which is not zero. */
export const NotShared: Story = {
  args: { tab: 'clients', openClient: 'lumiere' },
  play: waitFor(tag, 'Not shared'),
};

export const LongWords: Story = {
  args: {
    tab: 'clients',
    openClient: 'tan',
    provider: provide(
      few.map((client) => ({
        ...client,
        name: 'Internationale Gesellschaft für nachhaltige Verpackungslösungen und Donaudampfschifffahrt mbH',
        opportunities: ['Zusammenarbeitsvereinbarungsverwaltung', 'marketing', 'sales', 'service', 'content'],
        ...(client.categories && {
          categories: client.categories.map((category) => ({
            ...category,
            name: 'Rechtsschutzversicherungsgesellschaftsangelegenheiten',
          })),
        }),
      })),
    ),
  },
  play: waitFor(tag, 'Rechtsschutz'),
};

/** A source without sums: its records are counted, as many as are read. */
export const Huge: Story = {
  args: {
    provider: {
      contract: 1,
      id: 'story',
      engagement: {
        sortable: [],
        searchable: false,
        filterable: [],
        list: ({ cursor = '0' }) =>
          Promise.resolve({
            items: Array.from({ length: 250 }, (_, place) => ({
              ...few[place % 3],
              id: `${cursor}-${String(place)}`,
            })),
            next: String(Number(cursor) + 1),
            total: 1234567,
          }),
      },
    },
  },
  play: waitFor(tag, 'Only the first 2,000 clients were counted'),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { alerts, provide, ready, withRenewals, type AlertArgs } from './samples/alerts.js';
import { atRisk, gold, provide as provideTier, records } from './samples/tier-progress.js';
import { today } from './samples/day.js';
import { createMemoryProvider } from 'partner-widgets/adapters/memory';
import { inWidth } from './support/examples.js';
import { statesOf, waitFor } from './support/states.js';

const tag = 'partner-alerts';

const meta: Meta<AlertArgs> = {
  title: 'Elements/Alerts/States',
  component: tag,
  tags: ['!autodocs'],
  args: { show: 'renewals lapses engagement' },
  argTypes: { provider: { control: false } },
  render: alerts,
};
export default meta;

type Story = StoryObj<AlertArgs>;

const states = statesOf({ tag, member: 'renewals', provide, ready });

export const Loading = states.loading;
export const Slow = states.slow;
export const Refreshing = states.refreshing;
export const Stale = states.stale;
export const Waiting = states.waiting;
export const FailedUnavailable = states.failedUnavailable;
export const FailedInvalid = states.failedInvalid;
export const Denied = states.denied;
export const Off = states.off;
export const NotConnected = states.notConnected;

/** Nothing to do is said kindly. */
export const Nothing: Story = { args: { provider: withRenewals([]) }, play: waitFor(tag, 'No renewal waits') };

export const One: Story = {
  args: {
    provider: withRenewals([{ id: 'r', clientId: 'c', status: 'pending', startsOn: '2027-01-11' }]),
    show: 'renewals',
  },
  play: waitFor(tag, 'renewal decision to make'),
};

export const LongWords: Story = {
  args: {
    show: 'renewals',
    provider: withRenewals([
      {
        id: 'r',
        clientId: 'c',
        clientName: 'Internationale Gesellschaft für nachhaltige Verpackungslösungen und Donaudampfschifffahrt mbH',
        status: 'pending',
        startsOn: '2027-01-11',
      },
    ]),
  },
  render: (args) => inWidth('240px', alerts(args)),
  play: waitFor(tag, 'Donaudampfschifffahrt'),
};

/** More than are counted. */
export const Huge: Story = {
  args: {
    show: 'renewals',
    provider: withRenewals(
      Array.from({ length: 2600 }, (_, place) => ({
        id: String(place),
        clientId: String(place),
        clientName: `Client ${String(place)}`,
        status: 'pending' as const,
        startsOn: '2027-02-01',
      })),
    ),
  },
  play: waitFor(tag, '+'),
};

/** Too few sourced points are left for the tier before the review. */
export const TierAtRisk: Story = {
  args: {
    provider: createMemoryProvider({ id: 'story', renewals: [], tier: gold, records: atRisk, today }),
    show: 'renewals tier',
  },
  play: waitFor(tag, 'Gold is at risk from'),
};

/** Enough points are left for the next review, but not for the one after it. */
export const TierAtRiskLater: Story = {
  args: { provider: provideTier({}, undefined, { records }), show: 'tier' },
  play: waitFor(tag, 'Gold is at risk from 18 May 2027.'),
};

const lasting = { ...records, sold: records.sold?.map((deal) => ({ ...deal, expiresOn: '2028-01-01' })) };

export const TierSafe: Story = {
  args: { provider: provideTier({}, undefined, { records: lasting }), show: 'tier' },
  play: waitFor(tag, 'Your tier is not at risk'),
};

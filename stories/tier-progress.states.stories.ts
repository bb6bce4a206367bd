import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TierStatus } from 'partner-widgets/provider';
import { gold, provide, ready, tierProgress, type TierProgressArgs } from './samples/tier-progress.js';
import { statesOf, waitFor } from './support/states.js';

const tag = 'tier-progress';

const meta: Meta<TierProgressArgs> = {
  title: 'Elements/Tier progress/States',
  component: tag,
  tags: ['!autodocs'],
  argTypes: { provider: { control: false } },
  render: tierProgress,
};
export default meta;

type Story = StoryObj<TierProgressArgs>;

const states = statesOf({ tag, member: 'tier', provide: (script) => provide({}, script), ready });

/** A partner with `change`, which then says `words`. */
const story = (change: Partial<TierStatus>, words: string): Story => ({
  args: { provider: provide(change) },
  play: waitFor(tag, words),
});

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

/** The source names no tiers. */
export const Empty: Story = story({ tiers: [] }, 'No tiers are known');

export const UnknownPoints: Story = story(
  { points: { sourced: '554.18', managed: '1294.40' } },
  'the distance to Platinum cannot be told',
);

export const UnknownTier: Story = story({ credited: undefined, creditedSince: undefined }, 'Not known');

export const LongWords: Story = story(
  { tiers: gold.tiers.map((tier) => ({ ...tier, name: `Internationale Partnerschaftsstufe ${tier.id}` })) },
  'Internationale Partnerschaftsstufe',
);

export const Huge: Story = story(
  { points: { sourced: '5540000.18', assisted: '4390000.24', managed: '12940000.40' } },
  'Elite is by invitation only',
);

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Renewal } from 'partner-widgets/provider';
import { few, provide, ready, renewals, type RenewalArgs } from './samples/renewals.js';
import { statesOf, waitFor } from './support/states.js';

const tag = 'client-renewals';

const meta: Meta<RenewalArgs> = {
  title: 'Elements/Renewals/States',
  component: tag,
  tags: ['!autodocs'],
  args: { provider: provide() },
  argTypes: { provider: { control: false } },
  render: renewals,
};
export default meta;

type Story = StoryObj<RenewalArgs>;

const states = statesOf({ tag, member: 'renewals', provide: (script) => provide(few, script), ready });

/** Renewals that then say `words`. */
const story = (records: readonly Renewal[], words: string, args: Partial<RenewalArgs> = {}): Story => ({
  args: { provider: provide(records), ...args },
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
export const FailedCursorExpired = states.failedCursorExpired;
export const FailedTooMany = states.failedTooMany;
export const FailedTimeout = states.failedTimeout;
export const FailedUnavailable = states.failedUnavailable;
export const Denied = states.denied;
export const Off = states.off;
export const NotConnected = states.notConnected;

export const Empty: Story = story([], 'No renewals yet');

/** Nothing to act on is said kindly. */
export const NothingToActOn: Story = story(few.slice(2, 4), 'No renewal waits for a decision', { tab: 'to-act-on' });

export const NoMatch: Story = { args: { search: 'nobody' }, play: waitFor(tag, 'Nothing matches') };

export const OneRow: Story = story(few.slice(0, 1), '1 renewal');

/** What is not known is never shown as zero. */
export const UnknownParts: Story = story(few.slice(4), 'Name not known');

/** Records that cannot be read are left out; how many is said. */
export const NotWhole: Story = {
  args: {
    provider: provide(few, {
      renewals: { malformed: (page) => ({ ...(page as object), items: [...few, { id: 'without a client' }, 7] }) },
    }),
  },
  play: waitFor(tag, '2 entries could not be read in full'),
};

export const LongWords: Story = story(
  few.map((renewal) => ({
    ...renewal,
    clientName: 'Internationale Gesellschaft für nachhaltige Verpackungslösungen und Donaudampfschifffahrt mbH',
    products: [{ hub: 'Zusammenarbeitsvereinbarungsverwaltung', edition: 'Unternehmenslizenzerweiterung' }],
    owner: {
      choice: 'partner' as const,
      notify: { name: 'Maximiliane-Friederike von Hohenlohe-Schillingsfürst' },
    },
  })),
  'Donaudampfschifffahrt',
);

export const Huge: Story = story(
  Array.from({ length: 2600 }, (_, place) => ({
    ...few[0],
    id: String(place),
    clientId: String(place),
    currentMrr: { amount: '12345678901234567890.12', currency: 'COP' },
    renewalMrr: { amount: '22345678901234567890.12', currency: 'COP' },
  })),
  '2,600 renewals',
);

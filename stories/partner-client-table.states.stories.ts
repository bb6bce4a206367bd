import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Client } from 'partner-widgets/provider';
import { clientTable, few, provide, ready, type ClientTableArgs } from './samples/client-table.js';
import { statesOf, waitFor } from './support/states.js';

const tag = 'partner-client-table';

const meta: Meta<ClientTableArgs> = {
  title: 'Elements/Client table/States',
  component: tag,
  tags: ['!autodocs'],
  args: { provider: provide() },
  argTypes: { provider: { control: false } },
  render: clientTable,
};
export default meta;

type Story = StoryObj<ClientTableArgs>;

const states = statesOf({ tag, member: 'clients', provide: (script) => provide(few, script), ready });

/** A table of these clients, which then says `words`. */
const story = (clients: readonly Client[], words: string): Story => ({
  args: { provider: provide(clients) },
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

export const Empty: Story = story([], 'No clients yet');

export const NoMatch: Story = { args: { search: 'nobody' }, play: waitFor(tag, 'Nothing matches') };

export const OneRow: Story = story(few.slice(0, 1), 'MRR, the one client');

/** What is not known is never shown as zero. */
export const UnknownParts: Story = story(
  [
    { id: '1' },
    { id: '2', name: 'Cordillera Textil', products: [], sold: true, usage: { level: 'low' }, mrr: { amount: '32' } },
    { id: '3', domain: 'unnamed.example', managed: true, usage: { trend: 0.12 } },
    {
      id: '4',
      name: 'Nothing yet',
      sold: false,
      managed: false,
      usage: { score: 0, trend: 0 },
      mrr: { amount: '0', currency: 'EUR' },
    },
  ],
  '2 clients without a known MRR',
);

/** Records that cannot be read are left out, fields that cannot be read are not known; how many is said. */
export const NotWhole: Story = {
  args: {
    provider: provide(few, {
      clients: { malformed: (page) => ({ ...(page as object), items: [...few, { name: 'Without an id' }, 7] }) },
    }),
  },
  play: waitFor(tag, '2 entries could not be read in full'),
};

/** The rows do not suffer from totals that cannot be had. */
export const TotalsFailed: Story = {
  args: { provider: provide(few, { summary: { fail: 'invalid' } }) },
  play: waitFor(tag, 'The totals could not be loaded'),
};

export const LongWords: Story = story(
  few.map((client) => ({
    ...client,
    name: 'Internationale Gesellschaft für nachhaltige Verpackungslösungen und Donaudampfschifffahrt mbH',
    domain: 'internationale-gesellschaft-fuer-nachhaltige-verpackungsloesungen-und-donaudampfschifffahrt.example',
    products: [
      { hub: 'Zusammenarbeitsvereinbarungsverwaltung', edition: 'Unternehmenslizenzerweiterung' },
      { hub: 'sales', edition: 'enterprise' },
      { hub: 'service' },
    ],
  })),
  'Donaudampfschifffahrt',
);

export const Huge: Story = {
  args: {
    provider: {
      contract: 1,
      id: 'story',
      clients: {
        sortable: ['name', 'mrr'],
        searchable: true,
        filterable: [],
        list: () =>
          Promise.resolve({
            items: few.map((client) => ({
              ...client,
              mrr: { amount: '12345678901234567890.12', currency: 'COP' },
              usage: { score: 100, level: 'high', trend: 12.5 },
            })),
            next: 'more',
            total: 1234567,
          }),
        summary: () =>
          Promise.resolve({
            count: 1234567,
            sums: ['COP', 'EUR', 'JPY', 'GBP', 'USD', 'ZAR', undefined].map((currency) => ({
              amount: '123456789012345678901.12',
              currency,
              count: 176366,
            })),
            unknown: 5,
          }),
      },
    },
  },
  play: waitFor(tag, '1,234,567 clients'),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  clientDetails,
  clientId,
  details,
  engagement,
  provide,
  provideOne,
  ready,
  renewal,
  usage,
  type ClientDetailsArgs,
} from './samples/client-details.js';
import { inWidth } from './support/examples.js';
import { statesOf, waitFor } from './support/states.js';

const tag = 'partner-client-details';

const meta: Meta<ClientDetailsArgs> = {
  title: 'Elements/Client details/States',
  component: tag,
  tags: ['!autodocs'],
  args: { clientId },
  argTypes: { provider: { control: false } },
  render: (args) => inWidth('560px', clientDetails(args)),
};
export default meta;

type Story = StoryObj<ClientDetailsArgs>;

const states = statesOf({ tag, member: 'details', provide, ready });

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

/** Bars of the final size in every tab. */
export const LoadingRenewals: Story = {
  args: { tab: 'renewals', provider: provide({ renewalsOf: { hold: true } }) },
};
export const LoadingUsage: Story = { args: { tab: 'usage', provider: provide({ usage: { hold: true } }) } };
export const LoadingEngagement: Story = {
  args: { tab: 'engagement', provider: provide({ engagementOf: { hold: true } }) },
};

/** No client is chosen yet. */
export const NoClient: Story = {
  args: { clientId: undefined, provider: provide() },
  play: waitFor(tag, 'No client is chosen'),
};

/** Nothing to show in any tab. */
export const EmptyRenewals: Story = {
  args: { tab: 'renewals', provider: provideOne({ renewals: [] }) },
  play: waitFor(tag, 'No renewal is listed'),
};
export const EmptySubscriptions: Story = {
  args: { provider: provideOne({ details: { ...details, subscriptions: [], seats: [] } }) },
  play: waitFor(tag, 'No subscriptions'),
};
export const EmptyUsage: Story = {
  args: {
    tab: 'usage',
    provider: provideOne({ usage: { id: clientId, products: [], apps: [], hubScores: [], toolsToActivate: [] } }),
  },
  play: waitFor(tag, 'None'),
};

/** What is not known is said, and is not zero. */
export const UnknownDetails: Story = {
  args: { provider: provideOne({ details: { id: clientId } }) },
  play: waitFor(tag, 'Not known'),
};
export const UnknownParts: Story = {
  args: {
    provider: provideOne({
      details: {
        ...details,
        subscriptions: [
          { id: '1', product: { hub: 'marketing' }, mrr: { amount: '120', currency: 'EUR' } },
          { id: '2', mrr: { amount: '90' }, termMonths: 1 },
          { id: '3', product: { hub: 'sales', edition: 'starter' }, quantity: 3 },
        ],
        contactTier: { used: 900 },
        emailTier: { limit: 5000 },
        seats: undefined,
        credits: {},
      },
    }),
  },
  play: waitFor(tag, 'limit not known'),
};
export const UnknownRenewal: Story = {
  args: { tab: 'renewals', provider: provideOne({ renewals: [{ id: 'r', clientId }] }) },
  play: waitFor(tag, 'Day of renewal not known'),
};
export const UnknownUsage: Story = {
  args: { tab: 'usage', provider: provideOne({ usage: { id: clientId } }) },
  play: waitFor(tag, 'Not known'),
};
export const UnknownEngagement: Story = {
  args: { tab: 'engagement', provider: provideOne({ engagement: { id: clientId } }) },
  play: waitFor(tag, 'Not known'),
};

/** What the client does not share is said to be that. */
export const NotSharedDetails: Story = {
  args: {
    provider: provideOne({
      details: {
        ...details,
        subscriptions: undefined,
        contactTier: undefined,
        emailTier: undefined,
        seats: undefined,
        credits: undefined,
        notShared: ['subscriptions', 'contacts', 'emails', 'seats', 'credits'],
      },
    }),
  },
  play: waitFor(tag, 'The client does not share this'),
};
export const NotSharedUsage: Story = {
  args: {
    tab: 'usage',
    provider: provideOne({ usage: { id: clientId, products: usage.products, notShared: ['usage'] } }),
  },
  play: waitFor(tag, 'The client does not share this'),
};
export const NotSharedEngagement: Story = {
  args: { tab: 'engagement', provider: provideOne({ engagement: { id: clientId, notShared: ['engagement'] } }) },
  play: waitFor(tag, 'The client does not share this'),
};

/** Values that cannot be read are unknown, and that is said. */
export const Unreadable: Story = {
  args: {
    provider: provide({
      details: {
        malformed: () => ({
          ...details,
          contactTier: { used: 'many', limit: 1000 },
          subscriptions: [{ product: 'CRM' }, details.subscriptions?.[0]],
        }),
      },
    }),
  },
  play: waitFor(tag, 'could not be read in full'),
};

export const LongWords: Story = {
  args: {
    provider: provideOne({
      details: {
        ...details,
        company: {
          name: 'Internationale Gesellschaft für nachhaltige Verpackungslösungen und Donaudampfschifffahrt mbH',
          domain: 'internationale-gesellschaft-fuer-nachhaltige-verpackungsloesungen.example',
          industry: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau',
          country: 'DE',
        },
        subscriptions: [
          {
            id: '1',
            product: { hub: 'Donaudampfschifffahrtsverwaltung', edition: 'Unternehmensausgabe' },
            mrr: { amount: '123456789012.50', currency: 'EUR' },
          },
          { id: '2', product: { hub: 'sales' }, mrr: { amount: '1', currency: 'CHF' }, termMonths: 12 },
        ],
      },
    }),
  },
  render: (args) => inWidth('240px', clientDetails(args)),
  play: waitFor(tag, 'Donaudampfschifffahrt'),
};

/** Many of everything. */
export const Huge: Story = {
  args: {
    provider: provideOne({
      details: {
        ...details,
        subscriptions: Array.from({ length: 60 }, (_, place) => ({
          id: String(place),
          product: { hub: 'marketing', edition: 'starter' },
          mrr: { amount: '20', currency: 'EUR' },
          termMonths: 1,
        })),
      },
    }),
  },
  play: waitFor(tag, ready),
};

/** Several renewals, the next first: near, far, past and cancelled. */
export const SeveralRenewals: Story = {
  args: {
    tab: 'renewals',
    provider: provideOne({
      renewals: [
        { ...renewal, id: '1', startsOn: '2027-03-20', status: 'confirmed' },
        { ...renewal, id: '2', startsOn: '2027-01-09', renewalMrr: { amount: '1300', currency: 'USD' } },
        { ...renewal, id: '3', startsOn: '2026-12-20', lines: undefined },
        { ...renewal, id: '4', startsOn: '2027-02-20', status: 'cancellation-requested', owner: undefined },
      ],
    }),
  },
  play: waitFor(tag, 'Cancellation requested'),
};

export const Engagement: Story = {
  args: { tab: 'engagement', provider: provideOne({ engagement: { ...engagement, score: 2, trend: -1 } }) },
  play: waitFor(tag, 'Low engagement'),
};

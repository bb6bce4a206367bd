import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { breakdown, few, provide, ready, tierOf, type BreakdownArgs } from './samples/breakdown.js';
import { inWidth } from './support/examples.js';
import { statesOf, waitFor } from './support/states.js';

const tag = 'points-breakdown';

const meta: Meta<BreakdownArgs> = {
  title: 'Elements/Points breakdown/States',
  component: tag,
  tags: ['!autodocs'],
  argTypes: { provider: { control: false } },
  render: breakdown,
};
export default meta;

type Story = StoryObj<BreakdownArgs>;

const states = statesOf({ tag, member: 'points', provide: (script) => provide(few, script), ready });

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

export const Empty: Story = { args: { provider: provide([]) }, play: waitFor(tag, 'No points yet') };

export const One: Story = {
  args: { provider: provide(few.slice(0, 1), undefined, tierOf('55.79')) },
  play: waitFor(tag, 'Equals the tier'),
};

/** Nothing fits the filters. */
export const NoMatch: Story = {
  args: { provider: provide(), where: [{ field: 'market', in: ['growth'] }], search: 'kettle' },
  play: waitFor(tag, 'Nothing matches'),
};

/** The sums over all clients are not the tier's: by how much is said. */
export const Differs: Story = {
  args: { provider: provide(few, undefined, tierOf('110')) },
  play: waitFor(tag, '5.51 less than'),
};

/** What is not known is counted apart, and is in no sum. */
export const Unknown: Story = {
  args: { provider: provide([...few, { id: 'unknown' }, { id: 'part', name: 'Halfway', points: { sold: '3' } }]) },
  play: waitFor(tag, 'without known points'),
};

/** The rows are there, their sums are not. */
export const TotalsFailed: Story = {
  args: { provider: provide(few, { pointsSummary: { fail: 'invalid' } }) },
  play: waitFor(tag, 'The totals could not be loaded.'),
};

export const LongWords: Story = {
  args: {
    provider: provide([
      {
        ...few[0],
        id: 'long',
        name: 'Internationale Gesellschaft für nachhaltige Verpackungslösungen und Donaudampfschifffahrt mbH',
        domain: 'internationale-gesellschaft-fuer-nachhaltige-verpackungsloesungen.example',
        points: { sold: '123456789012.345', managed: '0.005', total: '123456789012.35' },
      },
      ...few,
    ]),
  },
  render: (args) => inWidth('320px', breakdown(args)),
  play: waitFor(tag, 'Donaudampfschifffahrt'),
};

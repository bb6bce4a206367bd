import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { overTime, provide, ready, reportedMonths, withPoints, type OverTimeArgs } from './samples/over-time.js';
import { inWidth } from './support/examples.js';
import { statesOf, waitFor } from './support/states.js';

const tag = 'points-over-time';

const meta: Meta<OverTimeArgs> = {
  title: 'Elements/Points over time/States',
  component: tag,
  tags: ['!autodocs'],
  argTypes: { provider: { control: false } },
  render: overTime,
};
export default meta;

type Story = StoryObj<OverTimeArgs>;

const states = statesOf({ tag, member: 'records', provide, ready });

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

/** Nothing of any month is known: the frame, the axes and one sentence. */
export const Empty: Story = { args: { provider: withPoints({}) }, play: waitFor(tag, 'Points appear here') };

/** The source reports months and has no records: what expires is not known, and it says so. */
export const TotalsAlone: Story = {
  args: { provider: withPoints(undefined, reportedMonths) },
  play: waitFor(tag, 'What expires is not known'),
};

/** Records give another figure than is reported: by how much is said of each month. */
export const Differs: Story = {
  args: {
    provider: withPoints(
      { sold: [{ id: 'd', soldOn: '2026-02-01', points: '1000' }], managed: [], completeFrom: '2026-01-01' },
      reportedMonths,
    ),
  },
  play: waitFor(tag, 'less than reported'),
};

/** Records that could not be read are left out, and counted. */
export const NotWhole: Story = {
  args: {
    provider: withPoints({
      sold: [
        { id: 'a', soldOn: '2026-02-01', points: '900' },
        { id: 'b', soldOn: '2026-02-01', expiresOn: '2026-01-01', points: '50' },
        { id: 'c', soldOn: '2026-02-01', points: '-50' },
      ],
      managed: [],
      completeFrom: '2025-11-01',
    }),
  },
  play: waitFor(tag, '2 records could not be read'),
};

/** The months are there, the tier is not: no thresholds. */
export const TierFailed: Story = {
  args: { provider: provide({ tier: { fail: 'invalid' } }) },
  play: waitFor(tag, 'no thresholds are drawn'),
};

/** Records begin in the middle of what is shown: before that there is no data. */
export const Gaps: Story = {
  args: {
    provider: withPoints({
      sold: [{ id: 'a', clientName: 'Åkerlund & Søn AB', soldOn: '2026-02-01', points: '900' }],
      managed: [],
      completeFrom: '2026-08-15',
    }),
  },
  play: waitFor(tag, 'No data'),
};

export const Narrow: Story = {
  args: { provider: provide() },
  render: (args) => inWidth('240px', overTime(args)),
  play: waitFor(tag, ready),
};

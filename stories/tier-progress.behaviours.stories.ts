import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TierStatus } from 'partner-widgets/provider';
import {
  atRisk,
  gold,
  provide,
  ready,
  records,
  tierProgress,
  type Behind,
  type TierProgressArgs,
} from './samples/tier-progress.js';
import { inWidth } from './support/examples.js';
import { waitFor } from './support/states.js';

const meta: Meta<TierProgressArgs> = {
  title: 'Elements/Tier progress/Behaviours',
  component: 'tier-progress',
  tags: ['!autodocs'],
  args: { provider: provide() },
  argTypes: { provider: { control: false } },
  render: tierProgress,
};
export default meta;

type Story = StoryObj<TierProgressArgs>;

/** A partner with `change` and perhaps records, which then says `words`. */
const story = (change: Partial<TierStatus>, words: string, more: Behind = {}): Story => ({
  args: { provider: provide(change, undefined, more) },
  play: waitFor('tier-progress', words),
});

export const Narrow: Story = {
  render: (args) => inWidth('240px', tierProgress(args)),
  play: waitFor('tier-progress', ready),
};

export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl">${tierProgress(args)}</div>`,
  play: waitFor('tier-progress', ready),
};

/** Only the sum of sold points is known, and the tiers speak of sold points. */
export const SoldPoints: Story = story(
  {
    points: { sold: '993.42', managed: '1294.40' },
    tiers: [
      { id: 'gold', minimums: { total: '800', sold: '200', managed: '400' } },
      { id: 'platinum', minimums: { total: '2400', sold: '1020', managed: '1200' } },
    ],
  },
  'of which 27 must be sold',
);

/** The source's total is not the sum of its parts: the total is shown, and by how much it differs. */
export const TotalDiffers: Story = story(
  { points: { ...gold.points, total: '2300' } },
  'The reported total is 12.18 more',
);

export const UnlistedTier: Story = story({ credited: 'silver' }, 'silver is not among the tiers');

export const Untiered: Story = story(
  { credited: 'untiered', points: { sourced: '0', assisted: '0', managed: '0' } },
  '800 points to Gold',
);

export const BelowCredited: Story = story(
  { points: { sourced: '120', assisted: '80.5', managed: '310' } },
  'below the minimums of Gold',
);

export const PointsAreThere: Story = story(
  { points: { sourced: '820', assisted: '439.24', managed: '2294.40' } },
  'The points for Platinum are there.',
);

export const BeyondTheLastTier: Story = story(
  { credited: 'elite', invited: true, points: { sourced: '9554.18', assisted: '4139.24', managed: '11294.40' } },
  'Elite is the highest tier.',
);

/** What stands in the way beside points. */
export const Conditions: Story = story(
  {
    certifiedUntil: '2026-10-31',
    medianToolUsage: '2',
    tiers: gold.tiers.map((tier) => ({ ...tier, needsCertification: true, minMedianToolUsage: '3' })),
  },
  'ended on 31 Oct 2026',
);

export const ContradictingThresholds: Story = story(
  {
    tiers: gold.tiers.map((tier) =>
      tier.id === 'platinum' ? { ...tier, minimums: { ...tier.minimums, total: '700' } } : tier,
    ),
  },
  'The thresholds contradict each other',
);

const account: Partial<TierStatus> = {
  certifiedUntil: '2027-01-20',
  medianToolUsage: '6',
  dollarRetention: '91',
  teamCertifications: 64,
  tiers: gold.tiers.map((tier) => ({ ...tier, needsCertification: true, minMedianToolUsage: '3' })),
};

/** All that records tell: check days that were met, what expires, and what came and went. */
export const WithRecords: Story = story(account, 'Gold is safe at the review', { records });

/** Sourced points expire before the review: when, by how much, of which clients, and what would prevent it. */
export const TierAtRisk: Story = story(account, 'Gold is at risk from 28 Dec 2026.', { records: atRisk });

/** The review has come: Diamond was credited, Platinum was the best of the period, Gold is what today’s points give. */
export const LoweredByReview: Story = story(
  {
    points: { sourced: '600', assisted: '200', managed: '700' },
    credited: 'diamond',
    creditedSince: '2025-07-15',
    nextReview: '2027-01-15',
    tiers: [
      { id: 'gold', minimums: { total: '800' } },
      { id: 'platinum', minimums: { total: '2400' } },
      { id: 'diamond', minimums: { total: '7000' } },
    ],
  },
  'lowers Diamond to Platinum',
  {
    today: '2027-01-15',
    progress: {
      months: [],
      checks: [
        { on: '2026-08-15', tier: 'gold' },
        { on: '2026-09-15', tier: 'platinum' },
        { on: '2026-10-15', tier: 'gold' },
        { on: '2026-11-15', tier: 'gold' },
        { on: '2026-12-15', tier: 'gold' },
        { on: '2027-01-15', tier: 'gold' },
      ],
    },
  },
);

/** The source gives totals, and nothing of what they come from: what cannot be told says so. */
export const OnlyTotals: Story = {
  args: { provider: provide(account), sections: 'performance progress insights account goal changes what-if' },
  play: waitFor('tier-progress', 'Which points came and went cannot be told'),
};

/** The records give other figures than are reported, and some contradict themselves. */
export const ContradictingRecords: Story = story(account, 'contradict themselves', {
  records: {
    ...records,
    sold: [
      ...(records.sold ?? []).slice(0, 4),
      { id: 'deal-8', clientName: 'Backwards Ltd', soldOn: '2026-08-01', expiresOn: '2026-07-01', points: '12' },
    ],
  },
  progress: { months: [], checks: [{ on: '2026-10-15', tier: 'platinum' }] },
});

/** Today’s records under the first rules in points, one of them without what it would be counted from. */
export const WhatIf: Story = {
  args: {
    provider: provide(account, undefined, {
      records: {
        ...records,
        sold: [
          ...(records.sold ?? []),
          { id: 'deal-9', clientName: 'Plain Figures Ltd', soldOn: '2026-08-01', points: '4' },
        ],
      },
    }),
    sections: 'what-if',
    whatIf: '2022-07-18',
  },
  play: waitFor('tier-progress', 'How the difference comes about'),
};

/** The points that came and went in days of a person’s own. */
export const OwnDays: Story = {
  args: {
    provider: provide(account, undefined, { records }),
    sections: 'changes',
    changesRange: '2026-10-01/2026-11-15',
  },
  play: waitFor('tier-progress', 'From 1 Oct 2026 to 15 Nov 2026'),
};

/** Chosen sections, in an order of the host’s. */
export const ChosenSections: Story = {
  args: {
    provider: provide(account, undefined, { records }),
    sections: 'goal insights',
    goal: 'diamond',
    currency: 'EUR',
  },
  play: waitFor('tier-progress', 'Total is 4,713 short.'),
};

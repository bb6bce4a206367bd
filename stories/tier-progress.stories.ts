import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { TierProgress } from 'partner-widgets';
import { createMemoryProvider, type MemoryScript } from 'partner-widgets/adapters/memory';
import { createDemoProvider } from 'partner-widgets/demo-data';
import type { PartnerProvider, TierStatus } from 'partner-widgets/provider';
import 'partner-widgets/define/tier-progress';
import { says } from './support/shadow.js';

const today = '2026-11-23';

const gold: TierStatus = {
  tiers: [
    { id: 'gold', minimums: { total: '800', sourced: '200', managed: '400' } },
    { id: 'platinum', minimums: { total: '2400', sourced: '620', managed: '1200' } },
    { id: 'diamond', minimums: { total: '7000' } },
    { id: 'elite', minimums: { total: '20000' }, invitationOnly: true },
  ],
  exampleThresholds: true,
  credited: 'gold',
  creditedSince: '2026-07-15',
  nextReview: '2027-01-15',
  points: { sourced: '554.18', assisted: '439.24', managed: '1294.40' },
  basis: 'reported',
  edition: '2025-07-15',
  asOf: '2026-11-23T08:40:00Z',
};

const provide = (change: Partial<TierStatus> = {}, script?: MemoryScript) =>
  createMemoryProvider({ id: 'story', tier: { ...gold, ...change }, today, script });

interface Args {
  provider?: PartnerProvider | undefined;
}

const meta: Meta<Args> = {
  title: 'Elements/Tier progress',
  component: 'tier-progress',
  args: { provider: provide() },
  argTypes: { provider: { control: false } },
  render: ({ provider }) => html`<tier-progress .provider=${provider}></tier-progress>`,
};
export default meta;

type Story = StoryObj<Args>;

type Play = NonNullable<Story['play']>;

const waitFor =
  (words: string): Play =>
  ({ canvasElement }) =>
    says(canvasElement, 'tier-progress', words);

/** A partner with `change`, which then says `words`. */
const story = (change: Partial<TierStatus>, words: string): Story => ({
  args: { provider: provide(change) },
  play: waitFor(words),
});

export const Playground: Story = {
  args: { provider: createDemoProvider({ today }) },
  play: waitFor('must be sourced'),
};

/** At the widths of a page, of a side bar and of a phone. */
export const Overview: Story = {
  render: ({ provider }) =>
    html`<div style=${styleMap({ display: 'grid', gap: '32px' })}>
      ${['900px', '560px', '320px'].map(
        (inlineSize) =>
          html`<div style=${styleMap({ inlineSize, maxInlineSize: '100%' })}>
            <tier-progress .provider=${provider}></tier-progress>
          </div>`,
      )}
    </div>`,
  play: waitFor('113 points to Platinum, of which 66 must be sourced.'),
};

export const Narrow: Story = {
  render: ({ provider }) =>
    html`<div style=${styleMap({ inlineSize: '240px' })}><tier-progress .provider=${provider}></tier-progress></div>`,
};

export const RightToLeft: Story = {
  render: ({ provider }) => html`<div dir="rtl"><tier-progress .provider=${provider}></tier-progress></div>`,
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

export const UnknownPoints: Story = story(
  { points: { sourced: '554.18', managed: '1294.40' } },
  'the distance to Platinum cannot be told',
);

export const UnknownTier: Story = story({ credited: undefined, creditedSince: undefined }, 'Not known');

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
  'ended on 31 October 2026',
);

export const ContradictingThresholds: Story = story(
  {
    tiers: gold.tiers.map((tier) =>
      tier.id === 'platinum' ? { ...tier, minimums: { ...tier.minimums, total: '700' } } : tier,
    ),
  },
  'The thresholds contradict each other',
);

export const LongWords: Story = story(
  {
    tiers: gold.tiers.map((tier) => ({ ...tier, name: `Internationale Partnerschaftsstufe ${tier.id}` })),
    points: { sourced: '5540000.18', assisted: '4390000.24', managed: '12940000.40' },
  },
  'Internationale Partnerschaftsstufe',
);

export const NoTiers: Story = story({ tiers: [] }, 'No tiers are known');

export const Loading: Story = { args: { provider: provide({}, { tier: { hold: true } }) } };

export const Slow: Story = {
  args: { provider: provide({}, { tier: { hold: true } }) },
  play: waitFor('This takes longer than usual'),
};

/** Loads, then refreshes under another script. */
const refreshed = (script: MemoryScript, words: string): Story => ({
  args: { provider: provide() },
  play: async ({ canvasElement, args }) => {
    await says(canvasElement, 'tier-progress', '113 to go');
    (args.provider as ReturnType<typeof provide>).script = script;
    canvasElement.querySelector<TierProgress>('tier-progress')?.refresh();
    await says(canvasElement, 'tier-progress', words);
  },
});

export const Refreshing = refreshed({ tier: { hold: true } }, 'Refreshing');
export const Stale = refreshed({ tier: { fail: 'invalid' } }, 'The last refresh failed');

export const Waiting: Story = {
  args: { provider: provide({}, { tier: { fail: 'rate-limited', retryAfterMs: 12_000 } }) },
  play: waitFor('The service asked us to wait'),
};

const failing = (code: 'unavailable' | 'not-found' | 'unauthenticated' | 'invalid', words: string): Story => ({
  args: { provider: provide({}, { tier: { fail: code } }) },
  play: waitFor(words),
});

export const FailedUnavailable = failing('unavailable', 'did not answer');
export const FailedNotFound = failing('not-found', 'does not have what was asked for');
export const FailedSession = failing('unauthenticated', 'Your session has ended');
export const FailedUnreadable = failing('invalid', 'cannot be read');

export const Denied: Story = {
  args: { provider: provide({}, { tier: { fail: 'forbidden' } }) },
  play: waitFor('You may not see this'),
};

/** A provider without a tier. */
export const Off: Story = { args: { provider: { contract: 1, id: 'story' } }, play: waitFor('Not available here') };

export const NotConnected: Story = { args: { provider: undefined }, play: waitFor('Not connected') };

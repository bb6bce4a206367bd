import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createDemoProvider } from 'partner-widgets/demo-data';
import { today } from './samples/day.js';
import { provide, ready, tierProgress, type TierProgressArgs } from './samples/tier-progress.js';
import { examples, inWidth } from './support/examples.js';
import { waitFor } from './support/states.js';
import { accessibilityOf } from './support/accessibility.js';
import { anatomyOf } from './support/anatomy.js';
import { pressKeys } from './support/keys.js';

const meta: Meta<TierProgressArgs> = {
  title: 'Elements/Tier progress',
  component: 'tier-progress',
  args: { provider: provide() },
  argTypes: { provider: { control: false } },
  render: tierProgress,
  play: waitFor('tier-progress', ready),
};
export default meta;

type Story = StoryObj<TierProgressArgs>;

export const Playground: Story = {
  args: { provider: createDemoProvider({ today }) },
  play: waitFor('tier-progress', 'must be sourced'),
};

/** At the widths of a page, of a side bar and of a phone. */
export const Overview: Story = {
  render: (args) =>
    examples(
      Object.fromEntries(
        ['900px', '560px', '320px'].map((inlineSize) => [inlineSize, inWidth(inlineSize, tierProgress(args))]),
      ),
    ),
};

/** What a host may set. */
export const Options: Story = {
  render: ({ provider }) =>
    examples({
      'today="2027-01-10" (a provider’s own day goes before it)': html`<tier-progress
        today="2027-01-10"
        .provider=${provider && { ...provider, today: undefined }}
      ></tier-progress>`,
      'sections="progress account"': tierProgress({ provider, sections: 'progress account' }),
      'sections="goal" goal="diamond" currency="JPY"': tierProgress({
        provider,
        sections: 'goal',
        goal: 'diamond',
        currency: 'JPY',
      }),
      'sections="what-if" what-if="2024-02-27"': tierProgress({
        provider: createDemoProvider({ today }),
        sections: 'what-if',
        whatIf: '2024-02-27',
      }),
      '.words=${{ tierProgress: "Our way to Platinum" }}': html`<tier-progress
        .words=${{ tierProgress: 'Our way to Platinum' }}
        .provider=${provider}
      ></tier-progress>`,
    }),
};

/** Parts, slots and tokens. */
export const Anatomy: Story = {
  render: (args) => anatomyOf('tier-progress', tierProgress(args)),
};

/** Its keys, and what a screen reader says of it. */
export const Accessibility: Story = {
  render: (args) => accessibilityOf('tier-progress', pressKeys, tierProgress(args)),
};

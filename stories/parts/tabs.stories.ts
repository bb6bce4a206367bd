import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Tab } from '../../src/ui/tabs.js';
import { check, press } from '../support/keyboard.js';
import { defineStage } from '../support/stage.js';
import { TabsStage } from '../support/tabs-stage.js';

defineStage('tabs-stage', TabsStage);

const two: Tab[] = [
  { key: 'first', label: 'First' },
  { key: 'second', label: 'Second' },
];

const four: Tab[] = [
  { key: 'details', label: 'Client details' },
  { key: 'renewals', label: 'Renewals', count: '11' },
  { key: 'usage', label: 'Portal usage' },
  { key: 'engagement', label: 'Platform engagement' },
];

interface Args {
  tabs: readonly Tab[];
  chosen: string;
  manual: boolean;
}

/**
 * Tabs after the pattern of the ARIA APG: one stop of the Tab key, arrows in reading direction, Home and End. They choose as the
 * focus moves, or by Enter where panels take time to come.
 */
const meta: Meta<Args> = {
  title: 'Parts/Tabs',
  args: { tabs: four, chosen: 'renewals', manual: false },
  argTypes: { tabs: { control: 'object' }, chosen: { control: 'text' } },
  render: ({ tabs, chosen, manual }) =>
    html`<tabs-stage .tabs=${tabs} chosen=${chosen} ?manual=${manual}></tabs-stage>`,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** Focuses the chosen tab, then follows a script that is told which tab is chosen. */
const play =
  (script: (chosen: () => Promise<string | undefined>) => Promise<void>): Play =>
  async ({ canvasElement }) => {
    const stage = canvasElement.querySelector('tabs-stage');
    await stage?.updateComplete;
    stage?.shadowRoot?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    await script(async () => {
      await stage?.updateComplete;
      return stage?.chosen;
    });
  };

export const Playground: Story = {};

export const Options: Story = {
  render: () =>
    html`<div style=${styleMap({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '24px' })}>
      <tabs-stage .tabs=${two} chosen="first"></tabs-stage>
      <tabs-stage .tabs=${four} chosen="renewals"></tabs-stage>
      <tabs-stage
        .tabs=${four.map((tab, place) => ({ ...tab, count: String(place * 40) }))}
        chosen="usage"
      ></tabs-stage>
    </div>`,
};

/** The focus on a tab that is not chosen yet. */
export const States: Story = {
  args: { manual: true },
  play: play(async (chosen) => {
    press('ArrowRight');
    check((await chosen()) === 'renewals', 'The arrow chooses by itself');
  }),
};

/** Arrow keys choose, and go round at the ends. */
export const Behaviours: Story = {
  play: play(async (chosen) => {
    press('ArrowRight');
    check((await chosen()) === 'usage', 'The right arrow does not choose the next tab');
    press('End', 'ArrowRight');
    check((await chosen()) === 'details', 'The arrow does not go round at the end');
  }),
};

/** Arrow keys move the focus, and Enter chooses. */
export const Manual: Story = {
  args: { manual: true },
  play: play(async (chosen) => {
    press('ArrowRight');
    check((await chosen()) === 'renewals', 'The arrow chooses by itself');
    press('Enter');
    check((await chosen()) === 'usage', 'Enter does not choose');
  }),
};

export const RightToLeft: Story = {
  render: ({ tabs, chosen }) => html`<div dir="rtl"><tabs-stage .tabs=${tabs} chosen=${chosen}></tabs-stage></div>`,
  play: play(async (chosen) => {
    press('ArrowLeft');
    check((await chosen()) === 'usage', 'The left arrow does not lead on');
  }),
};

/** The row scrolls, and the chosen tab is in sight from the start. */
export const Narrow: Story = {
  args: { chosen: 'engagement' },
  render: ({ tabs, chosen }) =>
    html`<div style=${styleMap({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '24px' })}>
      ${['480px', '320px', '240px'].map(
        (inlineSize) =>
          html`<div style=${styleMap({ inlineSize, maxInlineSize: '100%' })}>
            <tabs-stage .tabs=${tabs} chosen=${chosen}></tabs-stage>
          </div>`,
      )}
    </div>`,
};

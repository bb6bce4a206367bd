import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createDemoProvider } from 'partner-widgets/demo-data';
import type { PointsBreakdown } from 'partner-widgets';
import { breakdown, opened, provide, withRecords, type BreakdownArgs } from './samples/breakdown.js';
import { today } from './samples/day.js';
import { inWidth } from './support/examples.js';
import { says } from './support/shadow.js';
import { waitFor } from './support/states.js';

const tag = 'points-breakdown';

const meta: Meta<BreakdownArgs> = {
  title: 'Elements/Points breakdown/Client opened',
  component: tag,
  tags: ['!autodocs'],
  args: { provider: withRecords() },
  argTypes: { provider: { control: false } },
  render: opened,
  play: waitFor(tag, 'Sold deals'),
};
export default meta;

type Story = StoryObj<BreakdownArgs>;

export const Opened: Story = {};
export const Narrow: Story = { render: (args) => inWidth('320px', opened(args)) };
export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl" lang="ar">${opened(args)}</div>`,
  play: waitFor(tag, 'الصفقات المبيعة'),
};

export const Loading: Story = {
  args: { provider: withRecords({ pointsOf: { hold: true } }) },
  play: waitFor(tag, 'Loading'),
};
export const Failed: Story = {
  args: { provider: withRecords({ pointsOf: { fail: 'invalid' } }) },
  play: waitFor(tag, 'Try again'),
};

/** The source has no records: the totals of the row are all there is, and that is said. */
export const OnlyTotals: Story = { args: { provider: provide() }, play: waitFor(tag, 'totals alone') };

/** A client of the demo data, pressed. */
export const Demo: Story = {
  args: { provider: createDemoProvider({ today }), sortBy: 'total', sortDescending: true },
  render: breakdown,
  play: async ({ canvasElement }) => {
    await says(canvasElement, tag, 'Rows 1 to 25');
    const element = canvasElement.querySelector<PointsBreakdown>(tag);
    element?.shadowRoot?.querySelector<HTMLElement>('button.client-name')?.click();
    await says(canvasElement, tag, 'Sold deals');
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { newestEdition, type Edition } from 'partner-widgets/program';
import 'partner-widgets/define/points-calculator';
import { controlOf, enter } from './support/shadow.js';

interface Args {
  edition?: string | undefined;
  rules?: Edition | undefined;
}

const meta: Meta<Args> = {
  title: 'Elements/Points calculator',
  component: 'points-calculator',
  argTypes: {
    edition: { control: 'select', options: [undefined, '2025-07-15', '2024-02-27', '2022-07-18'] },
    rules: { control: false },
  },
  render: ({ edition, rules }) =>
    html`<div style=${styleMap({ maxInlineSize: '400px' })}>
      <points-calculator edition=${edition ?? '2025-07-15'} .rules=${rules}></points-calculator>
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

type Entries = Record<string, string>;

/** Enters values by the labels of their fields, in order. */
const entering =
  (entries: Entries, manages = false): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('points-calculator');
    if (!element) throw new Error('There is no calculator');
    await element.updateComplete;
    if (manages) controlOf(element, 'Yes').click();
    await element.updateComplete;
    for (const [label, value] of Object.entries(entries)) enter(element, label, value);
    await element.updateComplete;
  };

const others = 'How many other partners will manage this client?';

export const Playground: Story = {};

export const Overview: Story = {
  play: entering({ 'Sold amount': '2451', 'Client market': 'SG', 'Client currency': 'SGD', [others]: '1' }, true),
};

export const GrowthMarketOfOurReading: Story = { play: entering({ 'Sold amount': '1000', 'Client market': 'MX' }) };

export const OlderEdition: Story = { args: { edition: '2022-07-18' }, play: entering({ 'Sold amount': '1000' }) };

export const WithoutEnd: Story = { play: entering({ 'Sold amount': '1000', 'Client currency': 'EUR' }) };

export const Huge: Story = { play: entering({ 'Sold amount': '123456789012345678901234567890' }) };

export const Errors: Story = { play: entering({ 'Sold amount': '12,5o0', [others]: '2.5' }, true) };

export const Narrow: Story = {
  render: () => html`<div style=${styleMap({ inlineSize: '240px' })}><points-calculator></points-calculator></div>`,
  play: entering({ 'Sold amount': '1000' }),
};

/** A host's own rules that cannot be used: the field at fault is named, and nothing is counted. */
export const RulesThatCannotBeUsed: Story = {
  args: { rules: { ...newestEdition, managedRate: { ...newestEdition.managedRate, value: 'many' } } },
};

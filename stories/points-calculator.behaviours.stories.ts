import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { calculator, entering, type CalculatorArgs } from './samples/calculator.js';
import { inWidth } from './support/examples.js';

const meta: Meta<CalculatorArgs> = {
  title: 'Elements/Points calculator/Behaviours',
  component: 'points-calculator',
  tags: ['!autodocs'],
  argTypes: { rules: { control: false } },
  render: calculator,
};
export default meta;

type Story = StoryObj<CalculatorArgs>;

export const GrowthMarketOfOurReading: Story = { play: entering({ 'Sold amount': '1000', 'Client market': 'MX' }) };

export const OlderEdition: Story = { args: { edition: '2022-07-18' }, play: entering({ 'Sold amount': '1000' }) };

export const WithoutEnd: Story = { play: entering({ 'Sold amount': '1000', 'Client currency': 'EUR' }) };

export const Narrow: Story = {
  render: () => inWidth('240px', html`<points-calculator></points-calculator>`),
  play: entering({ 'Sold amount': '1000' }),
};

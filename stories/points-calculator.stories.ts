import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { calculator, entering, others, type CalculatorArgs } from './samples/calculator.js';
import { examples } from './support/examples.js';

const meta: Meta<CalculatorArgs> = {
  title: 'Elements/Points calculator',
  component: 'points-calculator',
  argTypes: {
    edition: { control: 'select', options: [undefined, '2025-07-15', '2024-02-27', '2022-07-18'] },
    rules: { control: false },
  },
  render: calculator,
};
export default meta;

type Story = StoryObj<CalculatorArgs>;

export const Playground: Story = {};

export const Overview: Story = {
  play: entering({ 'Sold amount': '2451', 'Client market': 'SG', 'Client currency': 'SGD', [others]: '1' }, true),
};

/** What a host may set. */
export const Options: Story = {
  render: () => examples({ 'edition="2022-07-18"': calculator({ edition: '2022-07-18' }) }),
};

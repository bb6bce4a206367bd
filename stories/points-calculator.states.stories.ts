import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { newestEdition } from 'partner-widgets/program';
import { calculator, entering, others, type CalculatorArgs } from './samples/calculator.js';

const meta: Meta<CalculatorArgs> = {
  title: 'Elements/Points calculator/States',
  component: 'points-calculator',
  tags: ['!autodocs'],
  argTypes: { rules: { control: false } },
  render: calculator,
};
export default meta;

type Story = StoryObj<CalculatorArgs>;

export const Huge: Story = { play: entering({ 'Sold amount': '123456789012345678901234567890' }) };

export const Errors: Story = { play: entering({ 'Sold amount': '12,5o0', [others]: '2.5' }, true) };

/** A host's own rules that cannot be used: the field at fault is named, and nothing is counted. */
export const RulesThatCannotBeUsed: Story = {
  args: { rules: { ...newestEdition, managedRate: { ...newestEdition.managedRate, value: 'many' } } },
};

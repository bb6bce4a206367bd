import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { calculator, dealsOf, type CalculatorArgs } from './samples/calculator.js';
import { examples } from './support/examples.js';
import { accessibilityOf } from './support/accessibility.js';
import { anatomyOf } from './support/anatomy.js';
import { comboboxKeys, pressKeys, tabKeys } from './support/keys.js';

const managed = dealsOf([{ manages: true, otherPartners: '1' }]);

const meta: Meta<CalculatorArgs> = {
  title: 'Elements/Points calculator',
  component: 'points-calculator',
  argTypes: {
    edition: { control: 'select', options: [undefined, '2025-07-15', '2024-02-27', '2022-07-18'] },
    rules: { control: false },
    provider: { control: false },
  },
  render: calculator,
};
export default meta;

type Story = StoryObj<CalculatorArgs>;

export const Playground: Story = {};

export const Overview: Story = { args: { value: managed } };

/** What a host may set. */
export const Options: Story = {
  render: () =>
    examples({
      'edition="2022-07-18"': calculator({ edition: '2022-07-18', value: managed }),
      'link="…": a button copies the address': calculator({ link: 'https://example.com/#calculation', value: managed }),
      'collapsible: shut at first': calculator({ collapsible: true, value: managed }),
      'collapsible open': calculator({ collapsible: true, open: true, value: managed }),
      disabled: calculator({ disabled: true, value: managed }),
    }),
};

/** Parts, slots and tokens. */
export const Anatomy: Story = {
  args: { value: managed },
  render: (args) => anatomyOf('points-calculator', calculator(args)),
};

/** Its keys, and what a screen reader says of it. */
export const Accessibility: Story = {
  args: { value: managed },
  render: (args) =>
    accessibilityOf('points-calculator', { ...pressKeys, ...comboboxKeys, ...tabKeys }, calculator(args)),
};

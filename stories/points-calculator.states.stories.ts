import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { createMemoryProvider } from 'partner-widgets/adapters/memory';
import { newestEdition } from 'partner-widgets/program';
import type { PartnerProvider } from 'partner-widgets/provider';
import { calculator, conversionOf, dealsOf, entering, others, type CalculatorArgs } from './samples/calculator.js';
import { gold, provide } from './samples/tier-progress.js';
import { waitFor } from './support/states.js';

const meta: Meta<CalculatorArgs> = {
  title: 'Elements/Points calculator/States',
  component: 'points-calculator',
  tags: ['!autodocs'],
  argTypes: { rules: { control: false }, provider: { control: false } },
  render: calculator,
};
export default meta;

type Story = StoryObj<CalculatorArgs>;

/** Nothing is entered: why there is no result is said. */
export const Empty: Story = {};

export const EmptyCurrency: Story = { args: { value: conversionOf({}) } };

export const Huge: Story = { play: entering({ 'Sold amount': '123456789012345678901234567890' }) };

export const Errors: Story = { play: entering({ 'Sold amount': '12,5o0', [others]: '2.5' }, true) };

export const ErrorsInCurrency: Story = { args: { value: conversionOf({ soldPoints: '-5', managedPoints: '1,2,3' }) } };

/** A value from elsewhere with a market and a currency that the rules do not have: nothing is taken for another. */
export const UnknownMarketAndCurrency: Story = { args: { value: dealsOf([{ country: 'XX', currency: 'CHF' }]) } };

export const Disabled: Story = { args: { disabled: true, value: dealsOf([{}, { amount: '100' }]) } };

/** A host's own rules that cannot be used: the field at fault is named, and nothing is counted. */
export const RulesThatCannotBeUsed: Story = {
  args: { rules: { ...newestEdition, managedRate: { ...newestEdition.managedRate, value: 'many' } } },
};

const withRules = (edition: NonNullable<PartnerProvider['edition']>): PartnerProvider => ({
  contract: 1,
  id: 'story',
  edition,
});

/** The provider has rules of its own, which did not come yet. */
export const RulesLoading: Story = {
  args: { provider: withRules(() => new Promise(() => undefined)), value: dealsOf([{}]) },
  play: waitFor('points-calculator', 'Loading the rules'),
};

/** They cannot be had: the newest published ones are used, and that is said. */
export const RulesNotLoaded: Story = {
  args: { provider: withRules(() => Promise.reject({ code: 'not-found' })), value: dealsOf([{}]) },
  play: waitFor('points-calculator', 'could not be loaded'),
};

/** The tier cannot be had. */
export const TierNotLoaded: Story = {
  args: { provider: provide({}, { tier: { fail: 'not-found' } }), value: dealsOf([{}]) },
  play: waitFor('points-calculator', 'Your tier could not be loaded'),
};

/** Not all of the partner's points are known, so that the next tier cannot be told. */
export const TierNotTold: Story = {
  args: {
    provider: createMemoryProvider({ id: 'story', tier: { ...gold, points: { total: '2287.82' } } }),
    value: dealsOf([{}]),
  },
  play: waitFor('points-calculator', 'cannot be told'),
};

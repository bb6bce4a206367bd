import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { newestEdition } from 'partner-widgets/program';
import { calculator, conversionOf, dealsOf, entering, pressing, type CalculatorArgs } from './samples/calculator.js';
import { provide } from './samples/tier-progress.js';
import { inWidth } from './support/examples.js';
import { waitFor } from './support/states.js';

const meta: Meta<CalculatorArgs> = {
  title: 'Elements/Points calculator/Behaviours',
  component: 'points-calculator',
  tags: ['!autodocs'],
  argTypes: { rules: { control: false }, provider: { control: false } },
  render: calculator,
};
export default meta;

type Story = StoryObj<CalculatorArgs>;

/** Countries as the list of sources names them in English. */
const namesOf = (codes: readonly string[]): string => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return new Intl.ListFormat('en').format(codes.map((code) => names.of(code) ?? code).sort());
};

/** Figures are read in any digits, with any marks, with a currency beside them; and it is said how they were read. */
export const AmountAsPasted: Story = { play: entering({ 'Sold amount': ' ١٬٢٣٤٫٥ ' }) };

/** A sign of another currency counts for nothing, and that is said. */
export const SignOfAnotherCurrency: Story = { play: entering({ 'Sold amount': '€ 1.234,50' }) };

export const GrowthMarketOfOurReading: Story = { play: entering({ 'Sold amount': '1000', 'Client market': 'MX' }) };

/** The market suggests a currency, and never changes one that was chosen. */
export const CurrencyThatWasChosen: Story = { play: entering({ 'Client currency': 'EUR', 'Client market': 'sing' }) };

/** Growth markets are marked in the list of countries. */
export const MarketFoundByTyping: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('points-calculator');
    await element?.updateComplete;
    const field = element?.shadowRoot?.querySelector<HTMLInputElement>('[role=combobox]');
    if (!field) throw new Error('There is no list of markets');
    field.focus();
    field.value = 'co';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await element?.updateComplete;
  },
};

export const OlderEdition: Story = {
  args: { edition: '2022-07-18', value: dealsOf([{ amount: '1000', country: 'US' }]) },
};

/** What has no end is rounded, which is said; the exact number stands in the working. */
export const WithoutEnd: Story = { args: { value: dealsOf([{ amount: '1000', country: 'DE' }]) } };

export const PointsToCurrency: Story = {
  args: {
    value: conversionOf({ country: 'ES', source: 'assisted', soldPoints: '250', managedPoints: '40' }),
  },
};

export const CurrencyToPoints: Story = {
  args: {
    value: conversionOf({ method: 'currency-to-points', country: 'ES', soldValue: '7333.34', managedValue: '3520' }),
  },
};

const several = [
  { manages: true, otherPartners: '1' },
  { amount: '1200', country: 'DE' },
  { amount: '1000000', country: 'CO', source: 'assisted' },
] as const;

/** Several deals, added up. */
export const DealsAddedUp: Story = {
  args: { value: dealsOf(several) },
  play: waitFor('points-calculator', 'Total of 3 deals'),
};

/** Several deals, each beside the first. */
export const DealsCompared: Story = {
  args: { value: dealsOf(several, true) },
  play: waitFor('points-calculator', 'less than deal 1'),
};

/** Where the provider knows the partner's tier: what the deal would do to it. */
export const ReachesTier: Story = {
  args: {
    provider: provide({ points: { sourced: '554.18', assisted: '439.24', managed: '1294.40' } }),
    value: dealsOf([{}]),
  },
  play: waitFor('points-calculator', 'Would bring you to Platinum, 77 points to spare.'),
};

/** The deals would not be enough; compared, each is measured by itself. */
export const StaysInTier: Story = {
  args: { provider: provide(), value: dealsOf([{ amount: '100' }, { amount: '2451' }], true) },
  play: waitFor('points-calculator', 'You would still be at Gold'),
};

export const WhereRulesWereRead: Story = {
  // Pages are called as they are, and what a reader of the rules should know is written in English.
  parameters: {
    data: [
      'Partner tiers',
      'How tiers work',
      'Earn managed MRR credit',
      'View and manage your partner dashboard (Italian)',
      "A partner's public code, tried on a real portal",
      'after 2025-07-15',
      'first half of 2025',
      'about August 2022',
      ...newestEdition.growthMarkets.map(({ value }) => namesOf(value)),
      ...[newestEdition.currencySteps, newestEdition.managedSplit, ...newestEdition.growthMarkets].flatMap(
        (cited) => cited?.note ?? [],
      ),
    ],
  },
  args: { value: dealsOf([{}]) },
  play: pressing('Where these rules were read', 'Amount of each currency per step'),
};

/** Where the browser lets nothing into the clipboard, the text is there to be copied by hand. */
export const CopyingRefused: Story = {
  args: { value: dealsOf([{}]) },
  beforeEach: () => {
    const clipboard = navigator.clipboard as { writeText: unknown };
    const { writeText } = clipboard;
    clipboard.writeText = () => Promise.reject(new Error('denied'));
    return () => (clipboard.writeText = writeText);
  },
  play: pressing('Copy as text', 'Copy it from here'),
};

/** In a side bar, behind the button with the arrow. */
export const CollapsibleInSideBar: Story = {
  render: () => inWidth('56px', html`<points-calculator collapsible></points-calculator>`),
};

/** A field of a form: required, sent under its name, reset with it. */
export const InForm: Story = {
  render: () =>
    html`<form style=${styleMap({ maxInlineSize: '400px' })} @submit=${(event: Event) => event.preventDefault()}>
      <points-calculator name="calculation" required></points-calculator>
      <p><button>Send</button> <button type="reset">Reset</button></p>
    </form>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('points-calculator');
    await element?.updateComplete;
    element?.checkValidity();
    await element?.updateComplete;
  },
};

export const Narrow: Story = {
  render: (args) => inWidth('240px', calculator(args)),
  args: { value: dealsOf(several) },
  play: waitFor('points-calculator', 'Total of 3 deals'),
};

export const NarrowCurrency: Story = {
  render: (args) => inWidth('240px', calculator(args)),
  args: {
    value: conversionOf({ country: 'ES', source: 'assisted', soldPoints: '250', managedPoints: '40' }),
  },
};

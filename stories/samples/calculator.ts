import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { CalculatorConversion, CalculatorDeal, CalculatorValue } from 'partner-widgets';
import 'partner-widgets/define/points-calculator';
import type { Edition } from 'partner-widgets/program';
import type { PartnerProvider } from 'partner-widgets/provider';
import { controlOf, enter, says } from '../support/shadow.js';

/** What a story of the calculator may set. */
export interface CalculatorArgs {
  edition?: string | undefined;
  rules?: Edition | undefined;
  provider?: PartnerProvider | undefined;
  value?: CalculatorValue | undefined;
  link?: string | undefined;
  collapsible?: boolean | undefined;
  open?: boolean | undefined;
  disabled?: boolean | undefined;
}

/** The calculator, as wide as a side bar. */
export const calculator = (args: CalculatorArgs): TemplateResult =>
  html`<div style=${styleMap({ maxInlineSize: '400px' })}>
    <points-calculator
      edition=${args.edition ?? nothing}
      link=${args.link ?? nothing}
      ?collapsible=${args.collapsible}
      ?open=${args.open}
      ?disabled=${args.disabled}
      .rules=${args.rules}
      .provider=${args.provider}
      .value=${args.value}
    ></points-calculator>
  </div>`;

/** A deal in Singapore; what is given is otherwise. */
const deal = (change: Partial<CalculatorDeal>): CalculatorDeal => ({
  amount: '2451',
  country: 'SG',
  source: 'sourced',
  manages: false,
  otherPartners: '0',
  ...change,
});

const noConversion: CalculatorConversion = {
  method: 'points-to-currency',
  source: 'sourced',
  soldPoints: '',
  managedPoints: '',
  soldValue: '',
  managedValue: '',
};

/** The points tab with deals, the first of which is open. */
export const dealsOf = (changes: readonly Partial<CalculatorDeal>[], compare = false): CalculatorValue => ({
  version: 1,
  tab: 'points',
  deals: changes.map(deal),
  open: 0,
  compare,
  conversion: noConversion,
});

/** The currency tab with a conversion. */
export const conversionOf = (change: Partial<CalculatorConversion>): CalculatorValue => ({
  ...dealsOf([{ amount: '' }]),
  tab: 'currency',
  conversion: { ...noConversion, ...change },
});

type Entries = Record<string, string>;

/** Label of the field that comes when the partner also manages the client. */
export const others = 'How many other partners will manage this client?';

/** The calculator of a story. */
function calculatorIn(canvas: HTMLElement): HTMLElementTagNameMap['points-calculator'] {
  const element = canvas.querySelector('points-calculator');
  if (!element) throw new Error('There is no calculator');
  return element;
}

/** Enters values by the labels of their fields, in order. */
export const entering =
  (entries: Entries, manages = false): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const element = calculatorIn(canvasElement);
    await element.updateComplete;
    if (manages) controlOf(element, 'Yes').click();
    await element.updateComplete;
    for (const [label, value] of Object.entries(entries)) {
      enter(element, label, value);
      await element.updateComplete;
      const control = controlOf(element, label);
      // What was typed to find a market is there to be taken.
      if (control.role === 'combobox') control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      await element.updateComplete;
    }
  };

/** Presses the button that says something or is called so, and waits until the calculator says something. */
export const pressing =
  (name: string, words: string): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const element = calculatorIn(canvasElement);
    await element.updateComplete;
    const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
    buttons.find((button) => button.ariaLabel === name || button.textContent.trim() === name)?.click();
    await says(canvasElement, 'points-calculator', words);
  };

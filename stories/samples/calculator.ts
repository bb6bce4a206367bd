import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Edition } from 'partner-widgets/program';
import 'partner-widgets/define/points-calculator';
import { controlOf, enter } from '../support/shadow.js';

/** What a story of the calculator may set. */
export interface CalculatorArgs {
  edition?: string | undefined;
  rules?: Edition | undefined;
}

/** The calculator, as wide as a side bar. */
export const calculator = ({ edition, rules }: CalculatorArgs): TemplateResult =>
  html`<div style=${styleMap({ maxInlineSize: '400px' })}>
    <points-calculator edition=${edition ?? '2025-07-15'} .rules=${rules}></points-calculator>
  </div>`;

type Entries = Record<string, string>;

/** Label of the field that comes when the partner also manages the client. */
export const others = 'How many other partners will manage this client?';

/** Enters values by the labels of their fields, in order. */
export const entering =
  (entries: Entries, manages = false): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('points-calculator');
    if (!element) throw new Error('There is no calculator');
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

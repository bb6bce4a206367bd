import { html, type TemplateResult } from 'lit';
import type { Amount } from '../program/index.js';
import { formatAmount } from '../ui/index.js';

/**
 * A sum of money: the figure, and its code in a slot of its own, so that several currencies line up in one column. Where
 * the currency is unknown, that is said under the figure.
 */
export function moneyView(locale: string, { amount, currency }: Amount, unknownCurrency: string): TemplateResult {
  const figure = html`<bdi class="amount">${formatAmount(locale, amount, currency)}</bdi>`;
  return currency === undefined
    ? html`<span class="money figure">${figure} <span class="code"></span></span>
        <span class="money-note small muted">${unknownCurrency}</span>`
    : html`<span class="money figure">${figure} <span class="code muted">${currency}</span></span>`;
}

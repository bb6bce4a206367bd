import { html, type TemplateResult } from 'lit';
import type { Amount } from '../../program/index.js';
import { formatAmount } from '../../ui/index.js';
import { moneyView } from '../money-view.js';
import type { DetailsWords } from './details-words.js';
import { absent } from './sections.js';

/** The currency of all amounts that are known, where they have one: then a header names it once. */
export function sharedCurrency(amounts: readonly (Amount | undefined)[]): string | undefined {
  const known = amounts.flatMap((amount) => amount ?? []);
  const [first] = known;
  return known.every(({ currency }) => currency === first?.currency) ? first?.currency : undefined;
}

/** An amount in a column whose header may name its currency. */
export function moneyCell(amount: Amount | undefined, named: string | undefined, words: DetailsWords): TemplateResult {
  if (!amount) return absent(words);
  return named === undefined
    ? moneyView(words.tag, amount, words.say('unknownCurrency'))
    : html`<bdi class="figure">${formatAmount(words.tag, amount.amount, named)}</bdi>`;
}

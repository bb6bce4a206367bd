import { html, nothing, type TemplateResult } from 'lit';
import { isNegative, isZero, mrrChange, toDecimal, toFixed, type Amount } from '../../program/index.js';
import type { Renewal, RenewalLine } from '../../provider/index.js';
import { currencyPlaces, formatAmount, formatPercentChange } from '../../ui/index.js';
import type { DetailsWords } from './details-words.js';
import { moneyCell, sharedCurrency } from './money.js';
import { cell, plainTable, secondLine } from './plain-table.js';
import { absent, productName } from './sections.js';

/** The current subscription beside the renewed one, line by line where that is known, with the difference in MRR. */
export function renewalChange({ lines = [], currentMrr, renewalMrr }: Renewal, words: DetailsWords): TemplateResult {
  const currency = sharedCurrency([
    currentMrr,
    renewalMrr,
    ...lines.flatMap((line) => [line.currentMrr, line.renewalMrr]),
  ]);
  const label = words.say('subscription');
  const row = (head: TemplateResult, current: Amount | undefined, renewed: Amount | undefined): TemplateResult =>
    html`<tr role="row">
      <th role="rowheader" scope="row">${head}</th>
      ${cell(words.say('currentTerm'), moneyCell(current, currency, words))}
      ${cell(words.say('renewalTerm'), moneyCell(renewed, currency, words))}
      ${cell(words.say('mrrDifference'), differenceView(current, renewed, words))}
    </tr>`;
  return plainTable(
    words.say('currentAgainstRenewal'),
    [
      { label: currency === undefined ? label : words.say('inCurrency', { label, currency }) },
      { label: words.say('currentTerm'), end: true },
      { label: words.say('renewalTerm'), end: true },
      { label: words.say('mrrDifference'), end: true },
    ],
    lines.map((line) => row(lineName(line, words), line.currentMrr, line.renewalMrr)),
    row(html`${words.say('mrr')}`, currentMrr, renewalMrr),
  );
}

function lineName({ product, termMonths }: RenewalLine, words: DetailsWords): TemplateResult {
  const under = termMonths === undefined ? [] : [words.say('termMonths', { count: termMonths })];
  return html`${productName(product, words)} ${secondLine(under)}`;
}

/** How far MRR changes: the amount, and in hundredths of the current one. */
function differenceView(current: Amount | undefined, renewed: Amount | undefined, words: DetailsWords): TemplateResult {
  const change = mrrChange(current, renewed);
  if (!change.known) {
    const differ = change.problems.some(({ code }) => code === 'different-currencies');
    return differ ? html`<span class="muted">${words.say('currenciesDiffer')}</span>` : absent(words);
  }
  const { amount, currency, percent } = change;
  if (isZero(amount)) return html`<span class="muted">${words.say('noDifference')}</span>`;
  const figure = formatAmount(words.tag, toDecimal(amount) ?? toFixed(amount, currencyPlaces(currency)), currency);
  return html`<bdi class="figure">${isNegative(amount) ? '' : '+'}${figure}</bdi> ${
      percent === undefined
        ? nothing
        : html`<bdi class="second small muted figure">${formatPercentChange(words.tag, toFixed(percent, 1))}</bdi>`
    }`;
}

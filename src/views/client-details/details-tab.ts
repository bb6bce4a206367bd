import { html, nothing, type TemplateResult } from 'lit';
import { sumAmounts, type Amount } from '../../program/index.js';
import type { Client, ClientDetails, Subscription } from '../../provider/index.js';
import { circleGlyph, diamondGlyph } from '../../ui/glyphs.js';
import { countryName, formatDay, formatNumber } from '../../ui/index.js';
import { telAddress } from '../contact-address.js';
import { allowanceMeasures } from './allowances.js';
import type { DetailsDesk, DetailsWords } from './details-words.js';
import { moneyCell, sharedCurrency } from './money.js';
import { cell, plainTable, secondLine } from './plain-table.js';
import { absent, boneSection, facts, known, measures, productName, section } from './sections.js';

/** The tab *Client details*: the company, its subscriptions, and what they allow. */
export function detailsTab(details: ClientDetails, row: Client | undefined, desk: DetailsDesk): TemplateResult {
  const { words } = desk;
  return html`${section(desk, words.say('company'), companyFacts(details, row, words))}
  ${section(desk, words.say('subscriptions'), subscriptionsView(details, desk))}
  ${section(desk, words.say('allowances'), measures(allowanceMeasures(details, words)))}`;
}

/** Bars in its place. */
export function detailsBones(): TemplateResult {
  return html`${boneSection(8, 'facts')}${boneSection(3, 'rows')}${boneSection(4, 'measures')}`;
}

function companyFacts({ company = {} }: ClientDetails, row: Client | undefined, words: DetailsWords): TemplateResult {
  const { country, city, industry, employees, phone, account, clientSince } = company;
  const land = country ?? row?.country;
  return facts([
    ...(row ? rowFacts(row, words) : []),
    { label: words.say('market'), value: known(land && countryName(words.tag, land), words) },
    ...(city === undefined ? [] : [{ label: words.say('city'), value: known(city, words) }]),
    { label: words.say('industry'), value: known(industry, words) },
    {
      label: words.say('employees'),
      value: known(employees === undefined ? undefined : formatNumber(words.tag, String(employees)), words),
    },
    ...(phone === undefined
      ? []
      : [{ label: words.say('phoneNumber'), value: html`<a href=${telAddress(phone)}><bdi>${phone}</bdi></a>` }]),
    { label: words.say('hubspotAccount'), value: known(account, words) },
    { label: words.say('clientSince'), value: known(clientSince && formatDay(words.tag, clientSince), words) },
  ]);
}

/** What the client's row in a list says of the relationship. */
function rowFacts({ sold, managed, managedUntil }: Client, words: DetailsWords): { label: string; value: unknown }[] {
  const kinds = [
    sold ? html`<span class="relation">${circleGlyph()}${words.say('soldRelationship')}</span>` : nothing,
    managed ? html`<span class="relation">${diamondGlyph()}${words.say('managedRelationship')}</span>` : nothing,
    sold === undefined && managed !== undefined
      ? html`<span class="muted">${words.say('soldNotKnown')}</span>`
      : nothing,
    managed === undefined && sold !== undefined
      ? html`<span class="muted">${words.say('managedNotKnown')}</span>`
      : nothing,
  ];
  const relationship =
    sold === undefined && managed === undefined
      ? absent(words)
      : sold === false && managed === false
        ? html`<span class="muted">${words.say('noRelationship')}</span>`
        : html`<span class="relations">${kinds}</span>`;
  return [
    { label: words.say('relationship'), value: relationship },
    ...(managed
      ? [{ label: words.say('managedUntil'), value: known(managedUntil && formatDay(words.tag, managedUntil), words) }]
      : []),
  ];
}

function subscriptionsView({ subscriptions, notShared }: ClientDetails, { words }: DetailsDesk): TemplateResult {
  if (!subscriptions) return html`<p>${absent(words, notShared, 'subscriptions')}</p>`;
  if (subscriptions.length === 0) return html`<p class="muted">${words.say('noSubscriptions')}</p>`;
  const currency = sharedCurrency(subscriptions.map(({ mrr }) => mrr));
  const label = words.say('mrr');
  return plainTable(
    words.say('subscriptions'),
    [
      { label: words.say('product') },
      { label: words.say('term') },
      { label: currency === undefined ? label : words.say('inCurrency', { label, currency }), end: true },
    ],
    subscriptions.map((one) => subscriptionRow(one, currency, words)),
    totalView(subscriptions, currency, words),
  );
}

function subscriptionRow(
  { product, mrr, endsOn, termMonths, quantity }: Subscription,
  currency: string | undefined,
  words: DetailsWords,
): TemplateResult {
  const under = quantity === undefined || quantity === 1 ? [] : [words.say('quantity', { count: quantity })];
  const ends = endsOn === undefined ? [] : [words.say('termEnds', { day: formatDay(words.tag, endsOn) })];
  const length =
    termMonths === undefined ? absent(words) : html`<bdi>${words.say('termMonths', { count: termMonths })}</bdi>`;
  return html`<tr role="row">
    <th role="rowheader" scope="row">${productName(product, words)} ${secondLine(under)}</th>
    ${cell(words.say('term'), html`${length} ${secondLine(ends)}`, false)}
    ${cell(words.say('mrr'), moneyCell(mrr, currency, words))}
  </tr>`;
}

/** The sum of the MRR per currency, and how many are in none. */
function totalView(
  subscriptions: readonly Subscription[],
  currency: string | undefined,
  words: DetailsWords,
): TemplateResult | typeof nothing {
  const amounts = subscriptions.flatMap(({ mrr }): Amount[] => (mrr ? [mrr] : []));
  const missing = subscriptions.length - amounts.length;
  if (amounts.length === 0 || subscriptions.length === 1) return nothing;
  const { sums } = sumAmounts(amounts);
  return html`<tr role="row">
    <th role="rowheader" scope="row" colspan="2">
      ${words.say('mrr')} ${secondLine(missing > 0 ? [words.say('mrrNotIn', { count: missing })] : [])}
    </th>
    ${cell(
      '',
      sums.map((sum) => html`<div>${moneyCell(sum, currency, words)}</div>`),
    )}
  </tr>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import {
  daysBetween,
  isZero,
  mrrChange,
  renewalState,
  toFixed,
  type Amount,
  type Day,
  type Edition,
} from '../../program/index.js';
import type { Contact, Renewal, RenewalOwner } from '../../provider/index.js';
import { alertIcon, checkIcon, clockIcon, urgentIcon, type Icon } from '../../ui/icons.js';
import { currencyPlaces, formatDay, formatDaysAway, formatSigned } from '../../ui/index.js';
import { tip } from '../../ui/tooltip.js';
import { moneyView } from '../../views/money-view.js';
import { contractTerms, ownerTerms, statusTerms, type RenewalWords } from './renewal-words.js';

const notKnown = (words: RenewalWords): TemplateResult => html`<span class="muted">${words.say('notKnown')}</span>`;

/** What a client is called, or that its name is not known. */
export const clientName = ({ clientName: name }: Renewal, words: RenewalWords): string =>
  name ?? words.say('clientNotNamed');

/** Name and domain; the name is pressed to open the client. */
export function clientCell(renewal: Renewal, words: RenewalWords, open: () => void): TemplateResult {
  return html`<span class="client two-lines">
    <button class="client-name" part="client-name" type="button" dir="auto" ${tip()} @click=${open}>
      ${clientName(renewal, words)}
    </button>
    <span class="domain small muted" dir="auto" ${tip()}>${renewal.clientDomain ?? words.say('domainNotKnown')}</span>
  </span>`;
}

/** A fact, and under it what qualifies it. */
const twoLines = (fact: unknown, more: unknown): TemplateResult =>
  html`<span class="two-lines"><span>${fact}</span><span class="small muted">${more}</span></span>`;

/** Who tells the client, and who of the partner is notified. */
export function ownerCell(owner: RenewalOwner | undefined, words: RenewalWords): TemplateResult {
  if (!owner) return notKnown(words);
  const { choice, effective, notify } = owner;
  const who = choice === 'default' ? effective : choice;
  const by = choice === 'default' ? words.say('ownedByDefault') : words.say('ownedBySetting');
  if (!who) return html`${by}`;
  const name = who === 'partner' ? (notify?.name ?? notify?.email) : undefined;
  return twoLines(words.say(ownerTerms[who]), name === undefined ? by : html`<bdi>${name}</bdi>`);
}

/** The last day to decide, and how near it is: in words, and by icon and weight too while something can still be decided. */
export function deadlineCell(renewal: Renewal, words: RenewalWords, today: Day, edition: Edition): TemplateResult {
  const state = renewalState(renewal, today, edition);
  if (!state.ok) return notKnown(words);
  const { deadline, daysLeft, phase } = state;
  const day = html`<bdi class="day">${formatDay(words.tag, deadline)}</bdi>`;
  if (phase === 'renewed' && renewal.status === 'pending') {
    return twoLines(day, words.say('countedRenewed'));
  }
  if (daysLeft < 0) return twoLines(day, words.say('deadlinePassed'));
  const waits = renewal.status === undefined || renewal.status === 'pending';
  const tone = !waits || phase !== 'open' || daysLeft > 30 ? '' : daysLeft <= 7 ? 'urgent' : 'soon';
  const text = daysLeft === 0 ? words.say('lastDay') : words.say('daysLeft', { count: daysLeft });
  return html`<span class="two-lines">
    ${day}
    <span class="left small muted ${tone}">${tone === 'urgent' ? urgentIcon() : clockIcon()}${text}</span>
  </span>`;
}

/** MRR, now or in the renewed term. */
export function moneyCell(mrr: Amount | undefined, words: RenewalWords): TemplateResult {
  if (!mrr) return html`<span class="no-money">${notKnown(words)}</span>`;
  return moneyView(words.tag, mrr, words.say('unknownCurrency'));
}

/** How far the MRR changes: as an amount, and in percent. */
export function changeCell({ currentMrr, renewalMrr }: Renewal, words: RenewalWords): TemplateResult {
  const change = mrrChange(currentMrr, renewalMrr);
  if (!change.known) {
    const differ = change.problems.some(({ code }) => code === 'different-currencies');
    return html`<span class="muted ${differ ? 'differ' : ''}"
      >${words.say(differ ? 'otherCurrencies' : 'notKnown')}</span
    >`;
  }
  if (isZero(change.amount)) return html`<span class="muted">${words.say('noMrrChange')}</span>`;
  const places = currencyPlaces(change.currency);
  const amount = formatSigned(words.tag, toFixed(change.amount, places), places);
  const { percent } = change;
  return html`<span class="change figure">
    <bdi>${amount}</bdi>
    ${
      percent
        ? html`<bdi class="small muted">${formatSigned(words.tag, toFixed(percent, 1), 1, 'percent')}</bdi>`
        : nothing
    }
  </span>`;
}

/** What is renewed. */
export function contractCell({ contractType }: Renewal, words: RenewalWords): TemplateResult {
  return contractType ? html`${words.say(contractTerms[contractType])}` : notKnown(words);
}

const statusIcons: Readonly<Record<NonNullable<Renewal['status']>, Icon>> = {
  renewed: checkIcon,
  confirmed: checkIcon,
  pending: clockIcon,
  'cancellation-requested': alertIcon,
};

/** Where the renewal stands, as the source says. */
export function statusCell({ status }: Renewal, words: RenewalWords): TemplateResult {
  if (!status) return notKnown(words);
  return html`<span class="badge ${status}">${statusIcons[status]()}${words.say(statusTerms[status])}</span>`;
}

/** A person with an address to write to. */
export function personCell(contact: Contact | undefined, words: RenewalWords): TemplateResult {
  const { name, email } = contact ?? {};
  if (name === undefined && email === undefined) return notKnown(words);
  const address = email === undefined ? nothing : html`<a dir="ltr" href="mailto:${email}" ${tip()}>${email}</a>`;
  return name === undefined ? html`${address}` : twoLines(html`<bdi>${name}</bdi>`, address);
}

/** Who of the partner was last active in the client's account, and when. */
export function lastActiveCell({ lastActive }: Renewal, words: RenewalWords, today: Day): TemplateResult {
  const { name, on } = lastActive ?? {};
  if (name === undefined && on === undefined) return notKnown(words);
  const when = on === undefined ? words.say('notKnown') : away(words, today, on);
  return name === undefined ? html`${when}` : twoLines(html`<bdi>${name}</bdi>`, when);
}

/** When the renewed term begins. */
export function startCell({ startsOn }: Renewal, words: RenewalWords, today: Day): TemplateResult {
  if (startsOn === undefined) return notKnown(words);
  return twoLines(away(words, today, startsOn), html`<bdi class="day">${formatDay(words.tag, startsOn)}</bdi>`);
}

const away = (words: RenewalWords, today: Day, day: Day): string => formatDaysAway(words.tag, daysBetween(today, day));

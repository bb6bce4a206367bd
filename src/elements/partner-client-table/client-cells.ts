import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../core/index.js';
import type { clientFactTerms, clientTerms, commonTerms, moneyTerms, productTerms } from '../../locales/en.js';
import type { Client } from '../../provider/index.js';
import { circleGlyph, diamondGlyph } from '../../ui/glyphs.js';
import { meter } from '../../ui/meter.js';
import { countryName, formatDay } from '../../ui/index.js';
import { tip } from '../../ui/tooltip.js';
import { moneyView } from '../../views/money-view.js';
import { levelTerms, scoreText, trendView } from '../../views/usage.js';

/** The words of the client table. */
export type ClientWords = Words<
  typeof commonTerms & typeof moneyTerms & typeof productTerms & typeof clientFactTerms & typeof clientTerms
>;

/** Name and domain. The name opens the client's details; else it leads to the client in the host's CRM, where that is known. */
export function nameCell(
  client: Client,
  words: ClientWords,
  opensDetails: boolean,
  open: (event: MouseEvent) => void,
): TemplateResult {
  const { name, domain, links } = client;
  const text = name ?? words.say('clientNotNamed');
  const look = `client-name ${name === undefined ? 'muted' : ''}`;
  return html`<span class="client two-lines">
    ${
      opensDetails
        ? html`<button
            class=${look}
            part="client-name"
            type="button"
            aria-haspopup="dialog"
            dir="auto"
            ${tip()}
            @click=${open}
          >
            ${text}
          </button>`
        : links?.crm === undefined
          ? html`<span class=${look} part="client-name" dir="auto" ${tip()}>${text}</span>`
          : html`<a class=${look} part="client-name" dir="auto" href=${links.crm} ${tip()} @click=${open}>${text}</a>`
    }
    <span class="domain small muted" dir="auto" ${tip()}>${domain ?? words.say('domainNotKnown')}</span>
  </span>`;
}

/** Whether the client was sold to and is managed, each in its own place. */
export function relationshipCell({ sold, managed }: Client, words: ClientWords): TemplateResult {
  if (sold === undefined && managed === undefined) return notKnown(words);
  if (sold === false && managed === false) return html`<span class="muted">${words.say('noRelationship')}</span>`;
  const unknown =
    sold === undefined ? words.say('soldNotKnown') : managed === undefined ? words.say('managedNotKnown') : undefined;
  const kinds = [
    { glyph: circleGlyph, is: sold, label: words.say('soldRelationship') },
    { glyph: diamondGlyph, is: managed, label: words.say('managedRelationship') },
  ];
  return html`${
    sold || managed
      ? html`<span class="kinds">
          ${kinds.map(
            ({ glyph, is, label }) =>
              // What is not so keeps its place, unseen and unheard, so that one can scan down a slot.
              html`<span class="kind ${is ? '' : 'absent'}">${glyph()}${label}</span> `,
          )}
        </span>`
      : nothing
  }
  ${unknown === undefined ? nothing : html`<span class="unknown small muted">${unknown}</span>`}`;
}

/** Score, level, trend and a meter. */
export function usageCell({ usage, notShared }: Client, words: ClientWords): TemplateResult {
  const { score, level, trend } = usage ?? {};
  if (score === undefined && level === undefined && trend === undefined) {
    return notShared?.includes('usage') ? notSharedCell(words) : notKnown(words);
  }
  const low = level === 'low' ? 'low' : '';
  return html`<span class="usage-value">
    ${score === undefined ? nothing : html`<span class="score figure">${scoreText(words.tag, score)}</span>`}
    ${level === undefined ? nothing : html`<span class="level small muted ${low}">${words.say(levelTerms[level])}</span>`}
    ${score === undefined && level === undefined ? notKnown(words) : nothing}
    ${trend === undefined ? nothing : trendView(trend, words)}
    ${score === undefined ? nothing : meter({ part: score / 100, low: level === 'low' })}
  </span>`;
}

/** Monthly recurring revenue. */
export function mrrCell({ mrr }: Client, words: ClientWords): TemplateResult {
  if (!mrr) return html`<span class="no-money">${notKnown(words)}</span>`;
  return moneyView(words.tag, mrr, words.say('unknownCurrency'));
}

/** A calendar day. */
export function dayCell(day: string | undefined, words: ClientWords): TemplateResult {
  return day === undefined ? notKnown(words) : html`<bdi class="day">${formatDay(words.tag, day)}</bdi>`;
}

/** The platform engagement index, which is not the usage score. */
export function engagementCell({ engagementScore: score, notShared }: Client, words: ClientWords): TemplateResult {
  if (score !== undefined) return html`<bdi class="figure">${words.say('ofTen', { score })}</bdi>`;
  return notShared?.includes('engagement') ? notSharedCell(words) : notKnown(words);
}

/** The client's country. */
export function marketCell({ country }: Client, words: ClientWords): TemplateResult {
  return country === undefined ? notKnown(words) : html`<bdi>${countryName(words.tag, country)}</bdi>`;
}

function notSharedCell(words: ClientWords): TemplateResult {
  return html`<span class="muted">${words.say('notShared')}</span>`;
}

function notKnown(words: ClientWords): TemplateResult {
  return html`<span class="muted">${words.say('notKnown')}</span>`;
}

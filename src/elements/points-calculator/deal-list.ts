import { html, nothing, type TemplateResult } from 'lit';
import { calculatorDealTerms } from '../../locales/en.js';
import { compare, subtract, sumExact, type Exact } from '../../program/index.js';
import { choiceField } from '../../ui/field.js';
import { closeIcon } from '../../ui/icons.js';
import { countryName, formatAmount } from '../../ui/index.js';
import { tip } from '../../ui/tooltip.js';
import { quantityOf } from './amounts.js';
import type { Desk } from './desk.js';
import { estimateDeal } from './estimate.js';
import { exactText, pointsText } from '../../views/exact-text.js';
import { pointsOf, type DealPoints } from './result.js';
import type { TierEffect } from './tier-effect.js';
import type { CalculatorDeal } from './value.js';

/** Draws several deals: each with its points, and either all added up or each compared with the first. */
export function dealListView(desk: Desk, effect: TierEffect | undefined): TemplateResult {
  const { barred, entries, edition, level, words } = desk;
  const own = desk.speak(calculatorDealTerms);
  const { deals, compare: compares } = entries.value;
  const points = deals.map((deal) => pointsOf(deal, edition, words.tag));
  return html`<section class="deals" part="deals" aria-labelledby="deals-heading">
    <div class="deals-head">
      <div>
        <span class="subheading" id="deals-heading" role="heading" aria-level=${level(1)}>${own.say('deals')}</span>
        ${effect?.note(desk)}
      </div>
      <fieldset ?disabled=${barred}>
        ${choiceField({
          id: 'compare',
          label: own.say('dealsTogether'),
          look: 'segments',
          value: String(compares),
          options: [
            { value: 'false', label: own.say('addUp') },
            { value: 'true', label: own.say('compareDeals') },
          ],
          choose: (value) => entries.change({ compare: value === 'true' }),
        })}
      </fieldset>
    </div>
    <ol>
      ${deals.map((deal, place) => dealView(desk, effect, deal, place, points))}
    </ol>
    ${compares ? nothing : totalView(desk, effect, points)}
  </section>`;
}

function dealView(
  desk: Desk,
  effect: TierEffect | undefined,
  deal: CalculatorDeal,
  place: number,
  all: readonly (DealPoints | undefined)[],
): TemplateResult {
  const { barred, entries, words } = desk;
  const own = desk.speak(calculatorDealTerms);
  const { compare: compares, open } = entries.value;
  const points = all[place];
  return html`<li class="deal ${place === open ? 'open' : ''}">
    <button
      class="deal-button"
      type="button"
      aria-current=${place === open ? 'true' : nothing}
      ?disabled=${barred}
      @click=${() => entries.openDeal(place)}
    >
      <span class="what">
        <span>${dealName(desk, deal, place + 1)}</span>
        <span class="small muted"
          >${compares ? differenceText(desk, points, place, all[0]) : partsText(desk, points)}</span
        >
        ${compares && points ? (effect?.view(desk, [deal]) ?? nothing) : nothing}
      </span>
      <span class="figure">${points ? pointsText(points.total, words.tag) : '–'}</span>
    </button>
    <button
      class="button square plain remove no-print"
      type="button"
      aria-label=${own.say('removeDeal', { place: place + 1 })}
      ${tip(own.say('removeDeal', { place: place + 1 }))}
      ?disabled=${barred}
      @click=${(event: Event) => removeDeal(event, desk, place)}
    >
      ${closeIcon()}
    </button>
  </li>`;
}

/** The number, the market and the amount of a deal. */
function dealName({ edition, words, speak }: Desk, deal: CalculatorDeal, place: number): string {
  const { currency } = estimateDeal(deal, edition, words.tag);
  const quantity = quantityOf(deal.amount);
  const own = speak(calculatorDealTerms);
  const amount =
    quantity === undefined
      ? own.say('noAmountYet')
      : `${currency}\u00a0${typeof quantity === 'string' ? formatAmount(words.tag, quantity, currency) : exactText(quantity, words.tag)}`;
  return deal.country === ''
    ? own.say('dealNamed', { place, deal: amount })
    : own.say('dealIn', { place, country: countryName(words.tag, deal.country), amount });
}

function partsText({ speak, words }: Desk, points: DealPoints | undefined): string {
  if (!points) return '';
  const { sold, managed } = points;
  return speak(calculatorDealTerms).say('dealParts', {
    sold: pointsText(sold, words.tag),
    managed: pointsText(managed, words.tag),
  });
}

/** How a deal compares with the first. */
function differenceText(
  { speak, words }: Desk,
  points: DealPoints | undefined,
  place: number,
  first: DealPoints | undefined,
): string {
  if (!points || !first || place === 0) return '';
  const own = speak(calculatorDealTerms);
  const order = compare(points.total, first.total);
  if (order === 0) return own.say('sameAsFirst');
  const [more, less] = order > 0 ? [points, first] : [first, points];
  const difference = pointsText(subtract(more.total, less.total), words.tag);
  return own.say(order > 0 ? 'moreThanFirst' : 'lessThanFirst', { points: difference });
}

function totalView(
  desk: Desk,
  effect: TierEffect | undefined,
  all: readonly (DealPoints | undefined)[],
): TemplateResult {
  const { entries, words } = desk;
  const own = desk.speak(calculatorDealTerms);
  const counted = all.filter((points) => points !== undefined);
  const sum = (kind: keyof DealPoints): Exact => sumExact(counted.map((points) => points[kind]));
  const left = all.length - counted.length;
  return html`<div class="deal total">
      <span class="what">
        <span>${own.say('dealsTotal', { count: counted.length })}</span>
        <span class="small muted">
          ${partsText(desk, { total: sum('total'), sold: sum('sold'), managed: sum('managed') })}
        </span>
      </span>
      <span class="figure">${pointsText(sum('total'), words.tag)}</span>
    </div>
    ${left === 0 ? nothing : html`<p class="small muted">${own.say('dealsLeftOut', { count: left })}</p>`}
    ${effect?.view(desk, entries.value.deals) ?? nothing}`;
}

/** Takes a deal away; where the button pressed goes with it, the focus goes to one that stays. */
function removeDeal(event: Event, { entries }: Desk, place: number): void {
  const item = (event.currentTarget as Element).closest('li');
  const { length } = entries.value.deals;
  if (length === 2) item?.closest('.results')?.querySelector<HTMLElement>('.add-deal')?.focus();
  else if (place === length - 1) item?.previousElementSibling?.querySelector<HTMLElement>('.remove')?.focus();
  entries.removeDeal(place);
}

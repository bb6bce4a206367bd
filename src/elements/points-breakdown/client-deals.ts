import { html, nothing, type TemplateResult } from 'lit';
import {
  exact,
  isZero,
  subtract,
  toFixed,
  type CountedRecord,
  type Day,
  type Edition,
  type Exact,
} from '../../program/index.js';
import type { SoldDeal } from '../../provider/index.js';
import { formatDay, formatNumber } from '../../ui/index.js';
import { cell, plainTable } from '../../views/client-details/plain-table.js';
import { exactText } from '../../views/exact-text.js';
import { moneyView } from '../../views/money-view.js';
import { editionName, hubName } from '../../views/products.js';
import { factorsOf } from '../../views/working-text.js';
import { dealTypeTerms } from './breakdown-words.js';
import type { ClientPointsWords } from './client-points-words.js';

/** A sold deal, and what it counts for where that can be told. */
export interface CountedDeal {
  deal: SoldDeal;
  /** As the source reports it, else counted. */
  counted: CountedRecord | undefined;
  /** As it is counted from its line, reported or not. */
  line: CountedRecord | undefined;
}

/** What the table is drawn with. */
export interface DealsDesk {
  words: ClientPointsWords;
  today: Day;
  edition: Edition;
}

/** Whether a record's points no longer count. */
export const isOver = ({ until }: CountedRecord, today: Day): boolean => until !== undefined && until <= today;

/** Points with two decimals, rounded down as in the chart, or that they are not known. */
export function pointsText(points: Exact | undefined, words: ClientPointsWords): string {
  return points === undefined ? words.say('notKnown') : formatNumber(words.tag, toFixed(points, 2, 'down'), 2);
}

/** Draws what was sold, the latest first. */
export function dealsTable(deals: readonly CountedDeal[], { words, today, edition }: DealsDesk): TemplateResult {
  const label = {
    deal: words.say('productLine'),
    mrr: words.say('mrr'),
    rate: words.say('pointsRate'),
    multiplier: words.say('multiplier'),
    points: words.say('dealPoints'),
    expiry: words.say('dealExpiry'),
  };
  const latestFirst = [...deals].sort((a, b) => (a.deal.soldOn < b.deal.soldOn ? 1 : -1));
  return plainTable(
    words.say('soldDeals'),
    [
      { label: label.deal },
      { label: label.mrr, end: true },
      { label: label.rate, end: true },
      { label: label.multiplier, end: true },
      { label: label.points, end: true },
      { label: label.expiry, end: true },
    ],
    latestFirst.map(({ deal, counted, line }) => {
      const over = counted !== undefined && isOver(counted, today);
      const { product, mrr, motion, source, soldOn } = deal;
      const about = [
        product?.edition && editionName(product.edition, words),
        motion && words.say(dealTypeTerms[motion]),
        source && words.say(source),
      ].filter((part) => part !== undefined && part !== '');
      const rate = factorsOf(line?.steps ?? []).find(({ kind }) => kind === 'rate')?.value;
      const multiplier = multiplierOf(deal, edition);
      return html`<tr role="row" class=${over ? 'over' : ''}>
        <th role="rowheader" scope="row">
          <bdi>${product ? hubName(product.hub, words) : words.say('notKnown')}</bdi>
          <span class="second small muted"><bdi>${formatDay(words.tag, soldOn)}</bdi></span>
          <span class="second small muted">${about.map((part) => html`<bdi>${part}</bdi> `)}</span>
        </th>
        ${cell(label.mrr, mrr ? moneyView(words.tag, mrr, words.say('unknownCurrency')) : unknown(words))}
        ${cell(label.rate, rate ? figure(exactText(rate, words.tag)) : unknown(words))}
        ${cell(label.multiplier, multiplier ? figure(exactText(multiplier, words.tag)) : unknown(words))}
        ${cell(
          label.points,
          counted
            ? html`${figure(pointsText(counted.points, words))}${countedAnew(counted, line, words)}`
            : unknown(words),
        )}
        ${cell(
          label.expiry,
          counted?.until === undefined
            ? unknown(words)
            : html`<bdi>${formatDay(words.tag, counted.until)}</bdi>
                <span class="sold-state small muted"
                  >${words.say(over ? 'dealExpired' : deal.soldOn > today ? 'dealAhead' : 'dealActive')}</span
                >`,
        )}
      </tr>`;
    }),
  );
}

/** What the market of a deal's client multiplies points by; nothing where the country is not known. */
function multiplierOf({ country }: SoldDeal, { growthMarkets, growthMultiplier }: Edition): Exact | undefined {
  if (country === undefined) return undefined;
  const grows = growthMarkets.some(({ value }) => value.includes(country));
  return exact(grows ? growthMultiplier.value : '1');
}

/** What a deal's line gives where another number is reported: a hundredth less is only rounded. */
function countedAnew(
  counted: CountedRecord,
  line: CountedRecord | undefined,
  words: ClientPointsWords,
): TemplateResult | typeof nothing {
  if (!line || isZero(exact(toFixed(subtract(counted.points, line.points), 2, 'down')))) return nothing;
  return html`<span class="sold-state small muted"
    >${words.say('dealCounted', { points: pointsText(line.points, words) })}</span
  >`;
}

function figure(text: string): TemplateResult {
  return html`<bdi class="figure">${text}</bdi>`;
}

function unknown(words: ClientPointsWords): TemplateResult {
  return html`<span class="muted">${words.say('notKnown')}</span>`;
}

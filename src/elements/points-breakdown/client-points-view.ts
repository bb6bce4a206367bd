import { html, nothing, type TemplateResult } from 'lit';
import {
  add,
  exact,
  pointsOn,
  toFixed,
  type CountedRecord,
  type Day,
  type Edition,
  type Exact,
} from '../../program/index.js';
import type { ClientPointRecords, ClientPointsRow, SoldDeal } from '../../provider/index.js';
import { formatDay, formatNumber } from '../../ui/index.js';
import { cell, plainTable } from '../../views/client-details/plain-table.js';
import { moneyView } from '../../views/money-view.js';
import { editionName, hubName } from '../../views/products.js';
import { factorNumber, factorsOf, workingText } from '../../views/working-text.js';
import { dealTypeTerms } from './breakdown-words.js';
import type { ClientPointsWords } from './client-points-words.js';

/** What the view is drawn with. */
export interface PointsViewDesk {
  words: ClientPointsWords;
  /** The level of its headings. */
  level: number;
  today: Day;
  edition: Edition;
}

/** A sold deal, and what it counts for where that can be told. */
interface Counted {
  deal: SoldDeal;
  counted: CountedRecord | undefined;
}

/** What the points of a client come from: today's sums, what was sold, and what is managed. */
export function pointsView(records: ClientPointRecords, desk: PointsViewDesk): TemplateResult {
  const { words, level, today, edition } = desk;
  const now = pointsOn({ records, on: today, today }, edition);
  if (!now.ok) return html`<p class="muted">${words.say('notKnown')}</p>`;
  const { points } = now;
  const deals = records.sold?.map((deal): Counted => {
    // A deal counts on the day of its sale, whether or not it still does.
    const one = pointsOn({ records: { sold: [deal], completeFrom: deal.soldOn }, on: deal.soldOn, today }, edition);
    return { deal, counted: one.ok ? one.records[0] : undefined };
  });
  const sum = (figures: readonly (readonly [string, Exact | undefined])[]): string =>
    figures.every(([, figure]) => figure)
      ? figures.map(([label, figure]) => `${label} ${text(figure, words)}`).join(' + ')
      : '';
  const managed = now.records.filter(({ kind }) => kind === 'managed');
  return html`<div class="client-points" role="group" aria-label=${words.say('clientPoints')} tabindex="0">
    ${section(words.say('clientPoints'), level, [
      line(
        words.say('soldPoints'),
        text(points.sold, words),
        sum([
          [words.say('sourced'), points.sourced],
          [words.say('assisted'), points.assisted],
        ]),
      ),
      line(
        words.say('managedPoints'),
        text(points.managed, words),
        managed.map(({ steps }) => workingText(steps, words.tag)).join('; '),
      ),
      line(
        words.say('combined'),
        text(points.total, words),
        sum([
          [words.say('sold'), points.sold],
          [words.say('managed'), points.managed],
        ]),
        true,
      ),
      ...partnersLine(records, managed, words),
    ])}
    ${section(words.say('soldDeals'), level, [
      line(words.say('activePoints'), text(points.sold, words)),
      line(words.say('expiredPoints'), expiredText(deals, today, words)),
    ])}
    ${
      deals === undefined
        ? nothing
        : deals.length === 0
          ? html`<p class="muted">${words.say('noSoldDeals')}</p>`
          : dealsTable(deals, desk)
    }
  </div>`;
}

/** A client's totals, where the source has nothing that they come from. */
export function totalsView(row: ClientPointsRow | undefined, level: number, words: ClientPointsWords): TemplateResult {
  const figure = (points: string | undefined): string => text(points === undefined ? undefined : exact(points), words);
  const { sold, managed, total } = row?.points ?? {};
  return html`<div class="client-points" role="group" aria-label=${words.say('clientPoints')} tabindex="0">
    ${section(words.say('clientPoints'), level, [
      line(words.say('soldPoints'), figure(sold)),
      line(words.say('managedPoints'), figure(managed)),
      line(words.say('combined'), figure(total), '', true),
      line(words.say('expiredPoints'), figure(row?.expired)),
    ])}
  </div>`;
}

/** Bars in its place. */
export function pointsBones(): TemplateResult {
  return html`<div class="client-points" aria-hidden="true">
    ${Array.from({ length: 8 }, () => html`<span class="bone"></span>`)}
  </div>`;
}

function section(heading: string, level: number, lines: readonly TemplateResult[]): TemplateResult {
  return html`<section>
    <div class="heading" role="heading" aria-level=${level}>${heading}</div>
    <dl class="points-lines">${lines}</dl>
  </section>`;
}

function line(what: string, figure: string, how = '', whole = false): TemplateResult {
  return html`<div class=${whole ? 'whole' : ''}>
    <dt>${what}${how === '' ? nothing : html`<span class="how small muted"><bdi>${how}</bdi></span>`}</dt>
    <dd><bdi class="figure">${figure}</bdi></dd>
  </div>`;
}

/** How many partners share the managed points, where that is told. */
function partnersLine(
  { managed = [] }: ClientPointRecords,
  counting: readonly CountedRecord[],
  words: ClientPointsWords,
): TemplateResult[] {
  const ids = new Set(counting.map(({ id }) => id));
  const known = managed.find(({ id, managingPartners }) => ids.has(id) && managingPartners !== undefined);
  return known ? [line(words.say('sharingPartners'), formatNumber(words.tag, String(known.managingPartners)))] : [];
}

function expiredText(deals: readonly Counted[] | undefined, today: Day, words: ClientPointsWords): string {
  if (!deals || deals.some(({ counted }) => !counted)) return words.say('notKnown');
  const over = deals.flatMap(({ counted }) => (counted && isOver(counted, today) ? [counted.points] : []));
  return text(over.reduce(add, exact('0')), words);
}

const isOver = ({ until }: CountedRecord, today: Day): boolean => until !== undefined && until <= today;

function dealsTable(deals: readonly Counted[], { words, today }: PointsViewDesk): TemplateResult {
  const label = {
    deal: words.say('productLine'),
    mrr: words.say('mrr'),
    rate: words.say('pointsRate'),
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
      { label: label.points, end: true },
      { label: label.expiry, end: true },
    ],
    latestFirst.map(({ deal, counted }) => {
      const over = counted !== undefined && isOver(counted, today);
      const { product, mrr, motion, source, soldOn } = deal;
      const about = [
        product?.edition && editionName(product.edition, words),
        motion && words.say(dealTypeTerms[motion]),
        source && words.say(source),
      ].filter((part) => part !== undefined && part !== '');
      const factors = factorsOf(counted?.steps ?? []).filter(({ kind }) => kind === 'rate' || kind === 'growth');
      return html`<tr role="row" class=${over ? 'over' : ''}>
        <th role="rowheader" scope="row">
          <bdi>${product ? hubName(product.hub, words) : words.say('notKnown')}</bdi>
          <span class="second small muted"><bdi>${formatDay(words.tag, soldOn)}</bdi></span>
          <span class="second small muted">${about.map((part) => html`<bdi>${part}</bdi> `)}</span>
        </th>
        ${cell(label.mrr, mrr ? moneyView(words.tag, mrr, words.say('unknownCurrency')) : unknown(words))}
        ${cell(
          label.rate,
          factors.length === 0
            ? unknown(words)
            : html`<bdi class="figure">${factors.map(({ value }) => factorNumber(value, words.tag)).join(' × ')}</bdi>`,
        )}
        ${cell(label.points, counted ? html`<bdi class="figure">${text(counted.points, words)}</bdi>` : unknown(words))}
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

function unknown(words: ClientPointsWords): TemplateResult {
  return html`<span class="muted">${words.say('notKnown')}</span>`;
}

function text(points: Exact | undefined, words: ClientPointsWords): string {
  return points === undefined ? words.say('notKnown') : formatNumber(words.tag, toFixed(points, 2), 2);
}

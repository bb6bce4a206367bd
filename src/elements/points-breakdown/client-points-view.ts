import { html, nothing, type TemplateResult } from 'lit';
import {
  add,
  exact,
  isZero,
  pointsOn,
  toRatio,
  type CountedRecord,
  type Day,
  type Edition,
  type Exact,
} from '../../program/index.js';
import { readRecords } from '../../program/records.js';
import type { ClientPointRecords, ClientPointsRow } from '../../provider/index.js';
import type { ChartFrame } from '../../ui/chart-frame.js';
import { nextIcon } from '../../ui/icons.js';
import { formatDay, formatNumber } from '../../ui/index.js';
import { percentOf } from '../../ui/meter.js';
import { styled } from '../../ui/styled.js';
import { hubName } from '../../views/products.js';
import { workingText } from '../../views/working-text.js';
import { dealsTable, isOver, pointsText, type CountedDeal } from './client-deals.js';
import { monthsOfClient, monthsView } from './client-months.js';
import type { ClientPointsWords } from './client-points-words.js';

/** What the view is drawn with. */
export interface PointsViewDesk {
  words: ClientPointsWords;
  /** The level of its headings. */
  level: number;
  today: Day;
  edition: Edition;
  chart: ChartFrame;
}

/** What the points of a client come from: today's sums, what was sold, and what is managed. */
export function pointsView(records: ClientPointRecords, desk: PointsViewDesk): TemplateResult {
  const { words, level, today, edition, chart } = desk;
  const now = pointsOn({ records, on: today, today }, edition);
  if (!now.ok) return html`<p class="muted">${words.say('notKnown')}</p>`;
  const { points } = now;
  const lines = linesOf(records, edition);
  const deals = records.sold?.map((deal): CountedDeal => {
    // A deal counts on the day of its sale, whether or not it still does.
    const one = pointsOn({ records: { sold: [deal], completeFrom: deal.soldOn }, on: deal.soldOn, today }, edition);
    return { deal, counted: one.ok ? one.records[0] : undefined, line: lines.get(`sold ${deal.id}`) };
  });
  const sum = (figures: readonly (readonly [string, Exact | undefined])[]): string =>
    figures.every(([, figure]) => figure)
      ? figures.map(([label, figure]) => `${label} ${pointsText(figure, words)}`).join(' + ')
      : '';
  const managed = now.records.filter(({ kind }) => kind === 'managed');
  return html`<div class="client-points" role="group" aria-label=${words.say('clientPoints')} tabindex="0">
    ${section(words.say('clientPoints'), level, [
      line(
        words.say('soldPoints'),
        pointsText(points.sold, words),
        sum([
          [words.say('sourced'), points.sourced],
          [words.say('assisted'), points.assisted],
        ]),
      ),
      line(words.say('managedPoints'), pointsText(points.managed, words)),
      line(
        words.say('combined'),
        pointsText(points.total, words),
        sum([
          [words.say('sold'), points.sold],
          [words.say('managed'), points.managed],
        ]),
        true,
      ),
      ...partnersLine(records, managed, words),
    ])}
    ${workingsView(now.records, lines, records, words)}
    <section>
      <div class="heading" role="heading" aria-level=${level}>${words.say('pointsHistory')}</div>
      ${monthsView(monthsOfClient(records, today, edition), chart, words)}
    </section>
    <section>
      <div class="heading" role="heading" aria-level=${level}>${words.say('soldDeals')}</div>
      ${activeView(points.sold, expiredOf(deals, today), words)}
    </section>
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
  const figure = (points: string | undefined): string =>
    pointsText(points === undefined ? undefined : exact(points), words);
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

function line(what: unknown, figure: string, how = '', whole = false): TemplateResult {
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

/** The records as they are counted from their lines, by kind and id, reported points or not. */
function linesOf(records: ClientPointRecords, edition: Edition): ReadonlyMap<string, CountedRecord> {
  const { entries } = readRecords(records, edition, 'lines');
  return new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry]));
}

/** How the records that count today were counted, in the calculator's words; nothing where none tells what it is counted from. */
function workingsView(
  counting: readonly CountedRecord[],
  lines: ReadonlyMap<string, CountedRecord>,
  { sold = [] }: ClientPointRecords,
  words: ClientPointsWords,
): TemplateResult | typeof nothing {
  const workings = counting.flatMap(({ kind, id, points }) => {
    const steps = lines.get(`${kind} ${id}`)?.steps;
    const how = steps ? workingText(steps, words) : '';
    if (how === '') return [];
    const deal = kind === 'sold' ? sold.find((one) => one.id === id) : undefined;
    const name = deal?.product ? hubName(deal.product.hub, words) : words.say(kind);
    const what = deal ? `${name}, ${formatDay(words.tag, deal.soldOn)}` : name;
    return line(what, pointsText(points, words), how);
  });
  if (workings.length === 0) return nothing;
  return html`<details class="more-below client-workings">
    <summary>${nextIcon()}${words.say('howCounted')}</summary>
    <dl class="points-lines">${workings}</dl>
  </details>`;
}

/** Active against expired sold points: as a bar, and in figures. */
function activeView(active: Exact | undefined, expired: Exact | undefined, words: ClientPointsWords): TemplateResult {
  const all = active && expired && add(active, expired);
  const share = all && !isZero(all) ? toRatio(active, all) : undefined;
  const label = (tone: string, term: 'activePoints' | 'expiredPoints'): TemplateResult =>
    html`<span class="swatch ${tone}"></span>${words.say(term)}`;
  return html`${
      share === undefined
        ? nothing
        : html`<div class="active-bar" aria-hidden="true">
            <span class="swatch active" ${styled({ 'inline-size': `${percentOf(share)}%` })}></span>
            <span class="swatch over"></span>
          </div>`
    }
    <dl class="points-lines">
      ${line(label('active', 'activePoints'), pointsText(active, words))}
      ${line(label('over', 'expiredPoints'), pointsText(expired, words))}
    </dl>`;
}

function expiredOf(deals: readonly CountedDeal[] | undefined, today: Day): Exact | undefined {
  if (!deals || deals.some(({ counted }) => !counted)) return undefined;
  const over = deals.flatMap(({ counted }) => (counted && isOver(counted, today) ? [counted.points] : []));
  return over.reduce(add, exact('0'));
}

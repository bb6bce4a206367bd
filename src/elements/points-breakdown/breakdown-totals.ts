import { html, nothing, type TemplateResult } from 'lit';
import {
  add,
  compare,
  exact,
  subtract,
  toDecimal,
  toFixed,
  type DecimalText,
  type Exact,
} from '../../program/index.js';
import type { ClientPointsRow, PointsField, TierStatus } from '../../provider/index.js';
import { barGlyph, circleGlyph, diamondGlyph } from '../../ui/glyphs.js';
import { alertIcon, checkIcon } from '../../ui/icons.js';
import { formatNumber } from '../../ui/index.js';
import { isNarrowed, type ListPages } from '../../views/list/list-pages.js';
import type { BreakdownWords } from './breakdown-words.js';

const shown = [
  { field: 'sold', term: 'sold', glyph: circleGlyph },
  { field: 'managed', term: 'managed', glyph: diamondGlyph },
  { field: 'total', term: 'combined', glyph: barGlyph },
] as const;

/** What a client's figures are in totals. */
export function figuresOf({ points, expired }: ClientPointsRow): Readonly<Record<string, DecimalText | undefined>> {
  return { sold: points?.sold, managed: points?.managed, total: points?.total, expired };
}

/** The tier's total points, as reported or as its parts add up to. */
export function tierTotal(status: TierStatus | undefined): Exact | undefined {
  const { total, sold, sourced, assisted, managed } = status?.points ?? {};
  if (total !== undefined) return exact(total);
  const soldInAll = sold ?? (sourced !== undefined && assisted !== undefined ? [sourced, assisted] : undefined);
  if (soldInAll === undefined || managed === undefined) return undefined;
  return [soldInAll].flat().reduce((sum, part) => add(sum, exact(part)), exact(managed));
}

/** Draws the points of all clients that match, and whether those of all are the tier's. */
export function breakdownTotals(
  pages: ListPages<ClientPointsRow, PointsField>,
  status: TierStatus | undefined,
  words: BreakdownWords,
): TemplateResult {
  const { totals, sums, rows } = pages;
  const request = rows.value?.request;
  const narrowed = request !== undefined && isNarrowed(request);
  const failed = sums.resource.failure !== undefined && totals === undefined;
  const title =
    totals === undefined
      ? words.say('totalPoints')
      : totals.of === 'page'
        ? words.say('sumsPage')
        : words.say(narrowed ? 'sumsMatching' : 'sumsAll', { count: totals.count });
  const figure = (field: string) => totals?.figures.find((one) => one.field === field);
  const all = figure('total');
  const notes = [
    ...(all?.unknown ? [words.say('pointsUnknown', { count: all.unknown })] : []),
    ...(request?.query.where?.some(({ field }) => field === 'dealType' || field === 'source')
      ? [words.say('pointsWhole')]
      : []),
    ...(totals?.of === 'all' && sums.resource.stale ? [words.say('stale')] : []),
  ];
  const whole = totals?.of === 'all' && !narrowed && all ? exact(all.sum) : undefined;
  return html`<div class="totals" part="totals">
    <div class="totals-words">
      <p class="totals-title">${title}</p>
      ${whole ? agreement(whole, tierTotal(status), words) : nothing}
      ${notes.map((note) => html`<p class="small muted">${note}</p>`)}
    </div>
    ${
      failed
        ? html`<p class="sums-failed">
            <span class="muted">${words.say('totalsFailed')}</span>
            <button class="button no-print" @click=${() => sums.resource.refresh()}>${words.say('retry')}</button>
          </p>`
        : totals
          ? html`<ul class="point-sums" aria-label=${title}>
              ${shown.map(
                ({ field, term, glyph }) =>
                  html`<li>
                    <span class="small muted">${glyph()}${words.say(term)}</span>
                    <bdi class="sum figure">${sumText(figure(field)?.sum, words)}</bdi>
                  </li>`,
              )}
            </ul>`
          : html`<div class="point-sums" aria-hidden="true"><span class="bone"></span></div>`
    }
  </div>`;
}

function sumText(sum: DecimalText | undefined, words: BreakdownWords): string {
  return sum === undefined ? words.say('notKnown') : formatNumber(words.tag, sum, 2);
}

/** Whether the clients' points are the tier's, and if not by how much they differ. */
function agreement(sum: Exact, tier: Exact | undefined, words: BreakdownWords): TemplateResult | typeof nothing {
  if (!tier) return nothing;
  const order = compare(sum, tier);
  if (order === 0) return html`<p class="agrees small muted">${checkIcon()}${words.say('equalsTier')}</p>`;
  const text = (value: Exact): string => formatNumber(words.tag, toDecimal(value) ?? toFixed(value, 2), 2);
  const values = { points: text(order > 0 ? subtract(sum, tier) : subtract(tier, sum)), total: text(tier) };
  return html`<p class="agrees small">
    ${alertIcon()}${order > 0 ? words.say('aboveTier', values) : words.say('belowTier', values)}
  </p>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import {
  exact,
  isNegative,
  isZero,
  standing,
  subtract,
  sumExact,
  toDecimal,
  toFixed,
  ZERO,
  type EndingRecord,
  type Exact,
  type Track,
} from '../../program/index.js';
import type { PartnerRecords, TierPoints, TierStatus } from '../../provider/index.js';
import { formatDay, formatNumber } from '../../ui/index.js';
import { figureText } from '../../views/month-steps.js';
import { hubName } from '../../views/products.js';
import { tierName } from '../../views/tier-name.js';
import type { History, HistoryMonth } from './history.js';
import { missingText, type OverTimeWords } from './over-time-words.js';

/** So many records that end are told of a month, the heaviest first. */
const mostTold = 6;

const shortTerms = {
  total: 'shortTotal',
  sold: 'shortSold',
  sourced: 'shortSourced',
  managed: 'shortManaged',
} as const satisfies Record<Track, string>;

/** What else is to be read of a month: the tier that its points reach, its review, and what ends in it. */
export function monthReading(
  month: HistoryMonth,
  { reviews }: History,
  records: PartnerRecords | undefined,
  status: TierStatus | undefined,
  words: OverTimeWords,
): TemplateResult {
  const ending = month.drops.flatMap((drop) => drop.records);
  const review = reviews.find((day) => day.startsWith(month.month));
  const notes = [
    ...tierNotes(month, status, words),
    ...(review === undefined ? [] : [words.say('reviewMark', { day: formatDay(words.tag, review) })]),
    ...(month.difference ? [differenceNote(month.difference, words)] : []),
  ];
  return html`${notes.map((note) => html`<p class="small muted month-note">${note}</p>`)}
  ${endings(
    ending.filter(({ kind }) => kind === 'sold'),
    'dealsEnd',
    records,
    words,
  )}
  ${endings(
    ending.filter(({ kind }) => kind === 'managed'),
    'relationsEnd',
    records,
    words,
  )}`;
}

/** The highest tier that the points reach, and what they are short of the one that is held. */
function tierNotes({ month, points }: HistoryMonth, status: TierStatus | undefined, words: OverTimeWords): string[] {
  if (!status || status.tiers.length === 0) return [];
  const { tiers, credited } = status;
  const stands = standing({ tiers, credited, points: textsOf(points), today: `${month}-01` });
  const { performance } = stands;
  if (!performance.known) return [];
  const reached =
    performance.tier === undefined
      ? words.say('monthReachesNone')
      : words.say('monthReaches', { tier: tierName(words, tiers, performance.tier) });
  const held = tiers.find(({ id }) => id === credited);
  const short = (['total', 'sold', 'sourced', 'managed'] as const).flatMap((track) => {
    const [minimum, had] = [held?.minimums[track], points[track]];
    if (!held || minimum === undefined || !had) return [];
    const missing = subtract(exact(minimum), had);
    if (isNegative(missing) || isZero(missing)) return [];
    return words.say(shortTerms[track], { points: missingText(words, missing), tier: tierName(words, tiers, held.id) });
  });
  return [reached, ...short];
}

function differenceNote(difference: Exact, words: OverTimeWords): string {
  const size = isNegative(difference) ? subtract(ZERO, difference) : difference;
  const points = formatNumber(words.tag, toDecimal(size) ?? toFixed(size, 2), 2);
  return words.say(isNegative(difference) ? 'countedLess' : 'countedMore', { points });
}

function endings(
  ending: readonly EndingRecord[],
  term: 'dealsEnd' | 'relationsEnd',
  records: PartnerRecords | undefined,
  words: OverTimeWords,
): TemplateResult | typeof nothing {
  if (ending.length === 0) return nothing;
  const sorted = [...ending].sort((a, b) => (isNegative(subtract(b.points, a.points)) ? -1 : 1));
  const rest = sorted.length - mostTold;
  const points = figureText(words, sumExact(ending.map((record) => record.points)));
  return html`<div class="endings" part="expiries">
    <p class="small muted">${words.say(term, { count: ending.length, points })}</p>
    <ul>
      ${sorted.slice(0, mostTold).map(
        (record) =>
          html`<li>
            <bdi>${nameOf(record, records, words)}</bdi>
            <bdi class="figure">−${figureText(words, record.points)}</bdi>
          </li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p class="small muted">${words.say('andMore', { count: rest })}</p>` : nothing}
  </div>`;
}

/** The client of a record that ends, and of a deal its product. */
function nameOf({ kind, id }: EndingRecord, records: PartnerRecords | undefined, words: OverTimeWords): string {
  const list = kind === 'sold' ? records?.sold : records?.managed;
  const record = list?.find((one) => one.id === id);
  const name = record?.clientName ?? words.say('clientNotNamed');
  const product = record && 'product' in record ? record.product : undefined;
  return product ? `${name}, ${hubName(product.hub, words)}` : name;
}

function textsOf(points: HistoryMonth['points']): TierPoints {
  return Object.fromEntries(
    Object.entries(points).flatMap(([kind, value]) => (value ? [[kind, toDecimal(value) ?? toFixed(value, 30)]] : [])),
  );
}

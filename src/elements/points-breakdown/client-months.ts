import { html, type TemplateResult } from 'lit';
import {
  addDays,
  addMonths,
  isZero,
  monthOf,
  pointsOn,
  subtract,
  ZERO,
  type Day,
  type Edition,
  type Exact,
} from '../../program/index.js';
import type { ClientPointRecords } from '../../provider/index.js';
import type { ChartFrame, ChartView } from '../../ui/chart-frame.js';
import { formatMonth, formatNumber } from '../../ui/index.js';
import { figureText, monthChartWords, monthSeries, monthSteps, type PointsOfMonth } from '../../views/month-steps.js';
import type { ClientPointsWords } from './client-points-words.js';

/** So many whole months are looked back. */
const monthsBack = 12;

/** The points at the end of each month, and today's: from the first month of which something is known. */
export function monthsOfClient(records: ClientPointRecords, today: Day, edition: Edition): PointsOfMonth[] {
  const first: Day = `${monthOf(today)}-01`;
  const months = Array.from({ length: monthsBack + 1 }, (_, place): PointsOfMonth => {
    const start = addMonths(first, place - monthsBack);
    const isNow = start === first;
    const found = pointsOn({ records, on: isNow ? today : addDays(addMonths(start, 1), -1), today }, edition);
    return { month: monthOf(start), state: isNow ? 'current' : 'past', points: found.ok ? found.points : {} };
  });
  const known = months.findIndex(({ points }) => points.sold ?? points.managed);
  return known < 0 ? [] : months.slice(known);
}

/** Draws a client's points month by month, or that they are not known. */
export function monthsView(
  months: readonly PointsOfMonth[],
  chart: ChartFrame,
  words: ClientPointsWords,
): TemplateResult {
  if (months.length < 2) return html`<p class="muted">${words.say('historyUnknown')}</p>`;
  const view: ChartView = {
    finding: findingOf(months, words),
    empty: words.say('historyUnknown'),
    steps: monthSteps(months, words),
    series: monthSeries(months, words),
    tickText: (value) => formatNumber(words.tag, String(value)),
    words: monthChartWords(words),
  };
  return html`${chart.legend(view)}${chart.figure(view)}`;
}

function findingOf(months: readonly PointsOfMonth[], words: ClientPointsWords): string {
  const [first, last] = [months[0], months.at(-1)];
  const [before, now] = [first?.points.total, last?.points.total];
  if (!first || !before || !now) return '';
  const change: Exact = subtract(now, before);
  const month = formatMonth(words.tag, first.month, 'long');
  if (isZero(change)) return words.say('historySame', { month });
  const isLess = change.num.startsWith('-');
  const points = figureText(words, isLess ? subtract(ZERO, change) : change);
  return words.say(isLess ? 'historyFell' : 'historyRose', { points, month });
}

import { html, nothing, svg, type TemplateResult } from 'lit';
import { exact, isZero, sumExact, toFixed, type Day, type Track } from '../../program/index.js';
import type { TierStatus } from '../../provider/index.js';
import type { ChartRow, ChartView } from '../../ui/chart-frame.js';
import { formatMonthDay, formatNumber } from '../../ui/index.js';
import { textWidth, type Plot } from '../../ui/plot.js';
import type { Box, ChartThreshold } from '../../ui/threshold-words.js';
import { figureText, monthChartWords, monthSeries, monthSteps } from '../../views/month-steps.js';
import { tierName } from '../../views/tier-name.js';
import type { History } from './history.js';
import type { OverTimeWords } from './over-time-words.js';

/** The chart of some months, but for what it finds and what is read of a month. */
export function monthChart(
  history: History,
  status: TierStatus | undefined,
  words: OverTimeWords,
): Omit<ChartView, 'finding' | 'reading' | 'note'> {
  const { months } = history;
  return {
    empty: words.say('noHistory'),
    steps: monthSteps(months, words),
    series: monthSeries(months, words),
    thresholds: thresholdsOf(status, words),
    rows: [expiredRow(history, words)],
    tickText: (value) => formatNumber(words.tag, String(value)),
    words: monthChartWords(words),
    over: (plot) => reviewMarks(history, plot, words),
    overBoxes: (plot) => reviewsOf(history, plot, words).map(({ box }) => box),
  };
}

const markTerms = { total: 'combinedMark', sold: 'soldMark', managed: 'managedMark' } as const;

/** The combined points that each tier asks for; what else, where it asks for none: lines of all tracks would cover each other. */
function thresholdsOf(status: TierStatus | undefined, words: OverTimeWords): ChartThreshold[] {
  return (status?.tiers ?? []).flatMap(({ id, minimums }) =>
    (Object.keys(markTerms) as Extract<Track, keyof typeof markTerms>[]).flatMap((track): ChartThreshold[] => {
      const minimum = minimums[track];
      if (minimum === undefined || (track !== 'total' && minimums.total !== undefined)) return [];
      const values = { tier: tierName(words, status?.tiers ?? [], id), points: formatNumber(words.tag, minimum) };
      return [
        {
          at: Number(toFixed(exact(minimum), 2)),
          text: words.say(markTerms[track], values),
          short: `${values.tier} ${values.points}`,
        },
      ];
    }),
  );
}

/** What sold points end in each month. */
function expiredRow({ months, toExpire }: History, words: OverTimeWords): ChartRow {
  return {
    key: 'expired',
    label: words.say('expiredRow'),
    texts: months.map(({ drops }) => {
      const lost = sumExact(drops.flatMap((drop) => drop.lost.sold ?? []));
      return isZero(lost) ? '–' : `−${figureText(words, lost)}`;
    }),
    end: toExpire && words.say('toExpire', { points: figureText(words, toExpire) }),
  };
}

/** A review on the time axis: where its flag stands, what it is called where there is room, and what both take up. */
interface ReviewMark {
  at: number;
  text: string | undefined;
  box: Box;
}

/** How far the flag reaches from its pole, and its words begin. */
const flagReach = 8;
const wordsFrom = 12;

/** The reviews, named where there is room before them. The points of a month stand at its end: a day lies on the way there. */
function reviewsOf({ months, reviews }: History, plot: Plot, words: OverTimeWords): ReviewMark[] {
  const { x, height, width } = plot;
  const fromStart = (at: number): number => (runsFromRight(plot) ? width - at : at);
  let free = 0;
  return reviews.flatMap((on: Day): ReviewMark[] => {
    const place = months.findIndex(({ month }) => on.startsWith(month));
    const at = Math.round(x(place - 1 + Number(on.slice(8)) / 31)) + 0.5;
    if (place < 0 || at < 0 || at > width) return [];
    const name = words.say('reviewMark', { day: formatMonthDay(words.tag, on) });
    const end = fromStart(at);
    const text = end - free > textWidth(name) + 16 ? name : undefined;
    free = end;
    const start = end - (text === undefined ? flagReach : wordsFrom + textWidth(text));
    return [{ at, text, box: { start, end, top: height - 36, bottom: height } }];
  });
}

/** A flag on the time axis for each review. */
function reviewMarks(history: History, plot: Plot, words: OverTimeWords): TemplateResult<2> {
  const { height } = plot;
  const side = runsFromRight(plot) ? 1 : -1;
  return svg`${reviewsOf(history, plot, words).map(
    ({
      at,
      text,
    }) => svg`<path class="review-flag" d="M${at},${height}v-32h${side * flagReach}v6h${-side * flagReach}" />
      ${text === undefined ? nothing : svg`<text class="words to-end" x=${at + side * wordsFrom} y=${height - 25}>${text}</text>`}`,
  )}`;
}

const runsFromRight = ({ x }: Plot): boolean => x(1) < x(0);

/** Bars of the chart's size. */
export function chartSkeleton(): TemplateResult {
  return html`<div class="chart-skeleton" aria-hidden="true">
    <span class="bone line"></span>
    <span class="bone plot-bone"></span>
  </div>`;
}

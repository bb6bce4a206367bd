import type { Words } from '../core/index.js';
import type { monthTerms, pointsTerms, programTerms } from '../locales/en.js';
import { toFixed, type Exact, type Month, type Points } from '../program/index.js';
import type { ChartWords } from '../ui/chart-frame.js';
import { formatMonth, formatNumber } from '../ui/index.js';
import type { ChartSeries, ChartStep, ChartValue } from '../ui/line-plot.js';

/** What a chart of months says. */
export type MonthWords = Words<typeof monthTerms & typeof pointsTerms & typeof programTerms>;

/** The points of a month, or of today in its own. */
export interface PointsOfMonth {
  readonly month: Month;
  readonly state: 'past' | 'current' | 'ahead';
  /** Absent ones are unknown. */
  readonly points: Points;
}

/** Which lines there are, and the kind of points that each draws. */
export interface MonthLine {
  readonly key: keyof Points;
  readonly term: 'combined' | 'sold' | 'sourced' | 'managed';
  readonly tone: ChartSeries['tone'];
}

/** Combined, sold and managed points. */
export const monthLines: readonly MonthLine[] = [
  { key: 'total', term: 'combined', tone: 'total' },
  { key: 'sold', term: 'sold', tone: 'sold' },
  { key: 'managed', term: 'managed', tone: 'managed' },
];

/** Points with two decimals, rounded down like all that is held. */
export function figureText(words: MonthWords, points: Exact): string {
  return formatNumber(words.tag, toFixed(points, 2, 'down'), 2);
}

/** Whole points that are held, rounded down: no threshold looks reached too early. */
export function wholeText(words: MonthWords, points: Exact): string {
  return formatNumber(words.tag, toFixed(points, 0, 'down'));
}

/** The months, as steps of a chart. The year stands under the first one and each January. */
export function monthSteps(months: readonly PointsOfMonth[], words: MonthWords): ChartStep[] {
  return months.map(({ month, state }, place) => {
    const withYear = place === 0 || month.endsWith('-01');
    const label = formatMonth(words.tag, month, withYear ? 'short-year' : 'short');
    const name = formatMonth(words.tag, month, 'long');
    const isNow = state === 'current';
    return {
      key: month,
      label: isNow ? words.say('soFar', { month: label }) : label,
      name: isNow ? words.say('soFar', { month: name }) : name,
      projected: state === 'ahead',
    };
  });
}

/** The points of the months, as lines of a chart. */
export function monthSeries(
  months: readonly PointsOfMonth[],
  words: MonthWords,
  lines: readonly MonthLine[] = monthLines,
): ChartSeries[] {
  return lines.map(({ key, term, tone }) => ({
    key,
    label: words.say(term),
    tone,
    values: months.map(({ points }) => valueOf(points[key], words)),
  }));
}

function valueOf(points: Exact | undefined, words: MonthWords): ChartValue | undefined {
  // Only where it is drawn is a figure a float; what is said of it is exact.
  return points && { at: Number(toFixed(points, 2)), text: figureText(words, points), short: wholeText(words, points) };
}

/** What a chart of months says beside its figures. */
export function monthChartWords(words: MonthWords): ChartWords {
  return {
    step: words.say('month'),
    lines: words.say('pointKinds'),
    projected: words.say('projectedFrom'),
    projectedStep: words.say('projectedMonth'),
    noData: words.say('noData'),
    showTable: words.say('showAsTable'),
    previous: words.say('previousMonth'),
    next: words.say('nextMonth'),
  };
}

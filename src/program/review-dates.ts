import { addMonths, dayOfMonth, isDay, monthOf, type Day } from './day.js';
import type { Edition, MonthDay, Review } from './edition.js';
import { isAbsent } from './reader.js';
import { use, type OurReading, type Readings } from './reading.js';

/** A re-evaluation of the tiers, with the days that it looks at (TIERS-JP). */
export interface ReviewPeriod {
  readonly on: Day;
  /** First day of the period looked at. */
  readonly from: Day;
  /** Last day of it. */
  readonly to: Day;
  /** The days of the period on which the thresholds are looked at; none where the edition names no day of the month. */
  readonly checkDays: readonly Day[];
  /** The id of the edition whose dates these are. */
  readonly edition: string;
  readonly ourReading: readonly OurReading[];
}

/** What keeps a review from being found. */
export interface ReviewDateProblem {
  /** The name of the argument, or `edition.reviews`, which a host's edition may lack. */
  readonly field: string;
  readonly code: 'missing' | 'not-a-day' | 'out-of-range';
}

/** A review, or what keeps it from being found. */
export type ReviewPeriodResult =
  ({ readonly ok: true } & ReviewPeriod) | { readonly ok: false; readonly problems: readonly ReviewDateProblem[] };

const fourDigits = (year: number): string => String(year).padStart(4, '0');

/** A day of a year; 29 February is the 28th where the year has none. */
function dayIn(year: number, monthDay: MonthDay): Day {
  const isLeapDay = monthDay === '02-29' && !isDay(`${fourDigits(year)}-02-29`);
  return `${fourDigits(year)}-${isLeapDay ? '02-28' : monthDay}`;
}

function checkDaysOf(from: Day, to: Day, date: number): Day[] {
  const days: Day[] = [];
  for (let first = dayOfMonth(monthOf(from), 1); first <= to; first = addMonths(first, 1)) {
    const day = dayOfMonth(monthOf(first), Math.max(date, 1));
    if (from <= day && day <= to) days.push(day);
    if (monthOf(first) === '9999-12') break;
  }
  return days;
}

function periodOf({ on, from, to }: Review, year: number, edition: Edition): ReviewPeriod {
  const readings: Readings = { ourReading: [] };
  if (edition.reviews) use(readings, 'reviews', edition.reviews);
  const [first, last] = [dayIn(from > on ? year - 1 : year, from), dayIn(to > on ? year - 1 : year, to)];
  const date = edition.checkDayOfMonth && use(readings, 'checkDayOfMonth', edition.checkDayOfMonth);
  return {
    on: dayIn(year, on),
    from: first,
    to: last,
    checkDays: date !== undefined && isDay(first) && isDay(last) ? checkDaysOf(first, last, date) : [],
    edition: edition.id,
    ourReading: readings.ourReading,
  };
}

/** The reviews of some years, in order; without those whose period would begin before the calendar does. */
function reviewsOf(edition: Edition, fromYear: number, toYear: number): ReviewPeriod[] {
  const found: ReviewPeriod[] = [];
  for (let year = fromYear; year <= Math.min(toYear, 9999); year++) {
    for (const review of edition.reviews?.value ?? []) found.push(periodOf(review, year, edition));
  }
  return found.filter(({ from, to }) => isDay(from) && isDay(to)).sort((a, b) => (a.on < b.on ? -1 : 1));
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The reviews on the days from `from` to `to`, both included; none where one is no day. */
export function reviewsBetween(from: Day, to: Day, edition: Edition): ReviewPeriod[] {
  if (!isDay(from) || !isDay(to)) return [];
  return reviewsOf(edition, yearOf(from), yearOf(to)).filter(({ on }) => from <= on && on <= to);
}

/**
 * The next review from a day, which may be one itself (TIERS-JP). Never throws on bad input; the edition must be a published or
 * a validated one.
 */
export function nextReview(today: Day, edition: Edition): ReviewPeriodResult {
  const fail = (field: string, code: ReviewDateProblem['code']) =>
    ({ ok: false, problems: [{ field, code }] }) as const;
  if (!isDay(today)) return fail('today', isAbsent(today) ? 'missing' : 'not-a-day');
  if (!edition.reviews?.value.length) return fail('edition.reviews', 'missing');
  const next = reviewsOf(edition, yearOf(today), yearOf(today) + 1).find(({ on }) => on >= today);
  return next ? { ok: true, ...next } : fail('today', 'out-of-range');
}

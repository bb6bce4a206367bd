import { compareDays, dayOfMonth, monthOf, type Day, type Month } from './day.js';
import type { Edition } from './edition.js';
import { sumExact, type Exact } from './exact.js';
import type { Points } from './point-totals.js';
import { fieldsOf, isAbsent, newReader, type Fields, type Reader, type ReadFault } from './reader.js';
import { decide, type OurReading } from './reading.js';
import {
  completeFromOf,
  readRecords,
  type CountedRecord,
  type Ledger,
  type PointRecords,
  type RecordProblem,
} from './records.js';
import { reviewsBetween } from './review-dates.js';
import { reachOf, reviewHeld, type HeldTier, type TierReview } from './review.js';
import { dayStep } from './steps.js';
import { tierRisk, type EndingRecord, type TierRisk } from './tier-risk.js';
import {
  performanceOf,
  reaches,
  readCredited,
  readTiers,
  type TierFault,
  type TierPerformance,
  type TierRule,
} from './tiers.js';
import { timelineOf, type DayTotals, type Timeline } from './timeline.js';

/** What {@link forecast} looks at. */
export interface ForecastInput {
  readonly records: PointRecords;
  readonly today: Day;
  /** Whole months before that of today, 0 to 600. Default: as the edition says, else 6. */
  readonly historyMonths?: number | undefined;
  /** Whole months after that of today, 0 to 600. Default: as the edition says, else 3. */
  readonly projectionMonths?: number | undefined;
  /**
   * What becomes of clients under management: each `lapses` after its estimated last day (the default), or all that count today
   * `stay`, as their last day moves on with each activity.
   */
  readonly managedAhead?: 'lapses' | 'stays' | undefined;
  /** The tiers in rising order. Absent: none. */
  readonly tiers?: readonly TierRule[] | undefined;
  /** Id of the tier held; `untiered` or `provider` for none. Absent: unknown. */
  readonly credited?: string | undefined;
  /** The day it was earned. Absent: unknown. */
  readonly creditedSince?: Day | undefined;
  /** Last day on which the certification is valid. Absent: unknown. */
  readonly certifiedUntil?: Day | undefined;
}

/** Points of a day, absent ones being unknown, and the tier they reach. */
export interface ForecastDay extends DayTotals {
  readonly on: Day;
  readonly tier: TierPerformance;
}

/** What ends on a day. */
export interface Drop {
  /** The first day on which the points no longer count. */
  readonly on: Day;
  readonly records: readonly EndingRecord[];
  /** What is lost: sourced and assisted points are unknown where the source of a record is. */
  readonly lost: Points;
}

/** A month, at its end. For the month of today that is ahead too. */
export interface ForecastMonth extends ForecastDay {
  readonly month: Month;
  readonly state: 'past' | 'current' | 'ahead';
  /** What ends in it, in order of day. */
  readonly drops: readonly Drop[];
}

/** What can be wrong with the input of {@link forecast}. What cannot be read counts as unknown; records are left out. */
export interface ForecastProblem {
  /** Path of the field, such as `records.sold.17.expiresOn` or `tiers.1.minimums.total`. */
  readonly field: string;
  /** The id of the record, where it is about one that has one. */
  readonly record?: string | undefined;
  readonly code: TierFault | ReadFault | RecordProblem['code'];
}

/** A review to come, by the points that the records leave. */
export type ReviewAhead = Omit<TierReview, 'problems'>;

/** How points move, from records alone: what is sold from today on is not in it. */
export interface Forecast {
  /** Points and tier today. */
  readonly today: ForecastDay;
  /** From the first month of history to the last one ahead. */
  readonly months: readonly ForecastMonth[];
  /** The reviews from today to the end of the last month, each with the tier that the one before leaves. */
  readonly reviews: readonly ReviewAhead[];
  readonly risk: TierRisk;
  /** How many records were counted, and how many left out. */
  readonly records: { readonly counted: number; readonly leftOut: number };
  readonly problems: readonly ForecastProblem[];
  /** The id of the edition the points were counted under. */
  readonly edition: string;
  readonly ourReading: readonly OurReading[];
}

/** A forecast, or what keeps it from being made. */
export type ForecastResult =
  ({ readonly ok: true } & Forecast) | { readonly ok: false; readonly problems: readonly ForecastProblem[] };

const mostMonths = 600;

/** The inputs that say how far to look, as they could be read. */
interface Horizon {
  readonly today: Day;
  readonly completeFrom: Day;
  readonly months: readonly Month[];
}

type Note = (field: string, code: ForecastProblem['code']) => void;

function countOfMonths(value: unknown, field: string, standard: number, note: Note): number {
  if (isAbsent(value)) return standard;
  if (!Number.isInteger(value)) note(field, 'not-a-whole-number');
  else if (0 <= Number(value) && Number(value) <= mostMonths) return Number(value);
  else note(field, 'out-of-range');
  return standard;
}

/** The months around that of a day, as far as the calendar goes. */
function monthsAround(day: Day, before: number, after: number): Month[] {
  const months: Month[] = [];
  for (let count = -before; count <= after; count++) {
    const first = dayStep('first', dayOfMonth(monthOf(day), 1), count, 'months');
    if (first) months.push(monthOf(first.result));
  }
  return months;
}

function readHorizon(given: Fields, edition: Edition, reader: Reader<ForecastProblem['code']>): Horizon | undefined {
  const { note, day } = reader;
  const today = day(given['today'], 'today');
  const completeFrom = completeFromOf(given['records'], today, reader);
  if (!today || !completeFrom) return undefined;
  const history = countOfMonths(given['historyMonths'], 'historyMonths', edition.historyMonths?.value ?? 6, note);
  const ahead = countOfMonths(
    given['projectionMonths'],
    'projectionMonths',
    edition.projectionMonths?.value ?? 3,
    note,
  );
  return { today, completeFrom, months: monthsAround(today, history, ahead) };
}

/** Takes the last day away from those who count today, for those who stay. */
function withManagedAhead(ledger: Ledger, assumed: unknown, today: Day, note: Note): Ledger {
  if (!isAbsent(assumed) && assumed !== 'lapses' && assumed !== 'stays') note('managedAhead', 'not-a-choice');
  const isAhead = ({ kind, until }: CountedRecord) => kind === 'managed' && until !== undefined && until > today;
  if (!ledger.entries.some(isAhead)) return ledger;
  if (assumed !== 'stays') {
    decide(ledger, 'managedAhead', 'Managed clients are taken to lapse after their estimated last day.');
    return ledger;
  }
  decide(ledger, 'managedAhead', 'Managed clients of today are taken to stay, whatever their estimated last day.');
  return {
    ...ledger,
    entries: ledger.entries.map((entry) => (isAhead(entry) ? { ...entry, until: undefined } : entry)),
  };
}

/** What ends, by day. */
function endingsOf(entries: readonly CountedRecord[]): Map<Day, EndingRecord[]> {
  const endings = new Map<Day, EndingRecord[]>();
  for (const { kind, id, clientId, source, points, until } of entries) {
    if (until === undefined) continue;
    const ending = { kind, id, clientId, source, points };
    const others = endings.get(until);
    if (others) others.push(ending);
    else endings.set(until, [ending]);
  }
  return endings;
}

function dropOf(on: Day, records: readonly EndingRecord[]): Drop {
  const sum = (isOne: (record: EndingRecord) => boolean): Exact =>
    sumExact(records.filter(isOne).map(({ points }) => points));
  const isSold = ({ kind }: EndingRecord) => kind === 'sold';
  const isSourceKnown = records.every((record) => !isSold(record) || record.source);
  return {
    on,
    records,
    lost: {
      sourced: isSourceKnown ? sum(({ source }) => source === 'sourced') : undefined,
      assisted: isSourceKnown ? sum(({ source }) => source === 'assisted') : undefined,
      sold: sum(isSold),
      managed: sum((record) => !isSold(record)),
      total: sum(() => true),
    },
  };
}

/** Each review with the tier that the one before leaves; after one that leaves it open, the tier is unknown. */
function reviewsAhead(held: HeldTier, timeline: Timeline, horizon: Horizon, edition: Edition): ReviewAhead[] {
  const { tiers } = held;
  const last = dayOfMonth(horizon.months.at(-1) ?? monthOf(horizon.today), 31);
  let { credited, creditedSince } = held;
  return reviewsBetween(horizon.today, last, edition).map((period) => {
    const reachOn = (day: Day) => {
      const { points } = timeline.at(day);
      return reachOf(tiers, (tier) => reaches(tier, points));
    };
    const review = reviewHeld({ ...held, credited, creditedSince }, period, reachOn, period.checkDays, edition);
    const { tier } = review;
    if (review.outcome !== 'kept') creditedSince = period.on;
    credited = tier.known ? tiers.findIndex(({ id }) => id === tier.tier) : undefined;
    return review;
  });
}

/**
 * Points as the records let them come and go: today, month by month back and ahead, what ends when, what the reviews do to
 * the tier held, and the first day on which it is at risk (ROADMAP-2022, TIERS-JP). Sales to come are not in it. Never throws: what
 * cannot be read is a problem; a record with one is left out. The edition must be a published or a validated one.
 */
export function forecast(input: ForecastInput, edition: Edition): ForecastResult {
  const given = fieldsOf(input);
  const reader = newReader<ForecastProblem['code']>();
  const { problems, note, day } = reader;
  const horizon = readHorizon(given, edition, reader);
  if (!horizon) return { ok: false, problems };
  const { today, completeFrom } = horizon;

  const isGiven = !isAbsent(given['tiers']);
  if (isGiven && !Array.isArray(given['tiers'])) note('tiers', 'not-a-list');
  const tiers = readTiers(given['tiers'], reader);
  const optionalDay = (field: string) => (isAbsent(given[field]) ? undefined : day(given[field], field));
  const held: HeldTier = {
    tiers,
    credited: readCredited(given['credited'], tiers, reader),
    creditedSince: optionalDay('creditedSince'),
    certifiedUntil: optionalDay('certifiedUntil'),
  };

  const ledger = withManagedAhead(
    readRecords(given['records'], edition, 'reported'),
    given['managedAhead'],
    today,
    note,
  );
  const timeline = timelineOf(ledger, completeFrom, today);
  const dayOn = (on: Day): ForecastDay => {
    const totals = timeline.at(on);
    return { on, ...totals, tier: performanceOf(tiers, totals.points) };
  };
  const endings = endingsOf(ledger.entries);
  const ends = [...endings].sort(([a], [b]) => compareDays(a, b));
  const months = horizon.months.map((month): ForecastMonth => {
    const state = month < monthOf(today) ? 'past' : month > monthOf(today) ? 'ahead' : 'current';
    const drops = ends.filter(([end]) => end.startsWith(month)).map(([end, records]) => dropOf(end, records));
    return { month, state, ...dayOn(dayOfMonth(month, 31)), drops };
  });
  const reviews = reviewsAhead(held, timeline, horizon, edition);
  if (reviews.length > 0)
    decide(ledger, 'creditedAhead', 'No tier is raised: no page says when a higher one is credited.');
  return {
    ok: true,
    today: dayOn(today),
    months,
    reviews,
    risk: tierRisk(tiers, held.credited, timeline, today, (end) => endings.get(end) ?? []),
    records: { counted: ledger.entries.length, leftOut: ledger.leftOut },
    problems: [...problems, ...ledger.problems],
    edition: edition.id,
    ourReading: ledger.ourReading,
  };
}

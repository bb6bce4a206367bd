import {
  addDays,
  forecast,
  isNegative,
  nextReview,
  reviewTier,
  standing,
  subtract,
  sumExact,
  type Day,
  type Drop,
  type Edition,
  type Exact,
  type Forecast,
  type ForecastDay,
  type PointRecords,
  type ReviewAhead,
  type ReviewPeriod,
  type Standing,
  type TierCheck,
  type TierReview,
  type TierRisk,
  type Track,
} from '../program/index.js';
import type { TierStatus } from '../provider/index.js';
import { shownDifference } from './shown-difference.js';

/** What {@link tierOutlook} looks at. */
export interface OutlookInput {
  status: TierStatus;
  today: Day;
  edition: Edition;
  /** What is known of the check days of the review period. */
  checks?: readonly TierCheck[] | undefined;
  /** Absent where the source has none, or they are not there yet. */
  records?: PointRecords | undefined;
}

/** A check day for which the source reports another tier than the records give. */
export interface CheckDifference {
  on: Day;
  /** Ids of tiers; `untiered` for none. */
  reported: string;
  computed: string;
}

/** Points that the records give today, and that the source reports. */
export interface TotalDifference {
  track: Track;
  computed: Exact;
  /** What the records give more than is reported, else less. */
  isMore: boolean;
  points: Exact;
}

/** How the credited tier stands towards the reviews to come. */
export interface TierOutlook {
  standing: Standing;
  /** The next review; absent where the rules name none. */
  period?: ReviewPeriod | undefined;
  /** What the next review does by what is known today. */
  known?: TierReview | undefined;
  /** What it does when nothing is sold until then and managed points stay; absent without records. */
  expected?: TierReview | undefined;
  ahead?: Ahead | undefined;
  /** The tier is below its minimums, or will be by the next review. */
  warning?: TierWarning | undefined;
  /** It will be below them only after the next review, and by the one after that. */
  later?: LaterRisk | undefined;
  checkDifferences: readonly CheckDifference[];
  totalDifferences: readonly TotalDifference[];
}

/** What the records say of the time to the next review. */
export interface Ahead {
  forecast: Forecast;
  /** The sold points that end up to the review, day by day. */
  drops: readonly Drop[];
  /** The points on the day of the review; absent where the rules name none. */
  atReview?: ForecastDay | undefined;
}

/** A minimum that is not reached, today or from a day on. */
export interface WarnedTrack {
  track: Track;
  threshold: Exact;
  points: Exact;
  missing: Exact;
}

/** That a tier may be lost. */
export interface TierWarning {
  /** Id of the tier. */
  tier: string;
  /** Today, where its minimums are not reached now. */
  on: Day;
  isNow: boolean;
  tracks: readonly WarnedTrack[];
  /** What ends on the day. */
  ending: Extract<TierRisk, { records: unknown }>['records'];
  /** The points on the day; absent where only totals are known. */
  day?: ForecastDay | undefined;
}

/** That a tier may be lost after the next review, as far as records tell by now. */
export interface LaterRisk extends TierWarning {
  /** What the review after the next one would do; absent where it cannot be told. */
  review?: ReviewAhead | undefined;
}

/**
 * What becomes of the credited tier by the next review. What is sold until then is not in it, and managed points are taken to
 * stay as they are. What the source reports goes before what records give; where the two differ, that is told.
 */
export function tierOutlook({ status, today, edition, checks = [], records }: OutlookInput): TierOutlook {
  const stands = standing({ ...status, today });
  const found = nextReview(today, edition);
  const period = found.ok ? found : undefined;
  const after = period && nextReview(addDays(period.on, 1), edition);
  const second = after?.ok ? after : undefined;
  const ahead = records && aheadOf(records, status, today, period, second, edition);
  const counted = ahead?.forecast.reviews.find(({ review }) => review.on === period?.on);
  const computed = (counted?.checks ?? []).flatMap(({ on, reached }): TierCheck[] =>
    reached.known ? [{ on, tier: reached.tier ?? 'untiered' }] : [],
  );
  const reported = checks.filter(({ on }) => period?.checkDays.includes(on) ?? false);
  // Today's points are as good as a report of today's check.
  const told = reported.some(({ on }) => on === today) ? reported : [...reported, { on: today, points: status.points }];
  const isTold = ({ on }: TierCheck): boolean => told.some((check) => check.on === on);
  const others = computed.filter((check) => !isTold(check));
  const onCheckDay = ({ on }: TierCheck): boolean => period?.checkDays.includes(on) ?? false;
  const known = [...told, ...others.filter(({ on }) => on <= today)].filter(onCheckDay);
  const all = [...told, ...others].filter(onCheckDay);
  const reviewBy = (some: readonly TierCheck[]): TierReview | undefined => {
    const result = reviewTier({ ...status, from: today, checks: some }, edition);
    return result.ok ? result : undefined;
  };
  const dayOn = (on: Day): ForecastDay | undefined => dayAhead(records, status, today, on, edition);
  return {
    standing: stands,
    period,
    known: reviewBy(known),
    expected: ahead && reviewBy(all),
    ahead,
    later: laterOf(stands, ahead, period, second, dayOn),
    warning: warningOf(stands, status, today, period, ahead, dayOn),
    checkDifferences: differingChecks(reviewBy(reported), computed),
    totalDifferences: ahead ? differingTotals(stands, ahead.forecast.today) : [],
  };
}

function aheadOf(
  records: PointRecords,
  status: TierStatus,
  today: Day,
  period: ReviewPeriod | undefined,
  second: ReviewPeriod | undefined,
  edition: Edition,
): Ahead | undefined {
  const until = second ?? period;
  const projectionMonths = until ? monthsBetween(today, until.on) : undefined;
  const result = forecast(
    { ...status, records, today, historyMonths: 0, projectionMonths, managedAhead: 'stays' },
    edition,
  );
  if (!result.ok) return undefined;
  const last = period?.on ?? today;
  const drops = result.months.flatMap((month) => month.drops).filter(({ on }) => on > today && on <= last);
  return { forecast: result, drops, atReview: period && dayAhead(records, status, today, period.on, edition) };
}

/** The points of a day to come, when nothing is sold until then and those who are managed today stay. */
function dayAhead(
  records: PointRecords | undefined,
  status: TierStatus,
  today: Day,
  on: Day,
  edition: Edition,
): ForecastDay | undefined {
  const managed = records?.managed?.map((record) => {
    const lapsesLater = record.managedUntil !== undefined && record.managedUntil >= today;
    return lapsesLater ? { ...record, managedUntil: undefined } : record;
  });
  const completeFrom = records?.completeFrom ?? today;
  const result =
    records &&
    forecast(
      { ...status, records: { ...records, managed, completeFrom }, today: on, historyMonths: 0, projectionMonths: 0 },
      edition,
    );
  return result?.ok ? result.today : undefined;
}

const monthsBetween = (from: Day, to: Day): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

function warningOf(
  { tracks, credited }: Standing,
  status: TierStatus,
  today: Day,
  period: ReviewPeriod | undefined,
  ahead: Ahead | undefined,
  dayOn: (on: Day) => ForecastDay | undefined,
): TierWarning | undefined {
  if (credited === undefined || !status.tiers.some(({ id }) => id === credited)) return undefined;
  const short = tracks.flatMap(({ track, points, credited: level }): WarnedTrack[] =>
    points && level?.missing && level.reached === false
      ? [{ track, threshold: level.threshold, points, missing: level.missing }]
      : [],
  );
  if (short.length > 0) return { tier: credited, on: today, isNow: true, tracks: short, ending: [] };
  const risk = ahead?.forecast.risk;
  if (risk?.state !== 'at-risk' || (period && risk.on > period.on)) return undefined;
  return { tier: credited, ...atRisk(risk), isNow: false, day: dayOn(risk.on) };
}

type AtRisk = Extract<TierRisk, { records: unknown }>;

/** The day at risk, with the minimums that are not reached then. */
const atRisk = ({ on, crossings, records }: AtRisk): Pick<TierWarning, 'on' | 'tracks' | 'ending'> => ({
  on,
  tracks: crossings.map(({ track, threshold, after, missing }) => ({ track, threshold, points: after, missing })),
  ending: records,
});

function laterOf(
  { tracks, credited }: Standing,
  ahead: Ahead | undefined,
  next: ReviewPeriod | undefined,
  second: ReviewPeriod | undefined,
  dayOn: (on: Day) => ForecastDay | undefined,
): LaterRisk | undefined {
  const risk = ahead?.forecast.risk;
  if (credited === undefined || !next || !second || risk?.state !== 'at-risk') return undefined;
  const isBelow = tracks.some((track) => track.credited?.reached === false);
  if (isBelow || risk.on <= next.on || risk.on > second.on) return undefined;
  const review = ahead?.forecast.reviews.find((one) => one.review.on === second.on);
  return { tier: credited, ...atRisk(risk), isNow: false, day: dayOn(risk.on), review };
}

function differingChecks(reported: TierReview | undefined, computed: readonly TierCheck[]): CheckDifference[] {
  return (reported?.checks ?? []).flatMap(({ on, reached }) => {
    const other = computed.find((check) => check.on === on)?.tier;
    const tier = reached.known ? (reached.tier ?? 'untiered') : undefined;
    return tier !== undefined && other !== undefined && tier !== other ? [{ on, reported: tier, computed: other }] : [];
  });
}

function differingTotals({ tracks }: Standing, { points }: ForecastDay): TotalDifference[] {
  return tracks.flatMap(({ track, points: shown }): TotalDifference[] => {
    const computed = points[track];
    if (!shown || !computed) return [];
    const more = shownDifference(computed, shown);
    if (!more) return [];
    const isMore = !isNegative(more);
    return [{ track, computed, isMore, points: isMore ? more : subtract(shown, computed) }];
  });
}

/** The sold points that drops take away, and how many deals they are of. */
export function soldLost(drops: readonly Drop[]): { points: Exact; deals: number } {
  const sold = drops.flatMap(({ records }) => records.filter(({ kind }) => kind === 'sold'));
  return { points: sumExact(sold.map(({ points }) => points)), deals: sold.length };
}

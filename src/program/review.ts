import { isDay, type Day } from './day.js';
import type { Edition } from './edition.js';
import { readTotals, type PointTotals } from './point-totals.js';
import { fieldsOf, isAbsent, newReader, type ReadFault } from './reader.js';
import { decide, use, type OurReading, type Readings } from './reading.js';
import { nextReview, type ReviewDateProblem, type ReviewPeriod } from './review-dates.js';
import { dayStep, type DayStep } from './steps.js';
import { reaches, readCredited, readTiers, type ReadTier, type TierFault, type TierRule } from './tiers.js';

/** What is known of one check day: the points on it, or the tier they reached. With neither, nothing is. */
export interface TierCheck {
  /** A check day of the period. */
  readonly on: Day;
  readonly points?: PointTotals | undefined;
  /** Id of the highest tier reached; `untiered` or `provider` for none. Used where there are no points. */
  readonly tier?: string | undefined;
}

/** What {@link reviewTier} looks at. */
export interface TierReviewInput {
  /** The tiers in rising order. */
  readonly tiers: readonly TierRule[];
  /** Id of the tier held; `untiered` or `provider` for none. Absent: unknown. */
  readonly credited?: string | undefined;
  /** The day it was earned. Absent: unknown. */
  readonly creditedSince?: Day | undefined;
  /** Last day on which the certification is valid. Absent: unknown. */
  readonly certifiedUntil?: Day | undefined;
  /** The review looked at is the next one from this day, which may be one itself. */
  readonly from: Day;
  /** What is known of the check days; those not among them are unknown. */
  readonly checks: readonly TierCheck[];
}

/** A tier, absent for none; or the least that it is, absent when nothing is known. */
export type ReachedTier =
  | { readonly known: true; readonly tier?: string | undefined }
  | { readonly known: false; readonly atLeast?: string | undefined };

/** One check day as the review looks at it. */
export interface ReviewedCheck {
  readonly on: Day;
  /** Whether the thresholds of the tier held were met. Absent: unknown. */
  readonly met?: boolean | undefined;
  /** The highest tier reached. */
  readonly reached: ReachedTier;
}

/** `unknown`: what is known neither keeps the tier for certain nor lowers it. */
export type ReviewOutcome = 'kept' | 'lowered' | 'subject-to-downgrade' | 'unknown';

/** What can be wrong with the input of {@link reviewTier}. What cannot be read counts as unknown. */
export interface ReviewProblem {
  /** Path of the field, such as `checks.2.points.total`. */
  readonly field: string;
  readonly code: TierFault | ReadFault | ReviewDateProblem['code'] | 'not-a-check-day' | 'duplicate-check';
}

/** What a review does to a tier. */
export interface TierReview {
  readonly review: ReviewPeriod;
  /** A certification that has lapsed on the day of the review makes any tier subject to downgrade, whatever the points (TIERS-JP). */
  readonly outcome: ReviewOutcome;
  /** The tier after the review. */
  readonly tier: ReachedTier;
  /** What the points alone give. */
  readonly byPoints: {
    readonly outcome: Exclude<ReviewOutcome, 'subject-to-downgrade'>;
    /** `met`: its thresholds were met. `held`: it was earned too short a time ago to be lost. `none-held`: there is none to lose. */
    readonly because: 'met' | 'held' | 'none-held' | 'not-met' | 'unknown';
    readonly tier: ReachedTier;
  };
  /** One for each check day of the period. */
  readonly checks: readonly ReviewedCheck[];
  /** The highest tier reached in the period, which may be above the one held: a review lowers tiers, and raises none. */
  readonly highest: ReachedTier;
  /** Until when the tier cannot be lost; its result is the first day on which it can. Absent: unknown. */
  readonly held?: DayStep<'held'> | undefined;
  /** On the day of the review. */
  readonly certification: 'valid' | 'lapsed' | 'unknown';
  readonly problems: readonly ReviewProblem[];
  readonly ourReading: readonly OurReading[];
}

/** What a review does to a tier, or what keeps the review from being found. */
export type TierReviewResult =
  ({ readonly ok: true } & TierReview) | { readonly ok: false; readonly problems: readonly ReviewProblem[] };

/** What is known of a check day: for each tier whether it, or one above it, was reached. */
export type Reach = readonly (boolean | undefined)[];

/** A tier and what is known of it, as it could be read. */
export interface HeldTier {
  readonly tiers: readonly ReadTier[];
  /** Its place among the tiers: -1 for none of them, `undefined` when unknown. */
  readonly credited: number | undefined;
  readonly creditedSince: Day | undefined;
  readonly certifiedUntil: Day | undefined;
}

/** For each tier, whether points reach it or one above it. */
export function reachOf(
  tiers: readonly ReadTier[],
  isReached: (tier: ReadTier, place: number) => boolean | undefined,
): Reach {
  const reach: (boolean | undefined)[] = [];
  let above: boolean | undefined = false;
  for (const [place, tier] of [...tiers.entries()].reverse()) {
    const reached = isReached(tier, place);
    above =
      above === true || reached === true ? true : above === undefined || reached === undefined ? undefined : false;
    reach[place] = above;
  }
  return reach;
}

/** The highest of the tiers up to a place that was reached in so many of the months. */
function highestOf(tiers: readonly ReadTier[], upTo: number, months: readonly Reach[], least: number): ReachedTier {
  const count = (place: number, wanted: boolean | undefined) =>
    months.filter((reach) => reach[place] === wanted).length;
  let isCertain = true;
  for (let place = upTo; place >= 0; place--) {
    const reached = count(place, true);
    const tier = tiers[place]?.id;
    if (reached >= least) return isCertain ? { known: true, tier } : { known: false, atLeast: tier };
    if (reached + count(place, undefined) >= least) isCertain = false;
  }
  return isCertain ? { known: true } : { known: false };
}

/** `isHeld`: whether the tier was earned too short a time ago to be lost; `undefined` when that is unknown. */
function byPointsOf(
  tiers: readonly ReadTier[],
  credited: number | undefined,
  months: readonly Reach[],
  least: number,
  isHeld: boolean | undefined,
): TierReview['byPoints'] {
  if (credited === undefined) return { outcome: 'unknown', because: 'unknown', tier: { known: false } };
  const tier: ReachedTier = { known: true, tier: tiers[credited]?.id };
  if (credited < 0) return { outcome: 'kept', because: 'none-held', tier };
  const earned = highestOf(tiers, credited, months, least);
  if (earned.known && earned.tier === tier.tier) return { outcome: 'kept', because: 'met', tier };
  if (isHeld) return { outcome: 'kept', because: 'held', tier };
  const isMissed = months.filter((reach) => reach[credited] !== false).length < least;
  if (isMissed && isHeld === false) return { outcome: 'lowered', because: 'not-met', tier: earned };
  return {
    outcome: 'unknown',
    because: 'unknown',
    tier: { known: false, atLeast: earned.known ? earned.tier : earned.atLeast },
  };
}

/** What a review does to a tier that could be read; `reachOn` answers `undefined` for a check day of which nothing is known. */
export function reviewHeld(
  { tiers, credited, creditedSince, certifiedUntil }: HeldTier,
  review: ReviewPeriod,
  reachOn: (day: Day) => Reach | undefined,
  checkDays: readonly Day[],
  edition: Edition,
): Omit<TierReview, 'problems'> {
  const readings: Readings = { ourReading: [...review.ourReading] };
  const least = edition.monthsMetToKeep ? use(readings, 'monthsMetToKeep', edition.monthsMetToKeep) : 1;
  const months = checkDays.map((on) => reachOn(on) ?? tiers.map(() => undefined));
  // Without a check day of its own, an edition leaves open how many months there are.
  if (review.checkDays.length === 0) months.push(tiers.map(() => undefined));
  const checks = checkDays.map((on, index): ReviewedCheck => {
    const month = months[index] ?? [];
    const met = credited === undefined || credited < 0 ? undefined : month[credited];
    return { on, met, reached: highestOf(tiers, tiers.length - 1, [month], 1) };
  });

  const monthsHeld = edition.monthsHeld && use(readings, 'monthsHeld', edition.monthsHeld);
  const held = creditedSince && monthsHeld ? dayStep('held', creditedSince, monthsHeld, 'months') : undefined;
  if (held) decide(readings, 'heldThrough', 'A tier earned six months ago to the day can be lost on that day.');
  const isHeld = monthsHeld ? held && review.on < held.result : false;

  const byPoints = byPointsOf(tiers, credited, months, least, isHeld);
  const certification = !certifiedUntil ? 'unknown' : certifiedUntil < review.on ? 'lapsed' : 'valid';
  const isSubject = certification === 'lapsed' && credited !== -1;
  if (isSubject) {
    decide(readings, 'lapsedCertification', 'No page says to which tier, or whether a tier earned lately is spared.');
  }
  return {
    review,
    outcome: isSubject ? 'subject-to-downgrade' : byPoints.outcome,
    tier: isSubject ? { known: false } : byPoints.tier,
    byPoints,
    checks,
    highest: highestOf(tiers, tiers.length - 1, months, 1),
    held,
    certification,
    ourReading: readings.ourReading,
  };
}

/**
 * What the next review does to the tier held: kept if its thresholds were met in at least one month of the period, else lowered
 * to the highest tier reached; kept anyway for six months after it was earned (TIERS-JP). A month of which nothing is known
 * is neither met nor missed: then the result says what is certain. Never throws on bad input; the edition must be a published
 * or a validated one.
 */
export function reviewTier(input: TierReviewInput, edition: Edition): TierReviewResult {
  const given = fieldsOf(input);
  const reader = newReader<ReviewProblem['code']>();
  const { problems, note, day } = reader;
  const tiers = readTiers(given['tiers'], reader);
  const credited = readCredited(given['credited'], tiers, reader);
  const optionalDay = (field: string) => (isAbsent(given[field]) ? undefined : day(given[field], field));
  const creditedSince = optionalDay('creditedSince');
  const certifiedUntil = optionalDay('certifiedUntil');
  const found = nextReview(given['from'] as Day, edition);
  if (!found.ok) {
    for (const { field, code } of found.problems) note(field === 'today' ? 'from' : field, code);
    return { ok: false, problems };
  }
  const { ok: _, ...review } = found;

  const reached = new Map<Day, Reach>();
  const list = Array.isArray(given['checks']) ? (given['checks'] as readonly unknown[]) : [];
  for (const [index, entry] of list.entries()) {
    const field = `checks.${index}`;
    const check = fieldsOf(entry);
    const on = day(check['on'], `${field}.on`);
    if (!on) continue;
    const isLookedAt =
      review.checkDays.length > 0 ? review.checkDays.includes(on) : review.from <= on && on <= review.to;
    if (!isLookedAt) note(`${field}.on`, 'not-a-check-day');
    else if (reached.has(on)) note(`${field}.on`, 'duplicate-check');
    else reached.set(on, readReach(check, field, tiers, reader));
  }
  const checkDays = review.checkDays.length > 0 ? review.checkDays : [...reached.keys()].filter(isDay).sort();
  const held: HeldTier = { tiers, credited, creditedSince, certifiedUntil };
  return { ok: true, ...reviewHeld(held, review, (on) => reached.get(on), checkDays, edition), problems };
}

function readReach(
  check: Readonly<Record<string, unknown>>,
  field: string,
  tiers: readonly ReadTier[],
  reader: ReturnType<typeof newReader<ReviewProblem['code']>>,
): Reach {
  if (!isAbsent(check['points'])) {
    const { points } = readTotals(check['points'], `${field}.points`, reader);
    return reachOf(tiers, (tier) => reaches(tier, points));
  }
  const place = readCredited(check['tier'], tiers, {
    ...reader,
    note: (_, code) => reader.note(`${field}.tier`, code),
  });
  return reachOf(tiers, (_, at) => (place === undefined ? undefined : at <= place));
}

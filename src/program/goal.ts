import type { Amount } from './amount.js';
import { isDay, type Day } from './day.js';
import type { Edition } from './edition.js';
import { compare, fromFraction, isZero, sumExact, toFixed, ZERO, type DecimalText, type Exact } from './exact.js';
import type { PointsProblemCode } from './factors.js';
import { fractionOfDecimal } from './fraction.js';
import { tariffOf, type GoalAmount, type GoalWay, type Market, type Tariff, type TariffTerms } from './goal-cost.js';
import { minorUnits } from './minor-units.js';
import type { PointTotals } from './point-totals.js';
import { fieldsOf, isAbsent, newReader, type ReadFault } from './reader.js';
import type { OurReading } from './reading.js';
import { standing, type StandingInput, type TierGates, type TrackLevel } from './standing.js';
import { difference, type DifferenceStep, type Step } from './steps.js';
import { readTiers, TRACKS, type TierFault, type TierRule, type Track } from './tiers.js';

/** What {@link goal} looks at. */
export interface GoalInput {
  /** The tiers in rising order. */
  readonly tiers: readonly TierRule[];
  /** Id of the tier to reach. */
  readonly tier: string;
  readonly points: PointTotals;
  /** ISO 4217 code of the MRR to plan in. */
  readonly currency: string;
  /** How many other partners service the clients to manage, 0 to 999. Default: 0. */
  readonly otherPartners?: number | undefined;
  /** The day of the sales to come, which chooses their rate. */
  readonly today: Day;
  /** Last day on which the certification is valid. Absent: unknown. */
  readonly certifiedUntil?: Day | undefined;
  readonly medianToolUsage?: DecimalText | undefined;
  /** Whether the partner was invited to a tier that is by invitation. Absent: unknown. */
  readonly invited?: boolean | undefined;
}

/** A minimum of the tier, and how far the points are from it. */
export interface GoalLevel extends TrackLevel {
  readonly track: Track;
}

/** The line that says how many points a part must bring: what is missing on a track, less what other parts bring to it. */
export type NeededStep = DifferenceStep<'needed', 'missing' | GoalWay>;

/** MRR to sell or to manage. */
export interface GoalPart extends Omit<GoalAmount, 'steps'> {
  readonly way: GoalWay;
  /** The track that asks for so many points. */
  readonly track: Track;
  readonly steps: readonly (NeededStep | Step)[];
}

/** One way alone: enough of it to close each track that it can close. */
export interface GoalOption extends GoalPart {
  readonly market: Market;
  /** Points per step of the currency. */
  readonly perStep: Exact;
  /** The tracks that it closes. */
  readonly closes: readonly Track[];
  /** Whether it reaches the tier alone. */
  readonly reaches: boolean;
}

/** Parts that together close every track. */
export interface GoalPlan {
  readonly market: Market;
  /** The way that closes what is missing in total once the other minimums are met. */
  readonly fill: GoalWay;
  /** Smallest unit of the currency or nothing can be taken from any of them. */
  readonly parts: readonly GoalPart[];
  /** All its MRR, to sell and to manage. */
  readonly mrr: Amount;
}

/** What it takes to reach a tier. */
export interface Goal {
  readonly tier: string;
  /** Whether the points reach it. Absent: unknown. */
  readonly reached?: boolean | undefined;
  /** Its minimums. */
  readonly levels: readonly GoalLevel[];
  /** Tracks with a minimum whose points are unknown: then there are no options and no plans. */
  readonly unknown: readonly Track[];
  /** Each way alone, in both markets; without those that close nothing. */
  readonly options: readonly GoalOption[];
  /** Ways to close every track, by market, the one with the least MRR first. None when the tier is reached. */
  readonly plans: Readonly<Record<Market, readonly GoalPlan[]>>;
  /** What the tier asks for beside points, which no plan brings. */
  readonly gates: TierGates;
  readonly problems: readonly GoalProblem[];
  /** The id of the edition the plans were made under. */
  readonly edition: string;
  readonly ourReading: readonly OurReading[];
}

/** What can be wrong with the input of {@link goal}. */
export interface GoalProblem {
  /** Path of the field, such as `points.managed` or `tiers.1.minimums.total`. */
  readonly field: string;
  readonly code: TierFault | ReadFault | PointsProblemCode;
}

/** What it takes, or why that cannot be said. */
export type GoalResult =
  ({ readonly ok: true } & Goal) | { readonly ok: false; readonly problems: readonly GoalProblem[] };

type Missing = Readonly<Record<Track, Exact>>;
type Tariffs = Readonly<Record<GoalWay, Tariff>>;

/** The tracks that a point of each way counts for. */
const COUNTS_FOR: Readonly<Record<GoalWay, readonly Track[]>> = {
  sourced: ['total', 'sold', 'sourced'],
  assisted: ['total', 'sold'],
  managed: ['total', 'managed'],
};
const WAYS: readonly GoalWay[] = ['sourced', 'assisted', 'managed'];

const isMore = (a: Exact, b: Exact): boolean => compare(a, b) > 0;

/** The part that a way must play on some tracks, beside the parts that are there; none when nothing is needed. */
function partOf(
  { way, amountFor }: Tariff,
  tracks: readonly Track[],
  missing: Missing,
  others: readonly GoalPart[],
): GoalPart[] {
  let most: { track: Track; step: NeededStep } | undefined;
  for (const track of tracks) {
    const brought = others.filter((part) => COUNTS_FOR[part.way].includes(track));
    const less = brought.map((part) => ({ kind: part.way, value: part.brings }));
    const step = difference<'needed', 'missing' | GoalWay>(
      'needed',
      { kind: 'missing', value: missing[track] },
      ...less,
    );
    if (isMore(step.result, most?.step.result ?? ZERO)) most = { track, step };
  }
  if (!most) return [];
  const { track, step } = most;
  const { steps, ...amount } = amountFor(step.result);
  return [{ way, track, ...amount, steps: [step, ...steps] }];
}

/**
 * A plan in which `sold` closes what is missing in sold points beyond the sourced ones, and `fill` what is missing in total. Each part
 * counts on what the parts before it really bring, so that no part is a unit too large.
 */
function planOf(sold: GoalWay, fill: GoalWay, tariffs: Tariffs, missing: Missing, market: Market): GoalPlan {
  const parts: GoalPart[] = [];
  const last = [sold, fill].filter((way, place, all) => all.indexOf(way) === place);
  for (const way of [...WAYS.filter((other) => !last.includes(other)), ...last]) {
    const own: Track[] = way === 'assisted' ? [] : [way];
    const tracks = [...own, ...(way === sold ? ['sold' as const] : []), ...(way === fill ? ['total' as const] : [])];
    parts.push(...partOf(tariffs[way], tracks, missing, parts));
  }
  const order = (part: GoalPart) => WAYS.indexOf(part.way);
  parts.sort((a, b) => order(a) - order(b));
  const currency = parts[0]?.amount.currency;
  const sum = sumExact(parts.map(({ amount }) => fromFraction(fractionOfDecimal(amount.amount))));
  return { market, fill, parts, mrr: { amount: toFixed(sum, minorUnits(currency ?? '')), currency } };
}

const costOf = ({ mrr }: GoalPlan): Exact => fromFraction(fractionOfDecimal(mrr.amount));

/** The plans of a market, the least first; those that come to the same are told once. */
function plansOf(tariffs: Tariffs, missing: Missing, market: Market): GoalPlan[] {
  const { sourced, assisted } = tariffs;
  const cheapest = isMore(assisted.perStep, sourced.perStep) ? 'assisted' : 'sourced';
  const plans = [
    planOf('sourced', 'sourced', tariffs, missing, market),
    planOf('assisted', 'assisted', tariffs, missing, market),
    planOf(cheapest, 'managed', tariffs, missing, market),
  ];
  const nameOf = ({ parts }: GoalPlan) => parts.map(({ way, amount }) => `${way} ${amount.amount}`).join();
  return plans
    .filter((plan, place) => plans.findIndex((other) => nameOf(other) === nameOf(plan)) === place)
    .sort((a, b) => compare(costOf(a), costOf(b)));
}

function optionsOf(tariffs: Tariffs, missing: Missing, market: Market): GoalOption[] {
  const isMissing = (track: Track) => !isZero(missing[track]);
  return WAYS.flatMap((way) => {
    const { perStep } = tariffs[way];
    const closes = COUNTS_FOR[way].filter(isMissing);
    const reaches = TRACKS.every((track) => !isMissing(track) || closes.includes(track));
    return partOf(tariffs[way], closes, missing, []).map((part) => ({ ...part, market, perStep, closes, reaches }));
  });
}

/** The tariffs of a market; fewer where a problem is noted. */
function tariffsOf(
  market: Market,
  terms: TariffTerms,
  edition: Edition,
  problems: GoalProblem[],
  ourReading: OurReading[],
): Partial<Tariffs> {
  const tariffs: Partial<Record<GoalWay, Tariff>> = {};
  for (const way of WAYS) {
    const made = tariffOf(way, market, terms, edition);
    for (const { field: name, code } of made.problems) {
      const field = name === 'soldOn' ? 'today' : name;
      if (!problems.some((known) => known.field === field)) problems.push({ field, code });
    }
    for (const reading of made.ourReading) {
      if (!ourReading.some(({ rule }) => rule === reading.rule)) ourReading.push(reading);
    }
    if (made.tariff) tariffs[way] = made.tariff;
  }
  return tariffs;
}

const areAll = (tariffs: Partial<Tariffs>): tariffs is Tariffs => WAYS.every((way) => tariffs[way]);

/**
 * What it takes to reach a tier: what is missing on each track, and the MRR to sell or to manage that closes it, rounded up to
 * the smallest unit of the currency. A sourced point counts for sourced, sold and total points at once, an assisted one for
 * sold and total, a managed one for managed and total (TIERS-2025b, TIERS-2026). A client that the partner both sells to and
 * manages brings the points of both. Never throws on bad input; the edition must be a published or a validated one.
 */
export function goal(input: GoalInput, edition: Edition): GoalResult {
  const given = fieldsOf(input);
  const { tier, currency, today } = given;
  const at = standing({ ...given, credited: undefined } as unknown as StandingInput);
  const problems: GoalProblem[] = [...at.problems];
  const rule = readTiers(given['tiers'], newReader<TierFault>()).find(({ id }) => id === tier);
  if (!rule) problems.push({ field: 'tier', code: isAbsent(tier) ? 'missing' : 'unknown-tier' });
  const ourReading: OurReading[] = [];
  const terms: TariffTerms = { currency, otherPartners: given['otherPartners'] ?? 0, soldOn: today };
  const ordinary = tariffsOf('ordinary', terms, edition, problems, ourReading);
  const growth = tariffsOf('growth', terms, edition, problems, ourReading);
  const isReadable = rule && rule.minimums.size > 0 && ![...rule.minimums.values()].includes(undefined);
  if (!rule || !isReadable || !isDay(today) || !areAll(ordinary) || !areAll(growth)) return { ok: false, problems };

  const levels = at.tracks.flatMap(({ track, levels: all }): GoalLevel[] =>
    all.flatMap((level) => (level.tier === rule.id ? [{ track, ...level }] : [])),
  );
  const unknown = levels.flatMap(({ track, reached }) => (reached === undefined ? [track] : []));
  const isMissed = levels.some(({ reached }) => reached === false);
  const reached = isMissed ? false : unknown.length > 0 ? undefined : true;
  const missingOn = (track: Track): Exact => levels.find((level) => level.track === track)?.missing ?? ZERO;
  const [total, sold, sourced, managed] = [
    missingOn('total'),
    missingOn('sold'),
    missingOn('sourced'),
    missingOn('managed'),
  ];
  const missing: Missing = { total, sold, sourced, managed };
  const canPlan = isMissed && unknown.length === 0;
  return {
    ok: true,
    tier: rule.id,
    reached,
    levels,
    unknown,
    options: canPlan ? [...optionsOf(ordinary, missing, 'ordinary'), ...optionsOf(growth, missing, 'growth')] : [],
    plans: {
      ordinary: canPlan ? plansOf(ordinary, missing, 'ordinary') : [],
      growth: canPlan ? plansOf(growth, missing, 'growth') : [],
    },
    gates: at.gates.find((gates) => gates.tier === rule.id) ?? { tier: rule.id },
    problems,
    edition: edition.id,
    ourReading,
  };
}

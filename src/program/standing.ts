import { compareDays, type Day } from './day.js';
import { subtract, ZERO, type DecimalText, type Exact } from './exact.js';
import { readTotals, type PointDifference, type Points, type PointTotals } from './point-totals.js';
import { fieldsOf, isAbsent, newReader, type ReadFault } from './reader.js';
import {
  isAtLeast,
  performanceOf,
  readCredited,
  readTiers,
  TRACKS,
  type TierFault,
  type TierPerformance,
  type TierRule,
  type Track,
} from './tiers.js';

/** What {@link standing} looks at. */
export interface StandingInput {
  /** The tiers in rising order. */
  readonly tiers: readonly TierRule[];
  /** Id of the tier held; `untiered` or `provider` for none. Absent: unknown. */
  readonly credited?: string | undefined;
  readonly points: PointTotals;
  /** Last day on which the certification is valid. Absent: unknown. */
  readonly certifiedUntil?: Day | undefined;
  readonly medianToolUsage?: DecimalText | undefined;
  /** Whether the partner was invited to a tier that is by invitation. Absent: unknown. */
  readonly invited?: boolean | undefined;
  readonly today: Day;
}

/** A track measured against the minimum of one tier. The last three are absent while the points are unknown. */
export interface TrackLevel {
  readonly tier: string;
  readonly threshold: Exact;
  readonly reached?: boolean | undefined;
  /** Points still needed, else zero. */
  readonly missing?: Exact | undefined;
  /** Points beyond the threshold, else zero. */
  readonly margin?: Exact | undefined;
}

/** One track of points. */
export interface TrackStanding {
  readonly track: Track;
  /** Absent: unknown. */
  readonly points?: Exact | undefined;
  /** What the points consist of, absent points being unknown; empty for a track without parts. */
  readonly parts: readonly { readonly track: Track | 'assisted'; readonly points?: Exact | undefined }[];
  /** One for each tier that has a minimum of this track, in rising order. */
  readonly levels: readonly TrackLevel[];
  /** The level of the credited tier: its margin is what the partner can lose. */
  readonly credited?: TrackLevel | undefined;
  /** The level of the next tier. */
  readonly next?: TrackLevel | undefined;
}

/** Whether a condition beside the points is met. */
export type GateState = 'met' | 'not-met' | 'unknown';

/** The conditions of a tier beside its points; those it does not have are absent. */
export interface TierGates {
  readonly tier: string;
  readonly certification?: GateState | undefined;
  readonly medianToolUsage?: GateState | undefined;
  readonly invitation?: GateState | undefined;
}

/** What can be wrong with the input of {@link standing}. What cannot be read counts as unknown. */
export interface StandingProblem {
  /** Path of the field, such as `tiers.1.minimums.total`. */
  readonly field: string;
  readonly code: TierFault | ReadFault;
}

/** Where a partner stands. */
export interface Standing {
  /** The tier held, as it was handed in. */
  readonly credited?: string | undefined;
  readonly performance: TierPerformance;
  /** The tier above the credited one, or above the performance while that is unknown; absent at the top, or while both are unknown. */
  readonly next?: string | undefined;
  /** Total; sourced and sold points as the tiers speak of them (sold if of neither); managed. */
  readonly tracks: readonly TrackStanding[];
  /** One for each tier, in rising order. */
  readonly gates: readonly TierGates[];
  /** Where a reported sum is not the sum of its reported parts. The reported one is used. */
  readonly differences: readonly PointDifference[];
  readonly problems: readonly StandingProblem[];
}

function levelOf(tier: string, threshold: Exact, points: Exact | undefined): TrackLevel {
  if (!points) return { tier, threshold };
  const reached = isAtLeast(points, threshold);
  return {
    tier,
    threshold,
    reached,
    missing: reached ? ZERO : subtract(threshold, points),
    margin: reached ? subtract(points, threshold) : ZERO,
  };
}

function partsOf(track: Track, points: Points): TrackStanding['parts'] {
  const part = (name: Track | 'assisted') => ({ track: name, points: points[name] });
  const isSplit = points.sourced && points.assisted;
  if (track === 'sold') return points.sourced || points.assisted ? [part('sourced'), part('assisted')] : [];
  if (track !== 'total') return [];
  return isSplit ? [part('sourced'), part('assisted'), part('managed')] : [part('sold'), part('managed')];
}

function gate(isNeeded: boolean, isMet: boolean | undefined): GateState | undefined {
  if (!isNeeded) return undefined;
  return isMet === undefined ? 'unknown' : isMet ? 'met' : 'not-met';
}

/**
 * Where a partner stands: what its points give beside the tier it holds, how far each track is from each threshold, and which
 * conditions are met (SEED, TIERS-JP, KB-FAQ-2018). Never throws: what cannot be read is a problem, and unknown.
 */
export function standing(input: StandingInput): Standing {
  const given = fieldsOf(input);
  const reader = newReader<TierFault>();
  const { problems, decimal, day } = reader;
  const tiers = readTiers(given['tiers'], reader);
  const { points, differences } = readTotals(given['points'], 'points', reader);

  const performance = performanceOf(tiers, points);
  const credited = typeof given['credited'] === 'string' ? given['credited'] : undefined;
  const performed = performance.known ? tiers.findIndex(({ id }) => id === performance.tier) : undefined;
  const base = readCredited(given['credited'], tiers, reader) ?? performed;
  const next = base === undefined ? undefined : tiers[base + 1]?.id;

  const isNamed = (track: Track) => tiers.some(({ minimums }) => minimums.has(track));
  const shown = TRACKS.filter((track) =>
    track === 'sold' ? isNamed('sold') || !isNamed('sourced') : track !== 'sourced' || isNamed('sourced'),
  );
  const tracks = shown.map((track): TrackStanding => {
    const levels = tiers.flatMap(({ id, minimums }) => {
      const threshold = minimums.get(track);
      return threshold ? [levelOf(id, threshold, points[track])] : [];
    });
    const levelAt = (tier: string | undefined) => levels.find((level) => level.tier === tier);
    const parts = partsOf(track, points);
    return { track, points: points[track], parts, levels, credited: levelAt(credited), next: levelAt(next) };
  });

  const today = day(given['today'], 'today');
  const until = isAbsent(given['certifiedUntil']) ? undefined : day(given['certifiedUntil'], 'certifiedUntil');
  const median = decimal(given['medianToolUsage'], 'medianToolUsage');
  const invited = typeof given['invited'] === 'boolean' ? given['invited'] : undefined;
  const isCertified = until && today ? compareDays(today, until) <= 0 : undefined;
  const gates = tiers.map(({ id, rule, minMedianToolUsage: least }): TierGates => {
    const usesEnough = least && median ? isAtLeast(median, least) : undefined;
    return {
      tier: id,
      certification: gate(rule['needsCertification'] === true, isCertified),
      medianToolUsage: gate(!isAbsent(rule['minMedianToolUsage']), usesEnough),
      invitation: gate(rule['invitationOnly'] === true, invited),
    };
  });

  return { credited, performance, next, tracks, gates, differences, problems };
}

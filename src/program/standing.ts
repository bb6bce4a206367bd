import { compareDays, isDay, type Day } from './day.js';
import { add, compare, decimalFault, exact, subtract, ZERO, type DecimalText, type Exact } from './exact.js';

/** What a tier can have a minimum of. */
export type Track = 'total' | 'sold' | 'sourced' | 'managed';

/** What a tier asks for. Always the provider's: no official table is shipped. */
export interface TierRule {
  readonly id: string;
  /** Least points; a track without a minimum asks for nothing. */
  readonly minimums: Readonly<Partial<Record<Track, DecimalText | undefined>>>;
  /** Default: false. Elite is by invitation (TIERS-2022b). */
  readonly invitationOnly?: boolean | undefined;
  /** Whether the Solutions Partner certification must be valid (TIERS-JP). Default: false. */
  readonly needsCertification?: boolean | undefined;
  /** Least median of tools used across the clients (KB-FAQ-2018). Default: none. */
  readonly minMedianToolUsage?: DecimalText | undefined;
}

/** Points as a source reports them. Absent is unknown, never zero. */
export interface PointTotals {
  readonly sourced?: DecimalText | undefined;
  readonly assisted?: DecimalText | undefined;
  /** Where absent: `sourced + assisted`, when both are known. */
  readonly sold?: DecimalText | undefined;
  readonly managed?: DecimalText | undefined;
  /** Where absent: `sold + managed`, when both are known (TIERS-2026). */
  readonly total?: DecimalText | undefined;
}

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

/** The highest tier that the points alone give (SEED), `tier` absent for none; or why it is unknown. */
export type TierPerformance =
  | { readonly known: true; readonly tier?: string | undefined }
  | { readonly known: false; readonly reason: 'no-tiers' | 'unreadable-minimum' }
  | { readonly known: false; readonly reason: 'unknown-points'; readonly track: Track };

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

/** A sum that its source reports, and what its reported parts add up to. */
export interface PointDifference {
  readonly track: 'sold' | 'total';
  readonly reported: Exact;
  readonly computed: Exact;
}

/** What can be wrong with the input of {@link standing}. What cannot be read counts as unknown. */
export interface StandingProblem {
  /** Path of the field, such as `tiers.1.minimums.total`. */
  readonly field: string;
  readonly code:
    | 'not-a-tier'
    | 'duplicate-tier'
    | 'no-minimums'
    | 'below-lower-tier'
    | 'not-a-decimal'
    | 'too-many-digits'
    | 'negative'
    | 'unknown-tier'
    | 'not-a-day';
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

const TRACKS: readonly Track[] = ['total', 'sold', 'sourced', 'managed'];
const BELOW_TIERS: readonly unknown[] = ['untiered', 'provider'];

type Fields = Readonly<Record<string, unknown>>;
type Points = Readonly<Record<Track | 'assisted', Exact | undefined>>;

/** A tier as it could be read: a minimum that could not be is `undefined`, one that it does not have is not in the map. */
interface ReadTier {
  readonly id: string;
  readonly rule: Fields;
  readonly minimums: ReadonlyMap<Track, Exact | undefined>;
  readonly minMedianToolUsage: Exact | undefined;
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;
const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});
const sumOf = (a: Exact | undefined, b: Exact | undefined) => (a && b ? add(a, b) : undefined);
const isAtLeast = (a: Exact, b: Exact) => compare(a, b) >= 0;

/** Notes what cannot be read, and reads the rest. */
function newReader() {
  const problems: StandingProblem[] = [];
  const note = (field: string, code: StandingProblem['code']): void => {
    problems.push({ field, code });
  };

  const decimal = (value: unknown, field: string): Exact | undefined => {
    if (isAbsent(value)) return undefined;
    const fault = decimalFault(value);
    const number = fault ? undefined : exact(value as DecimalText);
    if (number && !number.num.startsWith('-')) return number;
    note(field, fault ?? 'negative');
    return undefined;
  };

  const day = (value: unknown, field: string): Day | undefined => {
    if (isDay(value)) return value;
    note(field, 'not-a-day');
    return undefined;
  };

  const tiers = (value: unknown): ReadTier[] => {
    const read: ReadTier[] = [];
    const highest = new Map<Track, Exact>();
    for (const [index, rule] of Array.isArray(value) ? value.entries() : []) {
      const field = `tiers.${index}`;
      const { id, minimums: given, minMedianToolUsage: median } = fieldsOf(rule);
      if (typeof id !== 'string' || !isObject(given)) note(field, 'not-a-tier');
      else if (read.some((other) => other.id === id)) note(`${field}.id`, 'duplicate-tier');
      else {
        const minimums = new Map<Track, Exact | undefined>();
        for (const track of TRACKS) {
          if (isAbsent(given[track])) continue;
          const minimum = decimal(given[track], `${field}.minimums.${track}`);
          const before = highest.get(track) ?? ZERO;
          minimums.set(track, minimum);
          if (minimum && isAtLeast(minimum, before)) highest.set(track, minimum);
          else if (minimum) note(`${field}.minimums.${track}`, 'below-lower-tier');
        }
        if (minimums.size === 0) note(`${field}.minimums`, 'no-minimums');
        const minMedianToolUsage = decimal(median, `${field}.minMedianToolUsage`);
        read.push({ id, rule: fieldsOf(rule), minimums, minMedianToolUsage });
      }
    }
    return read;
  };

  return { problems, note, decimal, day, tiers };
}

function performanceOf(tiers: readonly ReadTier[], points: Points): TierPerformance {
  if (tiers.length === 0) return { known: false, reason: 'no-tiers' };
  let highest: TierPerformance = { known: true };
  for (const { id, minimums } of tiers) {
    // Points cannot reach a tier that names no minimum.
    let isMet = minimums.size > 0;
    let unknown: TierPerformance | undefined;
    for (const [track, minimum] of minimums) {
      const had = points[track];
      if (!minimum) unknown ??= { known: false, reason: 'unreadable-minimum' };
      else if (!had) unknown ??= { known: false, reason: 'unknown-points', track };
      else if (!isAtLeast(had, minimum)) isMet = false;
    }
    if (isMet) highest = unknown ?? { known: true, tier: id };
  }
  return highest;
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
  const { problems, note, decimal, day, tiers: readTiers } = newReader();
  const tiers = readTiers(given['tiers']);

  const reported = fieldsOf(given['points']);
  const read = (track: Track | 'assisted') => decimal(reported[track], `points.${track}`);
  const [sourced, assisted, managed] = [read('sourced'), read('assisted'), read('managed')];
  const differences: PointDifference[] = [];
  const settle = (track: 'sold' | 'total', computed: Exact | undefined) => {
    const value = read(track);
    if (value && computed && compare(value, computed) !== 0) differences.push({ track, reported: value, computed });
    return value ?? computed;
  };
  const sold = settle('sold', sumOf(sourced, assisted));
  const points: Points = { sourced, assisted, managed, sold, total: settle('total', sumOf(sold, managed)) };

  const performance = performanceOf(tiers, points);
  const credited = typeof given['credited'] === 'string' ? given['credited'] : undefined;
  const creditedIndex = tiers.findIndex(({ id }) => id === credited);
  const holdsNone = BELOW_TIERS.includes(credited) && creditedIndex < 0;
  if (!isAbsent(given['credited']) && creditedIndex < 0 && !holdsNone) note('credited', 'unknown-tier');
  const performed = performance.known ? tiers.findIndex(({ id }) => id === performance.tier) : undefined;
  const base = creditedIndex >= 0 || holdsNone ? creditedIndex : performed;
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

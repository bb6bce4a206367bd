import type { Day } from './day.js';
import type { Exact } from './exact.js';
import type { CountedRecord } from './records.js';
import { difference, type DifferenceStep } from './steps.js';
import type { Timeline } from './timeline.js';
import type { ReadTier, Track } from './tiers.js';

/** A record whose points end. */
export interface EndingRecord {
  readonly kind: CountedRecord['kind'];
  readonly id: string;
  readonly clientId?: string | undefined;
  readonly source?: CountedRecord['source'];
  readonly points: Exact;
}

/** A minimum of the tier held that is no longer reached. */
export interface Crossing {
  readonly track: Track;
  readonly threshold: Exact;
  /** Points on the day before; absent where they are unknown, or where the threshold was not reached then either. */
  readonly before?: Exact | undefined;
  /** Points on the day. */
  readonly after: Exact;
  /** Points short of the threshold. */
  readonly missing: Exact;
  readonly step: DifferenceStep<'missing', 'threshold' | 'points'>;
}

/**
 * When the tier held is first at risk: on the first day from today on which one of its thresholds is not reached. `below`: it is
 * so today. `safe`: as far as the records go, it never is. `none-held`: there is no tier to lose.
 */
export type TierRisk =
  | { readonly state: 'none-held' }
  | { readonly state: 'unknown'; readonly reason: 'credited' | 'unreadable-minimum' | 'unknown-points' }
  | { readonly state: 'safe'; readonly lastChange?: Day | undefined }
  | {
      readonly state: 'below' | 'at-risk';
      readonly on: Day;
      readonly crossings: readonly Crossing[];
      /** What ends on that day. */
      readonly records: readonly EndingRecord[];
      /** Tracks with a minimum whose points are unknown on some day up to then: the risk may come sooner. */
      readonly unknown: readonly Track[];
    };

/** Finds the first day at risk among today and the days on which something changes after it. */
export function tierRisk(
  tiers: readonly ReadTier[],
  credited: number | undefined,
  timeline: Timeline,
  today: Day,
  endingOn: (day: Day) => readonly EndingRecord[],
): TierRisk {
  if (credited === undefined) return { state: 'unknown', reason: 'credited' };
  const tier = tiers[credited];
  if (!tier) return { state: 'none-held' };
  const minimums: { track: Track; threshold: Exact; units: bigint }[] = [];
  for (const [track, threshold] of tier.minimums) {
    if (!threshold) return { state: 'unknown', reason: 'unreadable-minimum' };
    minimums.push({ track, threshold, units: timeline.unitsFor(threshold) });
  }

  const unknown = new Set<Track>();
  let before = today;
  for (const on of [today, ...timeline.changes.filter((day) => day > today)]) {
    const crossings: Crossing[] = [];
    for (const { track, threshold, units } of minimums) {
      const had = timeline.unitsAt(on, track);
      if (had === undefined) unknown.add(track);
      else if (had < units) {
        const points = timeline.fromUnits(had);
        const earlier = on === today ? undefined : timeline.unitsAt(before, track);
        const step = difference('missing', { kind: 'threshold', value: threshold }, { kind: 'points', value: points });
        crossings.push({
          track,
          threshold,
          before: earlier === undefined ? undefined : timeline.fromUnits(earlier),
          after: points,
          missing: step.result,
          step,
        });
      }
    }
    if (crossings.length > 0) {
      const state = on === today ? 'below' : 'at-risk';
      return { state, on, crossings, records: endingOn(on), unknown: [...unknown] };
    }
    before = on;
  }
  if (unknown.size > 0) return { state: 'unknown', reason: 'unknown-points' };
  return { state: 'safe', lastChange: timeline.changes.at(-1) };
}

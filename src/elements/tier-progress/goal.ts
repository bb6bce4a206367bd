import {
  compare,
  isZero,
  type Exact,
  type Standing,
  type TrackLevel,
  type TrackStanding,
} from '../../program/index.js';
import type { Tier } from '../../provider/index.js';

/** The tier to get to, or the highest one where nothing is above it; unknown where it cannot be told. */
export interface Goal {
  readonly tier: string;
  /** Nothing is above it: it is held, or today's points give it. */
  readonly isTop: boolean;
}

/** Which tier the tracks lead up to. */
export function goalOf({ next, credited, performance }: Standing, tiers: readonly Tier[]): Goal | undefined {
  if (next !== undefined) return { tier: next, isTop: false };
  const top = tiers.at(-1)?.id;
  if (top === undefined) return undefined;
  const isTop = credited === top || (performance.known && performance.tier === top);
  return isTop ? { tier: top, isTop } : undefined;
}

/** The tracks of which some tier has a minimum. */
export function tracksOf(standing: Standing): TrackStanding[] {
  return standing.tracks.filter(({ levels }) => levels.length > 0);
}

/** The level of the goal on a track: none where the goal has no minimum of it. */
export function goalLevel(track: TrackStanding, goal: Goal | undefined): TrackLevel | undefined {
  return goal && track.levels.find(({ tier }) => tier === goal.tier);
}

/** Whether a track's scale is set by the goal, so that the goal stands at 1 / 1.2 of it. */
export function leadsToGoal(track: TrackStanding, goal: Goal | undefined): boolean {
  const level = goalLevel(track, goal);
  return (
    goal !== undefined && level !== undefined && !isZero(level.threshold) && !(goal.isTop && level.reached === true)
  );
}

/** The number that stands at 1 / 1.2 of a track's scale: the goal, else the points or the threshold that reach furthest. */
export function scaleOf(track: TrackStanding, goal: Goal | undefined, tiers: readonly Tier[]): Exact | undefined {
  if (leadsToGoal(track, goal)) return goalLevel(track, goal)?.threshold;
  const last = goal ? tiers.findIndex(({ id }) => id === goal.tier) : tiers.length - 1;
  const reachable = track.levels.filter(({ tier }) => tiers.findIndex(({ id }) => id === tier) <= last);
  const ends = [...reachable.map(({ threshold }) => threshold), ...(track.points ? [track.points] : [])];
  return ends.reduce<Exact | undefined>((most, end) => (most && compare(most, end) >= 0 ? most : end), undefined);
}

/** How far the scale goes beyond the number of {@link scaleOf}. */
export const scaleBeyond = 1.2;

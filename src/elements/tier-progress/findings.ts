import {
  add,
  compare,
  isZero,
  ZERO,
  type Exact,
  type Standing,
  type Track,
  type TrackLevel,
} from '../../program/index.js';
import type { Tier } from '../../provider/index.js';
import { goalLevel, tracksOf, type Goal } from './goal.js';
import { exactFigure, listOf, missing, missingCount, tierName, trackName, type TierWords } from './tier-words.js';

type Part = Exclude<Track, 'total'>;
type Short = readonly [track: Track, missing: Exact];

const ofWhich = { sold: 'findingSold', sourced: 'findingSourced', managed: 'findingManaged' } as const;
const only = { sold: 'findingOnlySold', sourced: 'findingOnlySourced', managed: 'findingOnlyManaged' } as const;

/** What the tracks show, in sentences: the distance to the goal first. */
export function findings(
  words: TierWords,
  standing: Standing,
  goal: Goal | undefined,
  tiers: readonly Tier[],
): string[] {
  const below = belowCredited(words, standing, tiers);
  if (!goal) return [words.say('findingNoGoal'), ...below];
  const tier = tierName(words, tiers, goal.tier);
  if (goal.isTop) return [words.say('findingTop', { tier }), ...below];
  return [...distance(words, standing, goal, tier), ...below];
}

function distance(words: TierWords, standing: Standing, goal: Goal, tier: string): string[] {
  const levels = tracksOf(standing).flatMap((track): [Track, TrackLevel][] => {
    const level = goalLevel(track, goal);
    return level ? [[track.track, level]] : [];
  });
  if (levels.length === 0) return [];
  if (levels.some(([, { reached }]) => reached === undefined)) return [words.say('findingUnknown', { tier })];
  const short = levels.flatMap(([track, level]): Short[] =>
    level.missing && !level.reached ? [[track, level.missing]] : [],
  );
  if (short.length === 0) return [words.say('findingAllMet', { tier })];
  const there = levels.filter(([, { reached }]) => reached).map(([track]) => trackName(words, track));
  const met = { tracks: listOf(words, there), count: there.length };
  return [...lead(words, short, tier), ...(there.length > 0 ? [words.say('findingThere', met)] : [])];
}

/** How many points are missing, and of what kind they must be. */
function lead(words: TierWords, short: readonly Short[], tier: string): string[] {
  const total = short.find(([track]) => track === 'total')?.[1] ?? ZERO;
  const parts = short.filter((one): one is readonly [Part, Exact] => one[0] !== 'total');
  const needed = larger(total, leastOfParts(parts));
  const says = { points: missing(words, needed), count: missingCount(needed), tier };
  const [one, another] = parts;
  if (!one) return [words.say('findingToGo', says)];
  if (another) {
    const each = parts.map(([track, points]) =>
      words.say('findingTrack', { track: trackName(words, track), points: missing(words, points) }),
    );
    return [words.say('findingToGo', says), ...each];
  }
  const [track, part] = one;
  if (compare(part, total) >= 0) return [words.say(only[track], says)];
  return [words.say(ofWhich[track], { ...says, part: missing(words, part) })];
}

/** The fewest points that close all parts: a sourced point is a sold point too, a managed one is neither. */
function leastOfParts(parts: readonly Short[]): Exact {
  const of = (track: Track): Exact => parts.find(([name]) => name === track)?.[1] ?? ZERO;
  return add(larger(of('sold'), of('sourced')), of('managed'));
}

function larger(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b;
}

function belowCredited(words: TierWords, { tracks, credited }: Standing, tiers: readonly Tier[]): string[] {
  const isBelow = tracks.some((track) => track.credited?.reached === false);
  if (!isBelow || credited === undefined) return [];
  return [words.say('findingBelow', { tier: tierName(words, tiers, credited) })];
}

const asked = { total: 'inTotal', sold: 'ofSold', sourced: 'ofSourced', managed: 'ofManaged' } as const;

/** What the tiers above the goal ask for, since their thresholds lie beyond the scales. */
export function furtherTiers(words: TierWords, standing: Standing, goal: Goal, tiers: readonly Tier[]): string[] {
  const above = tiers.slice(tiers.findIndex(({ id }) => id === goal.tier) + 1);
  return above.flatMap(({ id }) => {
    const minimums = standing.tracks.flatMap(({ track, levels }) => {
      const threshold = levels.find(({ tier }) => tier === id)?.threshold;
      return threshold && !isZero(threshold)
        ? [words.say(asked[track], { points: exactFigure(words, threshold) })]
        : [];
    });
    if (minimums.length === 0) return [];
    return [words.say('furtherTier', { tier: tierName(words, tiers, id), minimums: listOf(words, minimums) })];
  });
}

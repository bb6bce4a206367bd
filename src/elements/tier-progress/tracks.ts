import type { TemplateResult } from 'lit';
import {
  compare,
  sumExact,
  toRatio,
  type Exact,
  type Standing,
  type Track,
  type TrackStanding,
} from '../../program/index.js';
import type { Tier } from '../../provider/index.js';
import { circleGlyph, diamondGlyph, hatchedGlyph } from '../../ui/glyphs.js';
import { sentences } from '../../ui/index.js';
import type { ProgressTrack, TrackMarker, TrackPart, TrackResult } from '../../ui/track.js';
import { goalLevel, leadsToGoal, scaleBeyond, scaleOf, tracksOf, type Goal } from './goal.js';
import { exactFigure, held, heldCount, listOf, missing, tierName, trackName, type TierWords } from './tier-words.js';

type Part = TrackStanding['parts'][number];

/** The mark beside a kind of points; the total has none. */
export function glyphOf(track: Track | 'assisted'): TemplateResult | undefined {
  if (track === 'total') return undefined;
  if (track === 'assisted') return hatchedGlyph();
  return track === 'managed' ? diamondGlyph() : circleGlyph();
}

/**
 * What a track's points consist of, where every part is known and they add up to the points; else the points as one.
 * A bar never shows parts that its figure does not bear out.
 */
export function drawnParts({ track, points, parts }: TrackStanding): { track: Part['track']; points: Exact }[] {
  if (!points) return [];
  const known = parts.flatMap((part) => (part.points ? [{ track: part.track, points: part.points }] : []));
  const isWhole =
    known.length > 0 &&
    known.length === parts.length &&
    compare(sumExact(known.map((part) => part.points)), points) === 0;
  return isWhole ? known : [{ track, points }];
}

/** Every track that some tier has a minimum of, ready to be drawn. */
export function drawnTracks(
  words: TierWords,
  standing: Standing,
  goal: Goal | undefined,
  tiers: readonly Tier[],
): ProgressTrack[] {
  return tracksOf(standing).map((track) => {
    const scale = scaleOf(track, goal, tiers);
    const share = (points: Exact): number => (scale ? toRatio(points, scale) / scaleBeyond : 0);
    const name = trackName(words, track.track);
    const result = resultOf(words, track, goal, tiers);
    return {
      sentence: sentenceOf(words, track, goal, tiers),
      name,
      glyph: glyphOf(track.track),
      value: track.points ? held(words, track.points) : words.say('notKnown'),
      valueMissing: track.points === undefined,
      parts: drawnParts(track).map((part): TrackPart => ({
        tone: part.track === 'managed' || part.track === 'total' ? part.track : 'sold',
        hatched: part.track === 'assisted',
        share: share(part.points),
      })),
      markers: markersOf(words, track, goal, tiers, share),
      ...(result ? { result } : {}),
    };
  });
}

function markersOf(
  words: TierWords,
  track: TrackStanding,
  goal: Goal | undefined,
  tiers: readonly Tier[],
  share: (points: Exact) => number,
): TrackMarker[] {
  const leads = leadsToGoal(track, goal);
  return track.levels
    .map(({ tier, threshold }) => ({
      at: share(threshold),
      name: tierName(words, tiers, tier),
      value: exactFigure(words, threshold),
      goal: leads && tier === goal?.tier,
    }))
    .filter(({ at }) => at <= 1)
    .sort((a, b) => a.at - b.at);
}

function resultOf(
  words: TierWords,
  track: TrackStanding,
  goal: Goal | undefined,
  tiers: readonly Tier[],
): TrackResult | undefined {
  if (!goal) return undefined;
  const tier = tierName(words, tiers, goal.tier);
  const level = goalLevel(track, goal);
  if (!level) return { text: words.say('noMinimum'), hint: words.say('forTier', { tier }), quiet: true };
  if (level.reached === undefined)
    return { text: words.say('notKnown'), hint: words.say('toTier', { tier }), quiet: true };
  if (!level.reached) {
    const points = missing(words, level.missing ?? level.threshold);
    return { text: words.say('toGo', { points }), hint: words.say('toTier', { tier }) };
  }
  return { text: metText(words, level.margin), hint: words.say('tierMinimum', { tier }), met: true };
}

function metText(words: TierWords, margin: Exact | undefined): string {
  const above = margin && aboveWhole(words, margin);
  return above === undefined ? words.say('met') : words.say('metAbove', { points: above });
}

/** Whole points beyond a minimum; nothing where there is not one. */
function aboveWhole(words: TierWords, margin: Exact): string | undefined {
  return compare(margin, { num: '1', den: '1' }) >= 0 ? held(words, margin) : undefined;
}

/** All that a track shows, for who does not see it. */
function sentenceOf(words: TierWords, track: TrackStanding, goal: Goal | undefined, tiers: readonly Tier[]): string {
  const name = trackName(words, track.track);
  const marked = (level: { tier: string; threshold: Exact }): string =>
    `${tierName(words, tiers, level.tier)} ${exactFigure(words, level.threshold)}`;
  const { points } = track;
  const said = [
    points
      ? words.say('trackPoints', { track: name, points: held(words, points), count: heldCount(points) })
      : words.say('trackUnknown', { track: name }),
  ];
  const parts = drawnParts(track);
  if (parts.length > 1) {
    const each = parts.map((part) => `${trackName(words, part.track)} ${held(words, part.points)}`);
    said.push(words.say('trackParts', { parts: listOf(words, each) }));
  }
  const level = goalLevel(track, goal);
  if (goal && level) said.push(goalSentence(words, level, tierName(words, tiers, goal.tier)));
  const passed = track.levels.filter(({ tier, reached }) => reached && tier !== goal?.tier).map(marked);
  if (passed.length > 0) said.push(words.say('trackPassed', { tiers: listOf(words, passed) }));
  return sentences(words.tag, said);
}

function goalSentence(words: TierWords, level: TrackStanding['levels'][number], tier: string): string {
  const minimum = exactFigure(words, level.threshold);
  if (level.reached === undefined) return words.say('trackNeeds', { tier, minimum });
  if (!level.reached) {
    return words.say('trackToGo', { tier, minimum, points: missing(words, level.missing ?? level.threshold) });
  }
  const above = level.margin && aboveWhole(words, level.margin);
  if (above === undefined) return words.say('trackMet', { tier, minimum });
  return words.say('trackMetAbove', { tier, minimum, points: above });
}

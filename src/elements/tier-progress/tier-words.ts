import type { Words } from '../../core/index.js';
import { commonTerms, programTerms, tierAccountTerms, tierTerms } from '../../locales/en.js';
import { isDay, toDecimal, toFixed, type DecimalText, type Exact, type Track } from '../../program/index.js';
import { formatDay, formatNumber, joinList } from '../../ui/index.js';

export { tierName } from '../../views/tier-name.js';

/** What this element says, in English. */
export const tierVocabulary = { ...commonTerms, ...programTerms, ...tierTerms, ...tierAccountTerms };

/** What this element says. */
export type TierWords = Words<typeof tierVocabulary>;

const trackTerms = {
  total: 'total',
  sold: 'sold',
  sourced: 'sourced',
  assisted: 'assisted',
  managed: 'managed',
} as const satisfies Record<Track | 'assisted', keyof typeof tierVocabulary>;

/** The word for a track, or for a part of one. */
export function trackName(words: TierWords, track: Track | 'assisted'): string {
  return words.say(trackTerms[track]);
}

/** The name of an edition: the published ones are named by their first day. */
export function editionName(words: TierWords, id: string): string {
  return isDay(id) ? formatDay(words.tag, id) : id;
}

/** Names joined as the language does: `Gold, Platinum, and Diamond`. */
export function listOf(words: TierWords, names: readonly string[]): string {
  return joinList(words.tag, names);
}

/** Whole points that are held, or held beyond a minimum: rounded down, so that no threshold looks reached too early. */
export function held(words: TierWords, points: Exact): string {
  return formatNumber(words.tag, toFixed(points, 0, 'down'));
}

/** Whole points that are missing: rounded up. With {@link held} they add up to a whole threshold. */
export function missing(words: TierWords, points: Exact): string {
  return formatNumber(words.tag, toFixed(points, 0, 'up'));
}

/** How many whole points are held, to choose a plural form by. */
export function heldCount(points: Exact): number {
  return Number(toFixed(points, 0, 'down'));
}

/** How many whole points are missing, to choose a plural form by. */
export function missingCount(points: Exact): number {
  return Number(toFixed(points, 0, 'up'));
}

/** Points with two decimals, rounded down like all that is held. */
export function sumFigure(words: TierWords, points: Exact): string {
  return formatNumber(words.tag, toFixed(points, 2, 'down'), 2);
}

/** A number with all its decimals, and at least `places`: thresholds and differences are never rounded. */
export function exactFigure(words: TierWords, value: Exact | DecimalText, places = 0): string {
  const text = typeof value === 'string' ? value : (toDecimal(value) ?? toFixed(value, 2));
  return formatNumber(words.tag, text, places);
}

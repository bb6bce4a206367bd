import type { Words } from '../core/index.js';
import type { programTerms } from '../locales/en.js';
import type { Track } from '../program/index.js';
import type { Tier } from '../provider/index.js';

type ProgramWords = Words<typeof programTerms>;

const knownTiers = {
  gold: 'tierGold',
  platinum: 'tierPlatinum',
  diamond: 'tierDiamond',
  elite: 'tierElite',
  untiered: 'tierUntiered',
  provider: 'tierProvider',
} as const;

/** A tier's name: the provider's own, else the kit's word for a known id, else the id. */
export function tierName(words: ProgramWords, tiers: readonly Tier[], id: string): string {
  const given = tiers.find((tier) => tier.id === id)?.name;
  if (given !== undefined) return given;
  return Object.hasOwn(knownTiers, id) ? words.say(knownTiers[id as keyof typeof knownTiers]) : id;
}

const trackTerms = {
  total: 'totalPoints',
  sold: 'soldPoints',
  sourced: 'sourced',
  managed: 'managedPoints',
} as const;

/** What a track counts. */
export function pointsName(words: ProgramWords, track: Track): string {
  return words.say(trackTerms[track]);
}

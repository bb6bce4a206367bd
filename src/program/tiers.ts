import { compare, ZERO, type DecimalText, type Exact } from './exact.js';
import type { Points } from './point-totals.js';
import { fieldsOf, isAbsent, isObject, type Fields, type Reading } from './reader.js';

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

/** The highest tier that the points alone give (SEED), `tier` absent for none; or why it is unknown. */
export type TierPerformance =
  | { readonly known: true; readonly tier?: string | undefined }
  | { readonly known: false; readonly reason: 'no-tiers' | 'unreadable-minimum' }
  | { readonly known: false; readonly reason: 'unknown-points'; readonly track: Track };

/** What can be wrong with a list of tiers, beside numbers that cannot be read. */
export type TierFault = 'not-a-tier' | 'duplicate-tier' | 'no-minimums' | 'below-lower-tier' | 'unknown-tier';

/** A tier as it could be read: a minimum that could not be is `undefined`, one that it does not have is not in the map. */
export interface ReadTier {
  readonly id: string;
  readonly rule: Fields;
  readonly minimums: ReadonlyMap<Track, Exact | undefined>;
  readonly minMedianToolUsage: Exact | undefined;
}

export const TRACKS: readonly Track[] = ['total', 'sold', 'sourced', 'managed'];

const BELOW_TIERS: readonly unknown[] = ['untiered', 'provider'];

export const isAtLeast = (a: Exact, b: Exact) => compare(a, b) >= 0;

/** Reads the tiers, which come in rising order; what is wrong is noted. Duplicates and what is no tier are left out. */
export function readTiers(value: unknown, { note, decimal }: Reading<TierFault>): ReadTier[] {
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
}

/** The place of the tier held: -1 below all of them, `undefined` when unknown. One that is not in the list is noted. */
export function readCredited(
  value: unknown,
  tiers: readonly ReadTier[],
  { note }: Reading<TierFault>,
): number | undefined {
  if (isAbsent(value)) return undefined;
  const place = tiers.findIndex(({ id }) => id === value);
  if (place >= 0 || BELOW_TIERS.includes(value)) return place;
  note('credited', 'unknown-tier');
  return undefined;
}

/** Whether points meet every minimum of a tier, and if that is unknown why. Points cannot reach a tier that names no minimum. */
function meets({ minimums }: ReadTier, points: Points): boolean | Extract<TierPerformance, { known: false }> {
  let unknown: Extract<TierPerformance, { known: false }> | undefined;
  for (const [track, minimum] of minimums) {
    const had = points[track];
    if (!minimum) unknown ??= { known: false, reason: 'unreadable-minimum' };
    else if (!had) unknown ??= { known: false, reason: 'unknown-points', track };
    else if (!isAtLeast(had, minimum)) return false;
  }
  return minimums.size > 0 && (unknown ?? true);
}

/** Whether points reach a tier; `undefined` when that is unknown. */
export function reaches(tier: ReadTier, points: Points): boolean | undefined {
  const met = meets(tier, points);
  return typeof met === 'boolean' ? met : undefined;
}

/** The highest tier that points reach. */
export function performanceOf(tiers: readonly ReadTier[], points: Points): TierPerformance {
  if (tiers.length === 0) return { known: false, reason: 'no-tiers' };
  let highest: TierPerformance = { known: true };
  for (const tier of tiers) {
    const met = meets(tier, points);
    if (met) highest = met === true ? { known: true, tier: tier.id } : met;
  }
  return highest;
}

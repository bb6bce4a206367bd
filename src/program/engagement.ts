import type { Edition, EngagementBand } from './edition.js';
import { isAbsent } from './reader.js';
import { decide, use, type OurReading, type Readings } from './reading.js';

/**
 * The platform engagement index: a whole number from 0 to 10, by the number of tools a client uses (KB-ENG). A plain number passes
 * for one; a {@link UnifiedUsageScore} does not.
 */
export type EngagementIndex = number & { readonly scale?: 'engagement-index' };

/**
 * The unified usage score: 0 to 100 (CODE-NEXUS). Another measure than the engagement index: no page says how one would
 * become the other, so neither is ever derived from the other.
 */
export type UnifiedUsageScore = number & { readonly scale?: 'unified-usage' };

/** Why an index has no band. */
export type EngagementFault = 'missing' | 'not-a-whole-number' | 'out-of-range' | 'no-bands';

/** The band of an index, or why there is none. */
export type EngagementBandResult =
  | {
      readonly ok: true;
      readonly index: number;
      readonly band: EngagementBand;
      /** The id of the edition whose bands were used. */
      readonly edition: string;
      readonly ourReading: readonly OurReading[];
    }
  | { readonly ok: false; readonly problem: EngagementFault; readonly ourReading: readonly OurReading[] };

/**
 * The band of a platform engagement index (KB-ENG). The published bands leave room between 3 and 4, and 6 and 7: that scores
 * are whole is our reading, so 3.5 has no band. Never throws on bad input; the edition must be a published or a validated one.
 */
export function engagementBand(index: EngagementIndex | undefined, edition: Edition): EngagementBandResult {
  const readings: Readings = { ourReading: [] };
  const { ourReading } = readings;
  const fail = (problem: EngagementFault): EngagementBandResult => ({ ok: false, problem, ourReading });
  if (isAbsent(index)) return fail('missing');
  if (!Number.isInteger(index)) {
    decide(readings, 'wholeScores', 'No band is published for what lies between two whole scores.');
    return fail('not-a-whole-number');
  }
  if (!edition.engagementBands) return fail('no-bands');
  const bands = use(readings, 'engagementBands', edition.engagementBands);
  const band = bands.find(({ from, to }) => from <= index && index <= to);
  return band ? { ok: true, index, band, edition: edition.id, ourReading } : fail('out-of-range');
}

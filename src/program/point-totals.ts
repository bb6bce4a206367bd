import { add, compare, type DecimalText, type Exact } from './exact.js';
import { fieldsOf, type Reading } from './reader.js';
import type { Track } from './tiers.js';

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

/** Points by kind; absent is unknown. */
export type Points = Readonly<Partial<Record<Track | 'assisted', Exact | undefined>>>;

/** A sum that its source reports, and what its reported parts add up to. */
export interface PointDifference {
  readonly track: 'sold' | 'total';
  readonly reported: Exact;
  readonly computed: Exact;
}

const sumOf = (a: Exact | undefined, b: Exact | undefined) => (a && b ? add(a, b) : undefined);

/** Reads reported points. A reported sum is used as it is; where its parts add up to another, that is a difference. */
export function readTotals(
  value: unknown,
  field: string,
  { decimal }: Reading<never>,
): { points: Points; differences: readonly PointDifference[] } {
  const reported = fieldsOf(value);
  const read = (track: Track | 'assisted') => decimal(reported[track], `${field}.${track}`);
  const differences: PointDifference[] = [];
  const settle = (track: 'sold' | 'total', computed: Exact | undefined) => {
    const given = read(track);
    if (given && computed && compare(given, computed) !== 0) differences.push({ track, reported: given, computed });
    return given ?? computed;
  };
  const [sourced, assisted, managed] = [read('sourced'), read('assisted'), read('managed')];
  const sold = settle('sold', sumOf(sourced, assisted));
  return { points: { sourced, assisted, managed, sold, total: settle('total', sumOf(sold, managed)) }, differences };
}

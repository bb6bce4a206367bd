import type { Day } from './day.js';
import { fromFraction, type Exact } from './exact.js';
import type { Points } from './point-totals.js';
import type { CountedRecord, Ledger } from './records.js';
import type { Factor, Step } from './steps.js';
import type { Track } from './tiers.js';

/*
 * Private to the room: points day by day. All are whole units of one denominator, so that thousands of sums are additions of
 * whole numbers; a fraction is made only of what is shown.
 */

type Bucket = 'sourced' | 'assisted' | 'unsourced' | 'managed';

/** What counts on a day, in units. */
interface Sums extends Record<Bucket, bigint> {
  /** Above zero while sold points are unknown. */
  unknownSold: number;
  /** Above zero while a sold record counts whose source is unknown. */
  unknownSource: number;
  /** Above zero while managed points are unknown, as all are or as a record counts whose first day is. */
  unknownManaged: number;
}

/** The lines that sum a day's points up. `unsourced`: sold points whose source is unknown. */
export type TotalsStep = Step<'sold' | 'total', Bucket | 'sold'>;

/** Points of a day, with the lines that sum them up. */
export interface DayTotals {
  readonly points: Points;
  readonly steps: readonly TotalsStep[];
}

/** Points from day to day. */
export interface Timeline {
  /** The days on which something begins or no longer counts, in order. */
  readonly changes: readonly Day[];
  /** The points of a day. */
  readonly at: (day: Day) => DayTotals;
  /** The points of a track on a day in units; `undefined` when unknown. */
  readonly unitsAt: (day: Day, track: Track) => bigint | undefined;
  /** The least units that reach a threshold. */
  readonly unitsFor: (threshold: Exact) => bigint;
  /** What so many units are. */
  readonly fromUnits: (units: bigint) => Exact;
}

const bucketOf = ({ kind, source }: CountedRecord): Bucket =>
  kind === 'managed' ? 'managed' : (source ?? 'unsourced');

/**
 * Puts records in order of time. Points before `completeFrom` are unknown; so are managed points before today while a record
 * counts whose first day is unknown.
 */
export function timelineOf({ entries, isKnown, den }: Ledger, completeFrom: Day, today: Day): Timeline {
  const now: Sums = {
    sourced: 0n,
    assisted: 0n,
    unsourced: 0n,
    managed: 0n,
    unknownSold: isKnown.sold ? 0 : 1,
    unknownSource: 0,
    unknownManaged: isKnown.managed ? 0 : 1,
  };
  const moves: { day: Day; bucket: Bucket; units: bigint; source: number; start: number }[] = [];
  for (const record of entries) {
    const { points, from, until } = record;
    const bucket = bucketOf(record);
    const units = BigInt(points.num) * (den / BigInt(points.den));
    const source = bucket === 'unsourced' ? 1 : 0;
    if (from) moves.push({ day: from, bucket, units, source, start: 0 });
    else {
      now[bucket] += units;
      now.unknownManaged++;
      moves.push({ day: until && until < today ? until : today, bucket, units: 0n, source: 0, start: -1 });
    }
    if (until) moves.push({ day: until, bucket, units: -units, source: -source, start: 0 });
  }
  moves.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

  const before = { ...now };
  const changes: Day[] = [];
  const sums: Sums[] = [];
  for (const [place, { day, bucket, units, source, start }] of moves.entries()) {
    now[bucket] += units;
    now.unknownSource += source;
    now.unknownManaged += start;
    if (moves[place + 1]?.day === day) continue;
    changes.push(day);
    sums.push({ ...now });
  }

  const sumsOn = (day: Day): Sums => {
    let [low, high] = [0, changes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((changes[middle] ?? '') <= day) low = middle + 1;
      else high = middle;
    }
    return sums[low - 1] ?? before;
  };
  const fromUnits = (units: bigint) => fromFraction({ num: units, den });
  return {
    changes,
    fromUnits,
    at: (day) => (day < completeFrom ? { points: {}, steps: [] } : totalsOf(sumsOn(day), fromUnits)),
    unitsAt: (day, track) => (day < completeFrom ? undefined : unitsOf(sumsOn(day), track)),
    unitsFor: ({ num, den: own }) => (BigInt(num) * den + BigInt(own) - 1n) / BigInt(own),
  };
}

/** The units of a track; `undefined` when unknown. */
function unitsOf(on: Sums, track: Track | 'assisted'): bigint | undefined {
  const sold = on.unknownSold === 0 ? on.sourced + on.assisted + on.unsourced : undefined;
  const managed = on.unknownManaged === 0 ? on.managed : undefined;
  if (track === 'sold') return sold;
  if (track === 'managed') return managed;
  if (track === 'total') return sold === undefined || managed === undefined ? undefined : sold + managed;
  return sold === undefined || on.unknownSource > 0 ? undefined : on[track];
}

function totalsOf(on: Sums, fromUnits: (units: bigint) => Exact): DayTotals {
  const pointsOf = (track: Track | 'assisted') => {
    const units = unitsOf(on, track);
    return units === undefined ? undefined : fromUnits(units);
  };
  const [sold, managed] = [pointsOf('sold'), pointsOf('managed')];
  const part = (kind: Bucket): Factor<Bucket> => ({ op: 'plus', kind, value: fromUnits(on[kind]) });
  const parts: Factor<Bucket>[] = [{ ...part('sourced'), op: 'start' }, part('assisted')];
  if (on.unknownSource > 0) parts.push(part('unsourced'));
  const steps: TotalsStep[] = sold ? [{ id: 'sold', factors: parts, result: sold }] : [];
  const total = pointsOf('total');
  if (sold && managed && total) {
    const factors = [
      { op: 'start', kind: 'sold', value: sold },
      { op: 'plus', kind: 'managed', value: managed },
    ] as const;
    steps.push({ id: 'total', factors, result: total });
  }
  return { points: { sourced: pointsOf('sourced'), assisted: pointsOf('assisted'), sold, managed, total }, steps };
}

import type { Day } from './day.js';
import type { Edition } from './edition.js';
import { isZero, ZERO, type Exact } from './exact.js';
import type { Points } from './point-totals.js';
import { countsOn } from './points-on.js';
import { fieldsOf, newReader, type ReadFault } from './reader.js';
import type { OurReading } from './reading.js';
import {
  completeFromOf,
  readRecords,
  type CountedRecord,
  type Ledger,
  type PointRecords,
  type RecordProblem,
} from './records.js';
import { difference, type DifferenceStep, type FactorKind } from './steps.js';
import { performanceOf, readTiers, type TierFault, type TierPerformance, type TierRule } from './tiers.js';
import { timelineOf, type DayTotals } from './timeline.js';

/** What {@link whatIf} looks at. */
export interface WhatIfInput {
  /** Records with their lines: points that are only reported cannot be counted again. */
  readonly records: PointRecords;
  /** The day looked at. */
  readonly on: Day;
  readonly today: Day;
  /** The tiers in rising order, for both editions. Absent: none. */
  readonly tiers?: readonly TierRule[] | undefined;
}

/** The points of the day under one edition, absent ones being unknown. */
export interface WhatIfSide extends DayTotals {
  /** The id of the edition. */
  readonly edition: string;
  readonly tier: TierPerformance;
  readonly ourReading: readonly OurReading[];
}

/** Points on both sides, and how they differ. */
export interface PointsChange {
  readonly before: Exact;
  readonly after: Exact;
  /** Below zero when they fall. */
  readonly change: Exact;
  readonly step: DifferenceStep<'change', 'after' | 'before'>;
}

/** A track; without figures where a side is unknown. */
export interface TrackChange extends Partial<PointsChange> {
  readonly track: keyof Points;
}

/** What makes a record bring other points: a factor of its working, or how long its points count. */
export type ChangeCause = Extract<FactorKind, 'currency-step' | 'rate' | 'growth' | 'partners'> | 'life';

/** A record that brings other points under the other edition. */
export interface RecordChange extends PointsChange {
  readonly kind: CountedRecord['kind'];
  readonly id: string;
  readonly clientId?: string | undefined;
  readonly source?: CountedRecord['source'];
  readonly causes: readonly ChangeCause[];
  /** How its points are counted on both sides. */
  readonly steps: { readonly before: CountedRecord['steps']; readonly after: CountedRecord['steps'] };
}

/** What can be wrong with the input of {@link whatIf}. A record with a problem under either edition is left out of both. */
export interface WhatIfProblem {
  /** Path of the field, such as `records.sold.17.source`. */
  readonly field: string;
  readonly record?: string | undefined;
  readonly code: TierFault | ReadFault | RecordProblem['code'];
  /** The id of the edition that has it; absent: both, or it is about none. */
  readonly edition?: string | undefined;
}

/** The same records under two editions. */
export interface WhatIf {
  readonly on: Day;
  readonly before: WhatIfSide;
  readonly after: WhatIfSide;
  /** Total, sold, sourced, assisted and managed points. */
  readonly tracks: readonly TrackChange[];
  /** Those that differ; together they are what the tracks differ by. */
  readonly records: readonly RecordChange[];
  /** How many records bring the same on both sides, and how many were left out. */
  readonly same: number;
  readonly leftOut: number;
  readonly problems: readonly WhatIfProblem[];
}

/** The comparison, or what keeps it from being made. */
export type WhatIfResult =
  ({ readonly ok: true } & WhatIf) | { readonly ok: false; readonly problems: readonly WhatIfProblem[] };

const SHOWN: readonly (keyof Points)[] = ['total', 'sold', 'sourced', 'assisted', 'managed'];
const CAUSES = ['currency-step', 'rate', 'growth', 'partners'] as const;

const keyOf = ({ kind, id }: CountedRecord): string => `${kind} ${id}`;

function changeOf(before: Exact, after: Exact): PointsChange {
  const step = difference<'change', 'after' | 'before'>(
    'change',
    { kind: 'after', value: after },
    { kind: 'before', value: before },
  );
  return { before, after, change: step.result, step };
}

/** The value of a factor in the working of a record; empty where it has none. */
function factorOf({ steps }: CountedRecord, kind: ChangeCause): string {
  for (const step of steps) {
    const factor = 'factors' in step ? step.factors.find((one) => one.kind === kind) : undefined;
    if (factor) return `${factor.value.num}/${factor.value.den}`;
  }
  return '';
}

function recordChange(before: CountedRecord, after: CountedRecord, on: Day): RecordChange {
  const [counted, counts] = [countsOn(before, on), countsOn(after, on)];
  const causes: ChangeCause[] = CAUSES.filter((kind) => factorOf(before, kind) !== factorOf(after, kind));
  const { kind, id, clientId, source } = before;
  return {
    kind,
    id,
    clientId,
    source,
    ...changeOf(counted ? before.points : ZERO, counts ? after.points : ZERO),
    causes: counted === counts ? causes : ['life'],
    steps: { before: before.steps, after: after.steps },
  };
}

/** The problems of two editions, those that both have told once. */
function problemsOf(before: Ledger, after: Ledger, editions: readonly [string, string]): WhatIfProblem[] {
  const nameOf = ({ field, code }: RecordProblem) => `${field} ${code}`;
  const [had, has] = [before, after].map(({ problems }) => new Set(problems.map(nameOf)));
  const isOnlyIn = (others: Set<string> | undefined, problem: RecordProblem) => !others?.has(nameOf(problem));
  return [
    ...before.problems.map((problem) => (isOnlyIn(has, problem) ? { ...problem, edition: editions[0] } : problem)),
    ...after.problems.flatMap((problem) => (isOnlyIn(had, problem) ? [{ ...problem, edition: editions[1] }] : [])),
  ];
}

/**
 * The same records under two editions, each deal by its own day of sale where an edition says so, and what makes the difference.
 * Points are counted from the lines, never taken as reported. Never throws: what cannot be read is a problem. The editions
 * must be published or validated ones.
 */
export function whatIf(input: WhatIfInput, before: Edition, after: Edition): WhatIfResult {
  const given = fieldsOf(input);
  const reader = newReader<TierFault>();
  const on = reader.day(given['on'], 'on');
  const today = reader.day(given['today'], 'today');
  const completeFrom = completeFromOf(given['records'], today, reader);
  if (!on || !today || !completeFrom) return { ok: false, problems: reader.problems };
  const tiers = readTiers(given['tiers'], reader);

  const ledgers = [before, after].map((edition) => readRecords(given['records'], edition, 'lines'));
  const [had, has] = ledgers as [Ledger, Ledger];
  const others = new Map(has.entries.map((entry) => [keyOf(entry), entry]));
  const pairs = had.entries.flatMap((entry) => {
    const other = others.get(keyOf(entry));
    return other ? [[entry, other] as const] : [];
  });
  const sideOf = (ledger: Ledger, edition: Edition, entries: CountedRecord[]): WhatIfSide => {
    const totals = timelineOf({ ...ledger, entries }, completeFrom, today).at(on);
    return { edition: edition.id, ...totals, tier: performanceOf(tiers, totals.points), ourReading: ledger.ourReading };
  };
  const left = sideOf(
    had,
    before,
    pairs.map(([entry]) => entry),
  );
  const right = sideOf(
    has,
    after,
    pairs.map(([, entry]) => entry),
  );
  const changes = pairs.map(([entry, other]) => recordChange(entry, other, on));
  const records = changes.filter(({ change }) => !isZero(change));
  return {
    ok: true,
    on,
    before: left,
    after: right,
    tracks: SHOWN.map((track) => {
      const [from, to] = [left.points[track], right.points[track]];
      return { track, ...(from && to ? changeOf(from, to) : {}) };
    }),
    records,
    same: changes.length - records.length,
    leftOut: had.entries.length + had.leftOut - pairs.length,
    problems: [...reader.problems, ...problemsOf(had, has, [before.id, after.id])],
  };
}

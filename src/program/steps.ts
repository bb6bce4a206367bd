import { addDays, addMonths, type Day } from './day.js';
import type { DealSource } from './edition.js';
import { fromFraction, subtract, toFraction, type Exact } from './exact.js';
import { over, plus, times } from './fraction.js';

/** What a factor of a {@link Step} is. `sold` and `managed` are the results of earlier steps. */
export type FactorKind = 'amount' | 'points' | 'currency-step' | 'rate' | 'growth' | 'partners' | 'sold' | 'managed';

/** The lines of a working of points and amounts. */
export type StepId = 'sold' | 'managed' | 'total' | 'amount';

/** What is done with a factor. */
export type FactorOp = 'start' | 'times' | 'divide' | 'plus';

/** One operand of a {@link Step}: what is done with `value` to what stands before it. */
export interface Factor<Kind extends string = FactorKind, Op extends string = FactorOp> {
  readonly op: Op;
  readonly kind: Kind;
  readonly value: Exact;
  /** The currency of an amount or a currency step. */
  readonly currency?: string | undefined;
  /** The deal source a rate is for, where the edition tells sources apart. */
  readonly source?: DealSource | undefined;
}

/**
 * One line of a working, taken from left to right: `1,000 / 100 x 5 (sourced) x 2 (growth market) = 100`. A factor that changes
 * nothing (an ordinary market, a single partner) is left out.
 */
export interface Step<Id extends string = StepId, Kind extends string = FactorKind, Op extends string = FactorOp> {
  readonly id: Id;
  readonly factors: readonly Factor<Kind, Op>[];
  readonly result: Exact;
}

/** A line of a working that takes something away: `2,400 (threshold) - 2,287 (points) = 113`. */
export type DifferenceStep<Id extends string, Kind extends string> = Step<Id, Kind, 'start' | 'minus'>;

/** A line of a working in days or months: `2024-07-01 - 45 days = 2024-05-17`. */
export interface DayStep<Id extends string> {
  readonly id: Id;
  readonly from: Day;
  /** Below zero for days or months before. */
  readonly count: number;
  readonly unit: 'days' | 'months';
  readonly result: Day;
}

/** Works a line out. */
export function work<Id extends string, Kind extends string>(id: Id, factors: readonly Factor<Kind>[]): Step<Id, Kind> {
  let result = toFraction({ num: '0', den: '1' });
  for (const { op, value } of factors) {
    const next = toFraction(value);
    result = op === 'times' ? times(result, next) : op === 'divide' ? over(result, next) : plus(result, next);
  }
  return { id, factors, result: fromFraction(result) };
}

/** Works out a line that takes something away from `whole`. */
export function difference<Id extends string, Kind extends string>(
  id: Id,
  whole: Omit<Factor<Kind>, 'op'>,
  ...less: readonly Omit<Factor<Kind>, 'op'>[]
): DifferenceStep<Id, Kind> {
  let result = whole.value;
  for (const { value } of less) result = subtract(result, value);
  const taken = less.map((factor) => ({ op: 'minus' as const, ...factor }));
  return { id, factors: [{ op: 'start', ...whole }, ...taken], result };
}

/** Works out a line in days or months; `undefined` where it leads out of the calendar. */
export function dayStep<Id extends string>(
  id: Id,
  from: Day,
  count: number,
  unit: DayStep<Id>['unit'],
): DayStep<Id> | undefined {
  try {
    return { id, from, count, unit, result: (unit === 'days' ? addDays : addMonths)(from, count) };
  } catch {
    return undefined;
  }
}

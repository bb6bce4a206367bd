import type { DealSource } from './edition.js';
import { fromFraction, toFraction, type Exact } from './exact.js';
import { over, plus, times } from './fraction.js';

/** What a factor of a {@link Step} is. `sold` and `managed` are the results of earlier steps. */
export type FactorKind = 'amount' | 'points' | 'currency-step' | 'rate' | 'growth' | 'partners' | 'sold' | 'managed';

/** One operand of a {@link Step}: what is done with `value` to what stands before it. */
export interface Factor {
  readonly op: 'start' | 'times' | 'divide' | 'plus';
  readonly kind: FactorKind;
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
export interface Step {
  readonly id: 'sold' | 'managed' | 'total' | 'amount';
  readonly factors: readonly Factor[];
  readonly result: Exact;
}

/** Works a line out. */
export function work(id: Step['id'], factors: readonly Factor[]): Step {
  let result = toFraction({ num: '0', den: '1' });
  for (const { op, value } of factors) {
    const next = toFraction(value);
    result = op === 'times' ? times(result, next) : op === 'divide' ? over(result, next) : plus(result, next);
  }
  return { id, factors, result: fromFraction(result) };
}

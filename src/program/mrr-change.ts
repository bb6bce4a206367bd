import type { Amount } from './amount.js';
import { exact, isZero, type Exact } from './exact.js';
import { fieldsOf, isAbsent, newReader, type ReadFault } from './reader.js';
import { difference, work, type DifferenceStep, type Step } from './steps.js';

/** What keeps a change of MRR from being known. */
export interface MrrProblem {
  readonly field: 'current' | 'current.currency' | 'next' | 'next.currency';
  /** `different-currencies`: nothing is converted. */
  readonly code: 'missing' | ReadFault | 'unknown-currency' | 'different-currencies';
}

/** The lines of a {@link MrrChange}: the next MRR less the current one, and that in hundredths of the current one. */
export type MrrStep = DifferenceStep<'change', 'next' | 'current'> | Step<'percent', 'change' | 'current' | 'hundred'>;

/** How far MRR changes, or why that is unknown. */
export type MrrChange =
  | {
      readonly known: true;
      readonly currency: string;
      /** Below zero when it falls. */
      readonly amount: Exact;
      /** Of the current MRR; absent when that is zero. */
      readonly percent?: Exact | undefined;
      readonly steps: readonly MrrStep[];
    }
  | { readonly known: false; readonly problems: readonly MrrProblem[] };

/**
 * How far MRR changes, at a renewal for example. Only amounts of the same known currency are compared; an unknown one is never
 * zero. Never throws on bad input.
 */
export function mrrChange(current: Amount | undefined, next: Amount | undefined): MrrChange {
  const problems: MrrProblem[] = [];
  const read = (side: 'current' | 'next', given: Amount | undefined) => {
    const { amount, currency } = fieldsOf(given);
    const reader = newReader();
    const value = reader.decimal(amount, side);
    const known = typeof currency === 'string' && currency !== '' ? currency : undefined;
    for (const { code } of reader.problems) problems.push({ field: side, code });
    if (isAbsent(amount)) problems.push({ field: side, code: 'missing' });
    else if (!known) problems.push({ field: `${side}.currency`, code: 'unknown-currency' });
    return { value, currency: known };
  };
  const before = read('current', current);
  const after = read('next', next);
  const { currency } = before;
  if (problems.length === 0 && currency !== after.currency) {
    problems.push({ field: 'next.currency', code: 'different-currencies' });
  }
  if (!before.value || !after.value || currency === undefined || problems.length > 0) return { known: false, problems };

  const now = { kind: 'current', value: before.value, currency } as const;
  const change = difference('change', { kind: 'next' as const, value: after.value, currency }, now);
  const amount = change.result;
  if (isZero(before.value)) return { known: true, currency, amount, steps: [change] };
  const percent = work('percent', [
    { op: 'start', kind: 'change' as const, value: amount },
    { op: 'divide', ...now },
    { op: 'times', kind: 'hundred' as const, value: exact('100') },
  ]);
  return { known: true, currency, amount, percent: percent.result, steps: [change, percent] };
}

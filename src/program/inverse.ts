import type { Edition } from './edition.js';
import type { Exact } from './exact.js';
import {
  currencyStep,
  growth,
  managedRate,
  newSheet,
  partners,
  soldRate,
  start,
  type Quantity,
  type Sale,
  type Service,
  type Sheet,
} from './factors.js';
import type { PointsFailure, Working } from './points.js';
import { work, type Factor } from './steps.js';

/** What {@link amountForSoldPoints} starts from. */
export interface SoldPointsInput extends Sale {
  /** Points, zero or more. */
  readonly points: Quantity;
}

/** What {@link amountForManagedPoints} starts from. `otherPartners` is 0 by default: the partner services the client alone. */
export interface ManagedPointsInput extends Service {
  /** Points, zero or more. */
  readonly points: Quantity;
}

/** The MRR that earns the points, in the currency asked for, or why it is unknown. */
export type AmountResult =
  ({ readonly ok: true; readonly amount: Exact; readonly currency: string } & Working) | PointsFailure;

/** The factors that lead back the way that others lead forward: each undone, the last one first. */
export const inverse = (forward: readonly Factor[]): Factor[] =>
  forward.map((factor): Factor => ({ ...factor, op: factor.op === 'times' ? 'divide' : 'times' })).reverse();

function undo(sheet: Sheet, forward: readonly Factor[]): AmountResult {
  const factors = [...start(sheet, 'points'), ...inverse(forward)];
  if (sheet.problems.length > 0) return { ok: false, problems: sheet.problems };
  const step = work('amount', factors);
  const { edition, ourReading } = sheet;
  return {
    ok: true,
    amount: step.result,
    currency: String(sheet.input.currency),
    steps: [step],
    edition: edition.id,
    ourReading,
  };
}

/** The MRR to sell for so many sold points: the exact inverse of `soldPoints`. Never throws on bad input. */
export function amountForSoldPoints(input: SoldPointsInput, edition: Edition): AmountResult {
  const sheet = newSheet(input, edition);
  return undo(sheet, [...currencyStep(sheet), ...soldRate(sheet), ...growth(sheet)]);
}

/** The MRR to manage for so many managed points: the exact inverse of `managedPoints`. Never throws on bad input. */
export function amountForManagedPoints(input: ManagedPointsInput, edition: Edition): AmountResult {
  const given = newSheet(input, edition);
  const sheet = { ...given, input: { ...given.input, otherPartners: given.input.otherPartners ?? 0 } };
  return undo(sheet, [...currencyStep(sheet), ...managedRate(sheet), ...growth(sheet), ...partners(sheet)]);
}

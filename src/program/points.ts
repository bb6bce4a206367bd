import { ZERO, type Exact } from './exact.js';
import {
  currencyStep,
  growth,
  managedRate,
  newSheet,
  partners,
  soldRate,
  start,
  type PointsProblem,
  type Quantity,
  type Sale,
  type Service,
  type Sheet,
} from './factors.js';
import type { Edition } from './edition.js';
import type { OurReading } from './reading.js';
import { work, type Step } from './steps.js';

/** What {@link soldPoints} counts: MRR sold. */
export interface SoldInput extends Sale {
  /** MRR, zero or more. */
  readonly amount: Quantity;
}

/** What {@link managedPoints} counts: MRR under management. */
export interface ManagedInput extends Service {
  /** MRR, zero or more. */
  readonly amount: Quantity;
}

/** What {@link points} counts: MRR sold, and whether the partner also services the client. */
export interface PointsInput extends SoldInput, ManagedInput {
  readonly managed: boolean;
}

/** A calculation that could not be made, and why. */
export interface PointsFailure {
  readonly ok: false;
  readonly problems: readonly PointsProblem[];
}

/** What a figure rests on. */
export interface Working {
  /** The lines of the working; the last one gives the result. */
  readonly steps: readonly Step[];
  /** The id of the edition it was counted under. */
  readonly edition: string;
  /** The rules used that are our reading. */
  readonly ourReading: readonly OurReading[];
}

/** One kind of points, or why it is unknown. */
export type PartResult = ({ readonly ok: true; readonly points: Exact } & Working) | PointsFailure;

/** Sold, managed and total points, or why they are unknown. */
export type PointsResult =
  | ({ readonly ok: true; readonly total: Exact; readonly sold: Exact; readonly managed: Exact } & Working)
  | PointsFailure;

const soldFactors = (sheet: Sheet) => [
  ...start(sheet, 'amount'),
  ...currencyStep(sheet),
  ...soldRate(sheet),
  ...growth(sheet),
];

const managedFactors = (sheet: Sheet) => [
  ...start(sheet, 'amount'),
  ...currencyStep(sheet),
  ...managedRate(sheet),
  ...growth(sheet),
  ...partners(sheet),
];

function part(sheet: Sheet, id: 'sold' | 'managed'): PartResult {
  const factors = (id === 'sold' ? soldFactors : managedFactors)(sheet);
  if (sheet.problems.length > 0) return { ok: false, problems: sheet.problems };
  const step = work(id, factors);
  return { ok: true, points: step.result, steps: [step], edition: sheet.edition.id, ourReading: sheet.ourReading };
}

/**
 * Points for MRR sold: the amount, in steps of its currency, times the rate of the day and source, times the growth
 * multiplier (TIERS-2024, TIERS-2025b). Never throws on bad input; the edition must be a published or a validated one.
 */
export function soldPoints(input: SoldInput, edition: Edition): PartResult {
  return part(newSheet(input, edition), 'sold');
}

/**
 * Points for MRR managed: the amount, in steps of its currency, times the rate and the growth multiplier, shared evenly
 * by the partner and the others who service the client (KB-MANAGED). Never throws on bad input; as for {@link soldPoints}.
 */
export function managedPoints(input: ManagedInput, edition: Edition): PartResult {
  return part(newSheet(input, edition), 'managed');
}

/**
 * Sold points of an amount, its managed points when the partner also services the client (else zero), and their sum
 * (SEED, TIERS-2026). Never throws on bad input; as for {@link soldPoints}.
 */
export function points(input: PointsInput, edition: Edition): PointsResult {
  const sheet = newSheet(input, edition);
  const sold = part(sheet, 'sold');
  const managed = sheet.input.managed === true ? part(sheet, 'managed') : undefined;
  if (typeof sheet.input.managed !== 'boolean') {
    sheet.problems.push({ field: 'managed', code: sheet.input.managed === undefined ? 'missing' : 'not-a-choice' });
  }
  if (sheet.problems.length > 0 || !sold.ok || managed?.ok === false) return { ok: false, problems: sheet.problems };
  const working = { edition: edition.id, ourReading: sheet.ourReading };
  if (!managed)
    return { ok: true, total: sold.points, sold: sold.points, managed: ZERO, steps: sold.steps, ...working };
  const total = work('total', [
    { op: 'start', kind: 'sold', value: sold.points },
    { op: 'plus', kind: 'managed', value: managed.points },
  ]);
  return {
    ok: true,
    total: total.result,
    sold: sold.points,
    managed: managed.points,
    steps: [...sold.steps, ...managed.steps, total],
    ...working,
  };
}

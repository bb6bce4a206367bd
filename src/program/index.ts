/*
 * The partner programme's rules, free of page and network. `sources.ts` (where each rule was read) stands apart, to be loaded
 * when somebody asks.
 */
export { sumAmounts, type Amount, type AmountSums } from './amount.js';
export {
  addDays,
  addMonths,
  compareDays,
  dayOfEpochMs,
  daysBetween,
  isDay,
  monthOf,
  type Day,
  type Month,
} from './day.js';
export {
  dealSources,
  type Cited,
  type Confidence,
  type DatedSoldRate,
  type DealSource,
  type Edition,
  type EngagementBand,
  type MonthDay,
  type RenewalWindows,
  type Review,
  type SoldRate,
} from './edition.js';
export { editionById, editionOn, EDITIONS, newestEdition } from './editions/index.js';
export {
  add,
  compare,
  exact,
  isDecimalText,
  isNegative,
  isZero,
  MAX_DIGITS,
  subtract,
  sumExact,
  toDecimal,
  toFixed,
  ZERO,
  type DecimalText,
  type Exact,
  type Rounding,
} from './exact.js';
export type { DealMotion, PointsField, PointsProblem, PointsProblemCode, Quantity, Sale, Service } from './factors.js';
export {
  amountForManagedPoints,
  amountForSoldPoints,
  type AmountResult,
  type ManagedPointsInput,
  type SoldPointsInput,
} from './inverse.js';
export type { PointDifference, Points, PointTotals } from './point-totals.js';
export {
  managedPoints,
  points,
  soldPoints,
  type ManagedInput,
  type PartResult,
  type PointsFailure,
  type PointsInput,
  type PointsResult,
  type SoldInput,
  type Working,
} from './points.js';
export { toRatio } from './ratio.js';
export type { EditionRule, KitRule, OurReading, Rule } from './reading.js';
export type { SourceEntry } from './sources.js';
export {
  standing,
  type GateState,
  type Standing,
  type StandingInput,
  type StandingProblem,
  type TierGates,
  type TrackLevel,
  type TrackStanding,
} from './standing.js';
export type { DayStep, DifferenceStep, Factor, FactorKind, FactorOp, Step, StepId } from './steps.js';
export type { TierPerformance, TierRule, Track } from './tiers.js';
export {
  validateEdition,
  type EditionCheck,
  type EditionProblem,
  type EditionProblemCode,
} from './validate-edition.js';
export {
  engagementBand,
  type EngagementBandResult,
  type EngagementFault,
  type EngagementIndex,
  type UnifiedUsageScore,
} from './engagement.js';
export { mrrChange, type MrrChange, type MrrProblem, type MrrStep } from './mrr-change.js';
export {
  renewalDates,
  renewalState,
  renewalsToActOn,
  toActOnWindow,
  type RenewalDates,
  type RenewalDue,
  type RenewalPhase,
  type RenewalProblem,
  type RenewalResult,
  type RenewalState,
  type RenewalStatus,
  type RenewalTerms,
  type RenewalsToActOn,
  type ToActOnWindow,
} from './renewals.js';
export {
  nextReview,
  reviewsBetween,
  type ReviewDateProblem,
  type ReviewPeriod,
  type ReviewPeriodResult,
} from './review-dates.js';
export {
  reviewTier,
  type ReachedTier,
  type ReviewedCheck,
  type ReviewOutcome,
  type ReviewProblem,
  type TierCheck,
  type TierReview,
  type TierReviewInput,
  type TierReviewResult,
} from './review.js';
export {
  forecast,
  type Drop,
  type Forecast,
  type ForecastDay,
  type ForecastInput,
  type ForecastMonth,
  type ForecastProblem,
  type ForecastResult,
  type ReviewAhead,
} from './forecast.js';
export { pointsOn, type PointsOn, type PointsOnInput, type PointsOnProblem, type PointsOnResult } from './points-on.js';
export type { CountedRecord, ManagedRecord, PointRecords, RecordProblem, SoldRecord } from './records.js';
export type { Crossing, EndingRecord, TierRisk } from './tier-risk.js';
export type { DayTotals, TotalsStep } from './timeline.js';
export type { GoalAmount, GoalWay, Market } from './goal-cost.js';
export {
  goal,
  type Goal,
  type GoalInput,
  type GoalLevel,
  type GoalOption,
  type GoalPart,
  type GoalPlan,
  type GoalProblem,
  type GoalResult,
  type NeededStep,
} from './goal.js';
export { minorUnits } from './minor-units.js';
export {
  whatIf,
  type ChangeCause,
  type PointsChange,
  type RecordChange,
  type TrackChange,
  type WhatIf,
  type WhatIfInput,
  type WhatIfProblem,
  type WhatIfResult,
  type WhatIfSide,
} from './what-if.js';

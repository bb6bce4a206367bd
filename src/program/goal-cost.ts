import type { Amount } from './amount.js';
import type { Edition } from './edition.js';
import { fromFraction, toFixed, type Exact } from './exact.js';
import { currencyStep, managedRate, newSheet, partners, soldRate, timesRule, type PointsProblem } from './factors.js';
import { fractionOfDecimal } from './fraction.js';
import { inverse } from './inverse.js';
import { minorUnits } from './minor-units.js';
import type { OurReading } from './reading.js';
import { work, type Factor, type Step } from './steps.js';

/** What a partner can do for points: sell deals of its own, sell with HubSpot's help, or service clients. */
export type GoalWay = 'sourced' | 'assisted' | 'managed';

/** Where the clients are. */
export type Market = 'ordinary' | 'growth';

/** MRR that brings points. */
export interface GoalAmount {
  /** The points wanted. */
  readonly points: Exact;
  /** MRR, rounded up to the smallest unit of the currency. */
  readonly amount: Amount;
  /** MRR before rounding. */
  readonly exact: Exact;
  /** The points that the rounded amount brings: those wanted or a little more. */
  readonly brings: Exact;
  /** From points to MRR, and from the rounded MRR back to points. */
  readonly steps: readonly Step[];
}

/** How MRR brings points in one way and market. */
export interface Tariff {
  readonly way: GoalWay;
  readonly market: Market;
  /** Points per step of the currency. */
  readonly perStep: Exact;
  readonly amountFor: (points: Exact) => GoalAmount;
}

/** How MRR is to bring points. */
export interface TariffTerms {
  readonly currency: unknown;
  readonly otherPartners: unknown;
  readonly soldOn: unknown;
}

/** The tariff of a way and market under an edition, or why there is none. */
export function tariffOf(
  way: GoalWay,
  market: Market,
  terms: TariffTerms,
  edition: Edition,
): {
  readonly tariff?: Tariff;
  readonly problems: readonly PointsProblem[];
  readonly ourReading: readonly OurReading[];
} {
  const sheet = newSheet({ ...terms, source: way }, edition);
  const steps = currencyStep(sheet);
  const rates = [
    ...(way === 'managed' ? managedRate(sheet) : soldRate(sheet)),
    ...(market === 'growth' ? timesRule(sheet, 'growth', 'growthMultiplier', edition.growthMultiplier) : []),
    ...(way === 'managed' ? partners(sheet) : []),
  ];
  const { problems, ourReading } = sheet;
  if (problems.length > 0) return { problems, ourReading };
  const currency = String(terms.currency);
  const forward = [...steps, ...rates];
  const perStep = work('points', [{ op: 'start', kind: 'one', value: { num: '1', den: '1' } }, ...rates]).result;
  return {
    tariff: { way, market, perStep, amountFor: (points) => amountFor(points, way, forward, currency) },
    problems,
    ourReading,
  };
}

function amountFor(points: Exact, way: GoalWay, forward: readonly Factor[], currency: string): GoalAmount {
  const back = work('amount', [{ op: 'start', kind: 'points', value: points }, ...inverse(forward)]);
  const text = toFixed(back.result, minorUnits(currency), 'up');
  const rounded = fromFraction(fractionOfDecimal(text));
  const there = work(way === 'managed' ? 'managed' : 'sold', [
    { op: 'start', kind: 'amount', value: rounded, currency },
    ...forward,
  ]);
  return {
    points,
    amount: { amount: text, currency },
    exact: back.result,
    brings: there.result,
    steps: [back, there],
  };
}

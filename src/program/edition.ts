import type { Day } from './day.js';
import type { DecimalText } from './exact.js';

/**
 * How well a rule is known. `A`: read on a page of HubSpot. `B`: read on another party's page or in public code.
 * `C`: our reading, which whoever shows a figure that rests on it should say.
 */
export type Confidence = 'A' | 'B' | 'C';

/** A rule with where it comes from. */
export interface Cited<T> {
  readonly value: T;
  readonly confidence: Confidence;
  /** Keys of the table in `sources.ts`, or a host's own; may be empty. */
  readonly sources: readonly string[];
  /** What a reader of the rules should know, in English. */
  readonly note?: string | undefined;
}

/** Who found a deal: the partner (`sourced`), or HubSpot with the partner's help (`assisted`) (TIERS-2024, TIERS-2025b). */
export type DealSource = 'sourced' | 'assisted';

/** Points per currency step of MRR sold: one rate for any deal, or one for each source. */
export type SoldRate = { readonly any: Cited<DecimalText> } | Readonly<Record<DealSource, Cited<DecimalText>>>;

/** The rates of product lines sold on or after a day. */
export interface DatedSoldRate {
  /** First day; absent in the first entry, which holds from the beginning. */
  readonly from?: Day | undefined;
  readonly rates: SoldRate;
}

/** A day of any year, `MM-DD`. */
export type MonthDay = string;

/** A day on which tiers are re-evaluated, and the period looked at (TIERS-JP). */
export interface Review {
  readonly on: MonthDay;
  /** First day of the period; in the year before when it comes later in the year than `on`. */
  readonly from: MonthDay;
  /** Last day of the period. */
  readonly to: MonthDay;
}

/** A band of the platform engagement index, from and up to a whole score (KB-ENG). */
export interface EngagementBand {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Days before a renewal starts (KB-REN-2018). */
export interface RenewalWindows {
  /** From when the renewal is listed. */
  readonly listedDays: Cited<number>;
  /** The renewal deadline. */
  readonly deadlineDays: Cited<number>;
  /** When it counts as renewed without an answer. */
  readonly renewedDays: Cited<number>;
}

/**
 * A dated set of the programme's rules. The published ones are in `editions/`; a host may bring its own, checked by
 * `validateEdition`. The thresholds of the tiers are not among them: they come from the provider.
 */
export interface Edition {
  /** Names the edition wherever a figure says how it was counted. */
  readonly id: string;
  /** First day. */
  readonly validFrom: Day;
  /** Last day; absent for the edition in force. */
  readonly validTo?: Day | undefined;
  /** Amount of MRR that makes one step, by ISO 4217 code: 100 of USD (TIERS-2025a, TIERS-2025b). */
  readonly currencySteps: Cited<Readonly<Record<string, DecimalText>>>;
  /** Sold points per step in rising order of day; the day of sale chooses, for an upsell that of its product line (TIERS-2024). */
  readonly soldRates: readonly DatedSoldRate[];
  /** Managed points per step (KB-MANAGED). */
  readonly managedRate: Cited<DecimalText>;
  /** What points of a client in a growth market are multiplied by (TIERS-2022b). */
  readonly growthMultiplier: Cited<DecimalText>;
  /** Growth markets as ISO 3166 two-letter codes, in groups of equal standing. A country in none is an ordinary market. */
  readonly growthMarkets: readonly Cited<readonly string[]>[];
  /** How managed points are shared: evenly among all who service the client, the partner and the others (KB-MANAGED). Absent: the same. */
  readonly managedSplit?: Cited<'even'> | undefined;
  /** Months for which sold points count. */
  readonly soldLifeMonths?: Cited<number> | undefined;
  /** Days without activity after which a managed relationship lapses (CODE-NEXUS). */
  readonly managedLapseDays?: Cited<number> | undefined;
  /** Re-evaluations of a year (TIERS-JP). */
  readonly reviews?: Cited<readonly Review[]> | undefined;
  /** Day of the month on which the thresholds are looked at. */
  readonly checkDayOfMonth?: Cited<number> | undefined;
  /** Months of the period in which the thresholds must have been met to keep the tier (TIERS-JP). */
  readonly monthsMetToKeep?: Cited<number> | undefined;
  /** Months a tier is held at least (TIERS-JP). */
  readonly monthsHeld?: Cited<number> | undefined;
  /** Months a partner below its tier has to recover (TIERS-JP). */
  readonly graceMonths?: Cited<number> | undefined;
  readonly renewals?: RenewalWindows | undefined;
  /** Bands of the platform engagement index, from low to high (KB-ENG). */
  readonly engagementBands?: Cited<readonly EngagementBand[]> | undefined;
  /** Months of history in the chart of points over time (ROADMAP-2022). */
  readonly historyMonths?: Cited<number> | undefined;
  /** Months that chart looks ahead (ROADMAP-2022). */
  readonly projectionMonths?: Cited<number> | undefined;
}

/** The rates of a product line sold on a day; without a day, the newest. */
export function soldRateOn(edition: Edition, on?: Day): SoldRate | undefined {
  return edition.soldRates.filter(({ from }) => !on || !from || from <= on).at(-1)?.rates;
}

/** The deal sources that a calculator must ask for: those the rates of a day (default: the newest) tell apart, else none. */
export function dealSources(edition: Edition, on?: Day): readonly DealSource[] {
  const rates = soldRateOn(edition, on);
  return !rates || 'any' in rates ? [] : ['sourced', 'assisted'];
}

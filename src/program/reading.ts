import type { Cited } from './edition.js';

/** The rules of an edition that a figure can rest on. */
export type EditionRule =
  | 'currencySteps'
  | 'soldRates'
  | 'managedRate'
  | 'growthMultiplier'
  | 'growthMarkets'
  | 'managedSplit'
  | 'soldLifeMonths'
  | 'reviews'
  | 'checkDayOfMonth'
  | 'monthsMetToKeep'
  | 'monthsHeld'
  | 'renewals'
  | 'engagementBands';

/** Rules that no page states and no edition holds: where the published ones leave off, the kit decides. */
export type KitRule =
  | 'renewalToActOn'
  | 'renewalDue'
  | 'wholeScores'
  | 'heldThrough'
  | 'lapsedCertification'
  | 'saleDay'
  | 'expiryDay'
  | 'lapseDay'
  | 'managedAhead'
  | 'creditedAhead';

/** A rule that a figure can rest on. */
export type Rule = EditionRule | KitRule;

/** A rule used that is our reading (confidence C), with a note on it in English. */
export interface OurReading {
  readonly rule: Rule;
  readonly note?: string | undefined;
}

/** Collects the readings that a calculation rests on, each once. */
export interface Readings {
  readonly ourReading: OurReading[];
}

/** The value of a rule; noted, once, when it is our reading. */
export function use<T>({ ourReading }: Readings, rule: Rule, { value, confidence, note }: Cited<T>): T {
  if (confidence === 'C' && !ourReading.some((reading) => reading.rule === rule)) {
    ourReading.push(note === undefined ? { rule } : { rule, note });
  }
  return value;
}

/** Notes, once, a decision of the kit's own. */
export function decide(readings: Readings, rule: KitRule, note: string): void {
  use(readings, rule, { value: undefined, confidence: 'C', sources: [], note });
}

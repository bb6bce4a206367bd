import type { Edition, Exact } from '../../program/index.js';
import { estimateConversion, estimateDeal } from './estimate.js';
import type { CalculatorDeal, CalculatorValue } from './value.js';

/** The points of a deal, exact. */
export interface DealPoints {
  readonly total: Exact;
  readonly sold: Exact;
  readonly managed: Exact;
}

/** What the entries give, as plain data. Figures are exact: fractions of whole numbers in text. */
export interface CalculatorResult {
  /** Id of the edition of the rules that was counted by. */
  readonly edition: string;
  /** The points of each deal; `null` for one that gives none, as its entries are not complete or not right. */
  readonly deals: readonly (DealPoints | null)[];
  /** What points are worth in MRR, or MRR in points, by the method of the conversion; `null` for a half that gives nothing. */
  readonly conversion: { readonly sold: Exact | null; readonly managed: Exact | null };
}

/** The points of a deal, if it gives any. */
export function pointsOf(deal: CalculatorDeal, edition: Edition, locale: string): DealPoints | undefined {
  const { result } = estimateDeal(deal, edition, locale);
  return result && { total: result.total, sold: result.sold, managed: result.managed };
}

/** Counts all that was entered. */
export function resultOf(value: CalculatorValue, edition: Edition, locale: string): CalculatorResult {
  const { deals, open, conversion } = value;
  const openDeal = deals[open];
  const halves = openDeal && estimateConversion(conversion, openDeal, edition, locale);
  return {
    edition: edition.id,
    deals: deals.map((deal) => pointsOf(deal, edition, locale) ?? null),
    conversion: { sold: halves?.sold?.value ?? null, managed: halves?.managed?.value ?? null },
  };
}

import { dealSources, points, type DealSource, type Edition, type PointsResult } from '../../program/index.js';
import { parseNumber, type ParsedNumber } from '../../ui/parse-number.js';

/** What a person has entered, as typed and chosen. */
export interface Entries {
  amount: string;
  country: string;
  currency: string;
  source: DealSource;
  manages: boolean;
  otherPartners: string;
}

/** What is there at first. */
export const firstEntries: Entries = {
  amount: '',
  country: 'US',
  currency: 'USD',
  source: 'sourced',
  manages: false,
  otherPartners: '0',
};

/** The most other partners that can be entered. */
export const mostOtherPartners = 999;

/** What the entries give: how the amount was read, what is wrong, and the points if nothing is. */
export interface Estimate {
  amount: ParsedNumber;
  /** True when the amount has more digits than can be counted exactly. */
  tooManyDigits: boolean;
  /** True when the number of other partners is wanted and is no whole number within bounds. */
  badPartners: boolean;
  result: PointsResult | undefined;
}

/** Counts the points of what was entered, under the rules of an edition. Never throws, whatever was typed. */
export function estimate(entries: Entries, edition: Edition, locale: string): Estimate {
  const amount = parseNumber(entries.amount, locale);
  const others = entries.manages ? wholeNumber(entries.otherPartners, locale) : 0;
  const result =
    amount.ok && others !== undefined
      ? points(
          {
            amount: amount.decimal,
            country: entries.country,
            currency: entries.currency,
            source: dealSources(edition).length > 0 ? entries.source : undefined,
            managed: entries.manages,
            otherPartners: others,
          },
          edition,
        )
      : undefined;
  return {
    amount,
    tooManyDigits: result?.ok === false && result.problems.some(({ code }) => code === 'too-many-digits'),
    badPartners: others === undefined,
    result,
  };
}

function wholeNumber(typed: string, locale: string): number | undefined {
  const parsed = parseNumber(typed, locale);
  if (!parsed.ok || !/^\d{1,3}$/.test(parsed.decimal)) return undefined;
  return Number(parsed.decimal);
}

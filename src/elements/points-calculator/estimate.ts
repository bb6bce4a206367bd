import {
  amountForManagedPoints,
  amountForSoldPoints,
  dealSources,
  managedPoints,
  points,
  soldPoints,
  type DealSource,
  type Edition,
  type Exact,
  type PointsResult,
  type Working,
} from '../../program/index.js';
import { faultOf, partnersOf, quantityOf, type Fault } from './amounts.js';
import { suggestedCurrency } from './market-currency.js';
import type { CalculatorConversion, CalculatorDeal } from './value.js';

/** The most other partners that can be entered. */
export const mostOtherPartners = 999;

/** The fields of a deal and of a conversion that are typed into. */
export type TextField = 'amount' | 'otherPartners' | 'soldPoints' | 'managedPoints' | 'soldValue' | 'managedValue';

/** All fields in which something can be wrong. */
export type FieldName = TextField | 'country' | 'currency';

/** What is wrong, by field. */
export type Faults = Partial<Record<FieldName, Fault>>;

/** What a deal is counted with: its own currency or the one that its market suggests, and a source where sources differ. */
export interface Terms {
  country: string;
  currency: string;
  source: DealSource | undefined;
}

/** The currencies of an edition. */
export const currenciesOf = (edition: Edition): string[] => Object.keys(edition.currencySteps.value);

function termsOf(
  { country, currency, source }: { country: string; currency?: string | undefined; source: DealSource },
  edition: Edition,
): Terms {
  return {
    country,
    currency: currency ?? suggestedCurrency(country, currenciesOf(edition)),
    source: dealSources(edition).length > 0 ? source : undefined,
  };
}

/** What a conversion is counted with: where nothing was chosen, what the deal is counted with. */
export function conversionTerms(conversion: CalculatorConversion, deal: CalculatorDeal, edition: Edition): Terms {
  const country = conversion.country ?? deal.country;
  const currency = conversion.currency ?? (conversion.country === undefined ? deal.currency : undefined);
  return termsOf({ country, currency, source: conversion.source }, edition);
}

function faultsOf(fields: Partial<Record<TextField, string>>, terms: Terms, edition: Edition, locale: string): Faults {
  const faults: Faults = {};
  for (const [field, plain] of Object.entries(fields)) {
    const fault = faultOf(plain, locale);
    if (fault) faults[field as TextField] = fault;
  }
  if (terms.country === '') faults.country = { reason: 'market' };
  if (!currenciesOf(edition).includes(terms.currency)) faults.currency = { reason: 'currency' };
  return faults;
}

/** What a deal gives: its points, or what is wrong. */
export interface DealEstimate extends Terms {
  faults: Faults;
  result: (PointsResult & { ok: true }) | undefined;
}

const known = new WeakMap<CalculatorDeal, { edition: Edition; locale: string; estimate: DealEstimate }>();

/** Counts the points of a deal under the rules of an edition. Never throws, whatever was entered. */
export function estimateDeal(deal: CalculatorDeal, edition: Edition, locale: string): DealEstimate {
  const before = known.get(deal);
  if (before?.edition === edition && before.locale === locale) return before.estimate;
  const terms = termsOf(deal, edition);
  const faults = faultsOf({ amount: deal.amount }, terms, edition, locale);
  const otherPartners = deal.manages ? partnersOf(deal.otherPartners) : 0;
  if (otherPartners === undefined) faults.otherPartners = { reason: 'partners' };
  const amount = quantityOf(deal.amount);
  const result =
    amount === undefined ? undefined : points({ ...terms, amount, managed: deal.manages, otherPartners }, edition);
  const estimate = { ...terms, faults, result: result?.ok ? result : undefined };
  known.set(deal, { edition, locale, estimate });
  return estimate;
}

/** One half of a conversion: points, or the MRR that brings them. */
export interface Half extends Working {
  value: Exact;
}

/** What a conversion gives: each half by itself, or what is wrong. */
export interface ConversionEstimate extends Terms {
  /** Whether the results are points; else they are money. */
  toPoints: boolean;
  faults: Faults;
  sold: Half | undefined;
  managed: Half | undefined;
}

/** The fields that a conversion starts from. */
export const conversionFields = {
  'points-to-currency': ['soldPoints', 'managedPoints'],
  'currency-to-points': ['soldValue', 'managedValue'],
} as const;

/** Converts points to currency or currency to points, exactly. Never throws, whatever was entered. */
export function estimateConversion(
  conversion: CalculatorConversion,
  deal: CalculatorDeal,
  edition: Edition,
  locale: string,
): ConversionEstimate {
  const terms = conversionTerms(conversion, deal, edition);
  const [soldField, managedField] = conversionFields[conversion.method];
  const fields = { [soldField]: conversion[soldField], [managedField]: conversion[managedField] };
  const [sold, managed] = [quantityOf(conversion[soldField]), quantityOf(conversion[managedField])];
  const toPoints = conversion.method === 'currency-to-points';
  return {
    ...terms,
    toPoints,
    faults: faultsOf(fields, terms, edition, locale),
    sold:
      sold === undefined
        ? undefined
        : half(
            toPoints
              ? soldPoints({ ...terms, amount: sold }, edition)
              : amountForSoldPoints({ ...terms, points: sold }, edition),
          ),
    managed:
      managed === undefined
        ? undefined
        : half(
            toPoints
              ? managedPoints({ ...terms, amount: managed, otherPartners: 0 }, edition)
              : amountForManagedPoints({ ...terms, points: managed }, edition),
          ),
  };
}

function half(result: ReturnType<typeof soldPoints> | ReturnType<typeof amountForSoldPoints>): Half | undefined {
  if (!result.ok) return undefined;
  return { ...result, value: 'points' in result ? result.points : result.amount };
}

import type { DealSource } from '../../program/index.js';
import { countryCodes } from '../../ui/countries.js';

/** One deal as it was entered. */
export interface CalculatorDeal {
  /**
   * MRR sold, in plain decimal text such as `1200.50` whatever the language of the page, or as a fraction of whole numbers such
   * as `625/11`. What was typed and is no number stands here as it was typed.
   */
  readonly amount: string;
  /** The client's market as ISO 3166 two-letter code; empty for one that is not known. */
  readonly country: string;
  /** ISO 4217 code. Absent while none was chosen: then the market suggests it. */
  readonly currency?: string | undefined;
  readonly source: DealSource;
  /** Whether the partner will also manage the client. */
  readonly manages: boolean;
  /** How many other partners will manage the client; counts only where this partner does too. */
  readonly otherPartners: string;
}

/** A conversion as it was entered. Texts are as in {@link CalculatorDeal.amount}. */
export interface CalculatorConversion {
  readonly method: 'points-to-currency' | 'currency-to-points';
  /** Absent while none was chosen: then it is that of the deal. */
  readonly country?: string | undefined;
  /** Absent while none was chosen: then the market suggests it. */
  readonly currency?: string | undefined;
  readonly source: DealSource;
  readonly soldPoints: string;
  readonly managedPoints: string;
  readonly soldValue: string;
  readonly managedValue: string;
}

/** All that was entered, as plain data: to keep, to send, to put into a link. */
export interface CalculatorValue {
  readonly version: 1;
  readonly tab: 'points' | 'currency';
  /** One deal, or several to compare or to add up. */
  readonly deals: readonly CalculatorDeal[];
  /** The place of the deal that is being entered, from 0. */
  readonly open: number;
  /** Whether several deals are compared with each other; else they are added up. */
  readonly compare: boolean;
  readonly conversion: CalculatorConversion;
}

/** The most deals that a calculation can hold. */
export const mostDeals = 50;

/** What is there at first. */
export const firstDeal: CalculatorDeal = {
  amount: '',
  country: 'US',
  source: 'sourced',
  manages: false,
  otherPartners: '0',
};

/** What is there at first. */
export const firstValue: CalculatorValue = {
  version: 1,
  tab: 'points',
  deals: [firstDeal],
  open: 0,
  compare: false,
  conversion: {
    method: 'points-to-currency',
    source: 'sourced',
    soldPoints: '',
    managedPoints: '',
    soldValue: '',
    managedValue: '',
  },
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (given: unknown): Fields => (typeof given === 'object' && given !== null ? (given as Fields) : {});

/** The text of a field: a host may also give a number. Nobody types more than a thousand characters. */
function text(given: unknown, otherwise: string): string {
  return typeof given === 'string' || Number.isFinite(given) ? String(given).slice(0, 1000) : otherwise;
}

/** A market as it was given; one that there is not becomes none, and never another. */
function market(given: unknown): string | undefined {
  if (given === undefined || given === null) return undefined;
  return countryCodes.includes(given as string) ? (given as string) : '';
}

function chosen(fields: Fields): { currency?: string; source: DealSource } {
  const { currency, source } = fields;
  return {
    ...(typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? { currency } : {}),
    source: source === 'assisted' ? 'assisted' : 'sourced',
  };
}

function readDeal(given: unknown): CalculatorDeal {
  const fields = fieldsOf(given);
  return {
    amount: text(fields['amount'], firstDeal.amount),
    country: market(fields['country']) ?? firstDeal.country,
    ...chosen(fields),
    manages: fields['manages'] === true,
    otherPartners: text(fields['otherPartners'], firstDeal.otherPartners),
  };
}

function readConversion(given: unknown): CalculatorConversion {
  const fields = fieldsOf(given);
  const country = market(fields['country']);
  return {
    method: fields['method'] === 'currency-to-points' ? 'currency-to-points' : 'points-to-currency',
    ...(country === undefined ? {} : { country }),
    ...chosen(fields),
    soldPoints: text(fields['soldPoints'], ''),
    managedPoints: text(fields['managedPoints'], ''),
    soldValue: text(fields['soldValue'], ''),
    managedValue: text(fields['managedValue'], ''),
  };
}

/**
 * Reads a value that a host, a link or a browser kept, of this version or any other: what is known is taken, what is not is
 * left out, and what is missing is as at first. Text is taken for JSON. Never throws.
 */
export function readValue(given: unknown): CalculatorValue {
  const { tab, deals, open, compare, conversion } = fieldsOf(typeof given === 'string' ? parsed(given) : given);
  const read = Array.isArray(deals) ? deals.slice(0, mostDeals).map(readDeal) : [];
  return {
    version: 1,
    tab: tab === 'currency' ? 'currency' : 'points',
    deals: read.length > 0 ? read : [firstDeal],
    open: typeof open === 'number' && read[open] ? open + 0 : 0,
    compare: compare === true,
    conversion: readConversion(conversion),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

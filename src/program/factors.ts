import { isDay } from './day.js';
import { soldRateOn, type Cited, type DealSource, type Edition } from './edition.js';
import { decimalFault, exact, type DecimalText, type Exact } from './exact.js';
import { MAX_EXACT_DIGITS } from './fraction.js';
import { use, type OurReading, type Rule } from './reading.js';
import type { Factor } from './steps.js';

/** What happened in a deal: a first sale, a further product line, or more of a line sold before (TIERS-2024). */
export type DealMotion = 'net-new' | 'cross-sell' | 'upsell';

/** The sale of a product line, apart from its size. */
export interface Sale {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Where the client is, as ISO 3166 two-letter code. Absent: unknown, so nothing can be counted. */
  readonly country?: string | undefined;
  /** Needed where the rates of the day tell sources apart, see `dealSources`. */
  readonly source?: DealSource | undefined;
  /** Default: the newest rates. */
  readonly soldOn?: string | undefined;
  /** Default: no upsell. */
  readonly motion?: DealMotion | undefined;
  /** The day the upsold product line was first sold, which chooses the rate of an upsell (TIERS-2024). */
  readonly lineSoldOn?: string | undefined;
}

/** A client's subscriptions that the partner services, apart from their size. */
export interface Service {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Where the client is, as ISO 3166 two-letter code. Absent: unknown, so nothing can be counted. */
  readonly country?: string | undefined;
  /** How many other partners service the client, 0 to 999. Absent: unknown, so nothing can be counted. */
  readonly otherPartners?: number | undefined;
}

/** A number handed in: text, or an exact number of an earlier result with at most 400 digits above and below the line. */
export type Quantity = DecimalText | Exact;

/** The inputs of the calculations, by name. */
export type PointsField = keyof Sale | keyof Service | 'amount' | 'points' | 'managed';

/** What can be wrong with an input. */
export type PointsProblemCode =
  | 'missing'
  | 'not-a-decimal'
  | 'too-many-digits'
  | 'negative'
  | 'unknown-currency'
  | 'unknown-market'
  | 'not-a-country'
  | 'not-a-day'
  | 'not-a-choice'
  | 'not-a-whole-number'
  | 'out-of-range';

/** An input that keeps points from being counted. */
export interface PointsProblem {
  readonly field: PointsField;
  readonly code: PointsProblemCode;
}

/** One calculation: the inputs as they came, and what is found on the way. */
export interface Sheet {
  readonly input: Readonly<Partial<Record<PointsField, unknown>>>;
  readonly edition: Edition;
  readonly problems: PointsProblem[];
  readonly ourReading: OurReading[];
}

/** Starts a calculation. Inputs that are no object have no fields. */
export function newSheet(input: unknown, edition: Edition): Sheet {
  return { input: input ?? {}, edition, problems: [], ourReading: [] };
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Notes a problem once, and stands for the factors that could not be had. */
function problem({ problems }: Sheet, field: PointsField, code: PointsProblemCode): Factor[] {
  if (!problems.some((known) => known.field === field && known.code === code)) problems.push({ field, code });
  return [];
}

/** Multiplies by the value of a rule. */
export function timesRule(sheet: Sheet, kind: 'rate' | 'growth', rule: Rule, cited: Cited<DecimalText>): Factor[] {
  return [{ op: 'times', kind, value: exact(use(sheet, rule, cited)) }];
}

/** The day in a field, `undefined` when there is none or it is not a day. */
function day(sheet: Sheet, field: 'soldOn' | 'lineSoldOn'): string | undefined {
  const value = sheet.input[field];
  if (isDay(value)) return value;
  if (!isAbsent(value)) problem(sheet, field, 'not-a-day');
  return undefined;
}

function oneOf<T extends string>(sheet: Sheet, field: PointsField, choices: readonly T[]): T | undefined {
  const choice = choices.find((known) => known === sheet.input[field]);
  if (!choice) problem(sheet, field, isAbsent(sheet.input[field]) ? 'missing' : 'not-a-choice');
  return choice;
}

/** The number in a field, or what keeps it from being one. */
function readQuantity(value: unknown): Exact | PointsProblemCode {
  if (typeof value !== 'object' || value === null) return decimalFault(value) ?? exact(value as DecimalText);
  const { num, den } = value as Partial<Exact>;
  if (typeof num !== 'string' || typeof den !== 'string') return 'not-a-decimal';
  if (!/^-?\d+$/.test(num) || !/^0*[1-9]\d*$/.test(den)) return 'not-a-decimal';
  return Math.max(num.length, den.length) > MAX_EXACT_DIGITS ? 'too-many-digits' : { num, den };
}

/** The number a calculation starts from. */
export function start(sheet: Sheet, field: 'amount' | 'points'): Factor[] {
  const { [field]: given, currency } = sheet.input;
  if (isAbsent(given)) return problem(sheet, field, 'missing');
  const value = readQuantity(given);
  if (typeof value === 'string') return problem(sheet, field, value);
  if (value.num.startsWith('-')) return problem(sheet, field, 'negative');
  const unit = field === 'amount' && typeof currency === 'string' ? { currency } : {};
  return [{ op: 'start', kind: field, value, ...unit }];
}

/** How many steps of its currency an amount is. */
export function currencyStep(sheet: Sheet): Factor[] {
  const { currency } = sheet.input;
  if (isAbsent(currency)) return problem(sheet, 'currency', 'missing');
  const { currencySteps } = sheet.edition;
  const step = Object.entries(currencySteps.value).find(([code]) => code === currency);
  if (!step) return problem(sheet, 'currency', 'unknown-currency');
  use(sheet, 'currencySteps', currencySteps);
  return [{ op: 'divide', kind: 'currency-step', value: exact(step[1]), currency: step[0] }];
}

/** The multiplier of a growth market; nothing for an ordinary one. */
export function growth(sheet: Sheet): Factor[] {
  const { country } = sheet.input;
  if (isAbsent(country)) return problem(sheet, 'country', 'unknown-market');
  if (typeof country !== 'string' || !/^[A-Z]{2}$/.test(country)) return problem(sheet, 'country', 'not-a-country');
  const group = sheet.edition.growthMarkets.find(({ value }) => value.includes(country));
  if (!group) return [];
  use(sheet, 'growthMarkets', group);
  return [
    { op: 'times', kind: 'growth', value: exact(use(sheet, 'growthMultiplier', sheet.edition.growthMultiplier)) },
  ];
}

/** Sold points per step. */
export function soldRate(sheet: Sheet): Factor[] {
  const { input, edition } = sheet;
  const motion = isAbsent(input.motion) ? 'net-new' : oneOf(sheet, 'motion', ['net-new', 'cross-sell', 'upsell']);
  const soldOn = day(sheet, 'soldOn');
  const lineSoldOn = day(sheet, 'lineSoldOn');
  const isUpsell = motion === 'upsell';
  if (isUpsell && isAbsent(input.lineSoldOn) && edition.soldRates.length > 1) problem(sheet, 'lineSoldOn', 'missing');
  const rates = soldRateOn(edition, isUpsell ? lineSoldOn : soldOn);
  // An unreadable day or motion chose no rates: which sources they tell apart is then not to be asked.
  if (!rates || sheet.problems.some(({ field }) => ['motion', 'soldOn', 'lineSoldOn'].includes(field))) return [];
  if ('any' in rates) return timesRule(sheet, 'rate', 'soldRates', rates.any);
  const source = oneOf(sheet, 'source', ['sourced', 'assisted']);
  if (!source) return [];
  return timesRule(sheet, 'rate', 'soldRates', rates[source]).map((factor) => ({ ...factor, source }));
}

/** Managed points per step. */
export function managedRate(sheet: Sheet): Factor[] {
  return timesRule(sheet, 'rate', 'managedRate', sheet.edition.managedRate);
}

/** The partners who share managed points evenly; nothing for one alone. */
export function partners(sheet: Sheet): Factor[] {
  const { otherPartners: others } = sheet.input;
  if (isAbsent(others)) return problem(sheet, 'otherPartners', 'missing');
  if (typeof others !== 'number' || !Number.isInteger(others))
    return problem(sheet, 'otherPartners', 'not-a-whole-number');
  if (others < 0 || others > 999) return problem(sheet, 'otherPartners', 'out-of-range');
  if (others === 0) return [];
  use(sheet, 'managedSplit', sheet.edition.managedSplit ?? { value: 'even', confidence: 'C', sources: [] });
  return [{ op: 'divide', kind: 'partners', value: exact(String(others + 1)) }];
}

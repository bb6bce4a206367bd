import { isDay } from './day.js';
import type { Edition } from './edition.js';
import { decimalFault } from './exact.js';

/** What can be wrong with a field of an edition. */
export type EditionProblemCode =
  | 'not-an-object'
  | 'not-a-list'
  | 'not-text'
  | 'empty'
  | 'not-a-confidence'
  | 'not-a-day'
  | 'not-a-month-day'
  | 'out-of-order'
  | 'not-a-decimal'
  | 'too-many-digits'
  | 'not-positive'
  | 'not-a-whole-number'
  | 'not-a-currency'
  | 'not-a-country'
  | 'not-a-choice';

/** A field of an edition that must be mended. */
export interface EditionProblem {
  /** Its path, such as `currencySteps.value.EUR` or `soldRates.1.from`; empty for the edition itself. */
  readonly field: string;
  readonly code: EditionProblemCode;
  /** For a developer, in English: names the field and what would be right. */
  readonly message: string;
}

/** The edition, or what is wrong with it. */
export type EditionCheck =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly problems: readonly EditionProblem[] };

const RIGHT: Record<EditionProblemCode, string> = {
  'not-an-object': 'must be an object',
  'not-a-list': 'must be a list',
  'not-text': 'must be text',
  empty: 'must not be empty',
  'not-a-confidence': "must be 'A', 'B' or 'C'",
  'not-a-day': 'must be a calendar day such as 2025-07-15',
  'not-a-month-day': 'must be a day of the year such as 07-15',
  'out-of-order': 'must come after what stands before it',
  'not-a-decimal': "must be a decimal in text such as '62.50'",
  'too-many-digits': 'must have at most 30 digits',
  'not-positive': 'must be above zero',
  'not-a-whole-number': 'must be a whole number, zero or more',
  'not-a-currency': 'must be an ISO 4217 code such as EUR',
  'not-a-country': 'must be an ISO 3166 two-letter code such as IN',
  'not-a-choice': "must be 'even'",
};

type Check = (field: string, value: unknown) => void;
type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks a host's own edition, and says of every field what would be right. Required are `id`, `validFrom`, `currencySteps`,
 * `soldRates`, `managedRate`, `growthMultiplier` and `growthMarkets`; every rule is cited, `sources` may be empty; fields it
 * does not know are left alone. Never throws, whatever it is given.
 */
export function validateEdition(input: unknown): EditionCheck {
  const problems: EditionProblem[] = [];

  const fail = (field: string, code: EditionProblemCode) => {
    problems.push({ field, code, message: `${field || 'The edition'} ${RIGHT[code]}.` });
  };
  const path = (field: string, key: string | number) => (field ? `${field}.${key}` : String(key));

  const object =
    (checks: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
    (field, value) => {
      if (!isObject(value)) {
        fail(field, 'not-an-object');
        return;
      }
      for (const [key, check] of Object.entries(checks)) check(path(field, key), value[key]);
      for (const [key, check] of Object.entries(optional)) {
        if (value[key] !== undefined) check(path(field, key), value[key]);
      }
    };
  const list =
    (check: Check, least = 0): Check =>
    (field, value) => {
      if (!Array.isArray(value)) {
        fail(field, 'not-a-list');
        return;
      }
      if (value.length < least) fail(field, 'empty');
      Array.from(value as readonly unknown[], (item, index) => check(path(field, index), item));
    };
  const test =
    (right: (value: unknown) => boolean, code: EditionProblemCode): Check =>
    (field, value) => {
      if (!right(value)) fail(field, code);
    };
  const matches = (pattern: RegExp, code: EditionProblemCode) =>
    test((value) => typeof value === 'string' && pattern.test(value), code);

  const text = test((value) => typeof value === 'string', 'not-text');
  const name: Check = (field, value) => (value === '' ? fail(field, 'empty') : text(field, value));
  const day = test(isDay, 'not-a-day');
  const monthDay = test((value) => typeof value === 'string' && isDay(`2000-${value}`), 'not-a-month-day');
  const count = test((value) => Number.isInteger(value) && (value as number) >= 0, 'not-a-whole-number');
  const positive: Check = (field, value) => {
    const fault = decimalFault(value);
    if (fault) fail(field, fault);
    else if (!/^[^-]*[1-9]/.test(value as string)) fail(field, 'not-positive');
  };
  const cited = (check: Check): Check =>
    object({ value: check, confidence: matches(/^[ABC]$/, 'not-a-confidence'), sources: list(text) }, { note: text });
  const currencySteps: Check = (field, value) => {
    if (!isObject(value)) {
      fail(field, 'not-an-object');
      return;
    }
    const entries = Object.entries(value);
    if (entries.length === 0) fail(field, 'empty');
    for (const [code, step] of entries) {
      if (!/^[A-Z]{3}$/.test(code)) fail(path(field, code), 'not-a-currency');
      else positive(path(field, code), step);
    }
  };
  const rates: Check = (field, value) => {
    const sources = isObject(value) && 'any' in value ? ['any'] : ['sourced', 'assisted'];
    object(Object.fromEntries(sources.map((source) => [source, cited(positive)])))(field, value);
  };
  const soldRates: Check = (field, value) => {
    list(object({ rates }, { from: day }), 1)(field, value);
    if (!Array.isArray(value)) return;
    let before = '';
    (value as readonly unknown[]).forEach((entry, index) => {
      const from = isObject(entry) ? entry['from'] : undefined;
      // The first entry holds from the beginning; each later one from a later day.
      const isRight = index === 0 ? from === undefined : isDay(from) && from > before;
      if (!isRight)
        fail(path(path(field, index), 'from'), index > 0 && from === undefined ? 'not-a-day' : 'out-of-order');
      if (isDay(from)) before = from;
    });
  };

  object(
    {
      id: name,
      validFrom: day,
      currencySteps: cited(currencySteps),
      soldRates,
      managedRate: cited(positive),
      growthMultiplier: cited(positive),
      growthMarkets: list(cited(list(matches(/^[A-Z]{2}$/, 'not-a-country')))),
    },
    {
      validTo: day,
      managedSplit: cited(matches(/^even$/, 'not-a-choice')),
      soldLifeMonths: cited(count),
      managedLapseDays: cited(count),
      reviews: cited(list(object({ on: monthDay, from: monthDay, to: monthDay }))),
      checkDayOfMonth: cited(count),
      monthsMetToKeep: cited(count),
      monthsHeld: cited(count),
      graceMonths: cited(count),
      renewals: object({ listedDays: cited(count), deadlineDays: cited(count), renewedDays: cited(count) }),
      engagementBands: cited(list(object({ id: name, from: count, to: count }))),
      historyMonths: cited(count),
      projectionMonths: cited(count),
    },
  )('', input);

  if (problems.length > 0) return { ok: false, problems };
  const edition = input as Edition;
  if (edition.validTo !== undefined && edition.validTo < edition.validFrom) fail('validTo', 'out-of-order');
  return problems.length > 0 ? { ok: false, problems } : { ok: true, edition };
}

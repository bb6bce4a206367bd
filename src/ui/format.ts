/*
 * Figures, money and days in a person's language. Values come as text and stay exact: Intl formats decimal text digit by
 * digit. Formatters are kept, since making one costs more than using it a hundred times.
 */

const kept = new Map<string, unknown>();
const keptAtMost = 100;

function keep<T>(key: string, make: () => T): T {
  let value = kept.get(key) as T | undefined;
  if (value === undefined) {
    if (kept.size >= keptAtMost) kept.clear();
    kept.set(key, (value = make()));
  }
  return value;
}

function numbers(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return keep(`n ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

/** The plural rules of a language. */
export function pluralRules(locale: string): Intl.PluralRules {
  return keep(`p ${locale}`, () => new Intl.PluralRules(locale));
}

/** A decimal number in text, with all the digits that it has, or padded to `places`. Rounding is the caller's business. */
export function formatNumber(locale: string, decimal: string, places?: number): string {
  const digits = Math.min(100, Math.max(decimalsOf(decimal), places ?? 0));
  return formatExact(numbers(locale, { minimumFractionDigits: places ?? 0, maximumFractionDigits: digits }), decimal);
}

/** Money without its code, with the currency's usual decimals, or more where the amount has more. */
export function formatAmount(locale: string, decimal: string, currency: string | undefined): string {
  return formatNumber(locale, decimal, currencyPlaces(currency));
}

/** How many decimals a currency usually has; 2 for one that is unknown. */
export function currencyPlaces(currency: string | undefined): number {
  if (currency === undefined) return 2;
  try {
    const options = { style: 'currency', currency } as const;
    return numbers('en', options).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** A currency's own sign, such as `$`; its code where it has none. */
export function currencySign(currency: string): string {
  try {
    const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    const parts = numbers('en', options).formatToParts(0);
    return parts.find(({ type }) => type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}

/** A change with its sign always there: a true minus, and a plus. */
export function formatChange(locale: string, value: number, percent = false): string {
  const options: Intl.NumberFormatOptions = {
    signDisplay: 'exceptZero',
    style: percent ? 'percent' : 'decimal',
    maximumFractionDigits: percent ? 0 : 2,
  };
  return numbers(locale, options).format(value).replace('-', '\u2212');
}

/** A change in hundredths, in decimal text, with its sign always there and one decimal: +5.0%. */
export function formatPercentChange(locale: string, percent: string): string {
  const options = { signDisplay: 'exceptZero', style: 'percent', minimumFractionDigits: 1 } as const;
  return numbers(locale, options)
    .format(Number(percent) / 100)
    .replace('-', '\u2212');
}

/** A change as exact text, with its sign always there and a true minus; in percent where `unit` says so. */
export function formatSigned(locale: string, decimal: string, places: number, unit?: 'percent'): string {
  const options: Intl.NumberFormatOptions = {
    signDisplay: 'exceptZero',
    minimumFractionDigits: places,
    maximumFractionDigits: Math.max(places, decimalsOf(decimal)),
    ...(unit && { style: 'unit', unit }),
  };
  return formatExact(numbers(locale, options), decimal);
}

/** How many days away something is, as the language says it: `yesterday`, `in 45 days`. */
export function formatDaysAway(locale: string, days: number): string {
  return keep(`r ${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })).format(days, 'day');
}

/** A percentage in decimal text, such as `91.5`, with all its digits and the sign as the language writes it. */
export function formatPercent(locale: string, decimal: string): string {
  const options = { style: 'unit', unit: 'percent', maximumFractionDigits: decimalsOf(decimal) } as const;
  return formatExact(numbers(locale, options), decimal);
}

/** A share, such as 8.84 % of 0.0884, with so many decimals. Rounding is the caller's business. */
export function formatShare(locale: string, share: string, places: number): string {
  const options = { style: 'percent', minimumFractionDigits: places, maximumFractionDigits: places } as const;
  return formatExact(numbers(locale, options), share);
}

/** A calendar month, `YYYY-MM`: in full as `November 2026`; short as `Nov`, or `Nov 2026` with its year. */
export function formatMonth(locale: string, month: string, look: 'long' | 'short' | 'short-year'): string {
  const format = dates(locale, {
    month: look === 'long' ? 'long' : 'short',
    ...(look !== 'short' && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

/** A calendar day, such as 27 Nov 2026: one form in cells, labels and sentences. The day is the same in every zone. */
export function formatDay(locale: string, day: string): string {
  const format = dates(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A calendar day without its year, such as 15 Aug: where something beside it tells the year. */
export function formatMonthDay(locale: string, day: string): string {
  return dates(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** An instant with day and time in the person's own zone. */
export function formatInstant(locale: string, instant: string): string {
  const format = dates(locale, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  return format.format(new Date(instant));
}

/** A country's name; the code where the language has none. */
export function countryName(locale: string, code: string): string {
  return displayName(locale, 'region', code);
}

/** A currency's name; the code where the language has none. */
export function currencyName(locale: string, code: string): string {
  return displayName(locale, 'currency', code);
}

/** The names of languages, one after the other; the tag of one that the person's language has no name for. */
export function languageNames(locale: string, tags: readonly string[]): string {
  const list = keep(`l ${locale}`, () => new Intl.ListFormat(locale, { type: 'unit' }));
  return list.format(tags.map((tag) => displayName(locale, 'language', tag)));
}

/** The time of day in a time zone, with the weekday where it is another day there than here; and the zone's own name. */
export function formatTimeIn(locale: string, timeZone: string, now: Date): { time: string; zone: string } {
  const day = (options: Intl.DateTimeFormatOptions): string =>
    dates(locale, { ...options, day: 'numeric' }).format(now);
  const weekday = day({}) === day({ timeZone }) ? undefined : 'long';
  const zone = dates(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(now);
  return {
    time: dates(locale, { weekday, hour: '2-digit', minute: '2-digit', timeZone }).format(now),
    zone: zone.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
  };
}

/** Names joined as the language does: `Gold, Platinum and Diamond`. */
export function joinList(locale: string, names: readonly string[]): string {
  return keep(`and ${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(names);
}

/** How text is put in order in a language. */
export function collator(locale: string): Intl.Collator {
  return keep(`c ${locale}`, () => new Intl.Collator(locale));
}

function displayName(locale: string, type: 'region' | 'currency' | 'language', code: string): string {
  try {
    return keep(`${type} ${locale}`, () => new Intl.DisplayNames(locale, { type })).of(code) ?? code;
  } catch {
    return code;
  }
}

/**
 * How points in time are written. Plain English means the international order with months of one length, as the Emirates write
 * them: 27 Nov 2026, where Britain has 15 Sept. A region, such as en-US, keeps its own. Contracts and reviews go by Gregorian days in every country, unless the tag itself asks for another calendar.
 */
function dates(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return keep(`d ${locale} ${JSON.stringify(options)}`, () => {
    const calendar = /-u-(.+-)?ca-/.test(locale) ? undefined : 'gregory';
    return new Intl.DateTimeFormat(locale === 'en' ? 'en-AE-u-hc-h23' : locale, { ...options, calendar });
  });
}

/** Intl takes decimal text exactly, though its type does not say so yet. */
function formatExact(format: Intl.NumberFormat, decimal: string): string {
  return format.format(decimal as unknown as number).replace('-', '\u2212');
}

function decimalsOf(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

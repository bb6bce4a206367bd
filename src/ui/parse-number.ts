import { currencyName } from './format.js';

/** A number read from what a person typed, or why it could not be read. */
export type ParsedNumber =
  | {
      ok: true;
      decimal: string;
      /** The code, in capitals, or the sign of a currency that stands beside it. */
      mark?: string | undefined;
    }
  | { ok: false; reason: 'empty' }
  | { ok: false; reason: 'letter' | 'unclear'; text: string }
  | { ok: false; reason: 'negative' };

/** A currency's sign, with letters before it or not (`US$`), or its code. */
const money = String.raw`(?:[a-z]{0,3}\p{Sc}|[a-z]{3}|円)`;
const minus = String.raw`[-\u2212\u2013]`;
const inParts = new RegExp(`^(${minus})? ?(${money})? ?(${minus})?(.*?) ?(${money})?(${minus})?$`, 'iu');
/** What stands in place of decimals that are none: `1000.-` and `1000,\u2013`. */
const noDecimals = /[.,][-\u2212\u2013\u2014]+(?=\D*$)/;

/**
 * Reads a number as people write or paste it: `1.234,56`, `1,234.56`, `1'234.56`, with spaces, with a currency's code or sign
 * before or after it, in other digits and full width. A single point or comma before exactly three figures can mean either;
 * then the language decides. The answer is plain decimal text with the digits as they were typed.
 */
export function parseNumber(typed: string, locale: string): ParsedNumber {
  const text = latinDigits(halfWidth(typed.replace(/\p{Cf}/gu, '')))
    .trim()
    .replace(/\s+/g, ' ')
    .replace(noDecimals, '');
  if (text === '') return { ok: false, reason: 'empty' };
  const [, outer, before, inner, body = '', after, last] = inParts.exec(text) ?? [];
  const mark = before ?? after;
  if ([before, after].some((one) => one !== undefined && !isCurrency(one)))
    return refused('letter', /\p{L}{1,12}/u, text);
  if (outer ?? inner ?? last) return { ok: false, reason: 'negative' };
  const figures = body
    .replace(/^\+/, '')
    .replace(/\u060c/g, ',')
    .replace(/\u066b/g, decimalMark(locale))
    .replace(groups, apostropheGroup)
    .replaceAll(' ', '');
  if (/[^\d.,']/.test(figures)) return refused('letter', /[^\d.,']{1,12}/u, figures);
  const decimal = withoutGroups(figures, decimalMark(locale));
  return decimal === undefined
    ? refused('unclear', /.{1,40}/u, text)
    : { ok: true, decimal, ...(mark === undefined ? {} : { mark: usual(mark) }) };
}

const apostropheGroup = "'";
/** Apostrophes, the Arabic mark of thousands, and spaces between figures. */
const groups = /['\u2019\u02bc\u066c]|(?<=\d) (?=\d)/g;

/** Says why, and shows the part of the text that is at fault. */
function refused(reason: 'letter' | 'unclear', part: RegExp, text: string): ParsedNumber {
  return { ok: false, reason, text: part.exec(text)?.[0] ?? text };
}

/** Letters are a currency's only when some currency has them for its code. */
function isCurrency(mark: string): boolean {
  const code = mark.toUpperCase();
  return !/^[A-Z]{3}$/.test(code) || currencyName('en', code) !== code;
}

/** A currency's code in capitals, or its usual sign. */
function usual(mark: string): string {
  return mark.normalize('NFKC').replace('円', '¥').toUpperCase();
}

/** Writes the full-width forms of East Asian keyboards in their usual width. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** The decimal text of digits with points, commas and apostrophes; nothing when they contradict each other. */
function withoutGroups(text: string, localeMark: string): string | undefined {
  const mark = decimalMarkOf(text, localeMark);
  const at = mark === undefined ? -1 : text.lastIndexOf(mark);
  const whole = at < 0 ? text : text.slice(0, at);
  const decimals = at < 0 ? '' : text.slice(at + 1);
  if (!/^\d*$/.test(decimals) || (whole === '' && decimals === '')) return undefined;
  const separators = new Set(whole.replace(/\d/g, ''));
  if (separators.size > 1 || (mark !== undefined && separators.has(mark))) return undefined;
  const [separator] = separators;
  if (separator !== undefined && !isGrouped(whole.split(separator))) return undefined;
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0';
  return decimals === '' ? digits : `${digits}.${decimals}`;
}

/** Groups of three, or as in India of two before the last three. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  if (!/^\d{1,3}$/.test(first) || last.length !== 3) return false;
  const middle = rest.slice(0, -1);
  return (
    middle.every((group) => group.length === 3) || (first.length <= 2 && middle.every((group) => group.length === 2))
  );
}

/** Which of point and comma stands before the decimals, if any does. */
function decimalMarkOf(text: string, localeMark: string): string | undefined {
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (point < 0 && comma < 0) return undefined;
  const mark = point > comma ? '.' : ',';
  const count = text.split(mark).length - 1;
  if (count > 1) return undefined;
  const other = Math.min(point, comma) >= 0 || text.includes(apostropheGroup);
  const before = text.slice(0, text.indexOf(mark));
  const looksGrouped = !other && /^[1-9]\d{0,2}$/.test(before) && text.length - before.length - 1 === 3;
  return looksGrouped && mark !== localeMark ? undefined : mark;
}

const marks = new Map<string, string>();

/** What a language writes before the decimals: a point or a comma. */
function decimalMark(locale: string): string {
  let mark = marks.get(locale);
  if (mark === undefined) {
    const part = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
    mark = part === ',' ? ',' : '.';
    if (marks.size > 50) marks.clear();
    marks.set(locale, mark);
  }
  return mark;
}

/** Writes the decimal digits of any living script in 0 to 9. */
function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    // Beyond the first plane there are only ornamental digits, whose rows touch.
    if ((digit >= '0' && digit <= '9') || digit.length > 1) return digit;
    // Each script has its ten digits in a row, so counting back to the first of the row gives the value.
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
  });
}

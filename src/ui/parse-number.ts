/** A number read from what a person typed, or why it could not be read. */
export type ParsedNumber =
  | { ok: true; decimal: string }
  | { ok: false; reason: 'empty' }
  | { ok: false; reason: 'letter' | 'unclear'; text: string }
  | { ok: false; reason: 'negative' };

const spaces = /[\s\u00a0\u202f\u2007\u2009\u200e\u200f\u061c\u2066-\u2069]/g;
const apostrophes = /['\u2019\u02bc\uff07]/g;

/**
 * Reads a number as people write it: `1.234,56`, `1,234.56`, `1'234.56`, with spaces, with a currency's code or sign before
 * or after it, in other digits. A single point or comma before exactly three figures can mean either; then the language
 * decides. The answer is plain decimal text with the digits as they were typed.
 */
export function parseNumber(typed: string, locale: string): ParsedNumber {
  let text = latinDigits(typed).replace(spaces, '');
  text = text
    .replace(/^[A-Za-z]{3}(?=[-\u2212.,\d])|(?<=\d)[A-Za-z]{3}$/, '')
    .replace(/^(-|\u2212)?\p{Sc}|\p{Sc}$/gu, '$1');
  if (text === '') return { ok: false, reason: 'empty' };
  if (/^[-\u2212]/.test(text)) return { ok: false, reason: 'negative' };
  text = text
    .replace(/^\+/, '')
    .replace(/\u066b/g, decimalMark(locale))
    .replace(/\u066c/g, apostropheGroup);
  const foreign = /[^\d.,'\u2019\u02bc\uff07]+/.exec(text);
  if (foreign) return { ok: false, reason: 'letter', text: foreign[0].slice(0, 12) };
  const decimal = withoutGroups(text.replace(apostrophes, apostropheGroup), decimalMark(locale));
  return decimal === undefined
    ? { ok: false, reason: 'unclear', text: typed.trim().slice(0, 40) }
    : { ok: true, decimal };
}

const apostropheGroup = "'";

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

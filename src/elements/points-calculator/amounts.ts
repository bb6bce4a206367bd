import { isDecimalText, type Quantity } from '../../program/index.js';
import { formatNumber } from '../../ui/index.js';
import { parseNumber } from '../../ui/parse-number.js';

/*
 * What is typed is kept in a plain form that means the same in every language: decimal text, or a fraction of whole numbers
 * where a figure has no end (`625/11`). What is no number is kept as it was typed, and never looks like one.
 */

/** What is wrong with what was entered. */
export type Fault =
  | { reason: 'empty' | 'negative' | 'digits' | 'partners' | 'market' | 'currency' }
  | { reason: 'letter' | 'unclear'; text: string };

const plainNumber = /^\d+(\.\d+)?$/;
const plainFraction = /^(\d+)\/(0*[1-9]\d*)$/;
/** The most digits that a fraction may have either side. */
const mostFractionDigits = 60;

/** The plain form of what was typed, and the currency's code or sign beside it. */
export function toPlain(typed: string, locale: string): { plain: string; mark?: string | undefined } {
  const [top = '', bottom, more] = typed.split('/');
  const first = parseNumber(top, locale);
  // In Persian a slash stands before the decimals: what is not certain is not read.
  if (bottom === undefined || more !== undefined || !/^[\x20-\x7e\s]*$/.test(typed)) {
    const whole = bottom === undefined ? first : parseNumber(typed, locale);
    return whole.ok ? { plain: whole.decimal, mark: whole.mark } : { plain: typed };
  }
  const second = parseNumber(bottom, locale);
  const plain = first.ok && second.ok ? `${first.decimal}/${second.decimal}` : typed;
  return { plain: plainFraction.test(plain) ? plain : typed };
}

/** A plain form as a person reads it. What is no number is shown as it is. */
export function shownText(plain: string, locale: string): string {
  return isPlainNumber(plain) ? formatNumber(locale, plain, plain.split('.')[1]?.length) : plain;
}

const isPlainNumber = (plain: string): boolean => plainNumber.test(plain) && isDecimalText(plain);

/** The number to count with, if it is one. */
export function quantityOf(plain: string): Quantity | undefined {
  const [, num, den] = plainFraction.exec(plain) ?? [];
  if (num !== undefined && den !== undefined) return faultOf(plain, 'en') ? undefined : { num, den };
  return isPlainNumber(plain) ? plain : undefined;
}

/** What is wrong with what was entered, in its plain form; nothing when it can be counted with. */
export function faultOf(plain: string, locale: string): Fault | undefined {
  if (plainNumber.test(plain)) return isDecimalText(plain) ? undefined : { reason: 'digits' };
  const [, num = '', den = ''] = plainFraction.exec(plain) ?? [];
  if (den !== '') return Math.max(num.length, den.length) > mostFractionDigits ? { reason: 'digits' } : undefined;
  const parsed = parseNumber(plain, locale);
  return parsed.ok ? { reason: 'unclear', text: plain.slice(0, 40) } : parsed;
}

/** A whole number of partners, 0 to 999, if it is one. */
export function partnersOf(plain: string): number | undefined {
  return /^\d{1,3}(\.0+)?$/.test(plain) ? Number(plain) : undefined;
}

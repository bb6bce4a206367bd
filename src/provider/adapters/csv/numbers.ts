import { isDecimalText, type DecimalText } from '../../../program/index.js';

/**
 * A number as it is written in a cell.
 *
 * `value` with `mark`: there is one reading, and it shows which mark the writer uses for decimals, if any.
 * `point` and `comma`: there are two readings, by the writer's decimal mark.
 */
export type WrittenNumber =
  { value: DecimalText; mark?: '.' | ',' | undefined } | { point: DecimalText; comma: DecimalText };

const spaces = /[\s']|\u2019/g;

/** Text of a whole number grouped by threes. */
const grouped = (mark: string) => new RegExp(`^[1-9]\\d{0,2}(?:${mark}\\d{3})+$`);
const groupedBySpace = grouped("[ \\u00a0\\u202f'\\u2019]");
const groupedByComma = grouped(',');
const groupedByPoint = grouped('\\.');

/**
 * Reads a number in text, exactly. `undefined` when it is none, or has more than 30 digits.
 *
 * - `1234.56`, `+7`, `-3`, `007`, `.5`, `12.`: a point is the decimal mark.
 * - `1,234.56`, `1.234,56`, `1,234,567`, `1.234.567`, `1 234,56`, `1'234.56`: what groups by threes is told from what does not.
 * - `1,5`, `1234,56`, `0,125`: no grouping looks like this, so the comma is the decimal mark.
 * - `1.234` and `1,234` have two readings.
 *
 * Exponents, percent signs, currency signs and brackets are not read.
 */
export function readNumber(text: string): WrittenNumber | undefined {
  const match = /^([+\-\u2212]?)(\d.*|\.\d+)$/s.exec(text);
  if (!match) return undefined;
  const sign = match[1] === '-' || match[1] === '\u2212' ? '-' : '';
  const written = readUnsigned(match[2] ?? '');
  if (!written) return undefined;
  if ('value' in written) return checked({ ...written, value: plain(sign, written.value) });
  return { point: plain(sign, written.point), comma: plain(sign, written.comma) };
}

function readUnsigned(text: string): WrittenNumber | undefined {
  if (/^\d+$/.test(text)) return { value: text };
  const [, before = '', mark, after = ''] = /^(.*)([.,])(\d*)$/s.exec(text) ?? [];
  if (mark !== '.' && mark !== ',') return groupedBySpace.test(text) ? { value: text.replace(spaces, '') } : undefined;

  const byPoint = groupedByPoint.test(text);
  if (byPoint || groupedByComma.test(text)) {
    const whole = text.replace(/[.,]/g, '');
    if (before.includes(mark)) return { value: whole, mark: byPoint ? ',' : '.' };
    const decimal = `${before}.${after}`;
    return byPoint ? { point: decimal, comma: whole } : { point: whole, comma: decimal };
  }
  const other = mark === '.' ? groupedByComma : groupedByPoint;
  if (!/^\d*$/.test(before) && !other.test(before) && !groupedBySpace.test(before)) return undefined;
  if (mark === ',' && (before === '' || after === '')) return undefined;
  return { value: `${before.replace(/[.,]/g, '').replace(spaces, '')}.${after}`, mark };
}

/** The one way to write a decimal text: no leading zeros, a digit before the point, digits after it. */
function plain(sign: string, text: string): DecimalText {
  const [whole = '', decimals = ''] = text.split('.');
  const units = whole.replace(/^0+(?=\d)/, '') || '0';
  return `${sign}${units}${decimals === '' ? '' : `.${decimals}`}`;
}

function checked(written: { value: DecimalText; mark?: '.' | ',' | undefined }): WrittenNumber | undefined {
  return isDecimalText(written.value) ? written : undefined;
}

/** A cell whose reading waits for the rest of its column. */
interface Waiting {
  point: DecimalText;
  comma: DecimalText;
  settle: (value: DecimalText | undefined) => void;
}

/**
 * One column of numbers. A column has one writer, so a cell with a sure reading tells how the unsure ones are meant.
 *
 * `1.234` is 1.234, as HubSpot writes, unless the column's other cells have decimal commas: then it is 1234, and unknown where
 * both marks occur. `1,234` is 1234 beside decimal points, 1.234 beside decimal commas, and unknown without either.
 */
export class NumberColumn {
  readonly #marks = new Set<'.' | ','>();
  readonly #waiting: Waiting[] = [];

  /** Reads a cell. `settle` is called once, now or in {@link close}: with the number, or `undefined` when it has no sure reading. */
  read(text: string, settle: (value: DecimalText | undefined) => void): void {
    const written = readNumber(text);
    if (written && 'point' in written) {
      this.#waiting.push({ ...written, settle });
      return;
    }
    if (written?.mark) this.#marks.add(written.mark);
    settle(written?.value);
  }

  /** Settles the cells that wait. */
  close(): void {
    const points = this.#marks.has('.');
    const commas = this.#marks.has(',');
    for (const { point, comma, settle } of this.#waiting) {
      const asHubSpot = !points && !commas && point.includes('.');
      if (points !== commas) settle(points ? point : comma);
      else settle(asHubSpot ? point : undefined);
    }
    this.#waiting.length = 0;
  }
}

import { isDecimalText } from '../../../program/index.js';
import { atOnce, eachRow, type Steps } from './steps.js';

const short = /^-?\d+(?:\.\d+)?$/;
const shortLength = 15;

/**
 * Keys that order decimal texts exactly; unreadable ones become NaN or `undefined`.
 *
 * Decimals of up to 15 digits and their nearest doubles correspond one to one and in the same order, so such texts are
 * ordered by their doubles, which are compared and never reckoned with. As soon as one text is longer, all become whole
 * numbers of their smallest common step.
 */
export function* decimalKeys(
  texts: readonly (string | undefined)[],
): Steps<Float64Array | readonly (bigint | undefined)[]> {
  let longest = 0;
  const doubles = new Float64Array(texts.length);
  yield* eachRow(texts.length, (row) => {
    const text = texts[row];
    longest = Math.max(longest, text?.length ?? 0);
    doubles[row] = longest <= shortLength && text !== undefined && short.test(text) ? Number(text) : NaN;
  });
  if (longest <= shortLength) return doubles;
  const decimals = (text: string): number => text.length - 1 - `${text}.`.indexOf('.');
  const readable: (string | undefined)[] = [];
  let scale = 0;
  yield* eachRow(texts.length, (row) => {
    const text = isDecimalText(texts[row]) ? texts[row] : undefined;
    readable.push(text);
    if (text !== undefined) scale = Math.max(scale, decimals(text));
  });
  const wholes: (bigint | undefined)[] = [];
  yield* eachRow(texts.length, (row) => {
    const text = readable[row];
    wholes.push(
      text === undefined ? undefined : BigInt(text.replace('.', '') + '0'.repeat(scale - Math.max(0, decimals(text)))),
    );
  });
  return wholes;
}

/** Compares two decimal texts exactly: -1, 0 or 1 as `a` is below, at or above `b`, and NaN when one is unreadable. */
export function compareDecimals(a: string, b: string): number {
  const [first, second] = atOnce(decimalKeys([a, b]));
  if (first === undefined || second === undefined) return NaN;
  return first < second ? -1 : first > second ? 1 : first === second ? 0 : NaN;
}

import { isDecimalText } from '../../../program/index.js';

const short = /^-?\d+(?:\.\d+)?$/;
const shortLength = 15;

/**
 * Keys that order decimal texts exactly; unreadable ones become NaN or `undefined`.
 *
 * Decimals of up to 15 digits and their nearest doubles correspond one to one and in the same order, so such texts are
 * ordered by their doubles, which are compared and never reckoned with. As soon as one text is longer, all become whole
 * numbers of their smallest common step.
 */
export function decimalKeys(texts: readonly (string | undefined)[]): Float64Array | (bigint | undefined)[] {
  if (texts.every((text) => text === undefined || text.length <= shortLength)) {
    return Float64Array.from(texts, (text) => (text !== undefined && short.test(text) ? Number(text) : NaN));
  }
  const decimals = (text: string): number => text.length - 1 - `${text}.`.indexOf('.');
  const readable = texts.map((text) => (isDecimalText(text) ? text : undefined));
  const scale = readable.reduce((most, text) => (text === undefined ? most : Math.max(most, decimals(text))), 0);
  return readable.map((text) => {
    if (text === undefined) return undefined;
    return BigInt(text.replace('.', '') + '0'.repeat(scale - Math.max(0, decimals(text))));
  });
}

/** Compares two decimal texts exactly: -1, 0 or 1 as `a` is below, at or above `b`, and NaN when one is unreadable. */
export function compareDecimals(a: string, b: string): number {
  const [first, second] = decimalKeys([a, b]);
  if (first === undefined || second === undefined) return NaN;
  return first < second ? -1 : first > second ? 1 : first === second ? 0 : NaN;
}

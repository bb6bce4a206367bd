import { exact, isDecimalText, isZero, toFixed, type DecimalText } from '../../program/index.js';

/** The share that points are of others, from 0 on, with four decimals, a half rounded up; nothing of nothing, or where either is not known. */
export function shareOf(points: DecimalText | undefined, all: DecimalText | undefined): DecimalText | undefined {
  if (!isDecimalText(points) || !isDecimalText(all)) return undefined;
  const [part, whole] = [exact(points), exact(all)];
  if (isZero(whole)) return undefined;
  const num = BigInt(part.num) * BigInt(whole.den);
  const den = BigInt(part.den) * BigInt(whole.num);
  return toFixed({ num: String(num), den: String(den) }, 4);
}

/** The most of some points; nothing where none is known. */
export function mostOf(points: readonly (DecimalText | undefined)[]): DecimalText | undefined {
  // Only bars are drawn by it, to the pixel: the nearest double is near enough.
  return points.reduce((most, one) => (one !== undefined && Number(one) > Number(most ?? -1) ? one : most), undefined);
}

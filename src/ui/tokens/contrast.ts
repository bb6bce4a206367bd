import type { Token } from './index.js';

/** A colour as its three parts from 0 to 1, gamma-encoded as in CSS. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Two tokens that stand on each other, and how far apart they have to be. */
export interface ContrastPair {
  of: Token;
  on: Token;
  /** The least ratio: 4.5 for text, 3 for what is drawn. */
  least: 4.5 | 3;
}

const text = (of: Token, ...grounds: Token[]): ContrastPair[] => grounds.map((on) => ({ of, on, least: 4.5 }));
const drawn = (of: Token, ...grounds: Token[]): ContrastPair[] => grounds.map((on) => ({ of, on, least: 3 }));

/** Every pair that the elements draw and that has to hold in each theme and mode (WCAG 2.2, 1.4.3 and 1.4.11). */
export const contrastPairs: readonly ContrastPair[] = [
  ...text('text', 'surface', 'surface-sunken', 'surface-raised', 'surface-hover', 'surface-selected', 'chip-surface'),
  ...text('text-muted', 'surface', 'surface-sunken', 'surface-raised', 'surface-hover', 'surface-selected'),
  ...text('text-muted', 'table-header-surface', 'chip-surface'),
  ...text('accent', 'surface', 'surface-hover', 'surface-selected', 'surface-raised', 'accent-soft'),
  ...text('text-on-accent', 'accent-solid', 'accent-solid-hover', 'critical-solid'),
  ...text('critical', 'surface', 'surface-hover', 'surface-raised', 'critical-soft'),
  ...text('positive', 'surface', 'surface-hover', 'positive-soft'),
  ...drawn('field-border', 'surface', 'surface-raised'),
  ...drawn('focus', 'surface', 'surface-raised', 'canvas'),
  ...drawn('data-sold', 'surface', 'surface-hover', 'data-rest', 'data-sold-soft'),
  ...drawn('data-managed', 'surface', 'surface-hover', 'data-rest'),
  ...drawn('data-bar', 'data-rest'),
  ...drawn('data-threshold', 'surface'),
];

/** How a person sees who lacks one kind of cone. */
export type ColorVision = 'protan' | 'deutan' | 'tritan';

/** Sold and managed have to be at least this far apart for each: plainly two colours. */
export const leastDistance = 20;

/** Machado, Oliveira and Fernandes (2009), full severity, on linear light. */
const visions: Readonly<Record<ColorVision, readonly Rgb[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear sRGB to CIE XYZ under D65, each row over its white. */
const toXyz: readonly Rgb[] = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

function times(rows: readonly Rgb[], [a, b, c]: Rgb): Rgb {
  const [first = 0, second = 0, third = 0] = rows.map(([x, y, z]) => x * a + y * b + z * c);
  return [first, second, third];
}

function map([a, b, c]: Rgb, each: (part: number) => number): Rgb {
  return [each(a), each(b), each(c)];
}

function linear(color: Rgb): Rgb {
  return map(color, (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

function luminance(color: Rgb): number {
  const [red, green, blue] = linear(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours after WCAG 2, from 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function lab(linearColor: Rgb): Rgb {
  const [x, y, z] = map(times(toXyz, linearColor), (part) =>
    part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far two colours are apart in CIE Lab; `vision` says for whose eyes. */
export function distanceOf(one: Rgb, other: Rgb, vision?: ColorVision): number {
  const [a, b] = [one, other].map((color) => {
    const seen = vision === undefined ? linear(color) : times(visions[vision], linear(color));
    return lab(map(seen, (part) => Math.min(1, Math.max(0, part))));
  }) as [Rgb, Rgb];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

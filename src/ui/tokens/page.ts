import type { TokenGroup } from './declare.js';
import * as p from './primitives.js';

/** What belongs to the page around the elements: a host may draw with it, and a theme sets it. No element declares these. */
export const pageTokenGroup = {
  canvas: [p.grey50, p.night0],
  'font-family': 'inherit',
} as const satisfies TokenGroup;

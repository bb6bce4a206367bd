import { declare, type TokenGroup } from './declare.js';
import * as p from './primitives.js';

/** What is well and what is not: badges, and the button that removes. */
export const statusTokenGroup = {
  positive: [p.green700, p.green400],
  'positive-soft': [p.green50, p.green950],
  'critical-soft': [p.red50, p.red950],
  'critical-solid': [p.red600, p.red500],
} as const satisfies TokenGroup;

/** Declares them. */
export const statusTokens = declare(statusTokenGroup);

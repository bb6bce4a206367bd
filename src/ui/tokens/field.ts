import { declare, type TokenGroup } from './declare.js';
import * as p from './primitives.js';

/** What is entered, chosen and confirmed: fields, segments, check boxes, the primary button. */
export const fieldTokenGroup = {
  'border-control': [p.grey500, p.night600],
  'accent-solid': [p.indigo600, p.indigo500],
  'accent-solid-hover': [p.indigo700, p.indigo550],
  'accent-soft': [p.indigo50, p.indigo900],
  'text-on-accent': [p.grey0, p.grey0],
  'field-border': 'var(--_border-control)',
} as const satisfies TokenGroup;

/** Declares them. */
export const fieldTokens = declare(fieldTokenGroup);

import { declare, type TokenGroup } from './declare.js';
import * as p from './primitives.js';

/** Sold and managed points, wherever they are drawn. */
export const dataTokenGroup = {
  'data-sold': [p.blue600, p.blue400],
  'data-sold-soft': [p.blue100, p.blue900],
  'data-managed': [p.ochre600, p.ochre400],
  'data-managed-soft': [p.ochre100, p.ochre900],
  'data-total': [p.grey900, p.night950],
  'data-threshold': [p.grey700, p.night800],
  'track-height': '16px',
} as const satisfies TokenGroup;

/** Declares them. */
export const dataTokens = declare(dataTokenGroup);

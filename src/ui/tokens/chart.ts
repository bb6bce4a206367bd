import { declare, type TokenGroup } from './declare.js';
import * as p from './primitives.js';

/** Lines and grids. They stand on the tokens of data. */
export const chartTokenGroup = {
  'data-grid': [p.grey150, p.night300],
  'chart-line': '2px',
  'chart-line-total': '2.5px',
  'chart-sold': 'var(--_data-sold)',
  'chart-managed': 'var(--_data-managed)',
  'chart-total': 'var(--_data-total)',
} as const satisfies TokenGroup;

/** Declares them. */
export const chartTokens = declare(chartTokenGroup);

import { declare, type TokenGroup } from './declare.js';
import * as p from './primitives.js';

/** Tables, and the chips and meters in their cells. */
export const tableTokenGroup = {
  'surface-selected': [p.indigo50, p.indigo950],
  'table-row-height': '52px',
  'table-row-height-compact': '36px',
  'table-header-height': 'calc(36px - 4px*var(--_density))',
  'table-header-surface': 'var(--_surface-sunken)',
  'table-row-hover': 'var(--_surface-hover)',
  'table-row-selected': 'var(--_surface-selected)',
  'table-cell-padding': 'var(--_space-3)',
  'chip-surface': 'var(--_surface-sunken)',
  'chip-radius': 'var(--_radius-4)',
  'data-bar': [p.grey600, p.night700],
  'meter-height': '4px',
} as const satisfies TokenGroup;

/** Declares them. */
export const tableTokens = declare(tableTokenGroup);

import { declare, type TokenGroup } from './declare.js';
import * as p from './primitives.js';
import { scaleTokenGroup } from './scale.js';

/** What every element draws with. */
export const baseTokenGroup = {
  ...scaleTokenGroup,
  surface: [p.grey0, p.night100],
  'surface-sunken': [p.grey50, p.night50],
  'surface-hover': [p.grey60, p.night150],
  text: [p.grey900, p.night950],
  'text-muted': [p.grey700, p.night800],
  'text-disabled': [p.grey400, p.night500],
  border: [p.grey150, p.night300],
  'border-strong': [p.grey300, p.night400],
  accent: [p.indigo600, p.indigo300],
  focus: [p.indigo600, p.indigo300],
  critical: [p.red600, p.red300],
  'data-rest': [p.grey100, p.night250],
  'card-border': 'var(--_border)',
  'card-border-width': '1px',
  'card-radius': 'var(--_radius-8)',
  'card-padding': 'var(--_space-5)',
  'button-radius': 'var(--_radius-6)',
  'button-height': 'calc(32px - 4px*var(--_density))',
} as const satisfies TokenGroup;

/** Declares what every element draws with. */
export const tokens = declare(baseTokenGroup);

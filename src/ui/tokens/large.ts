import { declare, type TokenGroup } from './declare.js';

/** The large steps, for results, panels and dialogs. */
export const largeTokenGroup = {
  'space-7': 'calc(28px - 4px*var(--_density))',
  'space-8': 'calc(32px - 4px*var(--_density))',
  'space-9': 'calc(36px - 4px*var(--_density))',
  'space-10': 'calc(40px - 4px*var(--_density))',
  'font-18': '18px',
  'font-20': '20px',
  'font-24': '24px',
  'font-28': '28px',
  'radius-10': '10px',
} as const satisfies TokenGroup;

/** Declares the large steps. */
export const largeTokens = declare(largeTokenGroup);

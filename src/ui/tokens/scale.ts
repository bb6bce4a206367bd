import type { TokenGroup } from './declare.js';

/**
 * The steps of space, type, corners and time. They are raw values that rules take as they are. In compact density each space
 * of 12 px and more is one step of the grid smaller.
 */
export const scaleTokenGroup = {
  density: '0',
  'space-1': '4px',
  'space-2': '8px',
  'space-3': 'calc(12px - 4px*var(--_density))',
  'space-4': 'calc(16px - 4px*var(--_density))',
  'space-5': 'calc(20px - 4px*var(--_density))',
  'space-6': 'calc(24px - 4px*var(--_density))',
  'font-12': '12px',
  'font-13': '13px',
  'font-15': '15px',
  'radius-4': '4px',
  'radius-6': '6px',
  'radius-8': '8px',
  'time-120': '120ms',
  'time-200': '200ms',
} as const satisfies TokenGroup;

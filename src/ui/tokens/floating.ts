import { declare, type TokenGroup } from './declare.js';
import * as p from './primitives.js';

const ring = (dark: string): string => `0 0 0 1px light-dark(rgb(20 24 33/.08),rgb(255 255 255/${dark}))`;

/** What lies over the page: menus, dialogs, panels, tooltips, short notices. */
export const floatingTokenGroup = {
  'surface-raised': [p.grey0, p.night200],
  'shadow-menu': `${ring('.1')},0 4px 8px -2px light-dark(rgb(20 24 33/.08),rgb(0 0 0/.3)),0 12px 28px -6px light-dark(rgb(20 24 33/.18),rgb(0 0 0/.6))`,
  'shadow-panel': `${ring('.08')},0 0 48px 4px light-dark(rgb(20 24 33/.22),rgb(0 0 0/.7))`,
  scrim: 'light-dark(rgb(20 24 33/.22),rgb(0 0 0/.5))',
  'menu-radius': 'var(--_radius-8)',
  'panel-width': '520px',
} as const satisfies TokenGroup;

/** Declares them. */
export const floatingTokens = declare(floatingTokenGroup);

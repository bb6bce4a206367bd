import { css, type CSSResultGroup } from 'lit';
import { popoverStyles } from './popover.styles.js';

/** Menus. */
export const menuStyles: CSSResultGroup = [
  popoverStyles,
  css`
    .popover.menu {
      min-inline-size: 220px;
      max-inline-size: min(360px, calc(100vw - 16px));
    }
    .menu-item {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
      inline-size: 100%;
      min-block-size: var(--_button-height);
      padding: var(--_space-1) var(--_space-2);
      border: 0;
      border-radius: var(--_radius-4);
      background: none;
      color: var(--_text);
      font: inherit;
      text-align: start;
      text-decoration: none;
      cursor: pointer;
    }
    .menu-item:is(:hover, :focus-visible) {
      background: var(--_surface-hover);
      text-decoration: none;
    }
    .menu-item:focus-visible {
      outline-offset: -2px;
    }
    .menu-item > .words {
      flex: 1;
      min-inline-size: 0;
    }
    .menu-item > svg.icon {
      color: var(--_text-muted);
    }
    .menu-item > svg.icon.outward {
      inline-size: 14px;
      block-size: 14px;
      margin-inline-start: var(--_space-3);
    }
    .menu-item.removes,
    .menu-item.removes > svg.icon {
      color: var(--_critical);
    }
    .menu-item[aria-disabled='true'] {
      background: none;
      color: var(--_text-disabled);
      cursor: default;
    }
    .menu-item[aria-disabled='true'] > svg.icon {
      color: inherit;
    }
    .menu-item .reason {
      display: block;
      color: var(--_text-muted);
    }
    .menu-line {
      margin: var(--_space-1);
      border-block-start: 1px solid var(--_border);
    }
    @media (forced-colors: active) {
      .menu-item[aria-disabled='true'] {
        color: GrayText;
      }
    }
  `,
];

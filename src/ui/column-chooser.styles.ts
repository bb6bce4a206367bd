import { css, type CSSResultGroup } from 'lit';
import { checkStyles } from './check.styles.js';
import { popoverStyles } from './popover.styles.js';

/** The list of columns. */
export const columnChooserStyles: CSSResultGroup = [
  popoverStyles,
  checkStyles,
  css`
    .columns {
      min-inline-size: min(240px, 100cqi);
      padding: var(--_space-1);
    }
    .columns li {
      display: flex;
      align-items: center;
      border-radius: var(--_radius-4);
    }
    .columns label {
      display: flex;
      flex: 1;
      align-items: center;
      gap: var(--_space-3);
      min-inline-size: 0;
      min-block-size: var(--_button-height);
      padding-inline: var(--_space-2) var(--_space-4);
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    .columns li:hover {
      background: var(--_surface-hover);
    }
    .columns input {
      flex: none;
    }
    .columns label:has(:disabled) {
      color: var(--_text-muted);
      cursor: default;
    }
    .mover {
      display: grid;
      flex: none;
      place-items: center;
      inline-size: 28px;
      block-size: 28px;
      padding: 0;
      border: 0;
      border-radius: var(--_radius-4);
      background: none;
      color: var(--_text-muted);
      cursor: pointer;
    }
    .mover:hover {
      color: var(--_text);
    }
    .mover[aria-disabled='true'],
    .columns-reset[aria-disabled='true'] {
      color: var(--_text-disabled);
      cursor: default;
    }
    .mover:focus-visible {
      outline-offset: -2px;
    }
    .columns-reset {
      inline-size: 100%;
      margin-block-start: var(--_space-2);
    }
    @media (pointer: coarse) {
      .mover {
        inline-size: 40px;
        block-size: 40px;
      }
    }
    @media (forced-colors: active) {
      .mover[aria-disabled='true'],
      .columns-reset[aria-disabled='true'] {
        color: GrayText;
      }
    }
  `,
];

import { css, type CSSResultGroup } from 'lit';
import { floatingTokens } from './tokens/floating.js';

/** A box that floats beside what opened it; where it stands is measured. */
export const popoverStyles: CSSResultGroup = [
  floatingTokens,
  css`
    .popover {
      position: absolute;
      inset: 0 auto auto 0;
      max-inline-size: calc(100vw - 16px);
      margin: 0;
      padding: var(--_space-1);
      overflow: auto;
      overscroll-behavior: contain;
      border: 0;
      border-radius: var(--_menu-radius);
      background: var(--_surface-raised);
      box-shadow: var(--_shadow-menu);
      color: var(--_text);
      font-size: var(--_font-13);
      font-weight: 400;
      line-height: 20px;
      text-align: start;
      white-space: normal;
      transition: opacity var(--_time-120) cubic-bezier(0.2, 0, 0, 1);
    }
    .popover:focus-visible {
      outline-offset: -2px;
    }
    .button[aria-haspopup][aria-expanded='true'] {
      border-color: var(--_accent);
      color: var(--_accent);
    }
    @starting-style {
      .popover:popover-open {
        opacity: 0;
      }
    }
    @media (forced-colors: active) {
      .popover {
        border: 1px solid CanvasText;
      }
    }
    @media print {
      .popover {
        display: none;
      }
    }
  `,
];

import { css, type CSSResultGroup } from 'lit';
import { declareOn } from './tokens/declare-on.js';
import { floatingTokenGroup } from './tokens/floating.js';

/** Short notices: the page's own colours turned round, at the bottom of the element while that is in sight. */
export const toastStyles: CSSResultGroup = [
  declareOn('.toast', floatingTokenGroup),
  css`
    .toasts {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: flex-end;
      gap: var(--_space-2);
      block-size: 0;
      contain: inline-size;
      overflow: visible;
    }
    .toast {
      display: flex;
      flex: none;
      align-items: start;
      gap: var(--_space-2);
      min-block-size: 40px;
      inline-size: min(480px, calc(100% - 2 * var(--_space-4)));
      box-sizing: border-box;
      padding: var(--_space-1) var(--_space-1);
      padding-inline-start: var(--_space-3);
      border-radius: var(--_radius-8);
      background: var(--_text);
      box-shadow: var(--_shadow-menu);
      color: var(--_surface);
      transition:
        opacity var(--_time-200) cubic-bezier(0.2, 0, 0, 1),
        transform var(--_time-200) cubic-bezier(0.2, 0, 0, 1);
    }
    .toast:last-child {
      margin-block-end: var(--_space-4);
    }
    @starting-style {
      .toast {
        opacity: 0;
        transform: translateY(8px);
      }
    }
    .toast > svg.icon {
      margin-block: 8px;
    }
    .toast > .words {
      flex: 1;
      min-inline-size: 0;
      padding-block: 6px;
      overflow-wrap: anywhere;
    }
    .toast-button {
      display: inline-flex;
      flex: none;
      align-items: center;
      justify-content: center;
      min-block-size: 32px;
      padding: 0 var(--_space-2);
      border: 0;
      border-radius: var(--_radius-6);
      background: none;
      color: inherit;
      font: inherit;
      font-weight: 600;
      text-decoration: underline;
      text-underline-offset: 3px;
      cursor: pointer;
    }
    .toast-button.square {
      inline-size: 32px;
      padding: 0;
    }
    .toast-button:hover {
      background: color-mix(in srgb, currentcolor 16%, transparent);
    }
    .toast-button:focus-visible {
      outline-color: currentcolor;
      outline-offset: -2px;
    }
    /* What can be done stands under what is said. */
    @container (max-width: 479px) {
      .toast {
        flex-wrap: wrap;
        justify-content: flex-end;
        row-gap: 0;
      }
      .toast > .words {
        flex-basis: calc(100% - 48px);
      }
    }
    @media (pointer: coarse) {
      .toast-button {
        min-block-size: 40px;
      }
      .toast-button.square {
        inline-size: 40px;
      }
    }
    @media (forced-colors: active) {
      .toast {
        border: 1px solid CanvasText;
      }
    }
  `,
];

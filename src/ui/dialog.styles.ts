import { css, type CSSResultGroup } from 'lit';
import { declareOn } from './tokens/declare-on.js';
import { fieldTokenGroup } from './tokens/field.js';
import { floatingTokenGroup } from './tokens/floating.js';
import { statusTokenGroup } from './tokens/status.js';

/** Modal dialogs, the questions among them, and the buttons that answer. */
export const dialogStyles: CSSResultGroup = [
  declareOn('.dialog', { ...fieldTokenGroup, ...floatingTokenGroup, ...statusTokenGroup }),
  css`
    .dialog {
      inline-size: 400px;
      max-inline-size: calc(100vw - 32px);
      max-block-size: calc(100dvh - 32px);
      padding: 0;
      overflow: auto;
      overscroll-behavior: contain;
      border: 0;
      border-radius: 10px;
      background: var(--_surface-raised);
      box-shadow: var(--_shadow-menu);
      color: var(--_text);
      font-size: var(--_font-13);
      font-weight: 400;
      line-height: 20px;
      text-align: start;
      white-space: normal;
      transition:
        opacity var(--_time-200) cubic-bezier(0.2, 0, 0, 1),
        transform var(--_time-200) cubic-bezier(0.2, 0, 0, 1);
    }
    .dialog:focus-visible {
      outline-offset: -2px;
    }
    .dialog::backdrop {
      background: var(--_scrim);
      transition: opacity var(--_time-200) cubic-bezier(0.2, 0, 0, 1);
    }
    @starting-style {
      .dialog[open],
      .dialog[open]::backdrop {
        opacity: 0;
      }
      .dialog.question[open] {
        transform: translateY(4px);
      }
    }
    .dialog-box {
      display: grid;
      gap: var(--_space-2);
      padding: var(--_space-5);
    }
    .dialog-box > .heading {
      text-wrap: pretty;
      overflow-wrap: anywhere;
    }
    .dialog-body {
      display: grid;
      gap: var(--_space-2);
      min-inline-size: 0;
      overflow-wrap: anywhere;
      text-wrap: pretty;
    }
    .dialog-error {
      display: flex;
      gap: 6px;
      color: var(--_critical);
    }
    .dialog-error > svg.icon {
      margin-block-start: 2px;
    }
    .dialog-actions {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: var(--_space-2);
      margin-block-start: var(--_space-3);
    }
    .button.primary,
    .button.removes {
      border-color: transparent;
      background: var(--_accent-solid);
      color: var(--_text-on-accent);
    }
    .button.primary:hover {
      background: var(--_accent-solid-hover);
    }
    .button.removes,
    .button.removes:hover {
      background: var(--_critical-solid);
    }
    .button[aria-disabled='true'] {
      opacity: 0.6;
      cursor: default;
    }
    @container (max-width: 399px) {
      .dialog-actions > .button {
        flex: 1 1 auto;
      }
    }
    @media (forced-colors: active) {
      .dialog {
        border: 1px solid CanvasText;
      }
      .button[aria-disabled='true'] {
        border-color: GrayText;
        color: GrayText;
        opacity: 1;
      }
    }
    @media print {
      .dialog {
        display: none;
      }
    }
  `,
];

import { css } from 'lit';
import { checkStyles } from './check.styles.js';

/** Boxes that select rows. */
export const rowSelectionStyles = [
  checkStyles,
  css`
    .select-box {
      display: inline-flex;
      align-items: center;
      gap: var(--_space-2);
      min-block-size: var(--_button-height);
      cursor: pointer;
      user-select: none;
    }
    .select-box > input {
      cursor: inherit;
    }
    .select-all {
      padding: var(--_space-1) var(--_card-padding);
      border-block-start: 1px solid var(--_border);
    }
    .selected-count:not(:empty) {
      margin-inline-start: var(--_space-2);
      font-weight: 500;
    }
    .clear-selection {
      min-block-size: 28px;
      margin: 0 -6px;
      padding: 0 6px;
      border: 0;
      border-radius: var(--_radius-4);
      background: none;
      color: var(--_accent);
      font: inherit;
      font-weight: 500;
      cursor: pointer;
    }
    .clear-selection:hover {
      text-decoration: underline;
    }
    .select > .select-box {
      margin: -4px -8px;
      padding-inline: var(--_space-2);
    }
    @container (min-width: 640px) {
      .table .select {
        inline-size: 1px;
        padding-inline-end: var(--_space-1);
      }
      .table .select .bone {
        display: none;
      }
    }
    /* In a card the box stands before the name. */
    @container (max-width: 639px) {
      .table tbody > tr:has(> .select) {
        position: relative;
      }
      .table tbody > tr > .select {
        position: absolute;
        inset-block-start: 14px;
      }
      .table .select > .label {
        display: none;
      }
      .table .select + .whole {
        padding-inline-start: 32px;
      }
    }
    @media (pointer: coarse) {
      .clear-selection {
        min-block-size: 40px;
      }
    }
  `,
];

import { css, type CSSResultGroup } from 'lit';
import { radioStyles } from './radio.styles.js';

/** Labels, fields, choices, hints and errors. */
export const fieldStyles: CSSResultGroup = [
  radioStyles,
  css`
    .field {
      min-inline-size: 0;
    }
    .field > label,
    .field > legend {
      display: block;
      padding: 0;
      margin-block-end: var(--_space-1);
      font-weight: 500;
    }
    .control {
      position: relative;
      display: flex;
      align-items: center;
    }
    .control > input,
    .control > select {
      inline-size: 100%;
      min-block-size: var(--_button-height);
      padding: 3px var(--_space-3);
      border: 1px solid var(--_field-border);
      border-radius: var(--_button-radius);
      background: var(--_surface);
      color: inherit;
      font: inherit;
      font-variant-numeric: tabular-nums;
      text-overflow: ellipsis;
      appearance: none;
    }
    .control > select {
      padding-inline-end: 36px;
      cursor: pointer;
    }
    .control > .mark {
      position: absolute;
      inset-inline-end: var(--_space-3);
      color: var(--_text-muted);
      pointer-events: none;
    }
    .control.with-unit > input {
      padding-inline-end: 52px;
    }
    .control > :focus-visible {
      outline-offset: -1px;
    }
    .control > [aria-invalid='true'] {
      border-color: var(--_critical);
      box-shadow: inset 0 0 0 1px var(--_critical);
    }
    .control.short {
      inline-size: min(100%, 96px);
    }
    .hint,
    .error {
      display: flex;
      gap: 6px;
      margin-block-start: var(--_space-1);
      color: var(--_text-muted);
      font-size: var(--_font-12);
      line-height: 16px;
      overflow-wrap: anywhere;
    }
    .error {
      color: var(--_critical);
    }
    .segments {
      display: grid;
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }
    .segments label {
      position: relative;
      display: grid;
      place-items: center;
      min-block-size: var(--_button-height);
      padding: 3px var(--_space-2);
      border: 1px solid var(--_field-border);
      color: var(--_text-muted);
      font-weight: 500;
      text-align: center;
      cursor: pointer;
    }
    .segments label + label {
      margin-inline-start: -1px;
    }
    .segments label:first-of-type {
      border-start-start-radius: var(--_button-radius);
      border-end-start-radius: var(--_button-radius);
    }
    .segments label:last-of-type {
      border-start-end-radius: var(--_button-radius);
      border-end-end-radius: var(--_button-radius);
    }
    .segments input {
      position: absolute;
      inset: 0;
      opacity: 0;
      cursor: pointer;
    }
    .segments label:has(:checked) {
      z-index: 1;
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 1px var(--_accent);
      background: var(--_accent-soft);
      color: var(--_accent);
    }
    .segments label:has(:focus-visible) {
      z-index: 2;
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    .radios {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-5);
    }
    .radios label {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
      min-block-size: 24px;
      cursor: pointer;
    }
    .field :disabled,
    button:disabled,
    .field label:has(:disabled) {
      border-color: var(--_border-strong);
      color: var(--_text-disabled);
      cursor: default;
    }
    .segments label:has(:disabled:checked) {
      box-shadow: none;
      background: var(--_surface-sunken);
    }
    @media (pointer: coarse) {
      .radios label {
        min-block-size: 32px;
      }
    }
    @media (forced-colors: active) {
      .segments label:has(:checked) {
        border-color: Highlight;
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
  `,
];

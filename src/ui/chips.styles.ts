import { css } from 'lit';
import { filterLineStyles } from './filter-line.styles.js';
import { fieldTokens } from './tokens/field.js';

/** A line of filters. */
export const chipsStyles = [
  fieldTokens,
  filterLineStyles,
  css`
    .filter {
      display: flex;
      max-inline-size: 100%;
    }
    .filter-chip {
      display: inline-flex;
      align-items: center;
      min-inline-size: 0;
      min-block-size: 28px;
      border: 1px solid transparent;
      border-radius: var(--_radius-4);
      background: var(--_accent-soft);
      font-size: var(--_font-12);
      line-height: 16px;
    }
    .filter-words {
      min-inline-size: 0;
      min-block-size: 26px;
      margin: 0;
      padding-block: 5px;
      padding-inline: 9px 2px;
      border: 0;
      border-radius: var(--_radius-4);
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      overflow-wrap: anywhere;
    }
    button.filter-words {
      cursor: pointer;
    }
    button.filter-words:hover .filter-value {
      text-decoration: underline;
    }
    .filter-value {
      font-weight: 500;
    }
    .filter-remover {
      display: grid;
      flex: none;
      place-items: center;
      inline-size: 28px;
      block-size: 28px;
      margin: -1px;
      padding: 0;
      border: 0;
      border-radius: var(--_radius-4);
      background: none;
      color: var(--_accent);
      cursor: pointer;
    }
    .filter-remover:hover {
      background: var(--_surface-hover);
    }
    .filter-chip > :focus-visible {
      outline-offset: -2px;
    }
    .filter-remover > svg.icon {
      inline-size: 12px;
      block-size: 12px;
    }
    .filter > .button {
      padding-inline-end: 10px;
      text-align: start;
    }
    .filter > .button > svg.icon {
      color: var(--_text-muted);
    }
    .clear-filters {
      min-block-size: 28px;
      margin: 0;
      padding: 0 6px;
      border: 0;
      border-radius: var(--_radius-4);
      background: none;
      color: var(--_accent);
      font: inherit;
      font-size: var(--_font-12);
      font-weight: 500;
      cursor: pointer;
    }
    .clear-filters:hover {
      text-decoration: underline;
    }
    @media (pointer: coarse) {
      .filter-chip,
      .filter-words,
      .clear-filters {
        min-block-size: 40px;
      }
      .filter-remover {
        inline-size: 40px;
        block-size: 40px;
      }
    }
    @media (forced-colors: active) {
      .filter-remover,
      .clear-filters {
        color: ButtonText;
      }
    }
    @media print {
      .filter-chip {
        border-color: var(--_border);
      }
      .filter-words {
        padding-inline-end: 9px;
      }
    }
  `,
];

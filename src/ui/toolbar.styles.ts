import { css, type CSSResultGroup } from 'lit';
import { fieldTokens } from './tokens/field.js';

/** The line of controls above a table: search, and short lists that look like buttons. */
export const toolbarStyles: CSSResultGroup = [
  fieldTokens,
  css`
    .toolbar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
      padding: 0 var(--_card-padding) var(--_space-4);
    }
    .search {
      position: relative;
      display: flex;
      flex: 0 1 240px;
      align-items: center;
      min-inline-size: 0;
    }
    .search > svg.icon {
      position: absolute;
      inset-inline-start: 10px;
      color: var(--_text-muted);
      pointer-events: none;
    }
    .search > input {
      inline-size: 100%;
      min-inline-size: 0;
      min-block-size: var(--_button-height);
      margin: 0;
      padding: 3px 32px 3px 34px;
      border: 1px solid var(--_field-border);
      border-radius: var(--_button-radius);
      background: var(--_surface);
      color: inherit;
      font: inherit;
      text-overflow: ellipsis;
      appearance: none;
    }
    .search > input:dir(rtl) {
      padding-inline: 34px 32px;
    }
    .search > input::-webkit-search-cancel-button {
      display: none;
    }
    .search > input::placeholder {
      color: var(--_text-muted);
      opacity: 1;
    }
    .search > input:focus-visible {
      outline-offset: -1px;
    }
    .search > .clear {
      position: absolute;
      inset-inline-end: 2px;
      display: grid;
      place-items: center;
      inline-size: calc(var(--_button-height) - 4px);
      block-size: calc(var(--_button-height) - 4px);
      padding: 0;
      border: 0;
      border-radius: var(--_radius-4);
      background: none;
      color: var(--_text-muted);
      cursor: pointer;
    }
    .search > .clear:hover {
      color: var(--_text);
    }
    .search > .clear:focus-visible {
      outline-offset: -2px;
    }
    .clear > svg.icon {
      inline-size: 14px;
      block-size: 14px;
    }
    .choice {
      position: relative;
      display: inline-flex;
      align-items: center;
      min-inline-size: 0;
    }
    .choice > select {
      display: block;
      min-inline-size: 0;
      margin: 0;
      padding-inline: var(--_space-3) 32px;
      text-overflow: ellipsis;
      appearance: none;
    }
    .choice.with-icon > select {
      padding-inline-start: 34px;
    }
    .choice > svg.icon {
      position: absolute;
      color: var(--_text-muted);
      pointer-events: none;
    }
    .choice > .lead {
      inset-inline-start: 10px;
    }
    .choice > .mark {
      inset-inline-end: 10px;
    }
    @container (max-width: 639px) {
      .search {
        flex: 1 1 220px;
      }
      .toolbar > .in-cards {
        flex: 1 1 160px;
      }
      .choice,
      .choice > select {
        inline-size: 100%;
      }
      .pager .choice {
        inline-size: auto;
      }
    }
  `,
];

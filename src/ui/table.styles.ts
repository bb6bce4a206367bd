import { css, type CSSResultGroup } from 'lit';
import { tableTokens } from './tokens/table.js';

/** A table of hairlines; under 640 px of its element's own width its rows are cards, under 300 px in one column. */
export const tableStyles: CSSResultGroup = [
  tableTokens,
  css`
    .table {
      inline-size: 100%;
      border-spacing: 0;
    }
    .table th,
    .table td {
      padding: 0;
      font-weight: 400;
      text-align: start;
    }
    /* What changes in a row is painted anew by itself, not with all the others. */
    .table tbody > tr {
      isolation: isolate;
    }
    .table .bone {
      margin-block: 5px;
    }
    .table .bone + .bone {
      block-size: 8px;
      margin-block: var(--_space-1);
    }
    /* A fact, and under it what qualifies it; beside it in compact density, as far as there is room. */
    .two-lines {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: var(--_space-2);
    }
    .two-lines > :first-child {
      max-inline-size: calc(100% - var(--_space-2) * var(--_density));
    }
    .two-lines > :last-child {
      flex: 1 1 calc(100% - 100% * var(--_density));
    }
    /* Words of another direction begin where the column does. */
    .two-lines > * {
      /* Chromium knows it by this name alone. */
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    .sort {
      display: inline-flex;
      align-items: center;
      gap: var(--_space-1);
      min-block-size: calc(28px - 4px * var(--_density));
      margin: 0 -6px;
      padding: 0 6px;
      border: 0;
      border-radius: var(--_radius-4);
      background: none;
      color: inherit;
      font: inherit;
      text-align: inherit;
      cursor: pointer;
    }
    .end > .sort {
      flex-direction: row-reverse;
    }
    .sort:hover,
    [aria-sort] > .sort {
      color: var(--_text);
    }
    .sort:focus-visible {
      outline-offset: -2px;
    }
    .sort svg.icon {
      inline-size: 12px;
      block-size: 12px;
      opacity: 0;
    }
    .sort:is(:hover, :focus-visible) svg.icon {
      opacity: 0.5;
    }
    [aria-sort] > .sort svg.icon {
      opacity: 1;
    }
    @container (min-width: 640px) {
      /* What is hidden in its cells scrolls with them, and widens no page. */
      .table-frame {
        position: relative;
        overflow-x: auto;
      }
      .in-cards {
        display: none;
      }
      .table :is(th, td) {
        padding: calc(var(--_space-1) - 1px * var(--_density)) var(--_table-cell-padding);
        border-block-end: 1px solid var(--_border);
      }
      .table :is(th, td):first-child {
        padding-inline-start: var(--_card-padding);
      }
      .table :is(th, td):last-child {
        padding-inline-end: var(--_card-padding);
      }
      .table .end {
        text-align: end;
      }
      /* Figures run from left to right in every script: their units stand under each other at the right. */
      .table .end:dir(rtl) {
        direction: ltr;
      }
      .table .end:last-child:dir(rtl) {
        padding-inline: var(--_card-padding) var(--_table-cell-padding);
      }
      /* The words of their header run as the language does. */
      .table thead .end > :dir(rtl) {
        direction: rtl;
        unicode-bidi: isolate;
      }
      .table thead .end > .sort:dir(rtl) {
        flex-direction: row;
        text-align: start;
      }
      .table td.end {
        white-space: nowrap;
      }
      .table .end .bone {
        margin-inline-start: auto;
      }
      .table thead th {
        block-size: var(--_table-header-height);
        padding-block: 2px;
        border-block-start: 1px solid var(--_border);
        background: var(--_table-header-surface);
        color: var(--_text-muted);
        font-size: var(--_font-12);
        font-weight: 500;
        line-height: 16px;
      }
      .table tbody :is(th, td, .awaited) {
        --_saved: calc(var(--_table-row-height) - var(--_table-row-height-compact));
        block-size: calc(var(--_table-row-height) - var(--_saved) * var(--_density));
      }
      .table tbody > tr:last-child > * {
        border-block-end: 0;
      }
      .table tbody:not([aria-hidden]) > tr:hover > * {
        background: var(--_table-row-hover);
      }
      .table tbody > .selected > *,
      .table tbody > .selected:hover > * {
        background: var(--_table-row-selected);
      }
      .table tbody > .selected > :first-child {
        box-shadow: inset 2px 0 var(--_accent);
      }
      .table tbody > .selected:dir(rtl) > :first-child {
        box-shadow: inset -2px 0 var(--_accent);
      }
      /* A table wider than its frame scrolls there, and the names of its rows stay in sight. */
      .overflows {
        display: grid;
      }
      /* What is cut at the end fades there; where it ends the fade lies on its empty edge. */
      .overflows::after {
        content: '';
        position: sticky;
        inset-inline-end: 0;
        z-index: 1;
        justify-self: end;
        inline-size: var(--_card-padding);
        background: linear-gradient(to left, var(--_surface), transparent);
        pointer-events: none;
      }
      .overflows:dir(rtl)::after {
        scale: -1 1;
      }
      .overflows > .table,
      .overflows::after {
        grid-area: 1 / 1;
      }
      .overflows .names {
        position: sticky;
        inset-inline-start: 0;
        z-index: 1;
        border-inline-end: 1px solid var(--_border);
        background: var(--_surface);
      }
      .overflows thead .names {
        background: var(--_table-header-surface);
      }
    }
    @container (max-width: 639px) {
      .table,
      .table tbody,
      .table :is(th, td) {
        display: block;
      }
      /* Out of sight, though still there: readers take the names of the columns from it. */
      .table thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .table .sort {
        display: none;
      }
      .in-cards {
        display: block;
      }
      .two-lines > :last-child {
        flex-basis: 100%;
      }
      .table .label {
        color: var(--_text-muted);
        font-size: var(--_font-12);
        line-height: 16px;
      }
      .table tbody > tr {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-3) var(--_space-4);
        padding: var(--_space-4) var(--_card-padding);
        border-block-start: 1px solid var(--_border);
      }
      .table tbody > .awaited {
        min-block-size: 220px;
      }
      .table tbody > .selected {
        background: var(--_table-row-selected);
        box-shadow: inset 2px 0 var(--_accent);
      }
      .table tbody > .selected:dir(rtl) {
        box-shadow: inset -2px 0 var(--_accent);
      }
      .table tbody :is(th, td) {
        flex: 0 1 calc(50% - var(--_space-4) / 2);
        max-inline-size: 100%;
        overflow-wrap: anywhere;
      }
      /* A figure is not broken while a line of its own has room for it. */
      .table tbody .end {
        overflow-wrap: break-word;
      }
      .table tbody .whole {
        flex-basis: 100%;
      }
      .table tbody[aria-hidden] td {
        min-block-size: 40px;
      }
      .table tbody[aria-hidden] .whole {
        min-block-size: 0;
      }
    }
    @container (min-width: 480px) and (max-width: 639px) {
      .table tbody :is(th, td):not(.whole) {
        flex-basis: calc((100% - 2 * var(--_space-4)) / 3);
      }
    }
    @container (max-width: 299px) {
      .table tbody :is(th, td) {
        flex-basis: 100%;
      }
    }
    .table-frame:focus-visible,
    .table :is(th, td):focus-visible {
      outline-offset: -2px;
    }
    @media (forced-colors: active) {
      .table tbody > .selected {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
    }
    @media (pointer: coarse) {
      .sort {
        min-block-size: 36px;
      }
    }
    @media print {
      .table-frame {
        overflow: visible;
      }
      .overflows .names,
      .overflows::after {
        position: static;
      }
      .table tbody > tr {
        break-inside: avoid;
      }
      .table th:not([aria-sort]) > .sort svg.icon {
        display: none;
      }
    }
  `,
];

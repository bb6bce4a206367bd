import { css, type CSSResultGroup } from 'lit';
import { disclosureStyles } from './disclosure.styles.js';
import { glyphStyles } from './glyphs.js';
import { linePlotStyles } from './line-plot.styles.js';

/** A chart in its frame: 240 px high, the reading pane at its end or, under 720 px of its element's width, below. */
export const chartStyles: CSSResultGroup = [
  glyphStyles,
  disclosureStyles,
  linePlotStyles,
  css`
    .chart figcaption {
      padding: 0 var(--_card-padding) var(--_space-3);
      text-wrap: pretty;
    }
    .notice + .chart > figcaption {
      padding-block-start: var(--_space-3);
    }
    .chart-body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 260px;
      padding-inline: var(--_card-padding);
    }
    .chart-body:has(.plot-empty) {
      grid-template-columns: minmax(0, 1fr);
    }
    .plot-area {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      align-content: start;
      padding-block: var(--_space-2);
      font-size: var(--_font-12);
      line-height: 16px;
    }
    .plot {
      position: relative;
      grid-column: 2;
      block-size: 240px;
      touch-action: pan-y;
      cursor: pointer;
    }
    .plot:focus-visible {
      outline: none;
    }
    /* Figures and names of one column lie in one cell, so that the widest makes room for all. */
    .axis-figures,
    .line-ends {
      display: grid;
      align-content: start;
      block-size: 0;
    }
    .axis-figures > *,
    .line-ends > * {
      grid-area: 1 / 1;
      margin-block-start: -8px;
      block-size: 16px;
      white-space: nowrap;
    }
    .axis-figures {
      grid-column: 1;
      padding-inline-end: var(--_space-2);
      color: var(--_text-muted);
      text-align: end;
    }
    .line-ends {
      grid-column: 3;
      padding-inline-start: var(--_space-2);
      font-weight: 500;
    }
    .axis-steps,
    .axis-row {
      display: grid;
      grid-column: 2;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      padding-block: 6px;
      text-align: center;
    }
    .axis-steps {
      color: var(--_text-muted);
    }
    .axis-steps > span {
      display: grid;
      justify-content: center;
      overflow-wrap: normal;
    }
    .axis-steps > .is-chosen {
      color: var(--_text);
      font-weight: 500;
    }
    .axis-row,
    .row-label,
    .row-end {
      padding-block: var(--_space-2);
      border-block-start: 1px solid var(--_border);
    }
    .row-label {
      grid-column: 1;
      padding-inline-end: var(--_space-2);
      color: var(--_text-muted);
    }
    .row-end {
      grid-column: 3;
      padding-inline-start: var(--_space-2);
      color: var(--_text-muted);
    }
    .plot-empty {
      position: absolute;
      inset: 0;
      display: grid;
      place-content: center;
      padding: var(--_space-4);
      color: var(--_text-muted);
      font-size: var(--_font-13);
      line-height: 20px;
      text-align: center;
      text-wrap: balance;
    }
    .plot-empty > span {
      padding: var(--_space-1) var(--_space-2);
      background: var(--_surface);
    }
    .plot:has(> .plot-empty) {
      cursor: default;
    }

    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-2);
    }
    .switch {
      display: inline-flex;
      align-items: center;
      gap: var(--_space-2);
      min-block-size: 28px;
      padding: 0 var(--_space-2);
      border: 0;
      border-radius: var(--_radius-4);
      background: none;
      color: inherit;
      font: inherit;
      font-size: var(--_font-12);
      font-weight: 500;
      cursor: pointer;
    }
    .switch:hover {
      background: var(--_surface-hover);
    }
    .switch[aria-checked='false'] {
      color: var(--_text-muted);
      text-decoration: line-through;
    }
    .switch[aria-checked='false'] > .glyph {
      fill: none;
      stroke: currentColor;
    }
    .switch[aria-disabled='true'] {
      cursor: default;
    }

    .reading {
      padding-block: var(--_space-2);
      padding-inline-start: var(--_space-5);
      margin-inline-start: var(--_space-5);
      border-inline-start: 1px solid var(--_border);
    }
    .reading-head {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto auto;
      align-items: center;
      margin-block-end: var(--_space-2);
    }
    .reading-name {
      font-weight: 600;
    }
    .reading-head .button[aria-disabled='true'] {
      color: var(--_text-disabled);
      cursor: default;
    }
    .readings > div {
      display: flex;
      align-items: baseline;
      gap: var(--_space-3);
      padding-block: 2px;
    }
    .readings + * {
      margin-block-start: var(--_space-2);
    }
    .readings dt {
      display: flex;
      align-items: baseline;
      gap: var(--_space-2);
    }
    .readings dd {
      margin-inline-start: auto;
      text-align: end;
    }

    .chart-foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--_space-1) var(--_space-4);
      padding: var(--_space-2) var(--_card-padding) var(--_space-4);
    }
    .as-table[open] {
      flex: 1 0 100%;
      min-inline-size: 0;
    }
    .data-scroller {
      overflow-x: auto;
      margin-block: var(--_space-2);
    }
    .data-scroller:focus-visible {
      outline-offset: -2px;
    }
    .data-table {
      inline-size: 100%;
      border-spacing: 0;
    }
    .data-table :is(th, td) {
      padding: 6px var(--_space-2);
      border-block-end: 1px solid var(--_border);
      font-weight: 400;
      text-align: start;
    }
    .data-table :is(th, td):first-child {
      padding-inline-start: 0;
    }
    .data-table :is(th, td):last-child {
      padding-inline-end: 0;
    }
    .data-table .end {
      text-align: end;
      white-space: nowrap;
    }
    .data-table thead th {
      color: var(--_text-muted);
      font-size: var(--_font-12);
      font-weight: 500;
      line-height: 16px;
    }

    @container (max-width: 719px) {
      .chart-body {
        grid-template-columns: minmax(0, 1fr);
      }
      .reading {
        margin-inline-start: 0;
        padding-inline-start: 0;
        border-block-start: 1px solid var(--_border);
        border-inline-start: 0;
      }
    }
    /* Too narrow for names at the lines' ends: the switches and the pane name them. */
    @container (max-width: 479px) {
      .legend {
        margin-inline-start: calc(-1 * var(--_space-2));
      }
      .line-ends {
        display: none;
      }
      .plot {
        block-size: 200px;
      }
    }
    @media (pointer: coarse) {
      .switch {
        min-block-size: 40px;
      }
    }
    @media print {
      .as-table > summary {
        display: none;
      }
      .as-table::details-content {
        content-visibility: visible;
        block-size: auto;
      }
      .chart {
        break-inside: avoid;
      }
    }
  `,
];

import { css, type CSSResultGroup } from 'lit';
import { chartTokens } from './tokens/chart.js';
import { dataTokens } from './tokens/data.js';

/** Lines, marks and grid. Without colours, marks, dashes and words say all of it. */
export const linePlotStyles: CSSResultGroup = [
  dataTokens,
  chartTokens,
  css`
    .lines {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      display: block;
      overflow: visible;
      fill: none;
    }
    .lines .grid {
      stroke: var(--_data-grid);
    }
    .lines .base {
      stroke: var(--_border-strong);
    }
    .lines .projection {
      fill: var(--_surface-sunken);
    }
    .lines .band {
      fill: transparent;
    }
    .lines .band:hover {
      fill: var(--_surface-hover);
    }
    .lines .chosen {
      stroke: var(--_accent);
      opacity: 0.6;
      pointer-events: none;
    }
    .lines .threshold {
      stroke: var(--_data-threshold);
      stroke-width: 1.5px;
      stroke-dasharray: 2 3;
      pointer-events: none;
    }
    .lines text {
      fill: var(--_text-muted);
      font-size: var(--_font-12);
      paint-order: stroke;
      stroke: var(--_surface);
      stroke-width: 3px;
      stroke-linejoin: round;
      pointer-events: none;
    }
    .lines .to-end {
      text-anchor: end;
    }
    .lines .gap {
      text-anchor: middle;
    }
    .lines .line {
      stroke-width: var(--_chart-line);
      stroke-linejoin: round;
      pointer-events: none;
    }
    .lines .projected {
      stroke-dasharray: 5 4;
    }
    .lines .mark {
      stroke: var(--_surface);
      stroke-width: 1.5px;
      stroke-dasharray: none;
      pointer-events: none;
    }
    .lines .line.sold {
      stroke: var(--_chart-sold);
    }
    .lines .line.managed {
      stroke: var(--_chart-managed);
    }
    .lines .line.total {
      stroke: var(--_chart-total);
      stroke-width: var(--_chart-line-total);
    }
    .lines .mark.sold {
      fill: var(--_chart-sold);
    }
    .lines .mark.managed {
      fill: var(--_chart-managed);
    }
    .lines .mark.total {
      fill: var(--_chart-total);
    }
    .lines .mark.projected {
      fill: var(--_surface);
    }
    .lines .mark.projected.sold {
      stroke: var(--_chart-sold);
    }
    .lines .mark.projected.managed {
      stroke: var(--_chart-managed);
    }
    .lines .mark.projected.total {
      stroke: var(--_chart-total);
    }
    .plot:focus-visible .ring {
      fill: var(--_surface);
      stroke: var(--_focus);
      stroke-width: 2px;
    }
    @media (forced-colors: active) {
      .lines :is(.grid, .projection) {
        stroke: GrayText;
      }
      .lines .projection {
        fill: none;
      }
      .lines .band:hover {
        fill: none;
        stroke: Highlight;
      }
      .lines :is(.base, .threshold) {
        stroke: CanvasText;
      }
      .lines .chosen {
        stroke: Highlight;
        opacity: 1;
      }
      .lines .line:is(.sold, .managed, .total) {
        stroke: CanvasText;
      }
      .lines .mark:is(.sold, .managed, .total) {
        stroke: Canvas;
        fill: CanvasText;
      }
      .lines .mark.projected:is(.sold, .managed, .total) {
        stroke: CanvasText;
        fill: Canvas;
      }
      .lines text {
        fill: CanvasText;
        stroke: Canvas;
      }
      .plot:focus-visible .ring {
        fill: Canvas;
        stroke: Highlight;
      }
    }
    @media print {
      .lines {
        print-color-adjust: exact;
      }
    }
  `,
];

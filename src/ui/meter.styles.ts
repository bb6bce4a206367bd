import { css, type CSSResultGroup } from 'lit';
import { tableTokens } from './tokens/table.js';

/** Thin bars that say how much of a whole something is. */
export const meterStyles: CSSResultGroup = [
  tableTokens,
  css`
    .meter {
      display: block;
      block-size: var(--_meter-height);
      border-radius: 2px;
      background: var(--_data-rest);
      overflow: clip;
      print-color-adjust: exact;
    }
    .meter > span {
      display: block;
      block-size: 100%;
      border-radius: 2px;
      background: var(--_data-bar);
    }
    .meter.low > span {
      background: var(--_critical);
    }
    @media (forced-colors: active) {
      .meter {
        border: 1px solid CanvasText;
        forced-color-adjust: none;
        background: Canvas;
      }
      .meter > span,
      .meter.low > span {
        background: CanvasText;
      }
    }
  `,
];

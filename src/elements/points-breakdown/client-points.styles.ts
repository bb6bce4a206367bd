import { css, type CSSResultGroup } from 'lit';
import { plainTableStyles } from '../../views/client-details/plain-table.styles.js';

/** The panel with what one client's points come from. */
export const clientPointsStyles: CSSResultGroup = [
  plainTableStyles,
  css`
    .client-points {
      container-type: inline-size;
    }
    .client-points > section {
      padding-block: var(--_space-4);
    }
    .client-points > section + section {
      border-block-start: 1px solid var(--_border);
    }
    .client-points .heading {
      margin-block-end: var(--_space-2);
      font-size: var(--_font-13);
    }
    .points-lines > div {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--_space-4);
      padding-block: 3px;
    }
    .points-lines dd {
      margin-inline-start: auto;
      text-align: end;
    }
    .client-points .chart {
      --_card-padding: 0px;
      min-block-size: 0;
    }
    .client-points .legend {
      margin-block: calc(-1 * var(--_space-1)) var(--_space-1);
    }
    .client-points .plot {
      block-size: 160px;
    }
    .client-points .line-ends {
      display: none;
    }
    .client-workings {
      margin-block: calc(-1 * var(--_space-2)) var(--_space-3);
    }
    .active-bar {
      display: flex;
      gap: 2px;
      margin-block-end: var(--_space-2);
    }
    .swatch {
      display: inline-block;
      inline-size: 9px;
      block-size: 9px;
      margin-inline-end: 6px;
      border-radius: 2px;
      background: var(--_data-sold);
      print-color-adjust: exact;
    }
    .swatch.over {
      background: repeating-linear-gradient(135deg, var(--_data-threshold) 0 1.5px, var(--_data-rest) 1.5px 4.5px);
    }
    .active-bar .swatch {
      block-size: var(--_space-2);
      margin: 0;
    }
    .active-bar .over {
      flex: 1;
    }
    .points-lines .how {
      display: block;
    }
    .points-lines .whole {
      font-weight: 600;
    }
    .points-lines .whole .how {
      font-weight: 400;
    }
    .client-points .second {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-2);
    }
    .sold-state {
      display: block;
    }
    .client-points td {
      white-space: nowrap;
    }
    /* Their direction is turned: the room between columns stands at the other side. */
    .client-points .plain-table .end:not(:last-child):dir(rtl) {
      padding-inline: var(--_space-3) 0;
    }
    .client-points .plain-table tr.over {
      color: var(--_text-muted);
    }
    .client-points .bone {
      display: block;
      margin-block: 11px;
    }
    .panel-foot {
      justify-content: end;
    }
    @media (forced-colors: active) {
      .swatch {
        border: 1px solid CanvasText;
        background: CanvasText;
        forced-color-adjust: none;
      }
      .swatch.over {
        background: Canvas;
      }
    }
  `,
];

import { css } from 'lit';

/** What the chart of points has beyond a chart's frame. */
export const overTimeStyles = css`
  .chart-skeleton {
    padding: 0 var(--_card-padding) var(--_card-padding);
  }
  .chart-skeleton .line {
    max-inline-size: 480px;
    margin-block-end: var(--_space-4);
  }
  .chart-skeleton .plot-bone {
    block-size: 300px;
  }
  /* As high as the chart will be, from the first moment: what stands below does not move. */
  .chart-skeleton,
  .message,
  .chart {
    min-block-size: 401px;
  }
  .chart {
    display: flex;
    flex-direction: column;
  }
  .chart-foot {
    margin-block-start: auto;
  }
  @container (max-width: 999px) {
    .card-head {
      align-content: start;
    }
    .card-head:not(:has(+ div > .message)) {
      min-block-size: 80px;
    }
    .chart-skeleton,
    .message,
    .chart {
      min-block-size: 384px;
    }
  }
  @container (max-width: 719px) {
    .chart-skeleton,
    .message,
    .chart {
      min-block-size: 557px;
    }
  }
  @container (max-width: 639px) {
    .card-head:not(:has(+ div > .message)) {
      min-block-size: 156px;
    }
  }
  @container (max-width: 479px) {
    .chart-skeleton,
    .message,
    .chart {
      min-block-size: 541px;
    }
  }
  .card-head .end {
    flex-wrap: wrap;
  }
  .age {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .month-note + .month-note {
    margin-block-start: 2px;
  }
  .endings {
    margin-block-start: var(--_space-2);
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_border);
  }
  .endings li {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-3);
    overflow-wrap: anywhere;
  }
  .endings .figure {
    flex: none;
    white-space: nowrap;
  }
  .lines .review-flag {
    fill: var(--_data-threshold);
    stroke: var(--_data-threshold);
    pointer-events: none;
  }
  .foot-notes {
    padding: 0 var(--_card-padding) var(--_space-3);
  }
  @media (forced-colors: active) {
    .lines .review-flag {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;

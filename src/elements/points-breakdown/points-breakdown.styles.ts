import { css, type CSSResultGroup } from 'lit';
import { dataTokens } from '../../ui/tokens/data.js';
import { statusTokens } from '../../ui/tokens/status.js';
import { tableTokens } from '../../ui/tokens/table.js';

const rules = css`
  .table thead .client {
    inline-size: 24%;
  }
  .table thead .share {
    inline-size: 20%;
  }
  .table thead :is(.source, .dealType, .market) {
    inline-size: 14%;
  }
  .points.strong {
    font-weight: 600;
  }
  .day {
    white-space: nowrap;
  }
  span.share {
    display: grid;
    grid-template-columns: minmax(48px, 1fr) 64px;
    align-items: center;
    gap: var(--_space-2);
    white-space: nowrap;
  }
  span.share:dir(rtl) {
    direction: rtl;
  }
  /* Where there is little room, a figure that is whole goes before its drawing. */
  @container (min-width: 640px) and (max-width: 799px) {
    .table thead .share {
      inline-size: auto;
    }
    span.share {
      grid-template-columns: 64px;
      justify-content: end;
    }
    span.share > .share-bar {
      display: none;
    }
  }
  .share-bar {
    display: flex;
    gap: 2px;
    block-size: 6px;
  }
  .share-bar .part {
    border-radius: 2px;
    background: var(--_data-sold);
    transition: inline-size 200ms cubic-bezier(0.2, 0, 0, 1);
  }
  .share-bar .part.managed {
    background: var(--_data-managed);
  }
  .totals {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space-3) var(--_space-6);
    padding: var(--_space-4) var(--_card-padding);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface-sunken);
  }
  .totals-title {
    font-weight: 500;
  }
  .agrees {
    display: flex;
    align-items: start;
    gap: 6px;
  }
  .agrees svg {
    flex: none;
    inline-size: 12px;
    block-size: 16px;
  }
  .agrees.muted svg {
    color: var(--_positive);
  }
  .point-sums {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-6);
    text-align: end;
  }
  .point-sums > li > span {
    display: flex;
    align-items: center;
    justify-content: end;
    gap: 6px;
  }
  .point-sums .sum {
    font-weight: 500;
  }
  .point-sums > li:last-child .sum {
    font-weight: 600;
  }
  .point-sums > .bone {
    inline-size: 120px;
    margin-block: 5px;
  }
  .sums-failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
  }
  @container (max-width: 639px) {
    .point-sums {
      gap: var(--_space-2) var(--_space-6);
      text-align: start;
    }
    .point-sums > li > span {
      justify-content: start;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .share-bar .part {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .share-bar .part {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .share-bar .part.managed {
      border: 1px solid CanvasText;
      background: Canvas;
    }
  }
  @media print {
    .share-bar .part {
      print-color-adjust: exact;
    }
  }
`;

/** How the breakdown of points looks. */
export const breakdownStyles: CSSResultGroup = [dataTokens, statusTokens, tableTokens, rules];

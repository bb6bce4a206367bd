import { css, type CSSResultGroup } from 'lit';
import { largeTokens } from '../ui/tokens/large.js';

const rules = css`
  .money {
    display: inline-flex;
    align-items: baseline;
    gap: 5px;
    max-inline-size: 100%;
  }
  .money .amount {
    min-inline-size: 0;
  }
  .money .code {
    flex: none;
    inline-size: 30px;
    font-size: var(--_font-12);
    line-height: 16px;
    text-align: start;
  }
  .money-note {
    display: block;
  }
  .totals {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space-3) var(--_space-8);
    padding: var(--_space-4) var(--_card-padding);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface-sunken);
  }
  .totals-words {
    flex: none;
    max-inline-size: 40%;
  }
  .totals-title {
    font-weight: 500;
  }
  .sums {
    display: grid;
    grid-template-columns: repeat(var(--_wide, 1), minmax(0, max-content));
    gap: var(--_space-4) var(--_space-7);
    min-block-size: 36px;
    text-align: end;
  }
  .sums > .bone {
    inline-size: 120px;
    margin-block: 5px;
  }
  .sums > li {
    min-inline-size: 96px;
  }
  .sums .amount {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .sum-count {
    display: block;
    padding-inline-end: 35px;
  }
  /* Figures run from left to right in every script: their units stand under each other at the right. */
  .sums:dir(rtl) {
    text-align: start;
  }
  .money:dir(rtl),
  .sum:dir(rtl) {
    direction: ltr;
  }
  .sum-count:dir(rtl) {
    padding-inline: 35px 0;
  }
  .sums-failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: var(--_space-1) var(--_space-3);
  }
  @container (max-width: 899px) {
    .sums {
      grid-template-columns: repeat(var(--_medium, 1), minmax(0, max-content));
    }
  }
  @container (max-width: 639px) {
    .totals {
      flex-direction: column;
      align-items: stretch;
    }
    .totals-words {
      max-inline-size: none;
    }
    .sums {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-1);
      min-block-size: 0;
    }
    .sums > li {
      display: flex;
      flex-direction: row-reverse;
      align-items: baseline;
      justify-content: space-between;
      gap: var(--_space-4);
    }
    .sums > li:dir(rtl) {
      flex-direction: row;
    }
    .sum {
      min-inline-size: 0;
      text-align: end;
    }
    .sum-count,
    .sum-count:dir(rtl) {
      flex: none;
      padding-inline: 0;
    }
    .sums-failed {
      justify-content: start;
    }
  }
`;

/** Money in cells, and totals under a list. */
export const moneyStyles: CSSResultGroup = [largeTokens, rules];

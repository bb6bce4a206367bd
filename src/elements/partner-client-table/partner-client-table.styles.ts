import { css, type CSSResultGroup } from 'lit';
import { tableTokens } from '../../ui/tokens/table.js';

const rules = css`
  /*
   * Widths that bars and rows share, so that arriving rows move no column; what they leave is for MRR and the actions. Were they to
   * leave nothing, all columns would give way to each other, and every cell be laid out anew with each row that is drawn.
   */
  .table thead .name {
    inline-size: 21%;
  }
  .table thead .products {
    inline-size: 23%;
  }
  .table thead .relationship {
    inline-size: 17%;
  }
  .table thead .usage {
    inline-size: 15%;
  }
  .kinds {
    display: grid;
    grid-template-columns: max-content max-content;
    gap: 2px var(--_space-3);
    white-space: nowrap;
  }
  .kind {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .kind.absent {
    visibility: hidden;
  }
  .unknown {
    display: block;
  }
  .usage-value {
    display: grid;
    grid-template-columns: max-content max-content 1fr;
    align-items: baseline;
    gap: var(--_space-1) 6px;
    max-inline-size: 148px;
    white-space: nowrap;
  }
  .score {
    font-weight: 500;
  }
  .level.low {
    color: var(--_critical);
  }
  .trend {
    grid-column: 3;
    justify-self: end;
  }
  .trend > [aria-hidden] {
    display: inline-flex;
    align-items: baseline;
    gap: var(--_space-1);
  }
  .trend svg.icon {
    align-self: center;
    inline-size: 12px;
    block-size: 12px;
  }
  .usage-value > .meter {
    grid-column: 1 / -1;
  }
  .no-money {
    padding-inline-end: 35px;
  }
  /* The header stands over the figures, not over the slot of the currency code. */
  .table thead .mrr {
    padding-inline-end: calc(var(--_table-cell-padding) + 35px);
  }
  .table thead .mrr:last-child {
    padding-inline-end: calc(var(--_card-padding) + 35px);
  }
  .table thead .mrr:last-child:dir(rtl) {
    padding-inline-end: calc(var(--_table-cell-padding) + 35px);
  }
  @container (max-width: 899px) {
    .table {
      --_table-cell-padding: var(--partner-table-cell-padding, var(--_space-2));
    }
  }
  @container (max-width: 799px) {
    .kinds {
      grid-template-columns: max-content;
      gap: 0;
    }
    .kind.absent {
      display: none;
    }
  }
  @container (max-width: 639px) {
    .kinds {
      display: flex;
      flex-wrap: wrap;
      gap: 2px var(--_space-3);
    }
    .usage-value {
      display: flex;
      flex-wrap: wrap;
    }
    .trend {
      margin-inline-start: auto;
    }
    .usage-value > .meter {
      flex: 1 0 100%;
    }
    .money .code {
      inline-size: auto;
    }
    .no-money {
      padding: 0;
    }
    .sums .money .code {
      inline-size: 30px;
    }
  }
  .row-actions {
    min-block-size: 28px;
    padding-block: 1px;
    padding-inline: var(--_space-2) 6px;
    white-space: nowrap;
  }
  .row-actions > .dots {
    display: none;
    stroke-width: 2.5;
  }
  .row-actions > svg.icon:not(.dots) {
    inline-size: 14px;
    block-size: 14px;
  }
  @container (min-width: 640px) {
    /* Their place is kept, so that nothing moves when they are shown. */
    .table .actions {
      inline-size: 1px;
      text-align: end;
    }
    .table .actions > .bone {
      min-inline-size: 28px;
      visibility: hidden;
    }
    .row-actions {
      opacity: 0;
    }
    .table tr:is(:hover, :focus-within) .row-actions,
    .row-actions[aria-expanded='true'] {
      opacity: 1;
    }
  }
  @container (min-width: 900px) {
    .table .actions > .bone {
      min-inline-size: 81px;
    }
  }
  /* Where there is no room for the word there are dots. */
  @container ((min-width: 640px) and (max-width: 899px)) or (max-width: 299px) {
    .row-actions {
      inline-size: 28px;
      padding: 0;
    }
    .row-actions > :is(.words, svg.icon:not(.dots)) {
      display: none;
    }
    .row-actions > .dots {
      display: block;
    }
  }
  /* In a card they stand beside the name. */
  @container (max-width: 639px) {
    .table tbody > tr:has(> .actions) {
      position: relative;
    }
    .table tbody > tr > .actions {
      position: absolute;
      inset-block-start: var(--_space-4);
      inset-inline-end: var(--_card-padding);
    }
    .table .actions > :is(.label, .bone) {
      display: none;
    }
    .table tbody > tr:has(> .actions) > .names {
      padding-inline-end: 104px;
    }
  }
  @container (max-width: 299px) {
    .table tbody > tr:has(> .actions) > .names {
      padding-inline-end: 44px;
    }
  }
  @media (pointer: coarse) {
    .row-actions {
      min-block-size: 40px;
      min-inline-size: 40px;
      opacity: 1 !important;
    }
  }
  /* What a screen has buttons and tooltips for is whole on paper. */
  @media print {
    .card {
      break-inside: auto;
    }
    .client-name,
    .domain {
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .chips .rest {
      display: block;
    }
    .chips .more {
      display: none;
    }
    .chips .chip {
      white-space: normal;
    }
    .table .actions {
      display: none;
    }
  }
`;

/** The cells of the client table. */
export const clientTableStyles: CSSResultGroup = [tableTokens, rules];

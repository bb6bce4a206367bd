import { css, type CSSResultGroup } from 'lit';
import { statusTokens } from '../../ui/tokens/status.js';
import { tableTokens } from '../../ui/tokens/table.js';

const rules = css`
  .card-head:has(+ .tabs) {
    padding-block-end: 0;
  }
  .tab-panel {
    padding: 0;
  }
  /* Widths that bars and rows share, so that arriving rows move no column. */
  .table thead .client {
    inline-size: 18%;
  }
  @container (max-width: 979px) {
    .table thead .client {
      inline-size: 24%;
    }
  }
  @container (min-width: 640px) {
    .client.two-lines {
      min-inline-size: 140px;
    }
    .table thead th {
      white-space: nowrap;
    }
    .table thead :is(.owner, .startsOn, .lastActive) {
      min-inline-size: 136px;
    }
    .table thead .products {
      min-inline-size: 140px;
    }
    .table thead :is(.change, .status) {
      min-inline-size: 104px;
    }
  }
  .table td:is(.owner, .products, .status, .change, .lastActive) {
    white-space: nowrap;
  }
  .day {
    white-space: nowrap;
  }
  /* Broken rather than cut. */
  @container (min-width: 640px) and (max-width: 719px) {
    .table thead th,
    .table td.status {
      white-space: normal;
    }
    .client.two-lines {
      min-inline-size: 112px;
    }
  }
  .chips:not(.open) {
    flex-wrap: nowrap;
  }
  .toolbar {
    padding-block-start: var(--_space-3);
  }
  .left,
  .badge {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
  }
  .left svg.icon,
  .badge svg.icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .left.soon {
    color: var(--_text);
    font-weight: 500;
  }
  .left.urgent {
    color: var(--_critical);
    font-weight: 500;
  }
  .change > bdi {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* Words do not make the column of figures wider than figures do. */
  .differ {
    display: inline-block;
    inline-size: min-content;
    white-space: normal;
  }
  .no-money {
    padding-inline-end: 35px;
  }
  span.badge {
    padding: 1px 7px;
    border: 1px solid var(--_border);
    border-radius: var(--_chip-radius);
    background: var(--_chip-surface);
    font-size: var(--_font-12);
    line-height: 16px;
  }
  span.badge.confirmed {
    border-color: transparent;
    background: var(--_positive-soft);
    color: var(--_positive);
  }
  span.badge.cancellation-requested {
    border-color: transparent;
    background: var(--_critical-soft);
    color: var(--_critical);
  }
  /* The headers stand over the figures, not over the slot of the currency code. */
  .table thead :is(.currentMrr, .renewalMrr) {
    padding-inline-end: calc(var(--_table-cell-padding) + 35px);
  }
  .editable {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
  }
  .editable > .two-lines {
    flex: 0 1 max-content;
    min-inline-size: 0;
  }
  button.edit {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: var(--_button-radius);
    background: none;
    color: var(--_text-muted);
    cursor: pointer;
  }
  button.edit:hover {
    background: var(--_surface-hover);
    color: var(--_text);
  }
  .rules {
    padding: var(--_space-3) var(--_card-padding);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface-sunken);
  }
  @container (max-width: 1199px) {
    .table {
      --_table-cell-padding: var(--partner-table-cell-padding, var(--_space-2));
    }
  }
  @container (max-width: 639px) {
    .table td:is(.owner, .products, .status, .change, .lastActive) {
      white-space: normal;
    }
    .chips:not(.open) {
      flex-wrap: wrap;
    }
    /* As wide as its longer line, so that the pencil stands beside it. */
    .editable > .two-lines,
    .editable > .two-lines > * {
      display: block;
    }
    .money .code {
      inline-size: auto;
    }
    .no-money {
      padding: 0;
    }
  }
  @media (pointer: coarse) {
    button.edit {
      inline-size: 40px;
      block-size: 40px;
    }
  }
  @media (forced-colors: active) {
    span.badge,
    span.badge:is(.confirmed, .cancellation-requested) {
      border-color: CanvasText;
    }
  }
  @media print {
    .card {
      break-inside: auto;
    }
    button.edit {
      display: none;
    }
  }
`;

/** The cells of the renewals. */
export const clientRenewalsStyles: CSSResultGroup = [tableTokens, statusTokens, rules];

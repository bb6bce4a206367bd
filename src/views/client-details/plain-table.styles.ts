import { css } from 'lit';

/** A small table of hairlines within a section. */
export const plainTableStyles = css`
  .plain-table {
    inline-size: 100%;
    border-spacing: 0;
  }
  .plain-table :is(th, td) {
    padding-block: 6px;
    padding-inline: 0 var(--_space-3);
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .plain-table :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .plain-table thead th {
    padding-block: var(--_space-1);
    color: var(--_text-muted);
    font-size: var(--_font-12);
    font-weight: 500;
    line-height: 16px;
    vertical-align: bottom;
  }
  .plain-table tbody th {
    font-weight: 500;
  }
  .plain-table .end {
    text-align: end;
  }
  .plain-table .end .second {
    justify-content: end;
  }
  /* Figures run from left to right in every script: their units stand under each other at the right. */
  .plain-table .end:dir(rtl) {
    direction: ltr;
  }
  .plain-table tfoot :is(th, td) {
    border: 0;
    font-weight: 600;
  }
  .plain-table tfoot .second {
    font-weight: 400;
  }
  .cell-label {
    display: none;
    color: var(--_text-muted);
    font-size: var(--_font-12);
    font-weight: 400;
    line-height: 16px;
  }
  @container (max-width: 419px) {
    .plain-table,
    .plain-table :is(tbody, tfoot, tr, th, td) {
      display: block;
    }
    .plain-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .plain-table tr {
      padding-block: var(--_space-2);
      border-block-end: 1px solid var(--_border);
    }
    .plain-table tfoot tr {
      border: 0;
    }
    .plain-table :is(tbody, tfoot) :is(th, td) {
      padding: 0;
      border: 0;
      overflow-wrap: anywhere;
    }
    /* The same pairs as those of facts. */
    .plain-table td,
    .plain-table .end,
    .plain-table .end:dir(rtl),
    .plain-table tfoot > :has(> :nth-child(2):last-child) {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: baseline;
      gap: 0 var(--_space-4);
      direction: inherit;
      text-align: start;
    }
    .plain-table td > div,
    .plain-table td > :only-child {
      grid-column: 2;
    }
    .plain-table tfoot td:last-child:nth-child(2) {
      display: block;
    }
    .plain-table .end .second {
      justify-content: start;
    }
    .cell-label {
      display: block;
    }
  }
`;

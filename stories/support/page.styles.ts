import { css } from 'lit';

/** Tables on pages of documentation: in a region of their own that scrolls where there is less room. */
export const pageStyles = css`
  :host {
    font-family: system-ui, sans-serif;
  }
  .scroller {
    overflow-x: auto;
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding: 16px var(--_card-padding) 8px;
    font-size: var(--_font-15);
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    min-inline-size: 120px;
    padding: 8px 12px;
    border-block-start: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 500;
    line-height: 16px;
  }
  tbody th {
    font-weight: 500;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: var(--_card-padding);
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  a {
    color: var(--_accent);
  }
  .small {
    font-size: 12px;
    line-height: 16px;
  }
`;

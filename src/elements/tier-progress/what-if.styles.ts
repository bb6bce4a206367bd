import { css } from 'lit';

/** What the comparison of two editions has beyond the table of a plan. */
export const whatIfStyles = css`
  .what-if thead th {
    vertical-align: bottom;
  }
  .what-if .in-use {
    display: block;
    font-weight: 400;
  }
  .what-if .whole :is(th, td) {
    font-weight: 600;
  }
  .what-if .whole .label {
    font-weight: 400;
  }
  .what-if + .what-if-more {
    padding-block: 0 var(--_space-3);
  }
  .what-if-record {
    flex: 1;
    min-inline-size: min(100%, 200px);
    overflow-wrap: anywhere;
  }
  .what-if-record .glyph {
    margin-inline-end: 6px;
  }
  @container (max-width: 639px) {
    .plan.what-if tbody tr {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  /* Each figure in a line with its label. */
  @container (max-width: 479px) {
    .plan.what-if tbody tr {
      grid-template-columns: 1fr;
      gap: var(--_space-1);
    }
    .plan.what-if tbody td {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--_space-3);
    }
    .plan.what-if td > .figure {
      margin-inline-start: auto;
    }
  }
`;

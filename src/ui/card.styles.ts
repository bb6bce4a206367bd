import { css } from 'lit';

/** A framed card with a heading line and sections. */
export const cardStyles = css`
  .card {
    border: var(--_card-border-width) solid var(--_card-border);
    border-radius: var(--_card-radius);
    background: var(--_surface);
    overflow: clip;
  }
  .card + .card {
    margin-block-start: 20px;
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 56px;
    padding: 12px var(--_card-padding);
  }
  .card-head .end {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-inline-start: auto;
  }
  .card-body {
    padding: 0 var(--_card-padding) var(--_card-padding);
  }
  .note {
    display: inline-block;
    padding: 0 6px;
    border: 1px dashed var(--_border-strong);
    border-radius: 4px;
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 400;
    line-height: 18px;
  }
  @container (max-width: 399px) {
    .card {
      --_card-padding: 16px;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;

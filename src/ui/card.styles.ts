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
    margin-block-start: var(--_space-5);
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    min-block-size: calc(var(--_button-height) + 2 * var(--_space-3));
    padding: var(--_space-3) var(--_card-padding);
  }
  .card-head .end {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    margin-inline-start: auto;
  }
  .card-body {
    padding: 0 var(--_card-padding) var(--_card-padding);
  }
  @container (max-width: 399px) {
    .card {
      --_card-padding: var(--partner-card-padding, var(--_space-4));
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;

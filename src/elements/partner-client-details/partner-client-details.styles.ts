import { css } from 'lit';

/** The head of a client's details. */
export const partnerClientDetailsStyles = css`
  .card-head {
    align-items: start;
    padding-block-end: var(--_space-1);
  }
  .who {
    flex: 1 1 160px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .client-heading {
    font-size: var(--_font-18);
    line-height: 24px;
    letter-spacing: -0.012em;
  }
  /* About as high as the bars of a tab, so that what stands below moves little. */
  .message {
    min-block-size: 556px;
  }
  @container (max-width: 479px) {
    .card-head .end {
      flex: 1 0 100%;
      justify-content: space-between;
      min-block-size: 32px;
    }
  }
`;

import { css } from 'lit';

/** The fields of days of one's own. */
export const changesStyles = css`
  .changes-days {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-4);
    margin-block-end: var(--_space-3);
  }
  .changes-days .field {
    flex: 1 1 128px;
    max-inline-size: 176px;
  }
`;

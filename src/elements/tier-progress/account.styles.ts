import { css } from 'lit';

/** The sections beside the tracks: account performance, and what stands in place of those that are loaded on demand. */
export const accountStyles = css`
  .account-frame {
    overflow: clip;
  }
  .account {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(124px, 1fr));
    gap: var(--_space-4) 0;
    margin-inline-start: calc(-1px - var(--_space-5));
  }
  .account > div {
    min-inline-size: 0;
    padding-inline: var(--_space-5);
    border-inline-start: 1px solid var(--_border);
  }
  .statistic {
    display: flex;
    gap: var(--_space-2);
    font-size: var(--_font-20);
    font-weight: 600;
    line-height: 28px;
    letter-spacing: -0.012em;
  }
  .statistic svg.icon {
    margin-block: 6px;
  }
  .section-head {
    min-block-size: 0;
    padding-block: var(--_space-4) var(--_space-3);
  }
  .part-failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
  }
  .skeleton-line {
    padding-block: 18px;
    border-block-start: 1px solid var(--_border);
  }
  .skeleton-line:first-child {
    border: 0;
  }
  .skeleton-figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(124px, 1fr));
    gap: var(--_space-4);
    min-block-size: 88px;
  }
  @container (max-width: 399px) {
    .account > div {
      padding-inline-end: var(--_space-1);
    }
  }
  .statistic:lang(ar),
  .statistic:lang(ja) {
    letter-spacing: normal;
  }
`;

import { css } from 'lit';

/** The line under a table. */
export const pagerStyles = css`
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    min-block-size: calc(var(--_button-height) + 2 * var(--_space-3));
    padding: calc(var(--_space-3) - 1px) var(--_card-padding);
    border-block-start: 1px solid var(--_border);
  }
  .pager .range {
    flex: 1 1 auto;
  }
  .pager .range .bone {
    inline-size: 128px;
  }
  .pager .sizes,
  .pager .turn {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .pager .turn {
    gap: 10px;
  }
  .pager .button[aria-disabled='true'] {
    border-color: var(--_border);
    color: var(--_text-disabled);
    background: none;
    cursor: default;
  }
  @container (max-width: 639px) {
    .pager .page {
      display: none;
    }
    .pager .turn {
      gap: var(--_space-2);
    }
    .pager .sizes {
      order: 1;
      flex: 1 0 100%;
      justify-content: space-between;
    }
  }
`;

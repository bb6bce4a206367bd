import { css } from 'lit';

/** The line that filters stand in. */
export const filterLineStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .filter-count {
    min-inline-size: 20px;
    margin-inline-start: 2px;
    padding-inline: 5px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    color: var(--_text-muted);
    font-size: var(--_font-12);
    line-height: 16px;
    text-align: center;
  }
`;

import { css } from 'lit';

/** A row of tabs over a hairline, and its panel. */
export const tabsStyles = css`
  .tabs {
    display: flex;
    gap: 20px;
    padding-inline: var(--_card-padding);
    overflow-x: auto;
    border-block-end: 1px solid var(--_border);
    /* What is cut at an end fades there: a cover that scrolls along hides the shade where the row ends. */
    background:
      linear-gradient(to right, var(--_surface) 40%, transparent) left / 48px 100% no-repeat local,
      linear-gradient(to left, var(--_surface) 40%, transparent) right / 48px 100% no-repeat local,
      linear-gradient(to right, var(--_border), transparent) left / 20px 100% no-repeat scroll,
      linear-gradient(to left, var(--_border), transparent) right / 20px 100% no-repeat scroll;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
  }
  .tab {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 6px;
    min-block-size: 40px;
    margin: 0;
    padding: 2px 0 0;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--_text-muted);
    font: inherit;
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
  }
  .tab:hover {
    color: var(--_text);
  }
  .tab[aria-selected='true'] {
    border-color: var(--_accent);
    color: var(--_text);
  }
  .tab:focus-visible {
    outline-offset: -2px;
    border-radius: 4px;
  }
  .tab-count {
    min-inline-size: 20px;
    padding-inline: 5px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
    text-align: center;
  }
  .tab-panel:focus-visible {
    outline-offset: -2px;
  }
  @container (max-width: 319px) {
    .tabs {
      gap: 16px;
    }
  }
  @media (forced-colors: active) {
    .tabs {
      background: none;
    }
    .tab {
      border-color: Canvas;
      color: ButtonText;
    }
    .tab[aria-selected='true'] {
      border-color: Highlight;
    }
  }
  /* On paper the chosen tab is the heading of its panel. */
  @media print {
    .tab[aria-selected='false'] {
      display: none;
    }
  }
`;

import { css } from 'lit';

/** A row of tabs over a hairline, and its panel. */
export const tabsStyles = css`
  .tabs {
    display: flex;
    gap: var(--_space-1);
    padding-inline: calc(var(--_card-padding) - var(--_space-2));
    overflow-x: auto;
    scroll-padding-inline: var(--_space-6);
    border-block-end: 1px solid var(--_border);
    /* What is cut at an end fades there: a cover that scrolls along hides the shade where the row ends. */
    background:
      linear-gradient(to right, var(--_surface) 50%, transparent) left / 32px 100% no-repeat local,
      linear-gradient(to left, var(--_surface) 50%, transparent) right / 32px 100% no-repeat local,
      radial-gradient(farthest-side at left, var(--_border-strong), transparent) left / 10px 100% no-repeat scroll,
      radial-gradient(farthest-side at right, var(--_border-strong), transparent) right / 10px 100% no-repeat scroll;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
  }
  .tab {
    position: relative;
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 6px;
    min-block-size: 40px;
    margin: 0;
    padding: 0 var(--_space-2);
    border: 0;
    border-radius: var(--_radius-4);
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
    color: var(--_text);
  }
  .tab[aria-selected='true']::after {
    content: '';
    position: absolute;
    inset: auto 8px 0;
    block-size: 2px;
    background: var(--_accent);
  }
  .tab:focus-visible {
    outline-offset: -2px;
  }
  .tab-count {
    min-inline-size: 20px;
    padding-inline: 5px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    color: var(--_text-muted);
    font-size: var(--_font-12);
    line-height: 16px;
    text-align: center;
  }
  .tab-panel {
    padding-block-start: var(--_space-5);
  }
  .tab-panel:focus-visible {
    outline-offset: -2px;
  }
  @container (max-width: 319px) {
    .tabs {
      gap: 0;
    }
  }
  @media (pointer: coarse) {
    .tab {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .tabs {
      background: none;
    }
    .tab[aria-selected='true']::after {
      background: Highlight;
    }
  }
  /* On paper the chosen tab is the heading of its panel. */
  @media print {
    .tab[aria-selected='false'] {
      display: none;
    }
  }
`;

import { css, type CSSResultGroup } from 'lit';
import { tableTokens } from '../ui/tokens/table.js';

/** Products as chips in a cell; all of them where rows are cards. */
export const productChipsStyles: CSSResultGroup = [
  tableTokens,
  css`
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) 6px;
    }
    .chips li {
      max-inline-size: 192px;
    }
    .chip {
      padding: 1px 5px;
      overflow: hidden;
      border: 1px solid var(--_border);
      border-radius: var(--_chip-radius);
      background: var(--_chip-surface);
      color: inherit;
      font: inherit;
      font-size: var(--_font-12);
      line-height: 16px;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    button.chip {
      min-inline-size: 28px;
      block-size: 24px;
      margin-block: -2px;
      border-color: var(--_border-strong);
      background: var(--_surface);
      cursor: pointer;
    }
    button.chip:hover {
      background: var(--_surface-hover);
    }
    .chips .rest {
      display: none;
    }
    .chips.open .rest {
      display: block;
    }
    @container (max-width: 639px) {
      .chips .rest {
        display: block;
      }
      .chips .more {
        display: none;
      }
      .chips li {
        max-inline-size: 100%;
        white-space: normal;
      }
    }
  `,
];

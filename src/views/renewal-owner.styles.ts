import { css, type CSSResultGroup } from 'lit';
import { radioStyles } from '../ui/radio.styles.js';

/** The choice of a renewal owner: each way with what it means under it. */
export const renewalOwnerStyles: CSSResultGroup = [
  radioStyles,
  css`
    .owner-choices {
      display: grid;
      gap: var(--_space-1);
      margin-block: var(--_space-1);
    }
    .owner-choice {
      display: grid;
      grid-template-columns: 16px 1fr;
      gap: var(--_space-2);
      padding-block: var(--_space-1);
      font-weight: 500;
      cursor: pointer;
    }
    .owner-choice > input {
      margin-block-start: 2px;
    }
    .owner-choice .small {
      display: block;
      font-weight: 400;
    }
    .hint > .link {
      min-block-size: 24px;
      padding: 0 var(--_space-1);
      border: 0;
      background: none;
      color: var(--_accent);
      font: inherit;
      cursor: pointer;
    }
  `,
];

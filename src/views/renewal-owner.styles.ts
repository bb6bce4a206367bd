import { css, type CSSResultGroup } from 'lit';
import { fieldTokens } from '../ui/tokens/field.js';

/** The choice of a renewal owner: each way with what it means under it. */
export const renewalOwnerStyles: CSSResultGroup = [
  fieldTokens,
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
      inline-size: 16px;
      block-size: 16px;
      margin: 2px 0 0;
      accent-color: var(--_accent-solid);
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

import { css, type CSSResultGroup } from 'lit';
import { fieldTokens } from './tokens/field.js';

/** Radio buttons. The chosen one is drawn by the browser; its others would look disabled in dark. */
export const radioStyles: CSSResultGroup = [
  fieldTokens,
  css`
    [type='radio'] {
      inline-size: 16px;
      block-size: 16px;
      margin: 0;
      accent-color: var(--_accent-solid);
    }
    [type='radio']:not(:checked) {
      border: 1px solid var(--_field-border);
      border-radius: 50%;
      background: var(--_surface);
      appearance: none;
    }
  `,
];

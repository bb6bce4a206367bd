import { css, type CSSResultGroup } from 'lit';
import { fieldTokens } from './tokens/field.js';

/** Check boxes, drawn as radio buttons are. */
export const checkStyles: CSSResultGroup = [
  fieldTokens,
  css`
    [type='checkbox'] {
      inline-size: 16px;
      block-size: 16px;
      margin: 0;
      accent-color: var(--_accent-solid);
    }
    [type='checkbox']:not(:checked, :indeterminate) {
      border: 1px solid var(--_field-border);
      border-radius: 3px;
      background: var(--_surface);
      appearance: none;
    }
  `,
];

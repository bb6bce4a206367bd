import { css, type CSSResultGroup } from 'lit';
import { checkStyles } from '../../ui/check.styles.js';
import { radioStyles } from '../../ui/radio.styles.js';

/** The form of filters. */
export const filterFormStyles: CSSResultGroup = [
  checkStyles,
  radioStyles,
  css`
    .filter-form {
      display: grid;
      gap: var(--_space-4);
      inline-size: 320px;
      max-inline-size: 100%;
      padding: var(--_space-3);
    }
    .filter-form legend,
    .filter-form .legend {
      display: block;
      margin-block-end: var(--_space-1);
      padding: 0;
      font-weight: 500;
    }
    .filter-form .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-4);
    }
    .filter-form .choices label {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
      min-block-size: 28px;
      cursor: pointer;
    }
    .filter-form select {
      inline-size: 100%;
      min-block-size: var(--_button-height);
      padding: 3px var(--_space-2);
      border: 1px solid var(--_field-border);
      border-radius: var(--_button-radius);
      background: var(--_surface);
      color: inherit;
      font: inherit;
    }
    @media (pointer: coarse) {
      .filter-form .choices label {
        min-block-size: 40px;
      }
    }
  `,
];

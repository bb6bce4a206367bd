import { css } from 'lit';

/** What a list has beyond its table: the count beside the heading, the ends of the line of controls, the form of filters. */
export const listStyles = css`
  .toolbar-end {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }
  .filter-form {
    display: grid;
    gap: 16px;
    inline-size: min(320px, 100%);
    padding: 12px;
  }
  .filter-form legend,
  .filter-form .legend {
    display: block;
    margin-block-end: 4px;
    padding: 0;
    font-weight: 500;
  }
  .filter-form .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .filter-form .choices label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 28px;
    cursor: pointer;
  }
  .filter-form input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent-solid);
  }
  .filter-form select {
    inline-size: 100%;
    min-block-size: 32px;
    padding: 5px 8px;
    border: 1px solid var(--_field-border);
    border-radius: var(--_button-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  @container (max-width: 639px) {
    .toolbar-end {
      flex: 1 1 160px;
    }
    .toolbar-end > .button {
      flex: 1 1 auto;
    }
  }
  @media (pointer: coarse) {
    .filter-form .choices label,
    .filter-form select {
      min-block-size: 40px;
    }
  }
`;

import { css } from 'lit';

/** The fields of a task or a note. */
export const taskFormStyles = css`
  .control > textarea {
    inline-size: 100%;
    min-block-size: 80px;
    padding: 5px var(--_space-3);
    border: 1px solid var(--_field-border);
    border-radius: var(--_button-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .dialog-error:has(> span:empty) {
    display: none;
  }
`;

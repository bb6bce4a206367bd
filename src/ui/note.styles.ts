import { css } from 'lit';

/** The dashed label of what is an example. */
export const noteStyles = css`
  .note {
    display: inline-block;
    padding: 0 6px;
    border: 1px dashed var(--_border-strong);
    border-radius: var(--_radius-4);
    color: var(--_text-muted);
    font-size: var(--_font-12);
    font-weight: 400;
    line-height: 18px;
  }
`;

import { css, type CSSResultGroup } from 'lit';
import { fieldTokens } from '../../ui/tokens/field.js';

/** What a list has beyond its table: the count beside the heading, the ends of the line of controls. */
export const listStyles: CSSResultGroup = [
  fieldTokens,
  css`
    .card-head .count {
      min-inline-size: 40px;
    }
    .card-head .heading {
      margin-inline-end: calc(var(--_space-2) - var(--_space-3));
    }
    /* As high as the bars of ten rows, so that nothing below moves; in cards too, whose bars would put it out of sight. */
    .message {
      min-block-size: calc(556px - 164px * var(--_density));
    }
    .toolbar-end {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-2);
      margin-inline-start: auto;
    }
    /* The line of age and refresh has its own place, kept before the age is known. */
    @container (max-width: 479px) {
      .card-head .end {
        flex: 1 0 100%;
        justify-content: space-between;
        min-block-size: 32px;
      }
    }
  `,
];

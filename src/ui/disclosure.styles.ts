import { css } from 'lit';

/** `<details class="more-below"><summary>` with the next icon and words: what is shown on demand, below its own line. */
export const disclosureStyles = css`
  .more-below > summary {
    display: flex;
    align-items: center;
    gap: 6px;
    inline-size: fit-content;
    min-block-size: 28px;
    border-radius: var(--_radius-4);
    color: var(--_accent);
    font-weight: 500;
    list-style: none;
    cursor: pointer;
  }
  .more-below > summary::-webkit-details-marker {
    display: none;
  }
  .more-below > summary:hover {
    text-decoration: underline;
  }
  .more-below > summary > svg.icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .more-below[open] > summary > svg.icon {
    rotate: 90deg;
  }
  @media (pointer: coarse) {
    .more-below > summary {
      min-block-size: 40px;
    }
  }
  @media (forced-colors: active) {
    .more-below > summary {
      color: LinkText;
    }
  }
`;

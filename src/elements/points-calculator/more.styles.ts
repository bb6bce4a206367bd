import { css } from 'lit';

/** What comes with the parts that are loaded on demand: several deals, sources, what could not be copied. */
export const moreStyles = css`
  .effect {
    display: block;
    margin-block-start: var(--_space-1);
    font-weight: 500;
  }
  .single:has(> .effect) {
    margin-block-start: var(--_space-3);
  }
  .sources dt {
    margin-block: var(--_space-3) var(--_space-1);
    font-weight: 500;
  }
  .sources dd + dd {
    margin-block-start: var(--_space-2);
  }
  .sources a,
  .sources li > span {
    display: inline-block;
    padding-block: var(--_space-1);
  }
  .refused {
    padding-block-end: var(--_space-3);
  }
  .refused > textarea {
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: var(--_space-1);
    padding: 6px var(--_space-2);
    border: 1px solid var(--_field-border);
    border-radius: var(--_button-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .deals-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-3);
    margin-block: var(--_space-3) 6px;
  }
  .deals-head > .subheading {
    margin: 0;
  }
  .deals-head legend {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .deal {
    display: flex;
    align-items: center;
    border-block-start: 1px solid var(--_border);
  }
  .deal.open {
    border-radius: var(--_radius-4);
    background: var(--_accent-soft);
    box-shadow: inset 2px 0 var(--_accent);
  }
  .deal.open:dir(rtl) {
    box-shadow: inset -2px 0 var(--_accent);
  }
  .deal-button {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--_space-3);
    min-inline-size: 0;
    padding: 6px var(--_space-2);
    border: 0;
    border-radius: var(--_radius-4);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .deal-button:focus-visible {
    outline-offset: -2px;
  }
  .deal-button > .figure,
  .deal.total > .figure {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .deal-button > .figure {
    margin-inline-start: auto;
    font-weight: 600;
  }
  .deal.total {
    flex-wrap: wrap;
    gap: 2px var(--_space-3);
    padding: 6px var(--_space-2);
    font-weight: 600;
  }
  .deal.total > .figure {
    margin-inline-start: auto;
    padding-inline-end: 32px;
  }
  @media (forced-colors: active) {
    .deal.open {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

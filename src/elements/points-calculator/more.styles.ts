import { css } from 'lit';

/** What comes with the parts that are loaded on demand: several deals, sources, what could not be copied. */
export const moreStyles = css`
  .effect {
    display: block;
    margin-block-start: 8px;
    font-weight: 400;
  }
  .sources dt {
    margin-block-start: 8px;
    font-weight: 500;
  }
  .sources dt > .muted {
    font-weight: 400;
  }
  .sources a {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 4px;
  }
  .refused {
    padding-block-end: 12px;
  }
  .refused > textarea {
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 4px;
    padding: 6px 8px;
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
    gap: 4px 12px;
    margin-block: 12px 6px;
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
    border-radius: 4px;
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
    gap: 2px 12px;
    min-inline-size: 0;
    padding: 6px 8px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .deal-button:focus-visible {
    outline-offset: -2px;
  }
  .deal-button > .figure {
    margin-inline-start: auto;
    font-weight: 600;
  }
  .deal.total {
    flex-wrap: wrap;
    gap: 2px 12px;
    padding: 6px 8px;
    font-weight: 600;
  }
  .deal.total > .figure {
    padding-inline-end: 32px;
  }
  @media (forced-colors: active) {
    .deal.open {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

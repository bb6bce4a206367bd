import { css } from 'lit';

/** A drawing with numbers on it, and what they stand for. */
export const anatomyStyles = css`
  :host {
    font-family: system-ui, sans-serif;
  }
  .drawing,
  .entry {
    --_mark: var(--partner-accent-solid, light-dark(#4347c4, #5a60df));
    --_on-mark: var(--partner-text-on-accent, #fff);
  }
  .drawing {
    position: relative;
    padding: 28px;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface-sunken);
  }
  .mark,
  .number {
    display: grid;
    place-items: center;
    min-inline-size: 18px;
    block-size: 18px;
    padding-inline: 4px;
    border-radius: 9px;
    background: var(--_mark);
    color: var(--_on-mark);
    font-size: 11px;
    font-weight: 600;
    line-height: 18px;
    font-variant-numeric: tabular-nums;
  }
  .mark {
    position: absolute;
    z-index: 1;
    pointer-events: none;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .outline {
    position: absolute;
    z-index: 1;
    pointer-events: none;
    border: 2px solid var(--_mark);
    border-radius: 3px;
  }
  section {
    padding: 16px var(--_card-padding);
  }
  section + section,
  .tokens > details {
    border-block-start: 1px solid var(--_border);
  }
  .tokens {
    padding: 0;
  }
  .tokens > .title {
    padding: 16px var(--_card-padding) 4px;
  }
  .tokens > .muted {
    padding: 0 var(--_card-padding) 16px;
  }
  .title {
    font-size: var(--_font-15);
    font-weight: 600;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
    gap: 2px 24px;
    margin-block-start: 8px;
  }
  .entry {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 0 8px;
    inline-size: 100%;
    min-block-size: 28px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  button.entry {
    cursor: pointer;
  }
  button.entry:hover .name,
  button.entry[aria-pressed='true'] .name {
    color: var(--_accent);
    text-decoration: underline;
  }
  .number {
    margin-block-start: 1px;
    justify-self: start;
  }
  .number.unseen {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_text-muted);
    color: var(--_text-muted);
  }
  .name {
    grid-column: 2;
    font:
      500 12px/20px ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
  .about {
    grid-column: 2;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  summary {
    min-block-size: 24px;
    padding: 10px var(--_card-padding);
    font-weight: 500;
    cursor: pointer;
  }
  details > ul {
    padding: 0 var(--_card-padding) 16px;
  }
  .swatch {
    inline-size: 20px;
    block-size: 20px;
    border: 1px solid var(--_text-muted);
    border-radius: 4px;
  }
`;

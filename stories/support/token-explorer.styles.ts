import { css, type CSSResultGroup } from 'lit';
import { largeTokens } from '../../src/ui/tokens/large.js';
import { statusTokens } from '../../src/ui/tokens/status.js';

const rules = css`
  :host {
    font-family: system-ui, sans-serif;
  }
  .toolbar {
    padding-block-start: var(--_space-4);
    border-block-end: 1px solid var(--_border);
  }
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .list {
    block-size: 640px;
    overflow-y: auto;
  }
  .list:focus-visible {
    outline-offset: -2px;
  }
  summary {
    padding: var(--_space-2) var(--_card-padding);
    font-weight: 600;
    cursor: pointer;
  }
  summary:focus-visible {
    outline-offset: -2px;
  }
  .list > details + details {
    border-block-start: 1px solid var(--_border);
  }
  li {
    display: flex;
    gap: var(--_space-3);
    padding: var(--_space-2) var(--_card-padding) var(--_space-3);
  }
  .swatch {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius-6);
    background: none;
    cursor: pointer;
  }
  .swatch::-webkit-color-swatch-wrapper {
    padding: 0;
  }
  .swatch::-webkit-color-swatch {
    border: 0;
  }
  .swatch::-moz-color-swatch {
    border: 0;
  }
  .swatch.none {
    border-color: transparent;
  }
  .token {
    flex: 1;
    min-inline-size: 0;
  }
  .token .control {
    margin-block-start: var(--_space-1);
  }
  code {
    font-family: ui-monospace, 'Liberation Mono', monospace;
    font-size: var(--_font-12);
    overflow-wrap: anywhere;
  }
  .right {
    min-inline-size: 0;
    border-block-start: 1px solid var(--_border);
  }
  .samples {
    padding: var(--_card-padding);
    background: var(--partner-canvas, light-dark(#f6f7f9, #0c0e12));
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .compact {
    --partner-density: 1;
  }
  .verdict {
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_card-padding);
    border-block: 1px solid var(--_border);
    color: var(--_positive);
    font-weight: 500;
  }
  .verdict svg.icon {
    margin-block: 2px;
  }
  .failing {
    color: var(--_critical);
  }
  table {
    inline-size: 100%;
    padding: 0 var(--_card-padding) var(--_space-3);
    border-spacing: 0;
  }
  th,
  td {
    padding: var(--_space-1) 0;
    font-weight: 400;
    text-align: start;
  }
  td {
    padding-inline-start: var(--_space-4);
    text-align: end;
    white-space: nowrap;
  }
  .css {
    padding: var(--_space-3) var(--_card-padding) var(--_card-padding);
    border-block-start: 1px solid var(--_border);
  }
  pre {
    max-block-size: 240px;
    margin: 0;
    padding: var(--_space-3);
    overflow: auto;
    border-radius: var(--_radius-6);
    background: var(--_surface-sunken);
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    margin-block-start: var(--_space-3);
  }
  @container (min-width: 800px) {
    .halves {
      grid-template-columns: minmax(0, 4fr) minmax(0, 8fr);
    }
    .list {
      block-size: 100%;
      min-block-size: 640px;
      contain: size;
    }
    .right {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_border);
    }
  }
`;

/** The list of tokens at the start, what comes of them at the end. */
export const explorerStyles: CSSResultGroup = [largeTokens, statusTokens, rules];

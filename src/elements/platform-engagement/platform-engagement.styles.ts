import { css, type CSSResultGroup } from 'lit';
import { largeTokens } from '../../ui/tokens/large.js';
import { tableTokens } from '../../ui/tokens/table.js';

const rules = css`
  .card-head:has(+ .tabs) {
    padding-block-end: 0;
  }
  .tab-panel {
    padding: 0;
  }
  .toolbar {
    padding-block-start: var(--_space-3);
  }
  .strong {
    font-weight: 500;
  }
  .low {
    color: var(--_critical);
  }
  .subheading {
    font-weight: 600;
  }
  .breakdown .message {
    min-block-size: 200px;
  }
  .tab-panel > div > .message {
    min-block-size: 266px;
  }
  .overview {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space-5) var(--_space-10);
    padding: var(--_space-5) var(--_card-padding);
  }
  .overview section > p {
    margin-block-start: var(--_space-1);
  }
  .overview ul {
    margin-block-start: var(--_space-3);
  }
  .overview li + li,
  .categories > li {
    border-block-start: 1px solid var(--_border);
  }
  .overview .meter {
    block-size: 12px;
    border-radius: 3px;
  }
  .bands .meter {
    background: none;
  }
  .overview .with-icon {
    display: flex;
    gap: 6px;
    margin-block-start: var(--_space-3);
  }
  .with-icon svg.icon {
    inline-size: 14px;
    block-size: 14px;
    margin-block: 1px;
  }
  .band {
    display: grid;
    grid-template-columns: minmax(96px, 2fr) minmax(40px, 3fr) 80px 16px;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
    inline-size: 100%;
    min-block-size: 64px;
    margin: 0;
    padding: var(--_space-2) 0;
    border: 0;
    border-radius: var(--_radius-4);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  button.band {
    cursor: pointer;
  }
  button.band:hover .band-name > .strong {
    text-decoration: underline;
  }
  /* Where none opens a list, no place is kept for the arrow. */
  .bands:not(:has(button)) .band {
    grid-template-columns: minmax(96px, 2fr) minmax(40px, 3fr) 80px;
  }
  .band > svg.icon {
    color: var(--_text-muted);
  }
  .band-name > span {
    display: block;
  }
  .band-figures {
    text-align: end;
    white-space: nowrap;
  }
  /* One grid for all hubs: their bars have one scale, whatever their words need. */
  .opportunities ul {
    display: grid;
    grid-template-columns: minmax(72px, 1fr) minmax(40px, 2fr) minmax(72px, max-content) minmax(72px, max-content);
    column-gap: var(--_space-4);
  }
  .hub {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    row-gap: var(--_space-1);
    min-block-size: 36px;
  }
  .hub-name {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  /* A name of another direction begins where its line does. */
  .hub-name,
  .category-name {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .owns,
  .lacks {
    text-align: end;
  }
  button.lacks {
    min-block-size: 28px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-4);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  button.lacks:hover {
    text-decoration: underline;
  }
  .bones {
    display: grid;
    gap: var(--_space-4);
    align-content: start;
  }
  .bones .title {
    inline-size: 40%;
  }
  .bones .line {
    block-size: 20px;
  }
  .table thead .client {
    inline-size: 40%;
  }
  .score-value {
    display: inline-grid;
    grid-template-columns: 20px 112px max-content;
    align-items: center;
    gap: var(--_space-2);
    white-space: nowrap;
  }
  .score {
    font-weight: 500;
    text-align: end;
  }
  .segments-of {
    display: flex;
    gap: 2px;
    print-color-adjust: exact;
  }
  .segments-of > span {
    flex: 1 1 0;
    max-inline-size: 40px;
    block-size: 8px;
    border-radius: 1px;
    background: var(--_data-rest);
  }
  .selected .segments-of {
    --_data-rest: var(--_border-strong);
  }
  .segments-of > .had {
    background: var(--_data-bar);
  }
  .segments-of.low > .had {
    background: var(--_critical);
  }
  .split.open {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(320px, 1fr);
  }
  .split.open > .clients {
    container-type: inline-size;
    min-inline-size: 0;
  }
  .split.open > .breakdown {
    border-inline-start: 1px solid var(--_border);
  }
  .breakdown {
    min-inline-size: 0;
    padding: var(--_space-3) var(--_card-padding) var(--_card-padding);
  }
  .breakdown-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space-3);
    margin-block-end: var(--_space-3);
  }
  .breakdown-names {
    min-inline-size: 0;
    padding-block-start: 4px;
  }
  .breakdown-name {
    font-size: var(--_font-15);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .breakdown-score {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-2);
  }
  .breakdown-figure {
    font-size: var(--_font-24);
    font-weight: 600;
    line-height: 32px;
    letter-spacing: -0.02em;
  }
  .categories {
    margin-block-start: var(--_space-4);
  }
  .category {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 64px minmax(48px, max-content);
    align-items: center;
    gap: var(--_space-2);
    inline-size: 100%;
    min-block-size: 40px;
    margin: 0;
    padding: var(--_space-1) 0;
    border: 0;
    border-radius: var(--_radius-4);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  button.category {
    grid-template-columns: 16px minmax(0, 1fr) 64px minmax(48px, max-content);
    cursor: pointer;
  }
  button.category:hover .category-name {
    text-decoration: underline;
  }
  .category-name {
    overflow-wrap: anywhere;
  }
  .category-points {
    text-align: end;
  }
  .fold {
    transition: transform var(--_time-120) cubic-bezier(0.2, 0, 0, 1);
  }
  [aria-expanded='true'] > svg.icon.fold {
    transform: rotate(90deg);
  }
  .category-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding-block: 0 var(--_space-4);
    padding-inline: calc(16px + var(--_space-2)) 0;
  }
  @container (max-width: 899px) {
    .tab-panel > div > .message {
      min-block-size: 404px;
    }
    .overview {
      grid-template-columns: minmax(0, 1fr);
    }
    .split.open {
      grid-template-columns: minmax(0, 1fr);
    }
    .split.open > .breakdown {
      order: -1;
      border-block-end: 1px solid var(--_border);
      border-inline-start: 0;
      background: var(--_surface-sunken);
    }
  }
  @container (max-width: 479px) {
    .band {
      grid-template-columns: minmax(0, 1fr) max-content 16px;
    }
    .bands:not(:has(button)) .band {
      grid-template-columns: minmax(0, 1fr) max-content;
    }
    .band > .meter {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .opportunities ul {
      grid-template-columns: minmax(0, 1fr) max-content;
    }
    .hub {
      padding-block: var(--_space-2);
    }
    .hub > :is(.hub-name, .meter) {
      grid-column: 1 / -1;
    }
    .hub > .owns {
      text-align: start;
    }
  }
  @container (max-width: 639px) {
    /* A line of its own: all scores are drawn on one scale. */
    .table tbody td.score {
      flex-basis: 100%;
    }
    .score-value {
      grid-template-columns: 20px minmax(40px, 112px) max-content;
    }
    .score-value > .score {
      text-align: start;
    }
  }
  @media (pointer: coarse) {
    button.lacks {
      min-block-size: 40px;
    }
  }
  @media (forced-colors: active) {
    .segments-of > span {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
      background: Canvas;
    }
    .segments-of > .had,
    .segments-of.low > .had {
      background: CanvasText;
    }
    button.lacks {
      color: LinkText;
    }
  }
  @media print {
    .card {
      break-inside: auto;
    }
    .breakdown-head > button,
    .category-actions {
      display: none;
    }
  }
`;

/** The overview of the engagement, its clients, and the score of one. */
export const platformEngagementStyles: CSSResultGroup = [largeTokens, tableTokens, rules];

import { css, type CSSResultGroup } from 'lit';
import { largeTokens } from '../../ui/tokens/large.js';
import { statusTokens } from '../../ui/tokens/status.js';

const rules = css`
  .alerts {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }
  .alert {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-1) var(--_space-4);
    min-inline-size: 0;
    min-block-size: 76px;
    padding: var(--_space-4) var(--_card-padding);
  }
  .alert-frame + .alert-frame {
    border-inline-start: 1px solid var(--_border);
  }
  /* A message beside its icon is hardly higher than what it stands for. */
  .alert-frame .message {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    justify-items: start;
    align-content: center;
    column-gap: var(--_space-3);
    min-block-size: 76px;
    padding: var(--_space-4) var(--_card-padding);
    text-align: start;
  }
  .alert-frame .message > svg.icon {
    margin-block: 2px;
  }
  .alert-frame .message > :not(svg) {
    grid-column: 2;
  }
  .alert .number {
    flex: none;
    min-inline-size: 28px;
    font-size: var(--_font-24);
    font-weight: 600;
    line-height: 28px;
    letter-spacing: -0.02em;
  }
  .alert .number svg.icon {
    margin-block: 6px;
    color: var(--_positive);
  }
  .alert .number.later svg.icon {
    color: var(--_text);
  }
  .alert .number.risk svg.icon {
    color: var(--_critical);
  }
  .alert .words {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  .alert .what {
    margin-block-start: var(--_space-1);
    font-weight: 500;
    text-wrap: balance;
  }
  .alert .small {
    text-wrap: pretty;
  }
  .alert .due {
    display: flex;
    gap: 6px;
    overflow-wrap: anywhere;
  }
  .alert .due svg.icon {
    inline-size: 12px;
    block-size: 12px;
    margin-block: 2px;
  }
  .alert .due.soon {
    color: var(--_text);
    font-weight: 500;
  }
  .alert .due.urgent {
    color: var(--_critical);
    font-weight: 500;
  }
  .alert .go {
    flex: none;
    min-block-size: 28px;
    margin-inline-end: -8px;
    padding: 3px var(--_space-2);
    border: 0;
    border-radius: var(--_button-radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  .alert .go:hover {
    text-decoration: underline;
  }
  .alert .bone.title {
    inline-size: 28px;
    block-size: 20px;
    margin-block: var(--_space-1);
  }
  .alert .bone.line {
    inline-size: min(100%, 180px);
    margin-block: 9px 5px;
  }
  .alert .bone.short {
    inline-size: min(80%, 140px);
    margin-block: var(--_space-2) 3px;
  }
  /* As high as their words will be where they break, so that nothing below moves when they come. */
  @container (min-width: 720px) and (max-width: 1119px) {
    .alerts:has(> :nth-child(3)) .alert {
      min-block-size: 108px;
    }
  }
  @container (min-width: 960px) {
    .alerts:has(> :nth-child(4)) .alert {
      min-block-size: 76px;
    }
  }
  @container (max-width: 399px) {
    .alert {
      min-block-size: 108px;
    }
  }
  /* Four in a line have room for their words only on a wide page. */
  @container (max-width: 1199px) {
    .alerts:has(> :nth-child(4)) {
      grid-auto-flow: row;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .alerts:has(> :nth-child(4)) > :nth-child(odd) {
      border-inline-start: 0;
    }
    .alerts:has(> :nth-child(4)) > :nth-child(n + 3) {
      border-block-start: 1px solid var(--_border);
    }
  }
  @container (max-width: 719px) {
    .alerts,
    .alerts:has(> :nth-child(4)) {
      grid-template-columns: minmax(0, 1fr);
    }
    .alerts {
      grid-auto-flow: row;
    }
    .alert-frame + .alert-frame {
      border-block-start: 1px solid var(--_border);
      border-inline-start: 0;
    }
  }
  @container (max-width: 319px) {
    .alert {
      flex-wrap: wrap;
    }
    .alert .words {
      flex-basis: 140px;
    }
    .alert .go {
      margin-inline-start: calc(20px + var(--_space-4));
    }
  }
  @media (pointer: coarse) {
    .alert .go {
      min-block-size: 40px;
    }
  }
  @media (forced-colors: active) {
    .alert .go {
      color: LinkText;
    }
  }
`;

/** Alerts side by side, as many as there are; one under the other where there is no room. */
export const alertStyles: CSSResultGroup = [largeTokens, statusTokens, rules];

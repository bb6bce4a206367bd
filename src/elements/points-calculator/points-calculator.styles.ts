import { css, type CSSResultGroup } from 'lit';
import { dataTokens } from '../../ui/tokens/data.js';

/** Fields above, results on sunken ground below. */
export const calculatorStyles: CSSResultGroup = [
  dataTokens,
  css`
    .fields {
      display: grid;
      gap: 14px;
    }
    svg.icon.small {
      inline-size: 12px;
      block-size: 12px;
      margin-block: 2px;
    }
    .results {
      padding: 16px var(--_card-padding) var(--_card-padding);
      border-block-start: 1px solid var(--_border);
      background: var(--_surface-sunken);
    }
    .figures {
      display: grid;
      grid-template-columns: 1fr 1fr;
      align-items: start;
      gap: 4px 16px;
    }
    .figures > * {
      min-inline-size: 0;
    }
    .figures .total {
      grid-column: 1 / -1;
    }
    @container (min-width: 380px) {
      .figures {
        align-items: end;
        grid-template-columns: 1.3fr 1fr 1fr;
      }
      .figures .total {
        grid-column: auto;
      }
    }
    dt {
      display: flex;
      align-items: center;
      gap: 6px;
      color: var(--_text-muted);
      font-size: 12px;
      line-height: 16px;
      padding-block: 2px;
    }
    .sold dt::before,
    .managed dt::before {
      flex: none;
      inline-size: 9px;
      block-size: 9px;
      background: var(--_data-sold);
      content: '';
      forced-color-adjust: none;
    }
    .sold dt::before {
      border-radius: 50%;
    }
    .managed dt::before {
      background: var(--_data-managed);
      scale: 0.85;
      rotate: 45deg;
    }
    dd {
      font-size: 18px;
      font-weight: 600;
      line-height: 28px;
      letter-spacing: -0.012em;
      overflow-wrap: anywhere;
    }
    .total dd {
      font-size: 24px;
    }
    dd.none {
      color: var(--_text-muted);
      font-weight: 400;
    }
    .subheading {
      margin-block: 12px 4px;
      font-size: 12px;
      font-weight: 600;
      line-height: 20px;
    }
    .step {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 2px 12px;
      padding-block: 6px;
      border-block-start: 1px solid var(--_border);
    }
    .step .what {
      flex: 1 1 110px;
      min-inline-size: 0;
    }
    .step .sum {
      display: block;
      overflow-wrap: anywhere;
    }
    .step .figure {
      margin-inline-start: auto;
      overflow-wrap: anywhere;
    }
    .step.total {
      font-weight: 600;
    }
    .step.total .sum {
      font-weight: 400;
    }
    .why {
      display: flex;
      gap: 8px;
      margin-block-start: 12px;
      color: var(--_text-muted);
    }
    .why svg.icon {
      margin-block: 2px;
    }
    .rules {
      margin-block-start: 12px;
    }
    .steps + .small {
      margin-block-start: 8px;
    }
  `,
];

import { css, type CSSResultGroup } from 'lit';
import { dataTokens } from '../../ui/tokens/data.js';

/** Fields above, results on sunken ground below; and the whole shut to one button. */
export const calculatorStyles: CSSResultGroup = [
  dataTokens,
  css`
    .fields {
      display: grid;
      gap: 14px;
    }
    .pair {
      display: grid;
      align-items: start;
      gap: 14px 12px;
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
    @container (min-width: 360px) {
      .pair {
        grid-template-columns: 1fr 1fr;
      }
    }
    @container (min-width: 380px) {
      .figures:not(.two) {
        align-items: end;
        grid-template-columns: 1.3fr 1fr 1fr;
      }
      .figures .total {
        grid-column: auto;
      }
    }
    @container (max-width: 279px) {
      .figures.two {
        grid-template-columns: 1fr;
      }
    }
    .figures dt {
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
    .figures dd {
      font-size: 18px;
      font-weight: 600;
      line-height: 28px;
      letter-spacing: -0.012em;
      overflow-wrap: anywhere;
    }
    .figures .total dd {
      font-size: 24px;
    }
    .figures dd.none {
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
    .what {
      flex: 1 1 110px;
      min-inline-size: 0;
    }
    .what > .small {
      display: block;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .step > .figure {
      margin-inline-start: auto;
      overflow-wrap: anywhere;
    }
    .step.total {
      font-weight: 600;
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
    .result-note,
    .rules {
      margin-block-start: 8px;
    }
    .below {
      margin-block-start: 12px;
    }
    .disclosure {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      min-block-size: 24px;
      margin: 4px 0 0;
      padding: 0;
      border: 0;
      border-radius: 4px;
      background: none;
      color: var(--_accent);
      font-family: inherit;
      font-weight: 500;
      text-align: start;
      cursor: pointer;
    }
    .disclosure > svg.icon {
      transition: rotate 120ms cubic-bezier(0.2, 0, 0, 1);
    }
    .disclosure > svg.icon.turned {
      rotate: 180deg;
    }
    .shut > .folding {
      display: none;
    }
    .moves > .folding {
      transition:
        opacity 200ms cubic-bezier(0.2, 0, 0, 1),
        translate 200ms cubic-bezier(0.2, 0, 0, 1),
        display 200ms allow-discrete;
    }
    .moves.shut > .folding {
      opacity: 0;
      translate: 0 -8px;
    }
    @starting-style {
      .moves > .folding {
        opacity: 0;
        translate: 0 -8px;
      }
    }
    .toggle > .calc {
      display: none;
    }
    @container (max-width: 199px) {
      .shut > .card-head {
        flex-direction: column;
        min-block-size: 0;
        padding: 11px;
      }
      .shut > .card-head > .heading {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .shut > .card-head > .end {
        margin: 0;
      }
      .shut .toggle {
        flex-direction: column;
        block-size: auto;
        padding-block: 8px;
      }
      .shut .toggle > .calc {
        display: block;
      }
    }
    @media print {
      .shut > .folding {
        display: block;
      }
    }
  `,
];

import { css, type CSSResultGroup } from 'lit';
import { dataTokens } from '../../ui/tokens/data.js';

/** Fields above, results on sunken ground below; and the whole shut to one button. */
export const calculatorStyles: CSSResultGroup = [
  dataTokens,
  css`
    .fields,
    .pair {
      display: grid;
      align-items: start;
      gap: 14px var(--_space-3);
    }
    svg.icon.small {
      inline-size: 12px;
      block-size: 12px;
      margin-block: 2px;
    }
    .results {
      padding: var(--_space-4) var(--_card-padding) var(--_card-padding);
      border-block-start: 1px solid var(--_border);
      background: var(--_surface-sunken);
      overflow-wrap: anywhere;
    }
    .figures {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--_space-1) var(--_space-4);
    }
    .figures > * {
      flex: auto;
      min-inline-size: 0;
    }
    @container (min-width: 360px) {
      .pair {
        grid-template-columns: 1fr 1fr;
      }
    }
    @container (max-width: 335px) {
      .figures .total {
        flex-basis: 100%;
      }
    }
    .figures dt {
      display: flex;
      align-items: center;
      gap: 6px;
      color: var(--_text-muted);
      font-size: var(--_font-12);
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
      print-color-adjust: exact;
    }
    .sold dt::before {
      border-radius: 50%;
    }
    .managed dt::before {
      background: var(--_data-managed);
      scale: 0.85;
      rotate: 45deg;
    }
    @media (forced-colors: active) {
      .sold dt::before,
      .managed dt::before {
        background: CanvasText;
      }
    }
    .figures dd {
      font-size: 18px;
      font-weight: 600;
      line-height: 28px;
      letter-spacing: -0.012em;
    }
    .figures .total dd {
      font-size: 24px;
    }
    .figures dd.none {
      color: var(--_text-muted);
      font-weight: 400;
    }
    .subheading {
      margin-block: var(--_space-3) var(--_space-1);
      font-size: var(--_font-12);
      font-weight: 600;
    }
    .step {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 2px var(--_space-3);
      padding-block: 6px;
      border-block-start: 1px solid var(--_border);
    }
    .what {
      flex: 1 110px;
      min-inline-size: 0;
    }
    .what > .small {
      display: block;
      font-weight: 400;
    }
    .step > .figure {
      margin-inline-start: auto;
    }
    .step.total {
      font-weight: 600;
    }
    .why {
      display: flex;
      gap: var(--_space-2);
      color: var(--_text-muted);
    }
    .why svg.icon {
      margin-block: 2px;
    }
    .below {
      display: flex;
    }
    .below,
    .results > p {
      margin-block-start: var(--_space-3);
    }
    .disclosure {
      display: inline-flex;
      align-items: center;
      gap: var(--_space-1);
      min-block-size: 24px;
      margin: var(--_space-1) 0 0;
      padding: 0;
      border: 0;
      border-radius: var(--_radius-4);
      background: none;
      color: var(--_accent);
      font-family: inherit;
      font-weight: 500;
      text-align: start;
      cursor: pointer;
    }
    .disclosure > svg.icon {
      transition: rotate var(--_time-120) cubic-bezier(0.2, 0, 0, 1);
    }
    .disclosure > svg.icon.turned {
      rotate: 180deg;
    }
    .shut > .folding {
      display: none;
    }
    .moves > .folding {
      transition:
        opacity var(--_time-200) cubic-bezier(0.2, 0, 0, 1),
        translate var(--_time-200) cubic-bezier(0.2, 0, 0, 1),
        display var(--_time-200) allow-discrete;
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
        padding-block: var(--_space-2);
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

import { css, type CSSResultGroup } from 'lit';
import { tableTokens } from './tokens/table.js';

/** A bar with words for work that takes a while. */
export const progressStyles: CSSResultGroup = [
  tableTokens,
  css`
    .progress {
      display: grid;
      align-items: center;
      gap: 6px var(--_space-4);
    }
    .progress:has(> .button) {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .progress-words {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--_space-4);
    }
    .progress-words > * {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .progress-label {
      font-weight: 500;
    }
    .progress-bar {
      grid-column: 1;
      block-size: 6px;
      border-radius: 3px;
      background: var(--_data-rest);
      overflow: clip;
      print-color-adjust: exact;
    }
    .progress-bar > span {
      --_side: -1;
      display: block;
      block-size: 100%;
      border-radius: 3px;
      background: var(--_data-bar);
      transform: translateX(calc((1 - var(--_part)) * 100% * var(--_side)));
      transition: transform var(--_time-200) cubic-bezier(0.2, 0, 0, 1);
    }
    .progress-bar > span:dir(rtl) {
      --_side: 1;
    }
    .progress-bar.unknown > span {
      inline-size: 40%;
      animation: partner-progress 1.6s cubic-bezier(0.4, 0, 0.6, 1) infinite;
    }
    @keyframes partner-progress {
      from {
        transform: translateX(calc(100% * var(--_side)));
      }
      to {
        transform: translateX(calc(-250% * var(--_side)));
      }
    }
    .progress > .button {
      grid-column: 2;
      grid-row: 1 / 3;
    }
    @container (max-width: 319px) {
      .progress:has(> .button) {
        grid-template-columns: minmax(0, 1fr);
      }
      .progress > .button {
        grid-column: 1;
        grid-row: 3;
        justify-self: start;
      }
    }
    /* Without movement, stripes say that there is no telling how far it is. */
    @media (prefers-reduced-motion: reduce) {
      .progress-bar.unknown > span {
        inline-size: auto;
        background: repeating-linear-gradient(135deg, var(--_data-bar) 0 6px, transparent 6px 12px);
      }
    }
    @media (forced-colors: active) {
      .progress-bar {
        border: 1px solid CanvasText;
        forced-color-adjust: none;
        background: Canvas;
      }
      .progress-bar > span {
        background: CanvasText;
      }
    }
  `,
];

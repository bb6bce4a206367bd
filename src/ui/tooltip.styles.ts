import { css } from 'lit';

/** Tooltips: the page's own colours turned round. */
export const tooltipStyles = css`
  .tooltip {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: max-content;
    max-inline-size: min(320px, calc(100vw - 16px));
    margin: 0;
    padding: var(--_space-1) var(--_space-2);
    border: 0;
    border-radius: var(--_radius-6);
    background: var(--_text);
    color: var(--_surface);
    font-size: var(--_font-12);
    font-weight: 400;
    line-height: 16px;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
    transition: opacity var(--_time-120) cubic-bezier(0.2, 0, 0, 1);
  }
  @starting-style {
    .tooltip:popover-open {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .tooltip {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .tooltip {
      display: none;
    }
  }
`;

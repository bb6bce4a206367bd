import { css, type CSSResultGroup } from 'lit';
import { tableTokens } from '../../ui/tokens/table.js';

/** The line of a renewal's days, with its stops. */
export const renewalCourseStyles: CSSResultGroup = [
  tableTokens,
  css`
    /* Today stands above the line, the fixed days below it: so they never meet. */
    .course {
      position: relative;
      margin-block-end: var(--_space-3);
      padding-block-start: 20px;
    }
    .course-line {
      position: relative;
      block-size: 2px;
      margin: 7px 6px 9px;
      background: var(--_border-strong);
    }
    .course-line > span {
      position: absolute;
      inset-block-start: -5px;
      inline-size: 12px;
      block-size: 12px;
      margin-inline: -6px;
      border: 2px solid var(--_border-strong);
      border-radius: 50%;
      background: var(--_surface);
    }
    .course-line > .course-gone {
      inset-block-start: 0;
      block-size: 2px;
      margin: 0;
      border: 0;
      border-radius: 0;
      background: var(--_data-bar);
    }
    .course-line > .course-start {
      inset-inline-start: 0;
      border-color: var(--_data-bar);
    }
    .course-line > .course-end {
      inset-inline-end: 0;
    }
    .course-line > .course-deadline {
      inline-size: 11px;
      block-size: 11px;
      border-color: var(--_text);
      border-radius: 1px;
      transform: rotate(45deg);
    }
    .urgent .course-line > .course-deadline {
      border-color: var(--_critical);
    }
    .course-line > .course-today {
      border-color: var(--_text);
      background: var(--_text);
    }
    .course-stops {
      display: grid;
      grid-template-columns: calc(var(--_deadline) - 6px) minmax(0, auto) minmax(max-content, 1fr);
      gap: var(--_space-1);
      font-size: var(--_font-12);
      line-height: 16px;
    }
    .course-stops > .stop-start {
      text-align: end;
    }
    .course-stops span {
      display: block;
    }
    .stop-today span {
      display: inline;
    }
    .course-stops .what {
      color: var(--_text-muted);
    }
    @container (min-width: 420px) {
      .stop-today {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: clamp(54px, var(--_today), calc(100% - 54px));
        white-space: nowrap;
        transform: translateX(-50%);
      }
      .midway > :not(.stop-today) {
        grid-area: 1 / 1 / 2 / -1;
        justify-self: start;
        max-inline-size: calc(var(--_deadline) - 52px);
      }
      .midway > .stop-deadline {
        max-inline-size: 96px;
        margin-inline-start: var(--_deadline);
        text-align: center;
        transform: translateX(-50%);
      }
      .midway > .stop-start {
        justify-self: end;
        max-inline-size: calc(100% - var(--_deadline) - 52px);
      }
      :is(.stop-today, .midway > .stop-deadline):dir(rtl) {
        transform: translateX(50%);
      }
    }
    @container (max-width: 419px) {
      .course {
        padding-block-start: 0;
      }
      .course-stops {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
      /* The same pairs as those of facts. */
      .course-stops > li,
      .course-stops > .stop-start {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
        gap: 0 var(--_space-4);
        text-align: start;
      }
    }
    @media (forced-colors: active) {
      .course-line,
      .course-line > span {
        forced-color-adjust: none;
        border-color: CanvasText;
        background: Canvas;
      }
      .course-line > .course-gone,
      .course-line {
        background: CanvasText;
      }
      .course-line > .course-today {
        background: Highlight;
      }
    }
  `,
];

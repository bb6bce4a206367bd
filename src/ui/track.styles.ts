import { css, type CSSResultGroup } from 'lit';
import { dataTokens } from './tokens/data.js';
import { statusTokens } from './tokens/status.js';

/**
 * Tracks: name, bar and result in three columns that all tracks share; where there is less room, the bar under the two
 * others. A bar's ground, strokes and marker lines are kept in forced colours and in print.
 */
export const trackStyles: CSSResultGroup = [
  dataTokens,
  statusTokens,
  css`
    .track-row {
      padding-block: var(--_space-4) var(--_space-3);
      border-block-end: 1px solid var(--_border);
    }
    .track {
      display: grid;
      grid-template-columns: minmax(min-content, 1fr) auto;
      align-items: baseline;
      gap: var(--_space-2) var(--_space-3);
    }
    .track-head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--_space-2);
      min-inline-size: 0;
    }
    .track-name {
      display: inline-flex;
      align-items: baseline;
      gap: 6px;
      font-weight: 500;
    }
    .track-value {
      font-size: var(--_font-15);
      font-weight: 600;
    }
    .track-value.missing {
      color: var(--_text-muted);
      font-size: var(--_font-13);
      font-weight: 400;
    }
    .track-plot {
      position: relative;
      grid-area: 2 / 1 / auto / -1;
      min-inline-size: 0;
      padding-block-start: 6px;
    }
    .track-bar {
      display: flex;
      block-size: var(--_track-height);
      border-radius: 3px;
      background: var(--_data-rest);
      overflow: hidden;
      print-color-adjust: exact;
    }
    .track-part {
      flex: none;
      min-inline-size: 1px;
      background: var(--_tone);
    }
    .track-part:not(:last-child) {
      border-inline-end: 2px solid var(--_surface);
    }
    .track-part:last-child {
      border-start-end-radius: 2px;
      border-end-end-radius: 2px;
    }
    .track-part.sold {
      --_tone: var(--_data-sold);
      --_ground: var(--_data-sold-soft);
    }
    .track-part.managed {
      --_tone: var(--_data-managed);
      --_ground: var(--_data-managed-soft);
    }
    .track-part.total {
      --_tone: var(--_data-total);
      --_ground: var(--_data-rest);
    }
    .track-part.hatched {
      background: repeating-linear-gradient(135deg, var(--_tone) 0 1.5px, var(--_ground) 1.5px 4.5px) padding-box;
    }
    .track-bar.goes-on {
      position: relative;
    }
    .track-bar.goes-on::after {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-end: 6px;
      inline-size: 5px;
      border-inline: 2px solid var(--_surface);
      transform: skewX(-20deg);
    }
    .track-marker {
      position: absolute;
      inset-block-start: 2px;
      inline-size: 2px;
      block-size: calc(var(--_track-height) + 8px);
      margin-inline-start: -1px;
      background: var(--_text);
      box-shadow: 0 0 0 1px var(--_surface);
      print-color-adjust: exact;
    }
    .track-marker.goal {
      inset-block-start: -2px;
      block-size: calc(var(--_track-height) + 15px);
    }
    .track-marker.goal::before {
      content: '';
      position: absolute;
      inset-block-start: -3px;
      inset-inline-start: -3px;
      inline-size: 8px;
      block-size: 7px;
      background: var(--_text);
      clip-path: polygon(0 0, 100% 0, 50% 100%);
      print-color-adjust: exact;
    }
    .track-labels {
      position: relative;
      margin-block-start: var(--_space-2);
      color: var(--_text-muted);
      font-size: var(--_font-12);
      line-height: 16px;
    }
    .track-label {
      position: absolute;
      inset-block-start: 0;
      inline-size: max-content;
      max-inline-size: 100%;
      text-align: center;
    }
    .track-label .figure {
      color: var(--_text);
      font-weight: 500;
    }
    .track-foot {
      display: flex;
      flex-direction: column;
      align-items: flex-end;
      min-inline-size: 0;
      text-align: end;
    }
    .track-result {
      display: inline-flex;
      align-items: baseline;
      gap: 6px;
      font-size: var(--_font-15);
      font-weight: 600;
    }
    .track-result .met {
      align-self: start;
      margin-block: 2px;
      color: var(--_positive);
    }
    .track-result.quiet {
      color: var(--_text-muted);
      font-size: var(--_font-13);
      font-weight: 400;
    }
    .track-hint {
      display: none;
      color: var(--_text-muted);
      font-size: var(--_font-12);
      line-height: 16px;
    }
    @container (max-width: 279px) {
      .track {
        grid-template-columns: minmax(0, 1fr);
      }
      .track-plot {
        grid-row: 3;
        grid-column: 1;
      }
      .track-foot {
        align-items: flex-start;
        text-align: start;
      }
    }
    @container (min-width: 600px) {
      .tracks {
        display: grid;
        grid-template-columns: fit-content(180px) minmax(0, 1fr) fit-content(max(200px, 22cqi));
        column-gap: var(--_space-6);
      }
      .track-row,
      .track {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
      }
      .track-row {
        padding-block: 14px var(--_space-3);
      }
      .track {
        align-items: start;
        row-gap: 0;
      }
      .track-head {
        display: block;
        min-inline-size: 72px;
      }
      .track-foot {
        min-inline-size: 116px;
      }
      .track-name,
      .track-value {
        display: block;
      }
      .track-name {
        display: flex;
      }
      .track-plot {
        grid-area: 1 / 2;
      }
      .track-hint {
        display: block;
      }
    }
    @media (forced-colors: active) {
      .track-bar,
      .track-marker {
        forced-color-adjust: none;
        --_surface: Canvas;
        --_text: CanvasText;
      }
      .track-bar {
        outline: 1px solid CanvasText;
        background: Canvas;
      }
      .track-part {
        --_tone: CanvasText !important;
        --_ground: Canvas !important;
      }
      .track-result .met {
        color: CanvasText;
      }
      .track-part.managed {
        background: repeating-linear-gradient(0deg, CanvasText 0 1px, Canvas 1px 4px) padding-box;
      }
    }
    @media print {
      .track {
        break-inside: avoid;
      }
      .track-labels {
        padding-block-end: 0 !important;
        text-align: end;
      }
      .track-label {
        position: static;
        margin-inline-start: var(--_space-3);
      }
    }
  `,
];

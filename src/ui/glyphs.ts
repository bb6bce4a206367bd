import { css, html, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { dataTokens } from './tokens/data.js';

/*
 * Marks of 9 px that stand for a kind of data beside its word, by shape as well as colour. Drawn in the colour of the text, so
 * that forced colours and print keep the shapes; `glyphStyles` gives them the data colours.
 */

function glyph(tone: string, shape: TemplateResult<2>): TemplateResult {
  return html`<svg class="glyph ${tone}" viewBox="0 0 9 9" aria-hidden="true" focusable="false">${shape}</svg>`;
}

/** A filled circle: sold. */
export const circleGlyph = (): TemplateResult => glyph('sold', svg`<circle cx="4.5" cy="4.5" r="4.5" />`);

/** A hatched circle: the lesser kind of sold. */
export const hatchedGlyph = (): TemplateResult =>
  glyph(
    'sold hatched',
    svg`<circle cx="4.5" cy="4.5" r="4" /><path d="M1.4 5.9 5.9 1.4M2.2 7.8l5.6-5.6M4.6 8.3l3.7-3.7" />`,
  );

/** A filled diamond: managed. */
export const diamondGlyph = (): TemplateResult => glyph('managed', svg`<path d="M4.5-.5l5 5-5 5-5-5z" />`);

/** A short bar: all together. */
export const barGlyph = (): TemplateResult => glyph('total', svg`<path d="M-1 3h11v3H-1z" />`);

/** The data colours of glyphs. */
export const glyphStyles: CSSResultGroup = [
  dataTokens,
  css`
    .glyph {
      flex: none;
      inline-size: 9px;
      block-size: 9px;
      overflow: visible;
      fill: currentColor;
    }
    .glyph.sold {
      color: var(--_data-sold);
    }
    .glyph.managed {
      color: var(--_data-managed);
    }
    .glyph.total {
      color: var(--_data-total);
    }
    .glyph.hatched {
      fill: none;
      stroke: currentColor;
    }
    @media (forced-colors: active) {
      .glyph:is(.sold, .managed, .total) {
        color: CanvasText;
      }
    }
  `,
];

import { html, svg, type TemplateResult } from 'lit';

const width = 26;
const height = 20;
const mostBars = 8;

/** Rising bars, one for each tier, as many of them dark as the rank (0: none). Decoration: the tier is named beside it. */
export function tierGlyph(rank: number, tiers: number): TemplateResult {
  const bars = Math.max(1, Math.min(mostBars, tiers));
  const dark = tiers > mostBars ? Math.ceil((rank / tiers) * mostBars) : rank;
  const pitch = (width + 2) / bars;
  return html`<span class="tier-glyph"
    ><svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true" focusable="false">
      ${Array.from({ length: bars }, (_, index) => {
        const tall = bars === 1 ? height : 6 + ((height - 6) * index) / (bars - 1);
        return svg`<rect class=${index < dark ? 'dark' : ''} x=${index * pitch} y=${height - tall} width=${pitch - 2} height=${tall} rx="1" />`;
      })}
    </svg></span
  >`;
}

import { html, type TemplateResult } from 'lit';
import { meter } from '../../ui/meter.js';

/** So many points are drawn one by one at most. */
const mostSegments = 12;

/** Points had of those possible, each as a box; a bar where they are many or broken. Decoration: the words stand beside it. */
export function segments(points: number, possible: number, low = false): TemplateResult {
  const whole = Number.isInteger(points) && Number.isInteger(possible) && possible > 0 && possible <= mostSegments;
  if (!whole) return meter({ part: possible > 0 ? points / possible : 0, low });
  return html`<span class="segments-of ${low ? 'low' : ''}" aria-hidden="true">
    ${Array.from({ length: possible }, (_, place) => html`<span class=${place < points ? 'had' : ''}></span>`)}
  </span>`;
}

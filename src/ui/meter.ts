import { html, nothing, type TemplateResult } from 'lit';
import { styled } from './styled.js';

/** How much of a whole something is. */
export interface Meter {
  /** From 0 to 1; what lies beyond is drawn as the end it passed. */
  part: number;
  /** Draws it in red. Said in words beside it, as colour is not for everyone. */
  low?: boolean | undefined;
  /** Names the meter for screen readers, with its value in words. Absent where both stand beside it: then it is decoration. */
  said?: { label: string; value: string } | undefined;
}

/** Draws a thin bar that says how much of a whole something is. */
export function meter({ part, low, said }: Meter): TemplateResult {
  const percent = percentOf(part);
  return html`<span
    class="meter ${low ? 'low' : ''}"
    role=${said ? 'meter' : nothing}
    aria-hidden=${said ? nothing : 'true'}
    aria-label=${said?.label ?? nothing}
    aria-valuenow=${said ? percent : nothing}
    aria-valuetext=${said?.value ?? nothing}
    ><span ${styled({ 'inline-size': `${String(percent)}%` })}></span
  ></span>`;
}

/** A part of 1 in percent, within what can be drawn. */
export function percentOf(part: number): number {
  return Math.round(Math.max(0, Math.min(1, part)) * 1000) / 10;
}

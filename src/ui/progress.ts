import { html, nothing, type TemplateResult } from 'lit';
import { percentOf } from './meter.js';
import { styled } from './styled.js';

/** Work that takes a while. All words are handed in. */
export interface Progress {
  /** What is being done. */
  label: string;
  /** How far it is, such as "1,200 of 1,500 rows". */
  text?: string | undefined;
  /** From 0 to 1; nothing while that is not known. */
  part: number | undefined;
  /** Gives the work up. */
  cancel?: { label: string; run: () => void } | undefined;
}

/** Draws a bar with words for work that takes a while, and what gives it up. */
export function progress({ label, text, part, cancel }: Progress): TemplateResult {
  const percent = part === undefined ? undefined : percentOf(part);
  return html`<div class="progress" part="progress">
    <span class="progress-words">
      <span class="progress-label">${label}</span>
      ${text === undefined ? nothing : html`<bdi class="muted figure">${text}</bdi>`}
    </span>
    <span
      class="progress-bar ${percent === undefined ? 'unknown' : ''}"
      role="progressbar"
      aria-label=${label}
      aria-valuenow=${percent ?? nothing}
      aria-valuetext=${text ?? nothing}
      ><span ${styled({ '--_part': String((percent ?? 100) / 100) })}></span
    ></span>
    ${
      cancel
        ? html`<button class="button no-print" type="button" @click=${cancel.run}>${cancel.label}</button>`
        : nothing
    }
  </div>`;
}

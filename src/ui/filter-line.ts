import { html, nothing, type TemplateResult } from 'lit';
import { filterIcon } from './icons.js';

/** A button that opens where a person chooses. */
export interface Opener {
  /** The button was pressed: it is what the choice stands beside. */
  open?: ((button: HTMLElement) => void) | undefined;
  /** Whether the choice is open. */
  expanded?: boolean | undefined;
}

/** The button that sets a filter, and how many are set. */
export interface FilterButton extends Opener {
  label: string;
  count?: string | undefined;
  /** It is about to be pressed. */
  near?: (() => void) | undefined;
}

/** Draws the line that filters stand in, after the button that sets one. */
export function filterLine(label: string, add: FilterButton | undefined, filters: unknown): TemplateResult {
  return html`<div class="filters" part="filters" role="group" aria-label=${label} tabindex="-1">
    ${add ? addButton(add) : nothing} ${filters}
  </div>`;
}

/** @internal What `aria-expanded` says of a button. */
export const opensDialog = ({ open, expanded }: Opener): string | typeof nothing =>
  open ? String(expanded ?? false) : nothing;

function addButton(add: FilterButton): TemplateResult {
  return html`<button
    class="button no-print"
    part="filter-button"
    type="button"
    aria-haspopup="dialog"
    aria-expanded=${opensDialog(add)}
    @pointerenter=${add.near}
    @focus=${add.near}
    @click=${(event: Event) => add.open?.(event.currentTarget as HTMLElement)}
  >
    ${filterIcon()}${add.label}
    ${add.count === undefined ? nothing : html`<span class="filter-count figure">${add.count}</span>`}
  </button>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { closeIcon, downIcon, searchIcon, type Icon } from './icons.js';
import { tip } from './tooltip.js';

/** A field to search with. */
export interface SearchField {
  /** Its name, which also stands in it while it is empty. */
  label: string;
  value: string;
  clearLabel: string;
  /** After every change of the text. */
  input: (value: string) => void;
  /** Enter was pressed, or the field was left after a change. */
  commit: () => void;
  /** The text is to be taken out. */
  clear: () => void;
}

/** Draws a field to search with. */
export function searchField(field: SearchField): TemplateResult {
  return html`<div class="search" part="search">
    ${searchIcon()}
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      aria-label=${field.label}
      placeholder=${field.label}
      .value=${live(field.value)}
      @input=${(event: Event) => field.input((event.target as HTMLInputElement).value)}
      @change=${() => field.commit()}
    />
    ${
      field.value === ''
        ? nothing
        : html`<button
            class="clear"
            aria-label=${field.clearLabel}
            ${tip(field.clearLabel)}
            @click=${() => field.clear()}
          >
            ${closeIcon()}
          </button>`
    }
  </div>`;
}

/** A short list to choose from that looks like a button. */
export interface Choice {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** Stands before the words. */
  icon?: Icon | undefined;
  choose: (value: string) => void;
}

/** Draws a short list to choose from. */
export function choice({ label, value, options, icon, choose }: Choice): TemplateResult {
  return html`<span class="choice ${icon ? 'with-icon' : ''}">
    ${icon?.('lead')}
    <select
      class="button"
      aria-label=${label}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${live(option.value === value)}>${option.label}</option>`,
      )}
    </select>
    ${downIcon('mark')}
  </span>`;
}

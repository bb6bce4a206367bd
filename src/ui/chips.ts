import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { afterDrawing, focusWithin } from './after-drawing.js';
import { filterLine, opensDialog, type FilterButton, type Opener } from './filter-line.js';
import { closeIcon, downIcon } from './icons.js';
import { tip } from './tooltip.js';

/** One filter. */
export interface FilterChip extends Opener {
  /** Stable and unique among the filters. */
  key: string;
  /** What it goes by, with the colon of the language, such as "Usage:". */
  label: string;
  /** What it is set to; or what stands for it while it is not set, such as "any". */
  value: string;
  /** Takes it back; nothing while it is not set. */
  remove: (() => void) | undefined;
  /** The remover's name, such as "Remove filter: Usage, Low". */
  removeLabel: string;
}

/** A line of filters. */
export interface FilterChips {
  /** Names the line, for screen readers. */
  label: string;
  filters: readonly FilterChip[];
  /** The button before them that sets a filter, and how many are set. */
  add?: FilterButton | undefined;
  clearLabel: string;
  /** Takes all of them back; nothing while none is set. */
  clear: (() => void) | undefined;
}

/** Draws filters in a line, see {@link setFilters}. */
export function filterChips(view: FilterChips): TemplateResult {
  return filterLine(view.label, view.add, setFilters(view));
}

/**
 * Draws filters: one that is set is a chip with its value and a remover, one that is not is a plain button. Where the focus was
 * on something that is taken away, it goes to the filter that follows.
 */
export function setFilters({
  filters,
  clear,
  clearLabel,
}: Pick<FilterChips, 'filters' | 'clear' | 'clearLabel'>): TemplateResult {
  return html`${repeat(
    filters,
    ({ key }) => key,
    (filter) => html`<span class="filter">${filter.remove ? setFilter(filter) : plainFilter(filter)}</span>`,
  )}
  ${
    clear
      ? html`<button
          class="clear-filters no-print"
          part="clear-filters"
          type="button"
          @click=${(event: Event) => takeBack(event, clear)}
        >
          ${clearLabel}
        </button>`
      : nothing
  }`;
}

function plainFilter(filter: FilterChip): TemplateResult {
  return html`<button
    class="button no-print"
    type="button"
    aria-haspopup=${filter.open ? 'dialog' : nothing}
    aria-expanded=${opensDialog(filter)}
    @click=${(event: Event) => filter.open?.(event.currentTarget as HTMLElement)}
  >
    ${filter.label} <bdi>${filter.value}</bdi>${downIcon()}
  </button>`;
}

function setFilter(filter: FilterChip): TemplateResult {
  const words = html`${filter.label} <bdi class="filter-value">${filter.value}</bdi>`;
  return html`<span class="filter-chip" part="filter-chip"
    >${
      filter.open
        ? html`<button
            class="filter-words"
            type="button"
            aria-haspopup="dialog"
            aria-expanded=${opensDialog(filter)}
            @click=${(event: Event) => filter.open?.(event.currentTarget as HTMLElement)}
          >
            ${words}
          </button>`
        : html`<span class="filter-words">${words}</span>`
    }<button
      class="filter-remover no-print"
      type="button"
      aria-label=${filter.removeLabel}
      ${tip(filter.removeLabel)}
      @click=${(event: Event) => takeBack(event, filter.remove)}
    >
      ${closeIcon()}
    </button></span
  >`;
}

/** Takes filters back, and keeps the focus in the line. */
function takeBack(event: Event, change: (() => void) | undefined): void {
  const button = event.currentTarget as HTMLElement;
  const line = button.closest<HTMLElement>('.filters');
  if (!line) return;
  const filters = (): Element[] => [...line.querySelectorAll('.filter')];
  const place = filters().findIndex((filter) => filter.contains(button));
  change?.();
  void afterDrawing(line).then(() => {
    if (button.isConnected || focusWithin(line)) return;
    const left = filters();
    const next = left[place] ?? left.at(-1) ?? line;
    ([...next.querySelectorAll('button')].at(-1) ?? line).focus();
  });
}

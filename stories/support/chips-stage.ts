import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { filterChips } from '../../src/ui/chips.js';
import { chipsStyles } from '../../src/ui/chips.styles.js';
import { Stage } from './stage.js';

/** What filters of the stage are set to, by their label. */
export type Filters = Readonly<Record<string, string | undefined>>;

/** Filters as an element draws them. */
export class ChipsStage extends Stage {
  static override styles: CSSResultGroup = [Stage.styles, chipsStyles];

  /** Filters that stay as buttons when they are not set. */
  @property({ attribute: false }) filters: Filters = {};
  /** Filters that are gone when they are not set; a button sets the first of them. */
  @property({ attribute: false }) further: Filters = {};
  @property({ type: Boolean }) adds = false;
  /** The filter that was asked for last. */
  @property() opened = '';

  protected override renderPart(): TemplateResult {
    const further = Object.entries(this.further).filter(([, value]) => value !== undefined);
    const all = [...Object.entries(this.filters), ...further];
    const count = all.filter(([, value]) => value !== undefined).length;
    return html`<div class="card-head">
      ${filterChips({
        label: 'Filters',
        filters: all.map(([key, value]) => ({
          key,
          label: `${key}:`,
          value: value ?? 'any',
          open: key in this.filters ? () => (this.opened = key) : undefined,
          remove: value === undefined ? undefined : () => this.#remove(key),
          removeLabel: `Remove filter: ${key}, ${value ?? ''}`,
        })),
        add: this.adds
          ? { label: 'Filter', count: count > 0 ? String(count) : undefined, open: () => (this.opened = 'all') }
          : undefined,
        clearLabel: 'Clear filters',
        clear: count === 0 ? undefined : () => this.#remove(...all.map(([key]) => key)),
      })}
    </div>`;
  }

  #remove(...keys: string[]): void {
    const without = (filters: Filters): Filters =>
      Object.fromEntries(Object.entries(filters).map(([key, value]) => [key, keys.includes(key) ? undefined : value]));
    this.filters = without(this.filters);
    this.further = without(this.further);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chips-stage': ChipsStage;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { afterDrawing } from './after-drawing.js';
import { columnsIcon, downIcon, upIcon } from './icons.js';
import type { Popover } from './popover.js';
import { tip } from './tooltip.js';

/** A column that can be shown. */
export interface ChoosableColumn {
  key: string;
  label: string;
  /** Always shown, and always in this place. */
  fixed?: boolean | undefined;
}

/** What the chooser shows. All words are handed in. */
export interface ColumnChooserView {
  /** Names the box within the element. */
  id: string;
  /** What stands in the button, and names the box. */
  label: string;
  /** All columns, as they are ordered at first. */
  columns: readonly ChoosableColumn[];
  /** Keys of those that are shown, in their order. */
  shown: readonly string[];
  /** Others are to be shown, or in another order. */
  change: (shown: string[]) => void;
  /** Names the button that moves a column towards the start. */
  upLabel: (column: string) => string;
  downLabel: (column: string) => string;
  /** Says to readers where a column has come to. */
  movedTo: (column: string, place: number) => string;
  /** What shows all columns in their first order again. */
  resetLabel: string;
}

type Way = 'up' | 'down';

/** Lets a person choose which columns a table shows, and in which order. At least one stays. */
export class ColumnChooser {
  /** All keys, as the list has them: a column that is hidden keeps its place there. */
  #order: readonly string[] = [];
  #said = '';

  constructor(private readonly popover: Popover) {}

  /** Draws the button that opens the list. */
  button({ id, label }: ColumnChooserView): TemplateResult {
    return this.popover.button({ id, look: 'button', words: html`${columnsIcon()}${label}` });
  }

  /** Draws the list while it is open. */
  box(view: ColumnChooserView): TemplateResult | typeof nothing {
    if (!this.popover.isOpen(view.id)) this.#said = '';
    return this.popover.box({ id: view.id, label: view.label, align: 'end', content: () => this.#list(view) });
  }

  #list(view: ColumnChooserView): TemplateResult {
    const { columns, shown } = view;
    const first = columns.map(({ key }) => key);
    const known = this.#order.length === first.length && first.every((key) => this.#order.includes(key));
    this.#order = withHidden(known ? this.#order : first, shown);
    const changed = shown.length < first.length || shown.some((key, place) => key !== first[place]);
    return html`<div class="columns">
      <ul>
        ${this.#order.flatMap((key) => {
          const column = columns.find((one) => one.key === key);
          return column ? this.#row(column, view) : [];
        })}
      </ul>
      <button
        class="button columns-reset"
        type="button"
        aria-disabled=${!changed}
        @click=${() => changed && this.#reset(view, first)}
      >
        ${view.resetLabel}
      </button>
      <span class="hidden" role="status">${this.#said}</span>
    </div>`;
  }

  #row(column: ChoosableColumn, view: ColumnChooserView): TemplateResult {
    const { key, label, fixed } = column;
    const isShown = view.shown.includes(key);
    const last = isShown && view.shown.length === 1;
    return html`<li @keydown=${(event: KeyboardEvent) => this.#onKey(event, column, view)}>
      <label>
        <input
          type="checkbox"
          .checked=${live(isShown)}
          ?disabled=${fixed === true || last}
          @change=${() => this.#toggle(key, view)}
        />
        <span>${label}</span>
      </label>
      ${fixed ? nothing : html`${this.#mover('up', column, view)}${this.#mover('down', column, view)}`}
    </li>`;
  }

  #mover(way: Way, column: ChoosableColumn, view: ColumnChooserView): TemplateResult {
    const name = (way === 'up' ? view.upLabel : view.downLabel)(column.label);
    const can = this.#target(column.key, way, view) !== undefined;
    return html`<button
      class="mover ${way}"
      type="button"
      aria-label=${name}
      ${tip(name)}
      aria-disabled=${!can}
      @click=${(event: Event) => this.#move(event, column, way, view)}
    >
      ${way === 'up' ? upIcon() : downIcon()}
    </button>`;
  }

  /** Where a column would move to; nowhere past the ends, and not past one that is fixed. */
  #target(key: string, way: Way, { columns }: ColumnChooserView): number | undefined {
    const to = this.#order.indexOf(key) + (way === 'up' ? -1 : 1);
    const there = columns.find((column) => column.key === this.#order[to]);
    return there && !there.fixed ? to : undefined;
  }

  #move(event: Event, { key, label }: ChoosableColumn, way: Way, view: ColumnChooserView): void {
    const from = this.#order.indexOf(key);
    const to = this.#target(key, way, view);
    if (to === undefined) return;
    const control = event.target as HTMLElement;
    const list = control.closest('ul');
    const order = [...this.#order];
    order.splice(to, 0, ...order.splice(from, 1));
    this.#order = order;
    this.#said = view.movedTo(label, to + 1);
    this.#change(view);
    // Rows are not moved, their words are: the focus goes on with the column.
    const look = control.closest('input') ? 'input' : `.${way}`;
    if (list) void afterDrawing(list).then(() => list.children[to]?.querySelector<HTMLElement>(look)?.focus());
  }

  #toggle(key: string, view: ColumnChooserView): void {
    this.#said = '';
    this.#change(view, key);
  }

  #reset(view: ColumnChooserView, first: readonly string[]): void {
    this.#said = '';
    this.#order = first;
    view.change([...first]);
  }

  #change({ shown, change }: ColumnChooserView, toggled?: string): void {
    change(this.#order.filter((key) => shown.includes(key) !== (key === toggled)));
  }

  /** Alt and an arrow move a column, an arrow alone leads to the next box. */
  #onKey(event: KeyboardEvent, column: ChoosableColumn, view: ColumnChooserView): void {
    const { key, target, currentTarget } = event;
    if ((key !== 'ArrowUp' && key !== 'ArrowDown') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.altKey) {
      if (!column.fixed) this.#move(event, column, key === 'ArrowUp' ? 'up' : 'down', view);
      return;
    }
    if (!(target instanceof HTMLInputElement)) return;
    const boxes = [...((currentTarget as Element).parentElement?.querySelectorAll<HTMLElement>('input:enabled') ?? [])];
    boxes[boxes.indexOf(target) + (key === 'ArrowUp' ? -1 : 1)]?.focus();
  }
}

/** The columns that are shown where these are wanted: those that are fixed always are, and all are where none is known. */
export function shownColumns(columns: readonly ChoosableColumn[], wanted: readonly string[] | undefined): string[] {
  const keys = columns.map(({ key }) => key);
  const known = [...new Set(wanted)].filter((key) => keys.includes(key));
  if (known.length === 0) return keys;
  const fixed = columns.flatMap(({ key, fixed }) => (fixed ? [key] : []));
  return [...fixed, ...known.filter((key) => !fixed.includes(key))];
}

/** The shown keys, and each hidden one after the key that it follows in `order`. */
function withHidden(order: readonly string[], shown: readonly string[]): string[] {
  const all = [...shown];
  for (const [place, key] of order.entries()) {
    if (!shown.includes(key)) all.splice(place === 0 ? 0 : all.indexOf(order[place - 1] ?? '') + 1, 0, key);
  }
  return all;
}

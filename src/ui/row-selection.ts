import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Column } from './table.js';

/**
 * Which rows are selected, by their keys. The keys are kept by the element, often in a property that a host may set; rows of other
 * pages stay selected.
 */
export class RowSelection {
  #keys: readonly string[] | undefined;
  #set: ReadonlySet<string> = new Set();
  /** The row that was toggled last: a range begins there. */
  #last: string | undefined;
  /** @internal The rows that are shown. */
  shown: readonly string[] = [];

  /**
   * @param read the selected keys
   * @param change a person wants others
   */
  constructor(
    private readonly read: () => readonly string[],
    private readonly change: (keys: string[]) => void,
  ) {}

  /** The selected keys, each once. */
  get selected(): ReadonlySet<string> {
    const keys = this.read();
    if (keys !== this.#keys) this.#set = new Set(keys);
    this.#keys = keys;
    return this.#set;
  }

  /** Toggles a row; in a range, all shown rows from the one toggled before to this one become what this one becomes. */
  toggle(key: string, shown: readonly string[], range = false): void {
    const to = shown.indexOf(key);
    const from = range && this.#last !== undefined ? shown.indexOf(this.#last) : -1;
    const keys = from < 0 ? [key] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.#last = key;
    this.#select(keys, !this.selected.has(key));
  }

  /** Selects all shown rows, or none of them if all are. */
  toggleAll(shown: readonly string[]): void {
    if (shown.length === 0) return;
    this.#last = undefined;
    this.#select(shown, !shown.every((key) => this.selected.has(key)));
  }

  #select(keys: readonly string[], on: boolean): void {
    const selected = new Set(this.selected);
    for (const key of keys) {
      if (on) selected.add(key);
      else selected.delete(key);
    }
    this.change([...selected]);
  }
}

/** What selects rows. All words are handed in. */
export interface SelectRows<R> {
  selection: RowSelection;
  /** The rows that are shown. */
  rows: readonly R[];
  keyOf: (row: R) => string;
  /** The column's name, for screen readers. */
  label: string;
  /** Names the box that selects all shown rows. */
  allLabel: string;
  /** Names the box of one row. */
  rowLabel: (row: R) => string;
}

/** The column of boxes that select rows. It stands first, in a table with the keyboard of a grid. */
export function selectColumn<R>(view: SelectRows<R>): Column<R> {
  const { selection, rows, keyOf, label, rowLabel } = view;
  // A row may be drawn before the others change.
  selection.shown = rows.map(keyOf);
  return {
    key: 'select',
    label,
    sole: true,
    whole: true,
    header: selectAllBox(view),
    cell: (row) => {
      const key = keyOf(row);
      const isSelected = (): boolean => selection.selected.has(key);
      return box(rowLabel(row), isSelected, false, (range) => selection.toggle(key, selection.shown, range));
    },
  };
}

/** The box that selects all shown rows: by itself where rows are cards, and so have no header. */
export function selectAllBox<R>({ selection, rows, keyOf, allLabel }: SelectRows<R>, words = false): TemplateResult {
  const shown = rows.map(keyOf);
  const count = shown.filter((key) => selection.selected.has(key)).length;
  const all = count > 0 && count === shown.length;
  return box(
    allLabel,
    () => all,
    count > 0 && !all,
    () => selection.toggleAll(shown),
    words,
  );
}

function box(
  label: string,
  checked: () => boolean,
  mixed: boolean,
  toggle: (range: boolean) => void,
  words = false,
): TemplateResult {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- Keys press the box in it.
  return html`<label
    class="select-box"
    @mousedown=${keepText}
    @click=${(event: MouseEvent) => press(event, toggle, checked)}
  >
    <input type="checkbox" aria-label=${label} .checked=${live(checked())} .indeterminate=${live(mixed)} />
    ${words ? html`<span aria-hidden="true">${label}</span>` : nothing}
  </label>`;
}

/** A press with Shift selects rows, not the text between. */
function keepText(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault();
}

function press(event: MouseEvent, toggle: (range: boolean) => void, checked: () => boolean): void {
  const { target, shiftKey } = event;
  // A press beside the box would press it once more, and in Firefox not at all with Shift.
  if (!(target instanceof HTMLInputElement)) event.preventDefault();
  toggle(shiftKey);
  // The host may have refused.
  if (target instanceof HTMLInputElement) target.checked = checked();
}

import type { LitElement, ReactiveController } from 'lit';
import { isCommand, placeByKey, runsFromRight } from './keys.js';

const controlsOf = 'a[href], button, input, select, textarea';

/** What the Tab key stops at. */
const stops = `:is(${controlsOf}):not([tabindex='-1'])`;

/** What keeps arrows, Home and End for itself. */
const takesArrows = 'input:not([type=checkbox]), select, textarea';

/** The header stands above the first row. */
const header = -1;

/** A place in a grid. */
interface Place {
  row: number;
  column: number;
}

/**
 * The keyboard of a table whose cells hold controls, after the grid pattern of the ARIA APG. The grid is one stop of the Tab
 * key. Arrows, Home, End, Page Up and Page Down lead from cell to cell, with Ctrl to the first and the last; Enter or F2 into the
 * controls of a cell, Escape or F2 back to it. A cell that is nothing but one control hands the focus to it.
 *
 * The focus belongs to a row and a column by their keys: it stays with them when rows are sorted, refreshed or turned over, and
 * columns are moved. Where they are gone it goes to what has taken their place.
 *
 * Hand it to `table()`, which says what is shown and hears the keys.
 */
export class GridFocus implements ReactiveController {
  #table: HTMLTableElement | undefined;
  #rows: readonly string[] = [];
  #columns: readonly string[] = [];
  /** Where the stop is: keys, and the place that they had. */
  #row: string | undefined;
  #column: string | undefined;
  #place: Place = { row: 0, column: 0 };
  /** Which control of its cell had the focus. */
  #control = -1;
  #stop: HTMLElement | undefined;
  #focused = false;

  /**
   * @param space Space was pressed on a cell of a row, with or without Shift; it answers whether that means anything.
   */
  constructor(
    private readonly host: LitElement,
    private readonly space?: (row: string, shift: boolean) => boolean,
  ) {
    host.addController(this);
  }

  /** Focuses the cell or control that had the focus last, at first the first. */
  focus(): void {
    this.#stop?.focus();
  }

  /** @internal Where the grid is drawn, or that it no longer is. */
  readonly drawnAs = (table: Element | undefined): void => {
    for (const control of this.#table?.querySelectorAll(controlsOf) ?? []) control.removeAttribute('tabindex');
    this.#stop = undefined;
    this.#table = table as HTMLTableElement | undefined;
    this.hostUpdated();
  };

  /** @internal What is about to be drawn. The rows may be kept up to date from then on. */
  shows(rows: readonly string[], columns: readonly string[]): void {
    this.#rows = rows;
    this.#columns = columns;
  }

  hostUpdate(): void {
    const table = this.#table;
    if (table) this.#focused = table.contains((table.getRootNode() as ShadowRoot).activeElement);
    // A grid that gave way to a message gets the focus back, unless that has gone elsewhere meanwhile.
    else if (!this.#isLost()) this.#focused = false;
  }

  hostUpdated(): void {
    const table = this.#table;
    if (!table) return;
    for (const control of table.querySelectorAll<HTMLElement>(stops)) if (control !== this.#stop) control.tabIndex = -1;
    this.keep();
  }

  /** @internal Keeps stop and focus with their row and column, or at their place. */
  keep(): void {
    const row = this.#row === undefined ? -1 : this.#rows.indexOf(this.#row);
    const column = this.#column === undefined ? -1 : this.#columns.indexOf(this.#column);
    const cell = this.#cellAt({
      row: row < 0 ? this.#place.row : row,
      column: column < 0 ? this.#place.column : column,
    });
    if (!cell) return;
    this.#stopAt(cell);
    // The row may be far away now: what a person reads stays where it is.
    if (this.#focused && this.#isLost()) this.#stop?.focus({ preventScroll: true });
  }

  /** @internal Hears keys, and where the focus goes. */
  handleEvent(event: Event): void {
    const target = event.target as HTMLElement;
    const cell = target.closest<HTMLTableCellElement>('th, td');
    if (!cell) return;
    if (event instanceof KeyboardEvent) {
      if (!event.defaultPrevented && this.#hears(event, target, cell)) event.preventDefault();
    } else {
      this.#control = target === entryOf(cell) ? -1 : shownControls(cell).indexOf(target);
      this.#stopAt(cell);
    }
  }

  #hears(event: KeyboardEvent, target: HTMLElement, cell: HTMLTableCellElement): boolean {
    if (target !== entryOf(cell)) return stepInside(event, target, cell);
    const { key, shiftKey } = event;
    if (key === ' ' && !isCommand(event)) {
      const row = this.#rows[placeOf(cell).row];
      // A control's own answer to Space is its press.
      return (target === cell || shiftKey) && row !== undefined && (this.space?.(row, shiftKey) ?? false);
    }
    if ((key === 'Enter' || key === 'F2') && target === cell && !isCommand(event)) {
      const [first] = shownControls(cell);
      first?.focus();
      return first !== undefined;
    }
    const to = this.#destination(event, cell);
    const next = to && this.#cellAt(to);
    if (next) entryOf(next).focus();
    return next !== undefined;
  }

  #destination(event: KeyboardEvent, cell: HTMLTableCellElement): Place | undefined {
    const { key, ctrlKey, shiftKey } = event;
    const { row, column } = placeOf(cell);
    const lastRow = this.#rows.length - 1;
    const lastColumn = this.#columns.length - 1;
    if (ctrlKey && key === 'Home') return { row: 0, column: 0 };
    if (ctrlKey && key === 'End') return { row: lastRow, column: lastColumn };
    if (isCommand(event) || shiftKey) return undefined;
    switch (key) {
      case 'ArrowDown':
        return { row: Math.min(row + 1, lastRow), column };
      case 'ArrowUp':
        return { row: Math.max(row - 1, header), column };
      case 'PageDown':
        return { row: Math.min(row + rowsInSight(cell), lastRow), column };
      case 'PageUp':
        return { row: Math.max(row - rowsInSight(cell), Math.min(row, 0)), column };
    }
    const to = placeByKey(key, column, this.#columns.length, runsFromRight(cell));
    return to === undefined ? undefined : { row, column: Math.max(0, Math.min(to, lastColumn)) };
  }

  /** The cell nearest to a place. Where rows are drawn as cards there is no header. */
  #cellAt({ row, column }: Place): HTMLTableCellElement | undefined {
    const { tHead, tBodies } = this.#table ?? {};
    const inHeader = row === header && tHead && getComputedStyle(tHead).display === 'table-header-group';
    const rows = inHeader ? tHead.rows : tBodies?.[0]?.rows;
    const cells = rows?.[Math.max(0, Math.min(row, rows.length - 1))]?.cells;
    return cells?.[Math.min(column, cells.length - 1)];
  }

  /**
   * Makes a cell the stop of the Tab key; or its control that has the focus: Chromium goes from what is no stop to whichever
   * comes first in the shadow root, not to the next.
   */
  #stopAt(cell: HTMLTableCellElement): void {
    this.#place = placeOf(cell);
    this.#row = this.#rows[this.#place.row];
    this.#column = this.#columns[this.#place.column];
    const stop = (this.#control < 0 ? undefined : shownControls(cell)[this.#control]) ?? entryOf(cell);
    if (stop === this.#stop && stop.tabIndex === 0) return;
    if (this.#stop) this.#stop.tabIndex = -1;
    stop.tabIndex = 0;
    this.#stop = stop;
  }

  /** Whether nothing in the page has the focus, as when what had it was taken away or moved. */
  #isLost(): boolean {
    const { activeElement, body } = this.host.ownerDocument;
    return activeElement === null || activeElement === body;
  }
}

function placeOf(cell: HTMLTableCellElement): Place {
  const row = cell.parentElement as HTMLTableRowElement;
  return { row: row.parentElement?.localName === 'thead' ? header : row.sectionRowIndex, column: cell.cellIndex };
}

/** What of a cell takes the focus. */
function entryOf(cell: HTMLElement): HTMLElement {
  const control = cell.classList.contains('sole') ? cell.querySelector<HTMLElement>(controlsOf) : undefined;
  return control ?? cell;
}

function shownControls(cell: HTMLElement): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>(controlsOf)].filter((control) => control.checkVisibility());
}

/** Keys on a control within a cell that holds more: back to the cell, and from control to control. */
function stepInside(event: KeyboardEvent, target: HTMLElement, cell: HTMLElement): boolean {
  const { key } = event;
  if (isCommand(event)) return false;
  if (key === 'Escape' || key === 'F2') {
    // What the table stands in, such as a panel, must not close by it.
    event.stopPropagation();
    cell.focus();
    return true;
  }
  const controls = shownControls(cell);
  const place = controls.indexOf(target);
  const to = placeByKey(key, place, controls.length, runsFromRight(cell));
  if (to === undefined || place < 0 || target.matches(takesArrows)) return false;
  controls[(to + controls.length) % controls.length]?.focus();
  return true;
}

/** As many rows as a window holds, less one that stays in sight. */
function rowsInSight(cell: HTMLElement): number {
  const height = cell.parentElement?.offsetHeight ?? 0;
  return Math.max(1, Math.floor(window.innerHeight / Math.max(1, height)) - 1);
}

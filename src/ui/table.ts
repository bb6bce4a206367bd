/* eslint-disable lit-a11y/no-redundant-role -- A table that is laid out as blocks loses the roles it had by itself. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { drawnRows } from './drawn-rows.js';
import type { GridFocus } from './grid-focus.js';
import { ascIcon, descIcon } from './icons.js';
import type { OverflowWatch } from './overflow-watch.js';
import type { RowDrawing } from './row-drawing.js';
import { styled } from './styled.js';

/** One column of a table. */
export interface Column<R> {
  /** Names the column: to sort by, and as the class of its cells. */
  key: string;
  /** The header's words; where rows are drawn as cards, the label beside the value. */
  label: string;
  /** What stands in a row's cell. */
  cell: (row: R) => unknown;
  /** What stands in the header instead of the label, which then only names the column. */
  header?: TemplateResult | undefined;
  /** Its cells name their rows. One column of a table should. */
  rowHeader?: boolean | undefined;
  /** The header sorts. */
  sortable?: boolean | undefined;
  /** Figures: cells and header are aligned to the end. */
  end?: boolean | undefined;
  /** Fills a card's whole width, without a label. */
  whole?: boolean | undefined;
  /** Its cells are nothing but one control each. */
  sole?: boolean | undefined;
}

/** How rows are ordered. */
export interface TableSort {
  /** Key of the column. */
  by: string;
  descending: boolean;
}

/** A table. */
export interface TableView<R> {
  /** What the table holds, for screen readers. */
  caption: string;
  columns: readonly Column<R>[];
  /** The rows; or how many bars stand for them while they are awaited. */
  rows: readonly R[] | number;
  /** Stable and unique among the rows. */
  keyOf: (row: R) => string;
  sort?: TableSort | undefined;
  /** A header was pressed. */
  sortBy: (column: string) => void;
  /** Rows are being replaced. */
  busy: boolean;
  /** The keyboard of a grid: where cells of rows hold controls, and only there. */
  grid?: GridFocus | undefined;
  /** Watches whether the table is wider than its frame: then it scrolls there, by keys too. */
  overflow?: OverflowWatch | undefined;
  /** Where rows can be selected: whether one is. It needs a grid. */
  isSelected?: ((row: R) => boolean) | undefined;
  /** Whether a row's details are open beside the table. */
  isOpen?: ((row: R) => boolean) | undefined;
  /**
   * What the cells of a row are drawn from beside its record and the keys of the columns. Where all of it is the same as before, they
   * are not drawn again. Absent: they always are.
   */
  madeOf?: ((row: R) => readonly unknown[]) | undefined;
  /** Draws many rows in slices, where it is known what they are made of. */
  drawing?: RowDrawing | undefined;
}

/**
 * Draws a native table, or a grid where its cells hold controls; where its element is narrow its rows are cards. Roles are written
 * out, since a table that is laid out as blocks would lose them.
 */
export function table<R>(view: TableView<R>): TemplateResult {
  const { columns, rows, busy, isSelected } = view;
  const waiting = typeof rows === 'number';
  const grid = waiting ? undefined : view.grid;
  const overflows = view.overflow?.overflows ?? false;
  // The cells of a grid lead through it by themselves.
  const region = overflows && !grid;
  return html`<div
    class="table-frame ${overflows ? 'overflows' : ''}"
    role=${region ? 'region' : nothing}
    aria-label=${region ? view.caption : nothing}
    tabindex=${region ? 0 : nothing}
    ${ref(view.overflow?.drawnAs)}
  >
    <table
      class="table"
      role=${grid ? 'grid' : 'table'}
      part="table"
      aria-busy=${busy || waiting}
      aria-multiselectable=${grid && isSelected ? 'true' : nothing}
      @keydown=${grid}
      @focusin=${grid}
      ${ref(grid?.drawnAs)}
    >
      <caption class="hidden">
        ${view.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => header(column, view, grid))}
        </tr>
      </thead>
      ${waiting ? bones(columns, rows) : body(rows, view, grid)}
    </table>
  </div>`;
}

function body<R>(rows: readonly R[], view: TableView<R>, grid: GridFocus | undefined): TemplateResult {
  const { columns, keyOf, isSelected, isOpen, madeOf, drawing } = view;
  const keys = columns.map(({ key }) => key);
  const cells = columns.map((column) => cellOf(column, grid !== undefined));
  const shape = `${String(grid !== undefined)} ${keys.join()}`;
  return html`<tbody role="rowgroup">
    ${drawnRows({
      rows,
      keyOf,
      draw: (row) => bodyRow(row, view, grid !== undefined, cells),
      madeOf: madeOf && ((row) => [row, shape, isSelected?.(row), isOpen?.(row), ...madeOf(row)]),
      drawing,
      shown: (shown) => grid?.shows(shown, keys),
    })}
  </tbody>`;
}

function header<R>(column: Column<R>, { sort, sortBy }: TableView<R>, grid: GridFocus | undefined): TemplateResult {
  const { key, label, sortable } = column;
  const sorted = sort?.by === key ? sort : undefined;
  const own = column.header ?? (sortable ? sortButton(label, sorted, () => sortBy(key)) : undefined);
  return html`<th
    role="columnheader"
    scope="col"
    class="${cellClass(column)} ${own ? 'sole' : ''}"
    aria-sort=${sorted ? (sorted.descending ? 'descending' : 'ascending') : nothing}
    tabindex=${grid ? -1 : nothing}
  >
    ${own ?? nothing}
    <span class=${own ? 'in-cards' : ''}>${label}</span>
  </th>`;
}

function sortButton(label: string, sorted: TableSort | undefined, press: () => void): TemplateResult {
  return html`<button class="sort" part="sort" type="button" @click=${press}>
    ${label}${sorted?.descending ? descIcon() : ascIcon()}
  </button>`;
}

function bodyRow<R>(
  row: R,
  { isSelected, isOpen }: TableView<R>,
  grid: boolean,
  cells: readonly Cell<R>[],
): TemplateResult {
  const selected = isSelected?.(row) ?? false;
  const open = isOpen?.(row) ?? false;
  return html`<tr
    role="row"
    part="row"
    class=${selected || open ? 'selected' : ''}
    aria-selected=${grid && isSelected ? selected : nothing}
    aria-current=${open ? 'true' : nothing}
  >
    ${cells.map((cell) => cell(row))}
  </tr>`;
}

/** Draws a cell of one column. */
type Cell<R> = (row: R) => TemplateResult;

/** As few templates for a cell as can be, as there are many. Keys can lead to those of a grid. */
function cellOf<R>(column: Column<R>, grid: boolean): Cell<R> {
  const { label, rowHeader, whole, cell } = column;
  const look = cellClass(column);
  const stop = grid ? -1 : nothing;
  const role = grid ? 'gridcell' : 'cell';
  if (rowHeader) {
    return (row) =>
      html`<th role="rowheader" scope="row" tabindex=${stop} class=${look}>${cardLabel(column)}${cell(row)}</th>`;
  }
  return whole
    ? (row) => html`<td role=${role} tabindex=${stop} class=${look}>${cell(row)}</td>`
    : (row) =>
        html`<td role=${role} tabindex=${stop} class=${look}>
          <span class="in-cards label" aria-hidden="true">${label}</span>${cell(row)}
        </td>`;
}

/** The column's name beside a value, where rows are cards. Readers have it from the header. */
function cardLabel<R>({ label, whole }: Column<R>): TemplateResult | typeof nothing {
  return whole ? nothing : html`<span class="in-cards label" aria-hidden="true">${label}</span>`;
}

/** Lengths of bars, as parts of a hundred, so that they look like text. */
const boneLengths = [72, 54, 84, 63];

function bones<R>(columns: readonly Column<R>[], rows: number): TemplateResult {
  return html`<tbody role="rowgroup" aria-hidden="true">
    ${Array.from({ length: rows }, (_, place) => boneRow(columns, place))}
  </tbody>`;
}

function boneRow<R>(columns: readonly Column<R>[], place: number): TemplateResult {
  const bone = (step: number): TemplateResult => {
    const inlineSize = `${String(boneLengths[(place + step) % boneLengths.length])}%`;
    return html`<span class="bone" ${styled({ 'inline-size': inlineSize })}></span>`;
  };
  return html`<tr role="row">
    ${columns.map(
      (column, step) =>
        html`<td role="cell" class=${cellClass(column)}>
          ${cardLabel(column)}${bone(step)}${column.rowHeader ? bone(step + 1) : nothing}
        </td>`,
    )}
  </tr>`;
}

function cellClass<R>({ key, rowHeader, end, whole, sole }: Column<R>): string {
  return [key, rowHeader && 'names', end && 'end', whole && 'whole', sole && 'sole'].filter(Boolean).join(' ');
}

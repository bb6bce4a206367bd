/* eslint-disable lit-a11y/no-redundant-role -- A table that is laid out as blocks loses the roles it had by itself. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ascIcon, descIcon } from './icons.js';
import { styled } from './styled.js';

/** One column of a table. */
export interface Column<R> {
  /** Names the column: to sort by, and as the class of its cells. */
  key: string;
  /** The header's words; where rows are drawn as cards, the label beside the value. */
  label: string;
  /** What stands in a row's cell. */
  cell: (row: R) => unknown;
  /** Its cells name their rows. One column of a table should. */
  rowHeader?: boolean | undefined;
  /** The header sorts. */
  sortable?: boolean | undefined;
  /** Figures: cells and header are aligned to the end. */
  end?: boolean | undefined;
  /** Fills a card's whole width, without a label. */
  whole?: boolean | undefined;
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
}

/**
 * Draws a native table; where its element is narrow its rows are cards. Roles are written out, since a table that is laid
 * out as blocks would lose them.
 */
export function table<R>(view: TableView<R>): TemplateResult {
  const { columns, rows, busy } = view;
  const waiting = typeof rows === 'number';
  return html`<div class="table-frame">
    <table class="table" role="table" part="table" aria-busy=${busy || waiting}>
      <caption class="hidden">
        ${view.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => header(column, view))}
        </tr>
      </thead>
      <tbody role="rowgroup" aria-hidden=${waiting ? 'true' : nothing}>
        ${
          waiting
            ? Array.from({ length: rows }, (_, place) => boneRow(columns, place))
            : repeat(rows, view.keyOf, (row) => bodyRow(columns, row))
        }
      </tbody>
    </table>
  </div>`;
}

function header<R>(column: Column<R>, { sort, sortBy }: TableView<R>): TemplateResult {
  const { key, label, sortable } = column;
  const sorted = sort?.by === key ? sort : undefined;
  return html`<th
    role="columnheader"
    scope="col"
    class=${cellClass(column)}
    aria-sort=${sorted ? (sorted.descending ? 'descending' : 'ascending') : nothing}
  >
    ${
      sortable
        ? html`<button class="sort" part="sort" @click=${() => sortBy(key)}>
            ${label}${sorted?.descending ? descIcon() : ascIcon()}
          </button>`
        : nothing
    }
    <span class=${sortable ? 'in-cards' : ''}>${label}</span>
  </th>`;
}

function bodyRow<R>(columns: readonly Column<R>[], row: R): TemplateResult {
  return html`<tr role="row" part="row">
    ${columns.map((column) => {
      const content = html`${cardLabel(column)}${column.cell(row)}`;
      return column.rowHeader
        ? html`<th role="rowheader" scope="row" class=${cellClass(column)}>${content}</th>`
        : html`<td role="cell" class=${cellClass(column)}>${content}</td>`;
    })}
  </tr>`;
}

/** The column's name beside a value, where rows are cards. Readers have it from the header. */
function cardLabel<R>({ label, whole }: Column<R>): TemplateResult | typeof nothing {
  return whole ? nothing : html`<span class="in-cards label" aria-hidden="true">${label}</span>`;
}

/** Lengths of bars, as parts of a hundred, so that they look like text. */
const boneLengths = [72, 54, 84, 63];

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

function cellClass<R>({ key, end, whole }: Column<R>): string {
  return [key, end && 'end', whole && 'whole'].filter(Boolean).join(' ');
}

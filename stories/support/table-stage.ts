import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ColumnChooser, shownColumns, type ColumnChooserView } from '../../src/ui/column-chooser.js';
import { columnChooserStyles } from '../../src/ui/column-chooser.styles.js';
import { GridFocus } from '../../src/ui/grid-focus.js';
import { messageStyles } from '../../src/ui/message.styles.js';
import { OverflowWatch } from '../../src/ui/overflow-watch.js';
import { Popover } from '../../src/ui/popover.js';
import { RowSelection, selectAllBox, selectColumn, type SelectRows } from '../../src/ui/row-selection.js';
import { rowSelectionStyles } from '../../src/ui/row-selection.styles.js';
import { table, type Column, type TableSort } from '../../src/ui/table.js';
import { tableStyles } from '../../src/ui/table.styles.js';
import { Stage } from './stage.js';

/** A row of the stage. */
export interface Lake {
  key: string;
  name: string;
  region: string;
  /** In square kilometres. */
  area: number;
  depth: number;
}

/** Lakes with made-up figures. */
export const lakes: readonly Lake[] = [
  ['Aral', 'Turan', 17160, 68],
  ['Baikal', 'Siberia', 31722, 1642],
  ['Chad', 'Sahel', 1350, 11],
  ['Dubawnt', 'Nunavut', 3833, 137],
  ['Erie', 'Great Lakes', 25744, 64],
  ['Frome', 'Flinders', 2596, 1],
].map(([name, region, area, depth]) => ({ key: String(name).toLowerCase(), name, region, area, depth }) as Lake);

/** A table as an element draws it, with the keyboard of a grid where its cells hold controls. */
export class TableStage extends Stage {
  static override styles: CSSResultGroup = [
    Stage.styles,
    messageStyles,
    tableStyles,
    rowSelectionStyles,
    columnChooserStyles,
  ];

  @property({ attribute: false }) rows: readonly Lake[] | number = lakes;
  @property({ attribute: false }) sort: TableSort | undefined;
  /** Keys of the columns that are shown. */
  @property({ attribute: false }) columns: readonly string[] = ['name', 'region', 'area', 'depth'];
  /** Each row has a link, and two buttons in a cell. */
  @property({ type: Boolean }) controls = false;
  /** Columns can be chosen. */
  @property({ type: Boolean }) choosable = false;
  /** No column is fixed. */
  @property({ type: Boolean }) free = false;
  @property({ type: Boolean }) selectable = false;
  @property({ attribute: false }) selected: readonly string[] = [];
  @property() open = '';
  /** Something else stands in place of the table. */
  @property({ type: Boolean }) away = false;
  /** Which buttons were pressed. */
  readonly pressed: string[] = [];

  readonly #selection = new RowSelection(
    () => this.selected,
    (keys) => (this.selected = keys),
  );
  readonly #popover = new Popover(this);
  readonly #chooser = new ColumnChooser(this.#popover);
  readonly #overflow = new OverflowWatch(this);
  readonly #grid = new GridFocus(this, (row, shift) => {
    if (this.selectable)
      this.#selection.toggle(
        row,
        this.#sorted().map(({ key }) => key),
        shift,
      );
    return this.selectable;
  });

  protected override renderPart(): TemplateResult {
    if (this.away) return html`<p>Nothing to see</p>`;
    const rows = typeof this.rows === 'number' ? this.rows : this.#sorted();
    const selects: SelectRows<Lake> = {
      selection: this.#selection,
      rows: this.#sorted(),
      keyOf: ({ key }) => key,
      label: 'Selected',
      allLabel: 'Select all lakes on this page',
      rowLabel: ({ name }) => `Select ${name}`,
    };
    const all = this.#allColumns();
    const choosable = all.map(({ key, label, rowHeader }) => ({ key, label, fixed: rowHeader && !this.free }));
    const shown = shownColumns(choosable, this.columns);
    const columns = shown.flatMap((wanted) => all.filter(({ key }) => key === wanted));
    const chooser: ColumnChooserView = {
      id: 'columns',
      label: 'Columns',
      columns: choosable,
      shown,
      change: (shown) => (this.columns = shown),
      upLabel: (column) => `Move ${column} up`,
      downLabel: (column) => `Move ${column} down`,
      movedTo: (column, place) => `${column}, place ${place}`,
      resetLabel: 'All columns',
    };
    return html`${
      this.choosable
        ? html`<div class="card-head"><span class="end">${this.#chooser.button(chooser)}</span></div>
            ${this.#chooser.box(chooser)}`
        : ''
    }
    ${this.selectable ? html`<div class="card-head in-cards">${selectAllBox(selects, true)}</div>` : ''}
    ${table({
      caption: 'Lakes',
      columns: this.selectable ? [selectColumn(selects), ...columns] : columns,
      rows,
      keyOf: ({ key }) => key,
      sort: this.sort,
      sortBy: (by) => (this.sort = { by, descending: this.sort?.by === by && !this.sort.descending }),
      busy: false,
      grid: this.controls || this.selectable ? this.#grid : undefined,
      overflow: this.#overflow,
      isSelected: this.selectable ? ({ key }) => this.#selection.selected.has(key) : undefined,
      isOpen: ({ key }) => key === this.open,
    })}`;
  }

  #sorted(): readonly Lake[] {
    const { rows, sort } = this;
    if (typeof rows === 'number' || !sort) return typeof rows === 'number' ? [] : rows;
    const sign = sort.descending ? -1 : 1;
    const by = sort.by as 'name';
    return [...rows].sort((a, b) => sign * (a[by] < b[by] ? -1 : a[by] > b[by] ? 1 : 0));
  }

  #allColumns(): Column<Lake>[] {
    const { controls } = this;
    const figure = (value: number): string => value.toLocaleString('en');
    const button = (verb: string, name: string): TemplateResult =>
      html`<button
        class="button"
        type="button"
        aria-label="${verb} ${name}"
        @click=${() => this.pressed.push(`${verb} ${name}`)}
      >
        ${verb}
      </button>`;
    return [
      {
        key: 'name',
        label: 'Lake',
        rowHeader: true,
        whole: true,
        sortable: true,
        cell: ({ name }) => (controls ? html`<a href="#${name}">${name}</a>` : name),
      },
      { key: 'region', label: 'Region', cell: ({ region }) => region },
      { key: 'area', label: 'Area in km²', end: true, sortable: true, cell: ({ area }) => figure(area) },
      {
        key: 'depth',
        label: 'Depth in m',
        end: true,
        cell: ({ name, depth }) =>
          controls ? html`${figure(depth)} ${button('Chart', name)} ${button('Print', name)}` : figure(depth),
      },
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'table-stage': TableStage;
  }
}

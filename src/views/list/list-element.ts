import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { PartnerElement } from '../../core/index.js';
import { commonTerms, listTerms } from '../../locales/en.js';
import type { Filter } from '../../provider/index.js';
import { cardStyles } from '../../ui/card.styles.js';
import { filterLineStyles } from '../../ui/filter-line.styles.js';
import { GridFocus } from '../../ui/grid-focus.js';
import { clockIcon, downloadIcon } from '../../ui/icons.js';
import { notice, type Message } from '../../ui/message.js';
import { messageStyles } from '../../ui/message.styles.js';
import { OverflowWatch } from '../../ui/overflow-watch.js';
import { pagerStyles } from '../../ui/pager.styles.js';
import { RowDrawing } from '../../ui/row-drawing.js';
import { selectAllBox, selectColumn } from '../../ui/row-selection.js';
import { rowSelectionStyles } from '../../ui/row-selection.styles.js';
import { table, type TableSort } from '../../ui/table.js';
import { tableStyles } from '../../ui/table.styles.js';
import { toolbarStyles } from '../../ui/toolbar.styles.js';
import { ageView } from '../age-view.js';
import { loadView } from '../load-view.js';
import type { FilterDefinition } from './filters.js';
import type { ListColumn, ListRecord } from './list-column.js';
import { listStyles } from './list.styles.js';
import { ListPages, type PagesScope, type ShownPage } from './list-pages.js';
import { ListSelection } from './list-selection.js';
import { listPager, pageSizes, allRows } from './list-pager.js';
import { listCount } from './list-count.js';
import { downloadView, listDownload } from './list-download-view.js';
import { focusRows } from './focus-rows.js';
import { emptyMessage, isEmpty } from './list-empty.js';
import { ListControls, type ControlsDesk } from './list-controls.js';
import { ListDescription } from './list-description.js';
import { rowLimit, sortField, usableWhere } from './list-request.js';
import { ListSearch } from './list-search.js';
import { listToolbar, type ListWords } from './list-toolbar.js';
import { readViewState, type ListViewState } from './view-state.js';

/** Detail of `partner-view-change`: a person arranged the list otherwise. */
export interface PartnerViewChangeDetail {
  /** As {@link ListElement.viewState} reads it: for the host to store. */
  viewState: ListViewState;
}

/** As many bars stand for awaited rows at most. */
const mostBones = 10;

/**
 * What every element that lists records has: search, filters, sorting, pages, columns to choose, selection, export, printing, and
 * one object that keeps how a person has arranged all that. An element says what it lists and how a record is drawn.
 */
export abstract class ListElement<T extends ListRecord, F extends string> extends ListDescription<T, F> {
  static override properties: PropertyDeclarations = {
    pageSize: { type: Number, attribute: 'page-size' },
    search: {},
    sortBy: { attribute: 'sort-by' },
    sortDescending: { type: Boolean, attribute: 'sort-descending' },
    where: { attribute: false },
    columns: { attribute: false },
    selectable: { type: Boolean },
    selected: { attribute: false },
  };

  static override styles: CSSResultGroup = [
    PartnerElement.styles,
    cardStyles,
    messageStyles,
    toolbarStyles,
    filterLineStyles,
    tableStyles,
    rowSelectionStyles,
    pagerStyles,
    listStyles,
  ];

  /**
   * How many rows a page has: 25, 50, 100, 250, or 2000 for all. Another number warns once, and 25 is used. A person may
   * change it.
   */
  pageSize = 25;

  /** What is searched for; how it matches is the source's business. A person may change it. Absent: everything is shown. */
  search?: string | undefined;

  /**
   * The field that the rows are sorted by. One that the source cannot sort by warns once. A person may change it. Absent: as
   * the source orders them.
   */
  sortBy?: F | undefined;

  /** Sorts falling instead of rising. */
  sortDescending = false;

  /** What narrows the rows, one filter per field. Those that the source cannot filter by are left out. A person may change them. */
  where: readonly Filter<string>[] = [];

  /** Keys of the shown columns, in their order. A person may change them. Absent: the columns shown at first. */
  columns?: readonly string[] | undefined;

  /** Rows can be selected. */
  selectable = false;

  /** The ids of the selected records, of whatever page. A person may change it. */
  selected: readonly string[] = [];

  readonly #words: ListWords = this.vocabulary({ ...commonTerms, ...listTerms });
  readonly #search = new ListSearch(this, (text) => {
    if (text !== this.search) this.arrange(() => (this.search = text));
  });
  readonly #controls = new ListControls<F>(this, {
    words: this.#words,
    speak: (english) => this.vocabulary(english),
    definitions: () => this.#definitions(),
    defined: () => this.loadFilters(),
    where: () => usableWhere(this, this.source),
    setWhere: (where) => this.setWhere(where),
    columns: () => this.#choosing(),
  });
  readonly #overflow = new OverflowWatch(this);
  readonly #grid = new GridFocus(this, (id, shift) => {
    const shown = this.pages.page?.items.map((record) => record.id) ?? [];
    if (this.selectable) this.#selection.rows.toggle(id, shown, shift);
    return this.selectable;
  });
  readonly #drawing = new RowDrawing(this, () => this.#grid.keep());
  readonly #selection = new ListSelection(this, () => this.#grid.focus());
  readonly #download = listDownload<T, F>(
    this,
    () => this.listed(),
    (english) => this.vocabulary(english),
    () => this.loadCsv(),
  );

  /** @internal The pages of the list, and their totals. */
  protected readonly pages = new ListPages<T, F>(this, this.listed(), () =>
    this.waits() ? undefined : { scope: this.scope(), fixed: this.fixedFilters().length },
  );

  /** How a person has arranged the list, to be stored and set again. Unknown parts and other versions are tolerated. */
  get viewState(): ListViewState {
    return {
      version: 1,
      ...(this.search && { search: this.search }),
      ...(this.sortBy && { sort: { by: this.sortBy, ...(this.sortDescending && { descending: true }) } }),
      ...(this.where.length > 0 && { where: this.where }),
      ...(this.columns && { columns: this.columns }),
      ...(this.pageSize !== 25 && { pageSize: this.pageSize }),
    };
  }

  set viewState(stored: ListViewState) {
    const { search, sort, where = [], columns, pageSize = 25 } = readViewState(stored);
    const known = new Set(this.allColumns().map(({ key }) => key));
    this.search = search;
    this.sortBy = sort && known.has(sort.by) ? (sort.by as F) : undefined;
    this.sortDescending = sort?.descending ?? false;
    this.where = where;
    this.columns = columns;
    this.pageSize = pageSize === allRows || pageSizes.includes(pageSize) ? pageSize : 25;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A search that the host sets goes before what is being typed.
    if (changed.has('search')) this.#search.forget();
  }

  /** Waits for all rows. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    while (this.#drawing.whole) {
      await this.#drawing.whole;
      done = await super.getUpdateComplete();
    }
    return done;
  }

  /** Asks for the shown page and the totals again; what is shown stays until the answers come. */
  refresh(): void {
    this.pages.refresh();
  }

  /** Writes all records that match into a CSV file, which the browser then saves. */
  async exportCsv(): Promise<void> {
    const download = await this.#download.whole();
    await download?.toFile(this.scope(), this.#shownColumns(), this.fileName());
  }

  /** Loads all records that match, 2,000 at most, and opens the browser's print dialog. */
  async printAll(): Promise<void> {
    const download = await this.#download.whole();
    await download?.toPaper(this.scope());
  }

  /** Focuses the first control: the search, else what sorts, else the first of the rest. */
  override focus(options?: FocusOptions): void {
    for (const control of this.renderRoot.querySelectorAll<HTMLElement>('input, select, button, a[href]')) {
      control.focus(options);
      if (this.shadowRoot?.activeElement === control) return;
    }
  }

  /** @internal What is asked of the source. */
  protected scope(): PagesScope<F> {
    const search = this.source?.searchable ? (this.search?.trim() ?? '') : '';
    const sorted = sortField(this, this.source);
    const where = [...this.fixedFilters(), ...usableWhere(this, this.source)];
    return {
      ...(search !== '' && { search }),
      ...(where.length > 0 && { where }),
      ...(sorted && { sort: [{ by: sorted, descending: this.sortDescending }] }),
      limit: rowLimit(this),
      locale: this.#words.tag,
    };
  }

  #canFilter(field: F): boolean {
    return this.source?.filterable?.some((filterable) => filterable.field === field) ?? false;
  }

  /** What can be filtered by here. */
  #definitions(): readonly FilterDefinition<F>[] {
    return this.filterDefinitions().filter(({ field }) => this.#canFilter(field));
  }

  #tableSort(): TableSort | undefined {
    const by = sortField(this, this.source);
    return by && { by, descending: this.sortDescending };
  }

  /** @internal A person arranged the list otherwise: the host hears how it is now. */
  protected arrange(change: () => void): void {
    change();
    const detail: PartnerViewChangeDetail = { viewState: this.viewState };
    this.dispatchEvent(new CustomEvent('partner-view-change', { detail, bubbles: true, composed: true }));
  }

  #sort(by: string, descending: boolean): void {
    this.arrange(() => {
      this.sortBy = by === '' ? undefined : (by as F);
      this.sortDescending = descending;
    });
  }

  /** @internal A record is no more: it is not selected either. */
  protected deselect(id: string): void {
    this.#selection.drop(id);
  }

  /** @internal Focuses the rows; the heading where there are none. */
  protected focusRows(): void {
    if (this.shadowRoot) focusRows(this.shadowRoot, this.#grid);
  }

  /** @internal A person narrowed the list otherwise. */
  protected setWhere(where: readonly Filter<F>[]): void {
    this.arrange(() => (this.where = where));
  }

  /** @internal How many records there are, beside the heading. */
  protected renderCount(): unknown {
    return listCount(this.pages, this.#words, (count) => this.countText(count));
  }

  /** @internal How old the records are, and the button that asks again. */
  protected renderAge(): unknown {
    const { rows } = this.pages;
    return ageView(rows, rows.value?.asOf, this.#words);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { shown: rows, page: value, restarted } = this.pages;
    const { status } = rows;
    const closed = status === 'not-connected' || status === 'off' || status === 'denied';
    // What stands below the rows comes with them: how many there will be is not known before.
    const rowsShown = value !== undefined && value.count > 0;
    const bare = closed || (value !== undefined && isEmpty(value) && this.#search.typed === undefined);
    const below = html` ${bare ? nothing : this.#renderToolbar()}
      <div role="status">
        ${restarted ? notice({ icon: clockIcon, text: words.say('listRestarted') }) : nothing}
        ${downloadView(this.#download, words)}
      </div>
      ${loadView(rows, {
        words,
        skeleton: () => this.#renderTable(undefined),
        content: () => this.#renderTable(value),
        empty: () => value && this.#emptyMessage(value),
      })}
      ${rowsShown ? this.renderTotals() : nothing}
      ${rowsShown || (value && value.request.number > 1) ? this.#renderPager() : nothing}`;
    return html`<div class="card" part="card">
        <div class="card-head">
          <div class="heading" part="heading" role="heading" aria-level=${this.level()}>${this.headingText()}</div>
          ${this.renderCount()} ${this.selectable ? this.#selection.countView(words) : nothing}
          <div class="end">${this.renderAge()}</div>
        </div>
        ${closed ? nothing : this.renderAbove()} ${closed ? below : this.frame(below)}
      </div>
      ${this.renderBeside()}`;
  }

  #renderToolbar(): unknown {
    const words = this.#words;
    const { source } = this;
    if (!source) return nothing;
    const toolbar = listToolbar({
      words,
      search: source.searchable
        ? {
            label: this.searchLabel(),
            value: this.#search.typed ?? this.search ?? '',
            input: (text) => this.#search.type(text),
            commit: () => this.#search.now(),
            clear: () => this.#search.clear(),
          }
        : undefined,
      filters: this.filterFields().some((field) => this.#canFilter(field)) ? this.#controls.filters() : undefined,
      sortable: this.#shownColumns().filter(({ sortable }) => sortable),
      sort: this.#tableSort(),
      sortBy: (by, descending) => this.#sort(by, descending),
      end: this.toolbarEnd(),
    });
    return html`${toolbar}${this.#controls.boxes()}`;
  }

  /** @internal The buttons at the end of the line of controls. */
  protected toolbarEnd(): TemplateResult[] {
    return [
      this.#controls.columnsButton(),
      html`<button class="button" type="button" part="export" @click=${() => this.exportCsv()}>
        ${downloadIcon()}${this.#words.say('exportCsv')}
      </button>`,
    ];
  }

  /** Which columns can be chosen. The one that names the rows stays. */
  #choosing(): ReturnType<ControlsDesk<F>['columns']> {
    return {
      columns: this.allColumns().map(({ key, label, rowHeader }) => ({ key, label, fixed: rowHeader })),
      shown: this.fitted(this.#shownColumns()).map(({ key }) => key),
      change: (columns) => this.arrange(() => (this.columns = columns)),
    };
  }

  /** The columns that are shown; those that the source can sort by are sortable. */
  #shownColumns(): ListColumn<T>[] {
    const sortable: readonly string[] = this.source?.sortable ?? [];
    const all = this.allColumns();
    const chosen = Array.isArray(this.columns)
      ? this.columns.flatMap((key) => all.find((column) => column.key === key) ?? [])
      : [];
    const shown = chosen[0] ? chosen : all.filter(({ further }) => !further);
    return shown.map((column) => ({ ...column, sortable: sortable.includes(column.key) }));
  }

  #renderTable(page: ShownPage<T, F> | undefined): TemplateResult {
    const words = this.#words;
    const sort = this.#tableSort();
    const { selected } = this.#selection.rows;
    const selects = this.selectable
      ? this.#selection.view<T>(page?.items ?? [], words, (record) => this.nameOf(record))
      : undefined;
    const columns = [
      ...(selects ? [selectColumn(selects)] : []),
      ...this.fitted(this.#shownColumns()),
      ...this.fixedColumns(page?.items),
    ];
    const rows = this.#download.there?.printed ?? page?.items;
    const { tag, words: translated } = this.language;
    const common = [tag, translated, this.words, this.activeProvider];
    const madeOf = this.madeOf();
    return html`${
      selects && page ? html`<div class="select-all in-cards no-print">${selectAllBox(selects, true)}</div>` : nothing
    }${table<T>({
      caption: this.headingText(),
      columns,
      rows: rows ?? Math.min(mostBones, rowLimit(this)),
      keyOf: ({ id }) => id,
      sort,
      sortBy: (column) => this.#sort(column, column === sort?.by && !sort.descending),
      busy: this.pages.rows.status === 'refreshing',
      grid: this.selectable || page?.items.some((record) => this.holdsControls(record)) ? this.#grid : undefined,
      overflow: this.#overflow,
      isSelected: selects && (({ id }) => selected.has(id)),
      isOpen: (record) => this.isOpen(record),
      madeOf: madeOf && ((record) => [...common, ...madeOf(record)]),
      drawing: this.#drawing,
    })}`;
  }

  #emptyMessage(page: ShownPage<T, F>): Message | undefined {
    return emptyMessage(page, {
      words: this.#words,
      nothingYet: () => this.nothingYet(),
      clearSearch: () => this.#search.clear(),
      clearFilters: () => this.setWhere([]),
    });
  }

  #renderPager(): TemplateResult {
    return listPager(this.pages, this.#words, rowLimit(this), {
      resize: (size) => this.arrange(() => (this.pageSize = size)),
      print: () => void this.printAll(),
      printed: this.#download.there?.printed?.length,
    });
  }
}

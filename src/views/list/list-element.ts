import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { PartnerElement } from '../../core/index.js';
import { warnOnce } from '../../core/warn.js';
import { commonTerms, listTerms } from '../../locales/en.js';
import type { Filter, ListSource } from '../../provider/index.js';
import { cardStyles } from '../../ui/card.styles.js';
import { filterLineStyles } from '../../ui/filter-line.styles.js';
import { GridFocus } from '../../ui/grid-focus.js';
import { clockIcon, downloadIcon } from '../../ui/icons.js';
import { notice, type Message } from '../../ui/message.js';
import { messageStyles } from '../../ui/message.styles.js';
import { OverflowWatch } from '../../ui/overflow-watch.js';
import { pagerStyles } from '../../ui/pager.styles.js';
import { selectAllBox, selectColumn } from '../../ui/row-selection.js';
import { rowSelectionStyles } from '../../ui/row-selection.styles.js';
import { table, type Column, type TableSort } from '../../ui/table.js';
import { tableStyles } from '../../ui/table.styles.js';
import { toolbarStyles } from '../../ui/toolbar.styles.js';
import { ageView } from '../age-view.js';
import { loadView } from '../load-view.js';
import { usableFilters, type FilterDefinition } from './filters.js';
import type { ListColumn, ListRecord } from './list-column.js';
import { listStyles } from './list.styles.js';
import { ListPages, type ListOptions, type PagesScope, type ShownPage } from './list-pages.js';
import { ListSelection } from './list-selection.js';
import { listPager, pageSizes, allRows } from './list-pager.js';
import { listCount } from './list-count.js';
import { downloadView, listDownload } from './list-download-view.js';
import { focusRows } from './focus-rows.js';
import { emptyMessage, isEmpty } from './list-empty.js';
import { ListControls, type ControlsDesk } from './list-controls.js';
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
export abstract class ListElement<T extends ListRecord, F extends string> extends PartnerElement {
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
    where: () => this.#where(),
    setWhere: (where) => this.setWhere(where),
    columns: () => this.#choosing(),
  });
  readonly #overflow = new OverflowWatch(this);
  readonly #grid = new GridFocus(this, (id, shift) => {
    const shown = this.pages.page?.items.map((record) => record.id) ?? [];
    if (this.selectable) this.#selection.rows.toggle(id, shown, shift);
    return this.selectable;
  });
  readonly #selection = new ListSelection(this, () => this.#grid.focus());
  readonly #download = listDownload<T, F>(
    this,
    () => this.listed(),
    (english) => this.vocabulary(english),
  );

  /** @internal The pages of the list, and their totals. */
  protected readonly pages = new ListPages<T, F>(this, this.listed(), () =>
    this.waits() ? undefined : { scope: this.scope(), fixed: this.fixedFilters().length },
  );

  /** @internal Which list is shown. Asked before the fields of the element are set. */
  protected abstract listed(): ListOptions<T, F>;

  /** @internal What the list is called. */
  protected abstract headingText(): string;

  /** @internal So many records, such as "178 clients". */
  protected abstract countText(count: number): string;

  /** @internal What the search field is called. */
  protected abstract searchLabel(): string;

  /** @internal All columns, in their first order. Those that can be sorted by have the field as their key. */
  protected abstract allColumns(): readonly ListColumn<T>[];

  /** @internal What can be filtered by, as far as the source can. */
  protected abstract filterDefinitions(): readonly FilterDefinition<F>[];

  /** @internal The fields of these. Given apart where these come on demand. */
  protected filterFields(): readonly F[] {
    return this.filterDefinitions().map(({ field }) => field);
  }

  /** @internal Settled when these are there, or could not be loaded. */
  protected loadFilters(): Promise<unknown> {
    return Promise.resolve();
  }

  /** @internal What is said where there are no records at all. */
  protected abstract nothingYet(): Message;

  /** @internal What names a record. */
  protected abstract nameOf(record: T): string;

  /** @internal Whether the cells of a record hold something to press. */
  protected abstract holdsControls(record: T): boolean;

  /** @internal The name of an exported file, without its ending. */
  protected abstract fileName(): string;

  /** @internal Filters that hold whatever a person chooses, such as those of a tab. */
  protected fixedFilters(): readonly Filter<F>[] {
    return [];
  }

  /** @internal Whether it is not known yet what to ask for, such as under which rules. */
  protected waits(): boolean {
    return false;
  }

  /** @internal Columns at the end that a person does not choose: they are in no export. The rows are not there while awaited. */
  protected fixedColumns(_rows: readonly T[] | undefined): readonly Column<T>[] {
    return [];
  }

  /** @internal Of the columns to be shown those that there is room for. All of them are in an export. */
  protected fitted(columns: ListColumn<T>[]): ListColumn<T>[] {
    return columns;
  }

  /** @internal What stands between the heading and the line of controls. */
  protected renderAbove(): unknown {
    return nothing;
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

  /** @internal Puts a frame around all that stands below the heading, such as the panel of a tab. */
  protected frame(content: TemplateResult): unknown {
    return content;
  }

  /** @internal What stands between the rows and the pager. */
  protected renderTotals(): unknown {
    return nothing;
  }

  /** @internal What stands behind all. */
  protected renderBeside(): unknown {
    return nothing;
  }

  /** @internal Whether the details of a record are open. */
  protected isOpen(_record: T): boolean {
    return false;
  }

  /** @internal The source of the provider in use. */
  protected get source(): ListSource<T, F> | undefined {
    const provider = this.activeProvider;
    return provider && this.listed().source(provider);
  }

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
    const sorted = this.#sortField();
    const where = [...this.fixedFilters(), ...this.#where()];
    return {
      ...(search !== '' && { search }),
      ...(where.length > 0 && { where }),
      ...(sorted && { sort: [{ by: sorted, descending: this.sortDescending }] }),
      limit: this.#limit(),
      locale: this.#words.tag,
    };
  }

  #canFilter(field: F): boolean {
    return this.source?.filterable.some((filterable) => filterable.field === field) ?? false;
  }

  /** What can be filtered by here. */
  #definitions(): readonly FilterDefinition<F>[] {
    return this.filterDefinitions().filter(({ field }) => this.#canFilter(field));
  }

  /** The person's filters, as far as the source can filter. */
  #where(): Filter<F>[] {
    const given: unknown = this.where;
    if (Array.isArray(given)) return usableFilters(given as Filter<string>[], this.source?.filterable ?? []);
    warnOnce(this, 'where is no array of filters; nothing is filtered.');
    return [];
  }

  #limit(): number {
    if (this.pageSize === allRows || pageSizes.includes(this.pageSize)) return this.pageSize;
    const known = [...pageSizes, allRows].join(', ');
    warnOnce(this, `page-size "${String(this.pageSize)}" is none of ${known}; 25 is used.`);
    return 25;
  }

  #sortField(): F | undefined {
    const { source } = this;
    if (!this.sortBy || !source) return undefined;
    if (source.sortable.includes(this.sortBy)) return this.sortBy;
    warnOnce(this, `sort-by "${this.sortBy}" is nothing that the source sorts by; its own order is used.`);
    return undefined;
  }

  #tableSort(): TableSort | undefined {
    const by = this.#sortField();
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
    return html`${
      selects && page ? html`<div class="select-all in-cards no-print">${selectAllBox(selects, true)}</div>` : nothing
    }${table<T>({
      caption: this.headingText(),
      columns,
      rows: rows ?? Math.min(mostBones, this.#limit()),
      keyOf: ({ id }) => id,
      sort,
      sortBy: (column) => this.#sort(column, column === sort?.by && !sort.descending),
      busy: this.pages.rows.status === 'refreshing',
      grid: this.selectable || page?.items.some((record) => this.holdsControls(record)) ? this.#grid : undefined,
      overflow: this.#overflow,
      isSelected: selects && (({ id }) => selected.has(id)),
      isOpen: (record) => this.isOpen(record),
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
    return listPager(this.pages, this.#words, this.#limit(), (size) => this.arrange(() => (this.pageSize = size)));
  }
}

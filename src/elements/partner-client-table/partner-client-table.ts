import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { PartnerElement, systemClock } from '../../core/index.js';
import { warnOnce } from '../../core/warn.js';
import { clientTerms, commonTerms } from '../../locales/en.js';
import { checkClients, type Client, type ClientField } from '../../provider/index.js';
import { cardStyles } from '../../ui/card.styles.js';
import { glyphStyles } from '../../ui/glyphs.js';
import { clockIcon, emptyIcon, searchIcon } from '../../ui/icons.js';
import { GridFocus } from '../../ui/grid-focus.js';
import { formatNumber } from '../../ui/index.js';
import { notice, type Message } from '../../ui/message.js';
import { messageStyles } from '../../ui/message.styles.js';
import { meterStyles } from '../../ui/meter.styles.js';
import { pager } from '../../ui/pager.js';
import { pagerStyles } from '../../ui/pager.styles.js';
import { OverflowWatch } from '../../ui/overflow-watch.js';
import { RowSelection, selectAllBox, selectColumn, type SelectRows } from '../../ui/row-selection.js';
import { rowSelectionStyles } from '../../ui/row-selection.styles.js';
import { table, type Column, type TableSort } from '../../ui/table.js';
import { tableStyles } from '../../ui/table.styles.js';
import { toolbarStyles } from '../../ui/toolbar.styles.js';
import { ageView } from '../../views/age-view.js';
import { isNarrowed, ListPages, type PagesScope, type ShownPage } from '../../views/list-pages.js';
import { loadView } from '../../views/load-view.js';
import { moneyTotals } from '../../views/money-totals.js';
import { moneyStyles } from '../../views/money.styles.js';
import { clientColumns, holdsControls } from './client-columns.js';
import { clientToolbar } from './client-toolbar.js';
import { clientTableStyles } from './partner-client-table.styles.js';

/** Detail of `partner-client-open`: a person pressed a client's name. */
export interface PartnerClientOpenDetail {
  /** The client's id, as the provider gave it. */
  id: string;
}

/** Detail of `partner-selection-change`: a person selected other clients. */
export interface PartnerSelectionChangeDetail {
  /** The ids of all selected clients, those of other pages included. */
  selected: string[];
}

type ClientPage = ShownPage<Client, ClientField>;

/** How many rows a page may have. */
const pageSizes = [25, 50, 100, 250];

/** After so long without a further key what was typed is searched for. */
const searchAfterMs = 250;

const nobody: readonly string[] = [];

/** As many bars stand for awaited rows at most. */
const mostBones = 10;

/**
 * @summary The partner's clients: what they own, whether they were sold to or are managed, how they use HubSpot, and their MRR.
 * @tag partner-client-table
 *
 * Needs a provider with `clients`. Offers to search and to sort by what that source declares. Under 640 px of its own
 * width the rows are cards. Where rows hold links or boxes the table is one stop of the Tab key, with the keyboard of a grid:
 * arrows, Home, End, Page Up and Page Down, Enter into a cell and Escape back.
 *
 * @event {CustomEvent<PartnerClientOpenDetail>} partner-client-open - A person pressed the name of a client, which is a link
 *   where the record has `links.crm`. Bubbles; when cancelled, the link is not followed. Not raised when the person opens
 *   the link in a new tab or window.
 * @event {CustomEvent<PartnerSelectionChangeDetail>} partner-selection-change - A person selected other clients, or the partner
 *   changed and none are selected any more. Bubbles; when cancelled, the selection stays.
 * @event {CustomEvent<PartnerDataLoadDetail>} partner-data-load - A page or the totals were loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataFailDetail>} partner-data-fail - One of them could not be loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataProblemDetail>} partner-data-problem - Not all of an answer could be read. Does not bubble.
 *
 * @csspart card - The frame around all.
 * @csspart heading - The element's heading.
 * @csspart refresh - The button that asks again.
 * @csspart search - The field to search with.
 * @csspart table - The table.
 * @csspart sort - A header that sorts.
 * @csspart row - The row of one client.
 * @csspart client-name - A client's name, a link where the record has an address.
 * @csspart totals - The totals under the rows.
 * @csspart pager - The line that leads through the pages.
 * @csspart message - What stands in place of the rows: none yet, failed, denied, not connected.
 * @csspart notice - A line above the rows: slow, out of date, not whole.
 */
export class PartnerClientTable extends PartnerElement {
  static override properties: PropertyDeclarations = {
    pageSize: { type: Number, attribute: 'page-size' },
    search: {},
    sortBy: { attribute: 'sort-by' },
    sortDescending: { type: Boolean, attribute: 'sort-descending' },
    selectable: { type: Boolean },
    selected: { attribute: false },
    typed: { state: true, attribute: false },
    opened: { state: true, attribute: false },
  };

  static override styles: CSSResultGroup = [
    PartnerElement.styles,
    cardStyles,
    messageStyles,
    meterStyles,
    toolbarStyles,
    tableStyles,
    rowSelectionStyles,
    pagerStyles,
    moneyStyles,
    glyphStyles,
    clientTableStyles,
  ];

  /** How many rows a page has: 25, 50, 100 or 250. Another number warns once, and 25 is used. A person may change it. */
  pageSize = 25;

  /** What is searched for; how it matches is the source's business. A person may change it. Absent: everything is shown. */
  search?: string | undefined;

  /**
   * What the rows are sorted by: `name`, `domain`, `products`, `relationship`, `usage`, `mrr` and what else the source can
   * sort by. One that it cannot sort by warns once. A person may change it. Absent: as the source orders them.
   */
  sortBy?: ClientField | undefined;

  /** Sorts falling instead of rising. */
  sortDescending = false;

  /** Rows can be selected. */
  selectable = false;

  /** The ids of the selected clients, of whatever page. A person may change it. */
  selected: readonly string[] = [];

  /** What was typed and is not searched for yet. */
  private typed: string | undefined;

  /** The clients of which all products are shown. */
  private opened: ReadonlySet<string> = new Set();

  readonly #words = this.vocabulary({ ...commonTerms, ...clientTerms });
  readonly #pages = new ListPages<Client, ClientField>(
    this,
    { topic: 'clients', source: ({ clients }) => clients, check: checkClients, amountOf: ({ mrr }) => mrr },
    () => this.#scope(),
  );
  readonly #selection = new RowSelection(
    () => this.#selected(),
    (keys) => this.#select(keys),
  );
  readonly #overflow = new OverflowWatch(this);
  readonly #grid = new GridFocus(this, (id, shift) => {
    const shown = this.#pages.rows.value?.items.map((client) => client.id) ?? [];
    if (this.selectable) this.#selection.toggle(id, shown, shift);
    return this.selectable;
  });
  #partner: string | undefined;
  #cancelSearch: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#searchNow();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#forgetSelection();
    // A search that the host sets goes before what is being typed.
    if (!changed.has('search')) return;
    this.#cancelSearch?.();
    this.typed = undefined;
  }

  /** Asks for the shown page and the totals again; what is shown stays until the answers come. */
  refresh(): void {
    this.#pages.refresh();
  }

  /** Focuses the first control: the search, else what sorts, else the first of the rest. */
  override focus(options?: FocusOptions): void {
    for (const control of this.renderRoot.querySelectorAll<HTMLElement>('input, select, button, a[href]')) {
      control.focus(options);
      if (this.shadowRoot?.activeElement === control) return;
    }
  }

  #scope(): PagesScope<ClientField> {
    const source = this.activeProvider?.clients;
    const search = source?.searchable ? (this.search?.trim() ?? '') : '';
    const sorted = this.#sortField();
    return {
      ...(search !== '' && { search }),
      ...(sorted && { sort: [{ by: sorted, descending: this.sortDescending }] }),
      limit: this.#limit(),
      locale: this.#words.tag,
    };
  }

  #limit(): number {
    if (pageSizes.includes(this.pageSize)) return this.pageSize;
    warnOnce(this, `page-size "${String(this.pageSize)}" is none of ${pageSizes.join(', ')}; 25 is used.`);
    return 25;
  }

  #sortField(): ClientField | undefined {
    const source = this.activeProvider?.clients;
    if (!this.sortBy || !source) return undefined;
    if (source.sortable.includes(this.sortBy)) return this.sortBy;
    warnOnce(this, `sort-by "${this.sortBy}" is nothing that the source sorts by; its own order is used.`);
    return undefined;
  }

  #tableSort(): TableSort | undefined {
    const by = this.#sortField();
    return by && { by, descending: this.sortDescending };
  }

  #sort(by: string, descending: boolean): void {
    this.sortBy = by === '' ? undefined : (by as ClientField);
    this.sortDescending = descending;
  }

  #type(text: string): void {
    this.typed = text;
    this.#cancelSearch?.();
    this.#cancelSearch = systemClock.after(searchAfterMs, () => this.#searchNow());
  }

  #searchNow(): void {
    this.#cancelSearch?.();
    if (this.typed === undefined) return;
    this.search = this.typed;
    this.typed = undefined;
  }

  #clearSearch(): void {
    this.search = '';
    this.typed = undefined;
    this.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
  }

  #selected(): readonly string[] {
    if (Array.isArray(this.selected)) return this.selected as readonly string[];
    warnOnce(this, 'selected is no array of ids; nothing is selected.');
    return nobody;
  }

  #select(selected: string[]): void {
    const detail: PartnerSelectionChangeDetail = { selected };
    if (this.emit('partner-selection-change', detail, { intent: true })) this.selected = selected;
    // A box that was pressed shows again what is selected.
    this.requestUpdate();
  }

  /** Another partner's clients are others, whatever their ids. */
  #forgetSelection(): void {
    const partner = this.activeProvider?.id;
    if (partner === undefined || partner === this.#partner) return;
    if (this.#partner !== undefined && this.#selection.selected.size > 0) this.#select([]);
    this.#partner = partner;
  }

  #clearSelection(): void {
    // The button goes with the selection.
    this.#grid.focus();
    this.#select([]);
  }

  #toggleProducts(id: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(id)) opened.add(id);
    this.opened = opened;
  }

  #open(event: MouseEvent, id: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const detail: PartnerClientOpenDetail = { id };
    if (!this.emit('partner-client-open', detail, { intent: true })) event.preventDefault();
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { rows, restarted } = this.#pages;
    const { status, value } = rows;
    const closed = status === 'not-connected' || status === 'off' || status === 'denied';
    // What stands below the rows comes with them: how many there will be is not known before.
    const rowsShown = value !== undefined && value.count > 0;
    return html`<div class="card" part="card">
      <div class="card-head">
        <div class="heading" part="heading" role="heading" aria-level=${this.level()}>${words.say('clients')}</div>
        ${status === 'loading' ? html`<span class="count"><span class="bone"></span></span>` : this.#renderCount()}
        ${this.selectable ? this.#renderSelected() : nothing}
        <div class="end">${ageView(rows, value?.asOf, words)}</div>
      </div>
      ${closed || (value && this.#isEmpty(value) && this.typed === undefined) ? nothing : this.#renderToolbar()}
      <div role="status">${restarted ? notice({ icon: clockIcon, text: words.say('listRestarted') }) : nothing}</div>
      ${loadView(rows, {
        words,
        skeleton: () => this.#renderTable(undefined),
        content: (page) => this.#renderTable(page),
        empty: (page) => this.#emptyMessage(page),
      })}
      ${rowsShown ? this.#renderTotals() : nothing}
      ${rowsShown || (value && value.request.number > 1) ? this.#renderPager(value) : nothing}
    </div>`;
  }

  /** Such as "178 clients", or "41 of 178" while searching. */
  #renderCount(): TemplateResult | typeof nothing {
    const words = this.#words;
    const { matching, all, rows } = this.#pages;
    if (matching === undefined) return nothing;
    const searched = rows.value !== undefined && isNarrowed(rows.value.request.query);
    const text =
      searched && all !== undefined
        ? words.say('clientCountOf', { shown: matching, all })
        : words.say('clientCount', { count: matching });
    return html`<span class="count muted figure">${text}</span>`;
  }

  /** Such as "3 selected", which screen readers are told of, and a button that clears them. */
  #renderSelected(): TemplateResult {
    const words = this.#words;
    const count = this.#selection.selected.size;
    return html`<span class="selected-count figure" role="status"
        >${count > 0 ? words.say('selectedCount', { count }) : nothing}</span
      >${
        count > 0
          ? html`<button class="clear-selection no-print" type="button" @click=${() => this.#clearSelection()}>
              ${words.say('clearSelection')}
            </button>`
          : nothing
      }`;
  }

  #renderToolbar(): TemplateResult | typeof nothing {
    const source = this.activeProvider?.clients;
    const sortable = this.#columns().filter((column) => column.sortable);
    if (!source || (!source.searchable && sortable.length === 0)) return nothing;
    return clientToolbar({
      words: this.#words,
      search: source.searchable
        ? {
            value: this.typed ?? this.search ?? '',
            input: (text) => this.#type(text),
            commit: () => this.#searchNow(),
            clear: () => this.#clearSearch(),
          }
        : undefined,
      sortable,
      sort: this.#tableSort(),
      sortBy: (by, descending) => this.#sort(by, descending),
    });
  }

  #columns(): Column<Client>[] {
    const sortable: readonly string[] = this.activeProvider?.clients?.sortable ?? [];
    return clientColumns(this.#words, {
      open: (event, id) => this.#open(event, id),
      opened: this.opened,
      toggleProducts: (id) => this.#toggleProducts(id),
    }).map((column) => ({ ...column, sortable: sortable.includes(column.key) }));
  }

  #renderTable(page: ClientPage | undefined): TemplateResult {
    const sort = this.#tableSort();
    const { selected } = this.#selection;
    const selects = this.#selects(page);
    const columns = this.#columns();
    return html`${
      selects && page ? html`<div class="select-all in-cards no-print">${selectAllBox(selects, true)}</div>` : nothing
    }${table({
      caption: this.#words.say('clients'),
      columns: selects ? [selectColumn(selects), ...columns] : columns,
      rows: page?.items ?? Math.min(mostBones, this.#limit()),
      keyOf: ({ id }) => id,
      sort,
      sortBy: (column) => this.#sort(column, column === sort?.by && !sort.descending),
      busy: this.#pages.rows.status === 'refreshing',
      grid: this.selectable || page?.items.some(holdsControls) ? this.#grid : undefined,
      overflow: this.#overflow,
      isSelected: selects && (({ id }) => selected.has(id)),
    })}`;
  }

  /** What selects the rows of a page, where they can be selected. */
  #selects(page: ClientPage | undefined): SelectRows<Client> | undefined {
    const words = this.#words;
    if (!this.selectable) return undefined;
    return {
      selection: this.#selection,
      rows: page?.items ?? [],
      keyOf: ({ id }) => id,
      label: words.say('selection'),
      allLabel: words.say('selectPage'),
      rowLabel: ({ name }) => words.say('selectClient', { client: name ?? words.say('clientNotNamed') }),
    };
  }

  /** Whether there are no clients at all. */
  #isEmpty({ count, request, next }: ClientPage): boolean {
    return count === 0 && next === undefined && request.number === 1 && !isNarrowed(request.query);
  }

  #emptyMessage({ count, request, next }: ClientPage): Message | undefined {
    const words = this.#words;
    const { search } = request.query;
    if (count > 0 || (request.number === 1 && next !== undefined)) return undefined;
    if (request.number > 1) {
      return { icon: emptyIcon, title: words.say('noFurtherClients'), text: words.say('noFurtherClientsText') };
    }
    if (search === undefined) {
      return { icon: emptyIcon, title: words.say('noClients'), text: words.say('noClientsText') };
    }
    return {
      icon: searchIcon,
      title: words.say('noMatch'),
      text: words.say('noMatchText', { search }),
      action: { label: words.say('clearSearch'), run: () => this.#clearSearch() },
    };
  }

  #renderTotals(): TemplateResult {
    const words = this.#words;
    const { totals, sums, rows } = this.#pages;
    const searched = rows.value !== undefined && isNarrowed(rows.value.request.query);
    const failed = sums.resource.failure !== undefined && totals === undefined;
    const title =
      totals === undefined
        ? words.say('mrr')
        : totals.of === 'page'
          ? words.say('totalPage')
          : words.say(searched ? 'totalMatching' : 'totalAll', { count: totals.count });
    const notes = failed ? [] : [words.say('notConverted')];
    if (totals?.unknown) notes.push(words.say('mrrUnknown', { count: totals.unknown }));
    if (totals?.of === 'all' && sums.resource.stale) notes.push(words.say('stale'));
    return moneyTotals({
      locale: words.tag,
      title,
      notes,
      sums: totals?.sums,
      countText: (count) => words.say('clientCount', { count }),
      unknownCurrency: words.say('unknownCurrency'),
      instead: failed
        ? html`<p class="sums-failed">
            <span class="muted">${words.say('totalsFailed')}</span>
            <button class="button no-print" @click=${() => sums.resource.refresh()}>${words.say('retry')}</button>
          </p>`
        : undefined,
    });
  }

  #renderPager(page: ClientPage | undefined): TemplateResult {
    const words = this.#words;
    const { matching, pages, next, previous } = this.#pages;
    const size = (value: number): { value: number; label: string } => ({
      value,
      label: formatNumber(words.tag, String(value)),
    });
    return pager({
      range: page && this.#range(page, matching),
      page:
        page &&
        (pages === undefined
          ? words.say('page', { page: page.request.number })
          : words.say('pageOf', { page: page.request.number, pages })),
      sizeLabel: words.say('rowsPerPage'),
      size: this.#limit(),
      sizes: pageSizes.map(size),
      resize: (value) => {
        this.pageSize = value;
      },
      previousLabel: words.say('previousPage'),
      previous,
      nextLabel: words.say('nextPage'),
      next,
    });
  }

  #range({ request, count }: ClientPage, matching: number | undefined): string {
    const words = this.#words;
    if (count === 0) return '';
    const from = request.start + 1;
    const to = request.start + count;
    return matching === undefined
      ? words.say('rows', { from, to })
      : words.say('rowsOf', { from, to, total: matching });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-client-table': PartnerClientTable;
  }
}

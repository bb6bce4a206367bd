import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { nextTask } from '../../ui/next-task.js';
import { OnDemand } from '../../core/on-demand.js';
import { actionsTerms, clientFactTerms, clientTerms, commonTerms, moneyTerms, productTerms } from '../../locales/en.js';
import { checkClients, type Client, type ClientField } from '../../provider/index.js';
import { glyphStyles } from '../../ui/glyphs.js';
import { alertIcon, emptyIcon } from '../../ui/icons.js';
import { notice, type Message } from '../../ui/message.js';
import { meterStyles } from '../../ui/meter.styles.js';
import type { Column } from '../../ui/table.js';
import type { PartnerClientOpenDetail } from '../../views/client-open.js';
import { clientNameStyles } from '../../views/client-name.styles.js';
import type { FilterDefinition } from '../../views/list/filters.js';
import type { ListColumn } from '../../views/list/list-column.js';
import { ListElement } from '../../views/list/list-element.js';
import type { ListOptions } from '../../views/list/list-pages.js';
import { listTotals } from '../../views/list/list-totals.js';
import { moneyStyles } from '../../views/money.styles.js';
import { OpenedProducts } from '../../views/product-chips.js';
import { productChipsStyles } from '../../views/product-chips.styles.js';
import { actionsColumn } from './actions-column.js';
import { clientActions, type ClientAction, type PartnerClientActionDetail } from './client-action.js';
import { clientColumns, holdsControls, type ClientCells } from './client-columns.js';
import type { clientCsv } from './client-csv.js';
import type { ClientMenu } from './client-menu.js';
import type { ClientPanel } from './client-panel.js';
import { clientTableStyles } from './partner-client-table.styles.js';

export type { ClientAction, PartnerClientActionDetail };

/** Detail of `partner-client-close`: a person closed the details of a client. */
export interface PartnerClientCloseDetail {
  /** The client's id, as the provider gave it. */
  id: string;
}

/**
 * @summary The partner's clients: what they own, whether they were sold to or are managed, how they use HubSpot, and their MRR.
 * @tag partner-client-table
 *
 * Needs a provider with `clients`. Offers to search, to filter and to sort by what that source declares. Under 640 px of its
 * own width the rows are cards. Where rows hold links or boxes the table is one stop of the Tab key, with the keyboard of a
 * grid: arrows, Home, End, Page Up and Page Down, Enter into a cell and Escape back.
 *
 * Where the provider has `clients.get`, a client's name opens its details in a panel over the table: a sheet at the bottom under 640 px
 * of own width. The panel leads on to the clients before and after it on the page.
 *
 * Each row has a button for what can be done about its client, as far as the provider can and the record has addresses: details, company
 * in CRM, the client's account, who tells it about renewals, ending services. A client whose services end leaves the list at once, and is
 * put back with a message where that fails.
 *
 * @event {CustomEvent<PartnerClientActionDetail>} partner-client-action - A person chose what to do about a client: `details`, `crm`,
 *   `account`, `renewal-owner` or `end-services`. Bubbles; when cancelled, nothing of it is done. For the two that are links not
 *   raised when the person opens them in a new window by a key or the middle button.
 * @event {CustomEvent<PartnerClientOpenDetail>} partner-client-open - A person pressed the name of a client, or went on to another in
 *   the panel. Bubbles; when cancelled, the panel does not open or stays with its client. Where the provider has no `clients.get`
 *   the name is a link if the record has `links.crm`: when cancelled, it is not followed; not raised when the person opens it in
 *   a new tab or window.
 * @event {CustomEvent<PartnerClientCloseDetail>} partner-client-close - A person closed the panel. Bubbles.
 * @event {CustomEvent<PartnerSelectionChangeDetail>} partner-selection-change - A person selected other clients, or the partner
 *   changed and none are selected any more. Bubbles; when cancelled, the selection stays.
 * @event {CustomEvent<PartnerViewChangeDetail>} partner-view-change - A person searched, filtered, sorted, or chose columns or
 *   the size of pages: the detail's `viewState` can be stored, and set again as property. Bubbles.
 * @event {CustomEvent<PartnerDataLoadDetail>} partner-data-load - A page or the totals were loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataFailDetail>} partner-data-fail - One of them could not be loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataProblemDetail>} partner-data-problem - Not all of an answer could be read. Does not bubble.
 *
 * @csspart card - The frame around all.
 * @csspart heading - The element's heading.
 * @csspart refresh - The button that asks again.
 * @csspart search - The field to search with.
 * @csspart filters - The filters that are set, and the button that sets them.
 * @csspart export - The button that saves all matching rows as CSV.
 * @csspart table - The table.
 * @csspart sort - A header that sorts.
 * @csspart row - The row of one client.
 * @csspart client-name - A client's name: a button that opens its details, else a link where the record has an address.
 * @csspart actions - The button of a client's actions.
 * @csspart dialog - The panel with the details of a client; a question about one.
 * @csspart toast - A short notice: what was done, or was not.
 * @csspart step - A button in the panel that leads to the client before or after.
 * @csspart tabs - The row of tabs in the panel.
 * @csspart tab - A tab in the panel.
 * @csspart tab-panel - What the chosen tab shows.
 * @csspart totals - The totals under the rows.
 * @csspart pager - The line that leads through the pages.
 * @csspart message - What stands in place of the rows: none yet, failed, denied, not connected.
 * @csspart notice - A line above the rows: slow, out of date, not whole, an export under way.
 */
export class PartnerClientTable extends ListElement<Client, ClientField> {
  static override properties: PropertyDeclarations = {
    openClient: { attribute: 'open-client' },
  };

  static override styles: CSSResultGroup = [
    ListElement.styles,
    meterStyles,
    moneyStyles,
    glyphStyles,
    clientNameStyles,
    productChipsStyles,
    clientTableStyles,
  ];

  /**
   * The id of the client whose details are open, also of one that is not on the shown page. Absent: the panel is closed. A person
   * may change it.
   */
  openClient?: string | undefined;

  readonly #words = this.vocabulary({
    ...commonTerms,
    ...moneyTerms,
    ...productTerms,
    ...clientFactTerms,
    ...clientTerms,
    ...actionsTerms,
  });
  readonly #opened = new OpenedProducts(this);

  readonly #panel = new OnDemand(this, async (): Promise<ClientPanel> => {
    const { ClientPanel } = await import('./client-panel.js');
    await nextTask();
    return new ClientPanel(this, {
      speak: (english) => this.vocabulary(english),
      level: (depth) => this.level(depth),
      page: () => {
        const { page } = this.pages;
        return { clients: page?.items ?? [], before: page?.request.start ?? 0, matching: this.pages.matching };
      },
      open: (id) => this.#show(id),
      closed: () => this.#closed(),
      row: () =>
        this.renderRoot.querySelector<HTMLElement>('[aria-current] button.client-name') ??
        this.renderRoot.querySelector<HTMLElement>('table [tabindex="0"]'),
      notices: (): unknown => this.#menu.there?.notices(),
    });
  });
  readonly #menu = new OnDemand<ClientMenu>(this, async () => {
    const { ClientMenu } = await import('./client-menu.js');
    return new ClientMenu(this, {
      speak: (english) => this.vocabulary(english),
      level: () => this.level(1),
      nameOf: (client) => this.nameOf(client),
      chosen: (action, id) => this.#choose(action, id),
      open: (id) => this.#show(id),
      leaveOut: (client) => this.pages.leaveOut(client),
      ended: (id) => this.#ended(id),
      focusRows: () => this.focusRows(),
    });
  });
  readonly #filters = new OnDemand(this, () => import('./client-filters.js'));
  #csv: typeof clientCsv | undefined;
  /** Whose clients were shown. */
  #partner: string | undefined;

  /** What the panel changes is drawn in tasks of their own: a press is answered before answers are drawn. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated && this.#openId !== undefined) await nextTask();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#forgetFormer(changed.has('openClient'));
    const client = this.#openId;
    if (client !== undefined) this.#panel.part?.show(client);
    else this.#panel.there?.show(client);
  }

  /** @internal */
  protected override listed(): ListOptions<Client, ClientField> {
    return { topic: 'clients', source: ({ clients }) => clients, check: checkClients, amountOf: ({ mrr }) => mrr };
  }

  /** @internal */
  protected override headingText(): string {
    return this.#words.say('clients');
  }

  /** @internal */
  protected override countText(count: number): string {
    return this.#words.say('clientCount', { count });
  }

  /** @internal */
  protected override searchLabel(): string {
    return this.#words.say('search');
  }

  /** @internal */
  protected override fileName(): string {
    return this.#words.say('clients');
  }

  /** @internal */
  protected override nameOf({ name }: Client): string {
    return name ?? this.#words.say('clientNotNamed');
  }

  /** @internal */
  protected override holdsControls(client: Client): boolean {
    return holdsControls(client, this.#opensDetails) || clientActions(this.activeProvider, client).length > 0;
  }

  /** @internal */
  protected override fixedColumns(clients: readonly Client[] | undefined): Column<Client>[] {
    const provider = this.activeProvider;
    const isOffered = (client?: Client): boolean => clientActions(provider, client).length > 0;
    if (!isOffered() && !clients?.some(isOffered)) return [];
    const words = this.#words;
    const menu = this.#menu;
    return [
      actionsColumn({
        label: words.say('actions'),
        labelOf: (client) => words.say('actionsFor', { client: this.nameOf(client) }),
        isOffered,
        isOpen: (id) => menu.there?.isOpen(id) ?? false,
        near: () => void menu.whole(),
        toggle: (client, button) => void this.#toggleMenu(client, button),
      }),
    ];
  }

  /** @internal */
  protected override allColumns(): ListColumn<Client>[] {
    const cells: ClientCells = {
      opensDetails: this.#opensDetails,
      open: (event, id) => this.#open(event, id),
      opened: this.#opened,
    };
    return clientColumns(this.#words, cells, this.#csv?.(this.#words));
  }

  /** @internal */
  protected override async loadCsv(): Promise<void> {
    this.#csv = (await import('./client-csv.js')).clientCsv;
  }

  /** @internal */
  protected override filterDefinitions(): FilterDefinition<ClientField>[] {
    return this.#filters.part?.clientFilters(this.#words, this) ?? [];
  }

  /** @internal */
  protected override filterFields(): readonly ClientField[] {
    return ['relationship', 'products', 'usage', 'nextRenewal', 'managedUntil', 'market'];
  }

  /** @internal */
  protected override loadFilters(): Promise<unknown> {
    return this.#filters.whole();
  }

  /** @internal */
  protected override nothingYet(): Message {
    return { icon: emptyIcon, title: this.#words.say('noClients'), text: this.#words.say('noClientsText') };
  }

  /** @internal */
  protected override madeOf(): (client: Client) => readonly unknown[] {
    const menu = this.#menu.there;
    return ({ id }) => [this.#opened.has(id), menu?.isOpen(id) ?? false];
  }

  /** @internal */
  protected override isOpen({ id }: Client): boolean {
    return id === this.#openId;
  }

  /** @internal */
  protected override renderAbove(): unknown {
    const words = this.#words;
    const failed = (part: OnDemand<unknown>, text: string): unknown =>
      part.failed
        ? notice({ icon: alertIcon, text, action: { label: words.say('retry'), run: () => part.again() } })
        : nothing;
    return html`<div role="status">
      ${this.#openId === undefined ? nothing : failed(this.#panel, words.say('failed'))}
      ${failed(this.#menu, words.say('actionsFailed'))} ${failed(this.#filters, words.say('failed'))}
    </div>`;
  }

  /** @internal */
  protected override renderBeside(): unknown {
    const isOpen = this.#openId !== undefined && this.#panel.there !== undefined;
    return html`${this.#panel.there?.view()} ${this.#menu.there?.view(!isOpen)}`;
  }

  /** @internal */
  protected override renderTotals(): TemplateResult {
    const words = this.#words;
    return listTotals(this.pages, {
      words,
      title: words.say('mrr'),
      all: (count) => words.say('totalAll', { count }),
      matching: (count) => words.say('totalMatching', { count }),
      page: words.say('totalPage'),
      countText: (count) => words.say('clientCount', { count }),
      unknown: (count) => words.say('mrrUnknown', { count }),
    });
  }

  async #toggleMenu(client: Client, button: HTMLElement): Promise<void> {
    const menu = await this.#menu.whole();
    if (button.isConnected) menu?.toggle(client, button);
  }

  /** A person chose what to do about a client: it is done, unless the host does it in its own way. */
  #choose(action: ClientAction, id: string): boolean {
    const detail: PartnerClientActionDetail = { action, id };
    return this.emit('partner-client-action', detail, { intent: true });
  }

  /** The services for a client have ended. */
  #ended(id: string): void {
    this.deselect(id);
    if (id === this.#openId) this.openClient = undefined;
  }

  /** The client whose details are open. Taking the attribute away makes it null. */
  get #openId(): string | undefined {
    return this.openClient === '' ? undefined : (this.openClient ?? undefined);
  }

  /** Whether there are details to open. */
  get #opensDetails(): boolean {
    return this.activeProvider?.clients?.get !== undefined;
  }

  #open(event: MouseEvent, id: string): void {
    const opens = this.#opensDetails;
    if (!opens && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    if (!this.#show(id) || opens) event.preventDefault();
  }

  /** A person wishes to see a client: its details open, unless the host shows it in its own way. */
  #show(id: string): boolean {
    const detail: PartnerClientOpenDetail = { id };
    const isOurs = this.emit('partner-client-open', detail, { intent: true });
    if (isOurs && this.#opensDetails) this.openClient = id;
    return isOurs;
  }

  #closed(): void {
    const id = this.#openId;
    if (id === undefined) return;
    this.openClient = undefined;
    const detail: PartnerClientCloseDetail = { id };
    this.dispatchEvent(new CustomEvent('partner-client-close', { detail, bubbles: true, composed: true }));
  }

  /** The details of one partner's client do not stay open over the clients of another. */
  #forgetFormer(isSet: boolean): void {
    const partner = this.activeProvider?.id;
    if (partner === this.#partner) return;
    if (this.#partner !== undefined && !isSet) this.openClient = undefined;
    this.#partner = partner;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-client-table': PartnerClientTable;
  }
}

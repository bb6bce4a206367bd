import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { clientFactTerms, clientTerms, commonTerms, moneyTerms, productTerms } from '../../locales/en.js';
import { checkClients, type Client, type ClientField } from '../../provider/index.js';
import { glyphStyles } from '../../ui/glyphs.js';
import { emptyIcon } from '../../ui/icons.js';
import type { Message } from '../../ui/message.js';
import { meterStyles } from '../../ui/meter.styles.js';
import type { PartnerClientOpenDetail } from '../../views/client-open.js';
import { clientNameStyles } from '../../views/client-name.styles.js';
import type { FilterDefinition } from '../../views/list/filters.js';
import type { ListColumn } from '../../views/list/list-column.js';
import { ListElement } from '../../views/list/list-element.js';
import type { ListOptions } from '../../views/list/list-pages.js';
import { listTotals } from '../../views/list/list-totals.js';
import { moneyStyles } from '../../views/money.styles.js';
import { productChipsStyles } from '../../views/product-chips.styles.js';
import { todayOf } from '../../views/today.js';
import { clientColumns, holdsControls } from './client-columns.js';
import { clientFilters } from './client-filters.js';
import { clientTableStyles } from './partner-client-table.styles.js';

/**
 * @summary The partner's clients: what they own, whether they were sold to or are managed, how they use HubSpot, and their MRR.
 * @tag partner-client-table
 *
 * Needs a provider with `clients`. Offers to search, to filter and to sort by what that source declares. Under 640 px of its
 * own width the rows are cards. Where rows hold links or boxes the table is one stop of the Tab key, with the keyboard of a
 * grid: arrows, Home, End, Page Up and Page Down, Enter into a cell and Escape back.
 *
 * @event {CustomEvent<PartnerClientOpenDetail>} partner-client-open - A person pressed the name of a client, which is a link
 *   where the record has `links.crm`. Bubbles; when cancelled, the link is not followed. Not raised when the person opens
 *   the link in a new tab or window.
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
 * @csspart client-name - A client's name, a link where the record has an address.
 * @csspart totals - The totals under the rows.
 * @csspart pager - The line that leads through the pages.
 * @csspart message - What stands in place of the rows: none yet, failed, denied, not connected.
 * @csspart notice - A line above the rows: slow, out of date, not whole, an export under way.
 */
export class PartnerClientTable extends ListElement<Client, ClientField> {
  static override properties: PropertyDeclarations = {
    opened: { state: true, attribute: false },
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

  /** The clients of which all products are shown. */
  private opened: ReadonlySet<string> = new Set();

  readonly #words = this.vocabulary({
    ...commonTerms,
    ...moneyTerms,
    ...productTerms,
    ...clientFactTerms,
    ...clientTerms,
  });

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
    return holdsControls(client);
  }

  /** @internal */
  protected override allColumns(): ListColumn<Client>[] {
    return clientColumns(this.#words, {
      open: (event, id) => this.#open(event, id),
      opened: this.opened,
      toggleProducts: (id) => this.#toggleProducts(id),
    });
  }

  /** @internal */
  protected override filterDefinitions(): FilterDefinition<ClientField>[] {
    return clientFilters(this.#words, todayOf(this));
  }

  /** @internal */
  protected override nothingYet(): Message {
    return { icon: emptyIcon, title: this.#words.say('noClients'), text: this.#words.say('noClientsText') };
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
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-client-table': PartnerClientTable;
  }
}

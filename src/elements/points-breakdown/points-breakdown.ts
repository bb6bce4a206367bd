import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Loader } from '../../core/index.js';
import { OnDemand } from '../../core/on-demand.js';
import { toDecimal } from '../../program/index.js';
import {
  checkClientPoints,
  checkTier,
  type ClientPointsRow,
  type PointsField,
  type TierStatus,
} from '../../provider/index.js';
import { glyphStyles } from '../../ui/glyphs.js';
import { alertIcon, emptyIcon } from '../../ui/icons.js';
import { notice, type Message } from '../../ui/message.js';
import { clientNameStyles } from '../../views/client-name.styles.js';
import type { PartnerClientOpenDetail } from '../../views/client-open.js';
import type { FilterDefinition } from '../../views/list/filters.js';
import type { ListColumn } from '../../views/list/list-column.js';
import { ListElement } from '../../views/list/list-element.js';
import type { ListOptions } from '../../views/list/list-pages.js';
import { breakdownColumns } from './breakdown-columns.js';
import { breakdownFilters } from './breakdown-filters.js';
import { breakdownTotals, figuresOf, tierTotal } from './breakdown-totals.js';
import { breakdownVocabulary } from './breakdown-words.js';
import type { ClientPoints } from './client-points.js';
import { breakdownStyles } from './points-breakdown.styles.js';
import { mostOf } from './shares.js';

/**
 * @summary The points that each client brings: sold, managed, combined, and their share of the total.
 * @tag points-breakdown
 *
 * Needs a provider with `points`. Offers to search, to filter and to sort by what that source declares. Where the provider has a
 * `tier` too, the sums over all clients are compared with its total points, and a difference is told. Under 640 px of its own
 * width the rows are cards. Pressing a client opens a panel with what its points come from, which is loaded on demand.
 *
 * @event {CustomEvent<PartnerClientOpenDetail>} partner-client-open - A person pressed the name of a client. Bubbles; when cancelled,
 *   the panel does not open.
 * @event {CustomEvent<PartnerClientOpenDetail>} partner-client-close - A person closed the panel. Bubbles.
 * @event {CustomEvent<PartnerViewChangeDetail>} partner-view-change - A person searched, filtered, sorted, or chose columns or
 *   the size of pages: the detail's `viewState` can be stored, and set again as property. Bubbles.
 * @event {CustomEvent<PartnerSelectionChangeDetail>} partner-selection-change - A person selected other clients. Bubbles; when
 *   cancelled, the selection stays.
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
 * @csspart client-name - A client's name, which opens the panel.
 * @csspart dialog - The panel with what a client's points come from.
 * @csspart chart - A client's points month by month.
 * @csspart legend - The switches of the chart's lines.
 * @csspart plot - What is drawn of it, as one stop of the Tab key.
 * @csspart reading - What is read of the chosen month.
 * @csspart totals - The totals under the rows.
 * @csspart pager - The line that leads through the pages.
 * @csspart message - What stands in place of the rows: none yet, failed, denied, not connected.
 * @csspart notice - A line above the rows: slow, out of date, not whole, an export under way.
 */
export class PointsBreakdown extends ListElement<ClientPointsRow, PointsField> {
  static override properties: PropertyDeclarations = { openClient: { attribute: 'open-client' } };

  static override styles: CSSResultGroup = [ListElement.styles, glyphStyles, clientNameStyles, breakdownStyles];

  /** The id of the client whose points are open, also of one that is not on the shown page. Absent: the panel is closed. A person may change it. */
  openClient?: string | undefined;

  readonly #words = this.vocabulary(breakdownVocabulary);
  readonly #tier = new Loader<object, TierStatus>(this, {
    name: 'tier',
    topic: 'tier',
    offered: (provider) => provider.tier !== undefined,
    read: async (provider, _query, call) => checkTier(await provider.tier?.(call)),
  });
  readonly #panel = new OnDemand(this, async (): Promise<ClientPoints> => {
    const { ClientPoints } = await import('./client-points.js');
    return new ClientPoints(this, {
      speak: (english) => this.vocabulary(english),
      level: (depth) => this.level(depth),
      row: (id) => this.pages.rows.value?.items.find((row) => row.id === id),
      closed: () => this.#closed(),
      opener: () =>
        this.renderRoot.querySelector<HTMLElement>('[aria-current] button.client-name') ??
        this.renderRoot.querySelector<HTMLElement>('table [tabindex="0"]'),
    });
  });
  /** Whose clients were shown. */
  #partner: string | undefined;
  /** The points of all clients, as last seen while nothing narrowed them. */
  #all: string | undefined;

  constructor() {
    super();
    this.#tier.ask({});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#forgetFormer(changed.has('openClient'));
    const client = this.#openId;
    (client === undefined ? this.#panel.there : this.#panel.part)?.show(client);
  }

  /** @internal */
  protected override listed(): ListOptions<ClientPointsRow, PointsField> {
    return {
      topic: 'points',
      source: ({ points }) => points,
      check: checkClientPoints,
      figuresOf,
      refreshed: () => {
        this.#tier.resource.refresh();
        this.#panel.there?.refresh();
      },
    };
  }

  /** @internal */
  protected override headingText(): string {
    return this.#words.say('pointsBreakdown');
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
    return this.#words.say('pointsBreakdown');
  }

  /** @internal */
  protected override nameOf({ name }: ClientPointsRow): string {
    return name ?? this.#words.say('clientNotNamed');
  }

  /** @internal */
  protected override holdsControls(): boolean {
    return true;
  }

  /** @internal */
  protected override isOpen({ id }: ClientPointsRow): boolean {
    return id === this.#openId;
  }

  /** @internal */
  protected override renderAbove(): unknown {
    const action = { label: this.#words.say('retry'), run: () => this.#panel.again() };
    return html`<div role="status">
      ${
        this.#panel.failed && this.#openId !== undefined
          ? notice({ icon: alertIcon, text: this.#words.say('failed'), action })
          : nothing
      }
    </div>`;
  }

  /** @internal */
  protected override renderBeside(): unknown {
    return this.#panel.there?.view();
  }

  /** @internal */
  protected override allColumns(): ListColumn<ClientPointsRow>[] {
    const rows = this.pages.rows.value?.items ?? [];
    return breakdownColumns(this.#words, {
      total: this.#total(),
      most: mostOf(rows.map(({ points }) => points?.total)),
      open: (id) => this.#open(id),
    });
  }

  /** @internal */
  protected override filterDefinitions(): FilterDefinition<PointsField>[] {
    return breakdownFilters(this.#words);
  }

  /** @internal */
  protected override nothingYet(): Message {
    return { icon: emptyIcon, title: this.#words.say('noPointsYet'), text: this.#words.say('noPointsYetText') };
  }

  /** @internal */
  protected override renderTotals(): TemplateResult {
    return breakdownTotals(this.pages, this.#tier.value, this.#words);
  }

  /** The client whose points are open. Taking the attribute away makes it null. */
  get #openId(): string | undefined {
    return this.openClient === '' ? undefined : (this.openClient ?? undefined);
  }

  /** A person wishes to see a client: its points open, unless the host shows it in its own way. */
  #open(id: string): void {
    const detail: PartnerClientOpenDetail = { id };
    if (this.emit('partner-client-open', detail, { intent: true })) this.openClient = id;
  }

  #closed(): void {
    const id = this.#openId;
    if (id === undefined) return;
    this.openClient = undefined;
    const detail: PartnerClientOpenDetail = { id };
    this.emit('partner-client-close', detail, { intent: true });
  }

  /** The points of one partner's client do not stay open over the clients of another. */
  #forgetFormer(isSet: boolean): void {
    const partner = this.activeProvider?.id;
    if (partner === this.#partner) return;
    if (this.#partner !== undefined && !isSet) this.openClient = undefined;
    this.#partner = partner;
  }

  /** What shares are of: the points of all clients, else, as long as a filter hides their sum, those of the tier. */
  #total(): string | undefined {
    const { sums, rows } = this.pages;
    const { value } = sums;
    if (rows.value === undefined) this.#all = undefined;
    if (value?.isWhole) this.#all = value.figures?.find(({ field }) => field === 'total')?.sum;
    const tier = tierTotal(this.#tier.value);
    return this.#all ?? (tier && toDecimal(tier));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'points-breakdown': PointsBreakdown;
  }
}

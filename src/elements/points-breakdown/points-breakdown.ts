import type { CSSResultGroup, TemplateResult } from 'lit';
import { Loader } from '../../core/index.js';
import { toDecimal } from '../../program/index.js';
import {
  checkClientPoints,
  checkTier,
  type ClientPointsRow,
  type PointsField,
  type TierStatus,
} from '../../provider/index.js';
import { glyphStyles } from '../../ui/glyphs.js';
import { emptyIcon } from '../../ui/icons.js';
import type { Message } from '../../ui/message.js';
import type { FilterDefinition } from '../../views/list/filters.js';
import type { ListColumn } from '../../views/list/list-column.js';
import { ListElement } from '../../views/list/list-element.js';
import type { ListOptions } from '../../views/list/list-pages.js';
import { breakdownColumns } from './breakdown-columns.js';
import { breakdownFilters } from './breakdown-filters.js';
import { breakdownTotals, figuresOf, tierTotal } from './breakdown-totals.js';
import { breakdownVocabulary } from './breakdown-words.js';
import { breakdownStyles } from './points-breakdown.styles.js';
import { mostOf } from './shares.js';

/**
 * @summary The points that each client brings: sold, managed, combined, and their share of the total.
 * @tag points-breakdown
 *
 * Needs a provider with `points`. Offers to search, to filter and to sort by what that source declares. Where the provider has a
 * `tier` too, the sums over all clients are compared with its total points, and a difference is told. Under 640 px of its own
 * width the rows are cards.
 *
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
 * @csspart client-name - A client's name.
 * @csspart totals - The totals under the rows.
 * @csspart pager - The line that leads through the pages.
 * @csspart message - What stands in place of the rows: none yet, failed, denied, not connected.
 * @csspart notice - A line above the rows: slow, out of date, not whole, an export under way.
 */
export class PointsBreakdown extends ListElement<ClientPointsRow, PointsField> {
  static override styles: CSSResultGroup = [ListElement.styles, glyphStyles, breakdownStyles];

  readonly #words = this.vocabulary(breakdownVocabulary);
  readonly #tier = new Loader<object, TierStatus>(this, {
    name: 'tier',
    topic: 'tier',
    offered: (provider) => provider.tier !== undefined,
    read: async (provider, _query, call) => checkTier(await provider.tier?.(call)),
  });
  /** The points of all clients, as last seen while nothing narrowed them. */
  #all: string | undefined;

  constructor() {
    super();
    this.#tier.ask({});
  }

  /** @internal */
  protected override listed(): ListOptions<ClientPointsRow, PointsField> {
    return {
      topic: 'points',
      source: ({ points }) => points,
      check: checkClientPoints,
      figuresOf,
      refreshed: () => this.#tier.resource.refresh(),
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
    return false;
  }

  /** @internal */
  protected override allColumns(): ListColumn<ClientPointsRow>[] {
    const rows = this.pages.rows.value?.items ?? [];
    return breakdownColumns(this.#words, {
      total: this.#total(),
      most: mostOf(rows.map(({ points }) => points?.total)),
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

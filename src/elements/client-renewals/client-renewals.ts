import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { OnDemand } from '../../core/on-demand.js';
import { warnOnce } from '../../core/warn.js';
import { daysBetween, renewalDates, type Edition } from '../../program/index.js';
import { checkRenewals, type Filter, type ListSource, type Renewal, type RenewalField } from '../../provider/index.js';
import { checkIcon, editIcon, emptyIcon } from '../../ui/icons.js';
import { formatDay } from '../../ui/index.js';
import { menuStyles } from '../../ui/menu.styles.js';
import { notice, type Message } from '../../ui/message.js';
import { tabPanel, tabs, type Tabs } from '../../ui/tabs.js';
import { tabsStyles } from '../../ui/tabs.styles.js';
import { Toasts } from '../../ui/toast.js';
import { toastStyles } from '../../ui/toast.styles.js';
import { clientNameStyles } from '../../views/client-name.styles.js';
import type { PartnerClientOpenDetail } from '../../views/client-open.js';
import { canFilter, type FilterDefinition } from '../../views/list/filters.js';
import { FittedColumns } from '../../views/list/fitted-columns.js';
import type { ListColumn } from '../../views/list/list-column.js';
import { ListElement } from '../../views/list/list-element.js';
import type { ListOptions } from '../../views/list/list-pages.js';
import type { ListViewState } from '../../views/list/view-state.js';
import { moneyStyles } from '../../views/money.styles.js';
import { OpenedProducts } from '../../views/product-chips.js';
import { productChipsStyles } from '../../views/product-chips.styles.js';
import { toActOnFilters } from '../../views/renewals-to-act-on.js';
import { rulesNotices, RulesOfPage, type Rules } from '../../views/rules.js';
import { todayOf } from '../../views/today.js';
import { clientRenewalsStyles } from './client-renewals.styles.js';
import { ContactEditing } from './contact-editing.js';
import { clientName, ownerCell } from './renewal-cells.js';
import { renewalColumns, yieldingColumns, type RenewalCells } from './renewal-columns.js';
import type { renewalCsv } from './renewal-csv.js';
import { renewalFilters } from './renewal-filters.js';
import { RenewalCounts, type RenewalTab } from './renewal-tabs.js';
import { renewalVocabulary } from './renewal-words.js';
import { withTimeSorting } from './time-sorting.js';
import { toActOnSource } from './to-act-on-source.js';

export type { RenewalTab };

/** Detail of the `partner-tab-change` of the renewals: a person chose another tab. */
export interface RenewalTabChangeDetail {
  tab: RenewalTab;
}

/**
 * @summary The renewals of the partner's clients: who owns them, when the deadline is, how MRR changes, and which wait for a decision.
 * @tag client-renewals
 *
 * Needs a provider with `renewals`. Offers to search, to filter and to sort by what that source declares. Deadlines, and what is
 * to be acted on, follow the rules in `rules`, else the provider's `edition`, else the newest published; that a renewal is to be
 * acted on when it is pending, listed, and its deadline not passed is the kit's reading, and is said to be so. Where there is no
 * room for all columns those that say least are left out, until a person chooses some; under 640 px of its own width the rows are
 * cards. The table has the keyboard of a grid.
 *
 * @attr {'all' | 'to-act-on'} tab - The tab that is shown: all renewals, or those to act on.
 *
 * @event {CustomEvent<PartnerClientOpenDetail>} partner-client-open - A person pressed the name of a client. Bubbles; can be cancelled.
 * @event {CustomEvent<RenewalTabChangeDetail>} partner-tab-change - A person chose another tab. Bubbles; when cancelled, the tab
 *   stays.
 * @event {CustomEvent<PartnerSelectionChangeDetail>} partner-selection-change - A person selected other renewals, or the partner
 *   changed and none are selected any more. Bubbles; when cancelled, the selection stays.
 * @event {CustomEvent<PartnerViewChangeDetail>} partner-view-change - A person searched, filtered, sorted, or chose a tab, columns or
 *   the size of pages: the detail's `viewState` can be stored, and set again as property. Bubbles.
 * @event {CustomEvent<PartnerDataLoadDetail>} partner-data-load - A page or the counts were loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataFailDetail>} partner-data-fail - One of them could not be loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataProblemDetail>} partner-data-problem - Not all of an answer could be read. Does not bubble.
 *
 * @csspart card - The frame around all.
 * @csspart heading - The element's heading.
 * @csspart refresh - The button that asks again.
 * @csspart tabs - The row of tabs.
 * @csspart tab - One tab.
 * @csspart tab-panel - What the chosen tab leads to.
 * @csspart search - The field to search with.
 * @csspart filters - The filters that are set, and the button that sets them.
 * @csspart export - The button that saves all matching rows as CSV.
 * @csspart table - The table.
 * @csspart sort - A header that sorts.
 * @csspart row - The row of one renewal.
 * @csspart client-name - A client's name, which opens the client.
 * @csspart rules - What the deadlines rest on, under the rows.
 * @csspart pager - The line that leads through the pages.
 * @csspart dialog - The question who owns the renewals of a client.
 * @csspart toast - A short notice.
 * @csspart message - What stands in place of the rows: none yet, failed, denied, not connected.
 * @csspart notice - A line above the rows: slow, out of date, not whole, not saved.
 */
export class ClientRenewals extends ListElement<Renewal, RenewalField> {
  static override properties: PropertyDeclarations = {
    tab: {},
    rules: { attribute: false },
  };

  static override styles: CSSResultGroup = [
    ListElement.styles,
    tabsStyles,
    toastStyles,
    menuStyles,
    moneyStyles,
    clientNameStyles,
    productChipsStyles,
    clientRenewalsStyles,
  ];

  /** The tab that is shown. Another value warns once, and all renewals are shown. A person may change it. */
  tab: RenewalTab = 'all';

  /** A host's own rules, before any other. Those that cannot be used warn once, and the newest published are used. */
  rules?: Edition | undefined;

  readonly #words = this.vocabulary(renewalVocabulary);
  readonly #opened = new OpenedProducts(this);
  readonly #rulesOfPage = new RulesOfPage(this);
  #rules: Rules = this.#rulesOfPage.inUse(undefined);
  readonly #counts = new RenewalCounts(this, () => this.#rules.edition);
  readonly #fitted = new FittedColumns(this, yieldingColumns);
  readonly #contacts = new ContactEditing(this, () => this.pages.rows.value);

  #csv: typeof renewalCsv | undefined;

  readonly #toasts = new Toasts(this, () => this.#chosenTab());
  readonly #owners = new OnDemand(this, async () => {
    const { RenewalOwnerEditing } = await import('../../views/renewal-owner.js');
    return new RenewalOwnerEditing(this, {
      speak: (english) => this.vocabulary(english),
      toasts: this.#toasts,
      fallback: () => this.#chosenTab(),
    });
  });

  /** How a person has arranged the list and which tab is shown, to be stored and set again. Unknown parts are tolerated. */
  override get viewState(): ListViewState {
    return { ...super.viewState, ...(this.#tab !== 'all' && { tab: this.#tab }) };
  }

  override set viewState(stored: ListViewState) {
    super.viewState = stored;
    this.tab = (stored as ListViewState | undefined)?.tab === 'to-act-on' ? 'to-act-on' : 'all';
  }

  get #tab(): RenewalTab {
    if (this.tab === 'to-act-on') return 'to-act-on';
    const given = this.tab as string | null;
    if (given && given !== 'all') warnOnce(this, `tab "${given}" is none of all, to-act-on; all renewals are shown.`);
    return 'all';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#rules = this.#rulesOfPage.inUse(this.rules ?? undefined);
    const { edition } = this.#rules;
    this.#counts.ask(
      this.waits() ? undefined : { today: todayOf(this), locale: this.#words.tag, windows: edition.renewals },
    );
  }

  /** @internal Which renewals there are to act on is not known before the rules are. */
  protected override waits(): boolean {
    return this.#rules.state === 'loading';
  }

  /** @internal */
  protected override listed(): ListOptions<Renewal, RenewalField> {
    return {
      topic: 'renewals',
      source: ({ renewals }) => renewals && this.#sourceOf(withTimeSorting(renewals)),
      check: checkRenewals,
      refreshed: () => this.#counts.refresh(),
    };
  }

  /** Where the source cannot filter by what makes a renewal one to act on, all are read and sorted out here. */
  #sourceOf(renewals: ListSource<Renewal, RenewalField>): ListSource<Renewal, RenewalField> {
    const fixed = this.fixedFilters();
    if (fixed.length === 0 || canFilter(renewals, fixed)) return renewals;
    return toActOnSource(renewals, fixed, todayOf(this), this.#rules.edition);
  }

  /** @internal Under rules without windows none is known to be acted on. */
  protected override fixedFilters(): Filter<RenewalField>[] {
    if (this.#tab === 'all') return [];
    const where = toActOnFilters(todayOf(this), this.#rules.edition);
    return where.length > 0 ? where : [{ field: 'status', in: [] }];
  }

  /** @internal */
  protected override headingText(): string {
    return this.#words.say('renewals');
  }

  /** @internal */
  protected override countText(count: number): string {
    return this.#words.say('renewalCount', { count });
  }

  /** @internal */
  protected override searchLabel(): string {
    return this.#words.say('searchRenewals');
  }

  /** @internal */
  protected override fileName(): string {
    return this.#words.say(this.#tab === 'all' ? 'renewals' : 'renewalsToActOn');
  }

  /** @internal */
  protected override nameOf({ clientName }: Renewal): string {
    return clientName ?? this.#words.say('clientNotNamed');
  }

  /** @internal Every name is pressed to open its client. */
  protected override holdsControls(): boolean {
    return true;
  }

  /** @internal */
  protected override allColumns(): ListColumn<Renewal>[] {
    const cells: RenewalCells = {
      today: todayOf(this),
      edition: this.#rules.edition,
      open: ({ clientId }) => {
        const detail: PartnerClientOpenDetail = { id: clientId };
        this.emit('partner-client-open', detail, { intent: true });
      },
      opened: this.#opened,
      owner: (renewal) => this.#renderOwner(renewal),
      contact: (renewal) => this.#contacts.cell(renewal, this.#words),
    };
    return renewalColumns(this.#words, cells, this.#csv?.(this.#words, cells.today, cells.edition));
  }

  /** @internal */
  protected override async loadCsv(): Promise<void> {
    this.#csv = (await import('./renewal-csv.js')).renewalCsv;
  }

  /** @internal */
  protected override fitted(columns: ListColumn<Renewal>[]): ListColumn<Renewal>[] {
    return this.columns ? columns : this.#fitted.of(columns);
  }

  /** @internal The status is no choice among those to act on: all of them are pending. */
  protected override filterDefinitions(): FilterDefinition<RenewalField>[] {
    const all = renewalFilters(this.#words, todayOf(this));
    return this.#tab === 'all' ? all : all.filter(({ field }) => field !== 'status');
  }

  /** @internal */
  protected override nothingYet(): Message {
    const words = this.#words;
    return this.#tab === 'all'
      ? { icon: emptyIcon, title: words.say('noRenewalsYet'), text: words.say('noRenewalsYetText') }
      : { icon: checkIcon, title: words.say('noToActOn'), text: words.say('noToActOnText') };
  }

  #tabs(): Tabs {
    return this.#counts.tabs(this.#words, this.#tab, (tab) => this.#chooseTab(tab));
  }

  #chooseTab(tab: RenewalTab): void {
    const detail: RenewalTabChangeDetail = { tab };
    if (this.emit('partner-tab-change', detail, { intent: true })) this.arrange(() => (this.tab = tab));
    else this.requestUpdate();
  }

  /** @internal */
  protected override renderAbove(): TemplateResult {
    return tabs(this.#tabs());
  }

  /** @internal */
  protected override frame(content: TemplateResult): TemplateResult {
    const notices = [...rulesNotices(this.#rules, this.#words), ...this.#contacts.notices(this.#words)];
    return tabPanel(
      this.#tabs(),
      html`<div role="status">${notices.map(notice)}</div>
        ${content}`,
    );
  }

  /** @internal What the deadlines rest on. */
  protected override renderTotals(): TemplateResult | typeof nothing {
    const words = this.#words;
    const { edition } = this.#rules;
    const dates = renewalDates(todayOf(this), edition);
    if (!dates.ok) return nothing;
    const before = (day: string): number => daysBetween(day, dates.startsOn);
    const windows = { deadline: before(dates.deadline), renewed: before(dates.renewedFrom) };
    return html`<p class="rules small muted" part="rules">
      ${words.say('renewalWindows', windows)}
      ${this.#tab === 'all' ? nothing : words.say('toActOnReading', { listed: before(dates.listedFrom) })}
      <span class="edition">${words.say('rulesOf', { day: formatDay(words.tag, edition.validFrom) })}</span>
    </p>`;
  }

  /** The owner, and where it can be changed the button for it. */
  #renderOwner(renewal: Renewal): TemplateResult {
    const words = this.#words;
    const shown = ownerCell(this.#owners.there ? this.#owners.there.ownerOf(renewal) : renewal.owner, words);
    if (!this.activeProvider?.clients?.setRenewalOwner) return shown;
    return html`<span class="editable">
      ${shown}
      <button
        class="edit"
        type="button"
        aria-label=${words.say('editOwner', { client: clientName(renewal, words) })}
        @click=${(event: Event) => void this.#editOwner(renewal, event.currentTarget as HTMLElement)}
      >
        ${editIcon()}
      </button>
    </span>`;
  }

  async #editOwner(renewal: Renewal, opener: HTMLElement): Promise<void> {
    this.#owners.again();
    const owners = await this.#owners.whole();
    const words = this.#words;
    if (!owners) this.#toasts.show({ text: () => words.say('failed'), failed: true });
    else
      owners.open({ id: renewal.clientId, name: clientName(renewal, words), owner: owners.ownerOf(renewal) }, opener);
  }

  #chosenTab(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
  }

  /** @internal */
  protected override renderBeside(): TemplateResult {
    return html`${this.#owners.there?.view(this.level(1)) ?? nothing}${this.#toasts.view(this.#words.say('close'))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'client-renewals': ClientRenewals;
  }
}

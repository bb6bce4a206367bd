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
import type { Edition } from '../../program/index.js';
import {
  checkEngagements,
  type ClientEngagement,
  type EngagementCategory,
  type EngagementField,
  type Filter,
} from '../../provider/index.js';
import { emptyIcon } from '../../ui/icons.js';
import { meterStyles } from '../../ui/meter.styles.js';
import { notice, type Message } from '../../ui/message.js';
import { tabPanel, tabs, type Tabs } from '../../ui/tabs.js';
import { tabsStyles } from '../../ui/tabs.styles.js';
import { Toasts } from '../../ui/toast.js';
import { toastStyles } from '../../ui/toast.styles.js';
import { ageView } from '../../views/age-view.js';
import { clientNameStyles } from '../../views/client-name.styles.js';
import type { PartnerClientOpenDetail } from '../../views/client-open.js';
import { canFilter, type FilterDefinition } from '../../views/list/filters.js';
import type { ListColumn } from '../../views/list/list-column.js';
import { ListElement } from '../../views/list/list-element.js';
import type { ListOptions } from '../../views/list/list-pages.js';
import type { ListViewState } from '../../views/list/view-state.js';
import { loadView } from '../../views/load-view.js';
import { OpenedProducts } from '../../views/product-chips.js';
import { productChipsStyles } from '../../views/product-chips.styles.js';
import { rulesNotices, RulesOfPage, type Rules } from '../../views/rules.js';
import { Breakdown, type EngagementAction } from './breakdown.js';
import { engagementColumns } from './engagement-columns.js';
import { engagementFilters, KnownAreas } from './engagement-filters.js';
import { clientName, engagementVocabulary } from './engagement-words.js';
import { overviewBones, overviewView } from './overview-view.js';
import { overviewLoader } from './overview.js';
import { platformEngagementStyles } from './platform-engagement.styles.js';

/** The tabs of the platform engagement. */
export type EngagementTab = 'index' | 'clients';

/** Detail of the `partner-tab-change` of the platform engagement: a person chose another tab. */
export interface EngagementTabChangeDetail {
  tab: EngagementTab;
}

/** Detail of `partner-engagement-act`: a person wants to create a task or to add a note about a category of a client's score. */
export interface PartnerEngagementActDetail {
  action: EngagementAction;
  client: { id: string; name?: string | undefined; domain?: string | undefined };
  category: { id: string; name?: string | undefined; points?: number | undefined; possible?: number | undefined };
}

/**
 * @summary How far the partner's clients use the platform: clients per band of the engagement index, which hubs they lack, and the
 * score of each client by category, with tasks and notes about it.
 * @tag platform-engagement
 *
 * Needs a provider with `engagement`. Its `summary` groups make the bands and the opportunities; without it up to 2,000 records are
 * counted. A band or a hub that is pressed shows its clients, where the source can filter by it. The bands are those of the rules
 * in `rules`, else of the provider's `edition`, else of the newest published. The index runs from 0 to 10 and is not the usage score, which runs
 * from 0 to 100.
 *
 * @attr {'index' | 'clients'} tab - The tab that is shown: the index of all clients, or the engagement of each.
 *
 * @event {CustomEvent<PartnerClientOpenDetail>} partner-client-open - A person pressed the name of a client. Bubbles; when cancelled,
 *   its score breakdown is not opened.
 * @event {CustomEvent<PartnerClientOpenDetail>} partner-client-close - A person closed the score breakdown. Bubbles.
 * @event {CustomEvent<PartnerEngagementActDetail>} partner-engagement-act - A person wants to create a task or to add a note.
 *   Bubbles; when cancelled, the element's own form is not opened.
 * @event {CustomEvent<EngagementTabChangeDetail>} partner-tab-change - A person chose another tab. Bubbles; when cancelled, the tab
 *   stays.
 * @event {CustomEvent<PartnerSelectionChangeDetail>} partner-selection-change - A person selected other clients. Bubbles; when
 *   cancelled, the selection stays.
 * @event {CustomEvent<PartnerViewChangeDetail>} partner-view-change - A person searched, filtered, sorted, or chose a tab, columns or
 *   the size of pages: the detail's `viewState` can be stored, and set again as property. Bubbles.
 * @event {CustomEvent<PartnerDataLoadDetail>} partner-data-load - Something was loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataFailDetail>} partner-data-fail - Something could not be loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataProblemDetail>} partner-data-problem - Not all of an answer could be read. Does not bubble.
 *
 * @csspart card - The frame around all.
 * @csspart heading - The element's heading.
 * @csspart refresh - The button that asks again.
 * @csspart tabs - The row of tabs.
 * @csspart tab - One tab.
 * @csspart tab-panel - What the chosen tab leads to.
 * @csspart bands - The clients per band.
 * @csspart band - One band.
 * @csspart opportunities - The hubs that clients own and lack.
 * @csspart breakdown - The score of one client.
 * @csspart category - One category of a score.
 * @csspart search - The field to search with.
 * @csspart filters - The filters that are set, and the button that sets them.
 * @csspart export - The button that saves all matching rows as CSV.
 * @csspart table - The table.
 * @csspart sort - A header that sorts.
 * @csspart row - The row of one client.
 * @csspart client-name - A client's name, which opens its score breakdown.
 * @csspart pager - The line that leads through the pages.
 * @csspart dialog - The form of a task or a note.
 * @csspart toast - A short notice.
 * @csspart message - What stands in place of the content: none yet, failed, denied, not connected.
 * @csspart notice - A line above the content: slow, out of date, not whole.
 */
export class PlatformEngagement extends ListElement<ClientEngagement, EngagementField> {
  static override properties: PropertyDeclarations = {
    tab: {},
    openClient: { attribute: 'open-client' },
    actions: { type: Boolean },
    rules: { attribute: false },
  };

  static override styles: CSSResultGroup = [
    ListElement.styles,
    tabsStyles,
    meterStyles,
    toastStyles,
    clientNameStyles,
    productChipsStyles,
    platformEngagementStyles,
  ];

  /** The tab that is shown. Another value warns once, and the index is shown. A person may change it. */
  tab: EngagementTab = 'index';

  /** The id of the client whose score breakdown is open, in the tab of the clients. A person may change it. */
  openClient?: string | undefined;

  /** Offers tasks and notes also where the provider takes none: the host then acts on `partner-engagement-act`. */
  actions = false;

  /** A host's own rules, before any other. Those that cannot be used warn once, and the newest published are used. */
  rules?: Edition | undefined;

  readonly #words = this.vocabulary(engagementVocabulary);
  readonly #opened = new OpenedProducts(this);
  readonly #rulesOfPage = new RulesOfPage(this);
  #rules: Rules = this.#rulesOfPage.inUse(undefined);
  readonly #overview = overviewLoader(this);
  readonly #breakdown = new Breakdown(this);
  readonly #areas = new KnownAreas();
  readonly #toasts = new Toasts(this, () => this.#chosenTab());
  readonly #tasks = new OnDemand(this, async () => {
    const { TaskForm } = await import('./task-form.js');
    return new TaskForm(
      this,
      this.#words,
      ({ action, client }) => {
        const words = this.#words;
        const text = (): string =>
          words.say(action === 'task' ? 'taskSaved' : 'noteSaved', { client: clientName(client, words) });
        this.#toasts.show({ text });
      },
      () => this.#chosenTab(),
    );
  });
  #partner: string | undefined;

  /** How a person has arranged the list and which tab is shown, to be stored and set again. Unknown parts are tolerated. */
  override get viewState(): ListViewState {
    return { ...super.viewState, ...(this.#tab !== 'index' && { tab: this.#tab }) };
  }

  override set viewState(stored: ListViewState) {
    super.viewState = stored;
    this.tab = (stored as ListViewState | undefined)?.tab === 'clients' ? 'clients' : 'index';
  }

  get #tab(): EngagementTab {
    if (this.tab === 'clients') return 'clients';
    const given = this.tab as string | null;
    if (given && given !== 'index') warnOnce(this, `tab "${given}" is none of index, clients; the index is shown.`);
    return 'index';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#rules = this.#rulesOfPage.inUse(this.rules ?? undefined);
    this.#forgetFormer();
    const clients = this.#tab === 'clients';
    this.#overview.ask(clients ? undefined : { locale: this.#words.tag });
    this.#breakdown.ask(clients ? (this.openClient ?? undefined) : undefined);
    this.#areas.note(this.pages.rows.value?.items ?? []);
  }

  #forgetFormer(): void {
    const partner = this.activeProvider?.id;
    if (partner === this.#partner || partner === undefined) return;
    if (this.#partner !== undefined) {
      this.#areas.forget();
      this.#tasks.there?.forget();
      this.openClient = undefined;
    }
    this.#partner = partner;
  }

  /** Asks again for what is shown; it stays until the answers come. */
  override refresh(): void {
    if (this.#tab === 'index') this.#overview.resource.refresh();
    else super.refresh();
  }

  /** @internal The clients are asked for when their tab is shown. */
  protected override waits(): boolean {
    return this.#tab === 'index';
  }

  /** @internal */
  protected override listed(): ListOptions<ClientEngagement, EngagementField> {
    return {
      topic: 'engagement',
      source: ({ engagement }) => engagement,
      check: checkEngagements,
      refreshed: () => this.#breakdown.refresh(),
    };
  }

  /** @internal */
  protected override headingText(): string {
    return this.#words.say('engagementOfClients');
  }

  /** @internal */
  protected override countText(count: number): string {
    return this.#words.say('clientsCounted', { count });
  }

  /** @internal */
  protected override searchLabel(): string {
    return this.#words.say('searchEngagement');
  }

  /** @internal */
  protected override fileName(): string {
    return this.#words.say('tabClientEngagement');
  }

  /** @internal */
  protected override nameOf(client: ClientEngagement): string {
    return clientName(client, this.#words);
  }

  /** @internal Every name is pressed to open its score. */
  protected override holdsControls(): boolean {
    return true;
  }

  /** @internal */
  protected override isOpen({ id }: ClientEngagement): boolean {
    return id === this.openClient;
  }

  /** @internal */
  protected override allColumns(): ListColumn<ClientEngagement>[] {
    return engagementColumns(this.#words, {
      edition: this.#rules.edition,
      open: (id) => void this.#open(id),
      opened: this.#opened,
    });
  }

  /** @internal Areas are offered when some are known. */
  protected override filterDefinitions(): FilterDefinition<EngagementField>[] {
    const all = engagementFilters(this.#words, this.#rules.edition, this.#areas);
    return all.filter(
      ({ field, choices }) => choices.length > 0 || this.where.some((filter) => filter.field === field),
    );
  }

  /** @internal */
  protected override nothingYet(): Message {
    const words = this.#words;
    return { icon: emptyIcon, title: words.say('noEngagement'), text: words.say('noEngagementText') };
  }

  /** @internal */
  protected override renderCount(): unknown {
    if (this.#tab === 'clients') return super.renderCount();
    const { value, status } = this.#overview;
    if (status === 'loading') return html`<span class="count"><span class="bone"></span></span>`;
    return value?.whole ? html`<span class="count muted figure">${this.countText(value.count)}</span>` : nothing;
  }

  /** @internal */
  protected override renderAge(): unknown {
    if (this.#tab === 'clients') return super.renderAge();
    return ageView(this.#overview, this.#overview.value?.asOf, this.#words);
  }

  #tabs(): Tabs {
    const words = this.#words;
    return {
      id: 'engagement',
      label: words.say('engagementOfClients'),
      tabs: [
        { key: 'index', label: words.say('tabIndex') },
        { key: 'clients', label: words.say('tabClientEngagement') },
      ],
      chosen: this.#tab,
      choose: (key) => this.#chooseTab(key as EngagementTab),
    };
  }

  #chooseTab(tab: EngagementTab, arrange: () => void = () => undefined): boolean {
    const detail: EngagementTabChangeDetail = { tab };
    if (!this.emit('partner-tab-change', detail, { intent: true })) {
      this.requestUpdate();
      return false;
    }
    this.arrange(() => {
      this.tab = tab;
      arrange();
    });
    return true;
  }

  #chosenTab(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
  }

  /** Shows the clients that a filter leaves, and nothing else of what narrowed them before. */
  async #showClients(filter: Filter<EngagementField>): Promise<void> {
    const chosen = this.#chooseTab('clients', () => {
      this.search = undefined;
      this.where = [filter];
      this.openClient = undefined;
    });
    if (!chosen) return;
    await this.updateComplete;
    // What was pressed is gone with its tab.
    this.#chosenTab()?.focus();
  }

  async #open(id: string): Promise<void> {
    const detail: PartnerClientOpenDetail = { id };
    if (!this.emit('partner-client-open', detail, { intent: true })) return;
    this.openClient = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.breakdown-name')?.focus();
  }

  async #close(): Promise<void> {
    const { openClient } = this;
    if (openClient === undefined) return;
    const name = this.renderRoot.querySelector<HTMLElement>('tr[aria-current] .client-name');
    this.openClient = undefined;
    const detail: PartnerClientOpenDetail = { id: openClient };
    this.emit('partner-client-close', detail, { intent: true });
    await this.updateComplete;
    (name ?? this.#chosenTab())?.focus();
  }

  /** @internal */
  protected override renderAbove(): TemplateResult {
    return tabs(this.#tabs());
  }

  /** @internal */
  protected override frame(content: TemplateResult): TemplateResult {
    const notices = html`<div role="status">${rulesNotices(this.#rules, this.#words).map(notice)}</div>`;
    return tabPanel(
      this.#tabs(),
      this.#tab === 'index'
        ? html`${notices}${this.#renderOverview()}`
        : html`${notices}
            <div class="split ${this.openClient ? 'open' : ''}">
              <div class="clients">${content}</div>
              ${this.#renderBreakdown()}
            </div>`,
      this.#tab === 'index',
    );
  }

  #renderOverview(): TemplateResult {
    const words = this.#words;
    const source = this.activeProvider?.engagement;
    return loadView(this.#overview, {
      words,
      skeleton: overviewBones,
      empty: ({ count }) => (count === 0 ? this.nothingYet() : undefined),
      content: (overview) =>
        overviewView(overview, {
          words,
          edition: this.#rules.edition,
          level: this.level(1),
          canShow: (filter) => canFilter(source, [filter]),
          show: (filter) => void this.#showClients(filter),
        }),
    });
  }

  #renderBreakdown(): TemplateResult | typeof nothing {
    const id = this.openClient;
    if (!id) return nothing;
    const row = this.pages.rows.value?.items.find((client) => client.id === id);
    return this.#breakdown.view(id, row, {
      words: this.#words,
      edition: this.#rules.edition,
      level: this.level(1),
      actions: this.#actions(),
      act: (action, client, category) => void this.#act(action, client, category),
      close: () => void this.#close(),
    });
  }

  #actions(): EngagementAction[] {
    const { engagement } = this.activeProvider ?? {};
    return [
      ...(this.actions || engagement?.createTask ? (['task'] as const) : []),
      ...(this.actions || engagement?.addNote ? (['note'] as const) : []),
    ];
  }

  async #act(action: EngagementAction, client: ClientEngagement, category: EngagementCategory): Promise<void> {
    const { id, name, domain } = client;
    const detail: PartnerEngagementActDetail = { action, client: { id, name, domain }, category: { ...category } };
    if (!this.emit('partner-engagement-act', detail, { intent: true })) return;
    const { engagement } = this.activeProvider ?? {};
    const canTake = action === 'task' ? 'createTask' : 'addNote';
    if (engagement?.[canTake] === undefined) return;
    this.#tasks.again();
    const tasks = await this.#tasks.whole();
    if (tasks) tasks.open({ action, client, category });
    else this.#toasts.show({ text: () => this.#words.say('failed'), failed: true });
  }

  /** @internal */
  protected override renderBeside(): TemplateResult {
    return html`${this.#tasks.there?.view(this.level(1)) ?? nothing}${this.#toasts.view(this.#words.say('close'))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'platform-engagement': PlatformEngagement;
  }
}

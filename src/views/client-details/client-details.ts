import { html, nothing, type TemplateResult } from 'lit';
import { Loader, type PartnerElement } from '../../core/index.js';
import { newestEdition, type Edition } from '../../program/index.js';
import {
  checkDetails,
  checkEngagement,
  checkRenewals,
  checkUsage,
  ProviderError,
  type Checked,
  type Client,
  type ClientDetails,
  type ClientEngagement,
  type ClientUsage,
  type DataProblem,
  type PartnerProvider,
  type Renewal,
} from '../../provider/index.js';
import { infoIcon } from '../../ui/icons.js';
import { message, notice } from '../../ui/message.js';
import { tabPanel, tabs, type Tabs } from '../../ui/tabs.js';
import { ageView } from '../age-view.js';
import { loadView } from '../load-view.js';
import { rulesNotices, RulesOfPage, type Rules } from '../rules.js';
import { todayOf } from '../today.js';
import { detailsBones, detailsTab } from './details-tab.js';
import type { DetailsDesk, DetailsWords, Speak } from './details-words.js';
import { engagementBones, engagementTab } from './engagement-tab.js';
import { OwnerEdit } from './owner-edit.js';
import { noRenewals, renewalsBones, renewalsTab } from './renewals-tab.js';
import { usageBones, usageTab } from './usage-tab.js';

/** The tabs of a client's details. */
export const detailsTabs = ['details', 'renewals', 'usage', 'engagement'] as const;

/** One of them. */
export type DetailsTab = (typeof detailsTabs)[number];

/** What is known of a client at once. */
export interface AboutClient {
  name?: string | undefined;
  domain?: string | undefined;
  links?: Client['links'];
}

/** What a view of a client's details is drawn with. */
export interface ClientDetailsOptions {
  words: DetailsWords;
  speak: Speak;
  /** The level of headings within a tab; asked at every drawing. */
  level: () => number;
  /** A host's own rules, before any other; asked at every drawing. */
  rules: () => Edition | undefined;
  /** A person chose a tab. */
  choose: (tab: DetailsTab) => void;
  /** What the focus comes back to where what had it is gone. */
  fallback: () => HTMLElement | null | undefined;
}

/**
 * The details of one client in four tabs, for an element of their own and for a panel beside a list. What a tab shows is asked for
 * when it is opened first, each by a read of its own, so that one that fails leaves the others whole. Of the client before nothing
 * stays on screen.
 */
export class ClientDetailsView {
  readonly #loaders;
  readonly #rules: RulesOfPage;
  readonly #owner: OwnerEdit;
  #client: string | undefined;
  #row: Client | undefined;
  #tab: DetailsTab = 'details';
  #provider: PartnerProvider | undefined;
  /** The tabs that were opened for this client. */
  #opened = new Set<DetailsTab>();

  constructor(
    private readonly host: PartnerElement,
    private readonly options: ClientDetailsOptions,
  ) {
    this.#rules = new RulesOfPage(host);
    this.#owner = new OwnerEdit(host, options);
    this.#loaders = {
      details: new Loader<string, ClientDetails>(host, {
        name: 'clients.get',
        topic: 'clients',
        offered: ({ clients }) => clients?.get !== undefined,
        read: async ({ clients }, id, call) => checkDetails(await clients?.get?.(id, call), id),
      }),
      renewals: new Loader<string, readonly Renewal[]>(host, {
        name: 'renewals.of',
        topic: 'renewals',
        offered: ({ renewals }) => renewals?.of !== undefined,
        read: async ({ renewals }, id, call) => checkRenewalsOf(await renewals?.of?.(id, call), id),
      }),
      usage: new Loader<string, ClientUsage>(host, {
        name: 'clients.usage',
        topic: 'clients',
        offered: ({ clients }) => clients?.usage !== undefined,
        read: async ({ clients }, id, call) => checkUsage(await clients?.usage?.(id, call), id),
      }),
      engagement: new Loader<string, ClientEngagement>(host, {
        name: 'engagement.get',
        topic: 'engagement',
        offered: ({ engagement }) => engagement?.get !== undefined,
        read: async ({ engagement }, id, call) => checkEngagement(await engagement?.get?.(id, call), id),
      }),
    };
  }

  /** The tab that is shown. */
  get tab(): DetailsTab {
    return this.#tab;
  }

  /**
   * Says what is to be shown. To be called before every drawing.
   * @param row what is known of the client beforehand, as from its row in a list. Without it the client's details are asked for at once,
   *   for its name.
   * @param asks false while nothing is to be asked for yet.
   */
  show(client: string | undefined, tab: DetailsTab, row?: Client, asks = true): void {
    // Another partner's answers are forgotten by the loaders themselves; which tabs were opened is forgotten here.
    const provider = this.host.activeProvider;
    if (client !== this.#client || provider !== this.#provider) {
      this.#opened.clear();
      if (client !== this.#client) for (const loader of Object.values(this.#loaders)) loader.resource.forget();
    }
    this.#client = client;
    this.#provider = provider;
    this.#tab = tab;
    this.#row = row?.id === client ? row : undefined;
    if (client !== undefined) this.#opened.add(tab);
    if (!asks) return;
    // A client that no row names is named by its details, whatever tab is opened first.
    const asked = new Set(this.#row ? this.#opened : [...this.#opened, 'details']);
    for (const known of detailsTabs) this.#loaders[known].ask(asked.has(known) ? client : undefined);
  }

  /** Asks again for what was opened; what is shown stays until the answers come. */
  refresh(): void {
    for (const tab of this.#opened) this.#loaders[tab].resource.refresh();
  }

  /** What names the client, as far as it is known. */
  get about(): AboutClient {
    const { details, renewals, engagement } = this.#loaders;
    const [renewal] = renewals.value ?? [];
    const company = details.value?.company;
    return {
      name: company?.name ?? this.#row?.name ?? engagement.value?.name ?? renewal?.clientName,
      domain: company?.domain ?? this.#row?.domain ?? engagement.value?.domain ?? renewal?.clientDomain,
      links: { ...this.#row?.links, ...details.value?.links },
    };
  }

  /** Whether what would name it has come, or will not. */
  get isSettled(): boolean {
    const { status } = this.#loaders.details;
    return status !== 'loading' && status !== 'not-connected';
  }

  /** Whether its details have come: what does not name it then has no name. */
  get isAnswered(): boolean {
    return this.#loaders.details.value !== undefined;
  }

  /** The row of tabs. */
  tabs(): TemplateResult {
    return tabs(this.#tabs);
  }

  /** The tab that is shown. */
  panel(): TemplateResult {
    const { words } = this.options;
    if (this.#client === undefined) {
      return html`<div class="details">
        ${message({ icon: infoIcon, title: words.say('noClientChosen'), text: words.say('noClientChosenText') })}
      </div>`;
    }
    return html`<div class="details">${tabPanel(this.#tabs, this.#content(), true)}</div>`;
  }

  /** How old the tab that is shown is. */
  age(): TemplateResult | typeof nothing {
    const loader = this.#loaders[this.#tab];
    const { value } = loader;
    const asOf = value !== undefined && 'asOf' in value ? value.asOf : undefined;
    return value === undefined ? nothing : ageView<string, unknown>(loader, asOf, this.options.words);
  }

  /** What stands over the tabs at times: a dialog, and short notices. */
  overlays(): TemplateResult | typeof nothing {
    return this.#owner.view(this.options.level());
  }

  get #tabs(): Tabs {
    const { words, choose } = this.options;
    const labels = {
      details: words.say('clientDetails'),
      renewals: words.say('tabRenewals'),
      usage: words.say('portalUsage'),
      engagement: words.say('platformEngagement'),
    };
    return {
      id: 'client',
      label: words.say('clientDetails'),
      tabs: detailsTabs.map((key) => ({ key, label: labels[key] })),
      chosen: this.#tab,
      choose: (key) => choose(key as DetailsTab),
      manual: true,
    };
  }

  /** Only renewals and engagement are told by rules. */
  #rulesOfTab(own: () => Edition | undefined): Rules {
    return this.#tab === 'renewals' || this.#tab === 'engagement'
      ? this.#rules.inUse(own())
      : { edition: newestEdition, state: 'ready' };
  }

  #content(): TemplateResult {
    const { words, level, rules: own } = this.options;
    const { details, renewals, usage, engagement } = this.#loaders;
    const rules = this.#rulesOfTab(own);
    const desk: DetailsDesk = { words, level: level(), today: todayOf(this.host), edition: rules.edition };
    /** What depends on rules waits for them. */
    const byRules = (bones: () => TemplateResult, content: () => TemplateResult): TemplateResult =>
      rules.state === 'loading'
        ? bones()
        : html`<div role="status">${rulesNotices(rules, words).map(notice)}</div>
            ${content()}`;
    switch (this.#tab) {
      case 'details':
        return loadView(details, {
          words,
          skeleton: detailsBones,
          content: (value) => detailsTab(value, this.#row, desk),
        });
      case 'renewals':
        return loadView(renewals, {
          words,
          skeleton: renewalsBones,
          content: (value) => byRules(renewalsBones, () => renewalsTab(value, desk, this.#owner, this.about.name)),
          // Where some could not be read it is not known that there are none.
          empty: (value) => (value.length === 0 && renewals.problems.length === 0 ? noRenewals(desk) : undefined),
        });
      case 'usage':
        return loadView(usage, { words, skeleton: usageBones, content: (value) => usageTab(value, desk) });
      case 'engagement':
        return loadView(engagement, {
          words,
          skeleton: engagementBones,
          content: (value) => byRules(engagementBones, () => engagementTab(value, desk)),
        });
    }
  }
}

/** The renewals of one client. Another's must never stand under its name: they are left out and said. */
function checkRenewalsOf(answer: unknown, id: string): Checked<readonly Renewal[]> {
  if (!Array.isArray(answer))
    throw new ProviderError('invalid', { message: 'The provider answered no list of renewals.' });
  const problems: DataProblem[] = [];
  const value = checkRenewals(answer, problems).filter((renewal) => {
    if (renewal.clientId === id) return true;
    problems.push({ record: `renewal ${renewal.id}`, field: 'clientId', expected: 'choice' });
    return false;
  });
  return { value, problems };
}

import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Loader, PartnerElement } from '../../core/index.js';
import { OnDemand } from '../../core/on-demand.js';
import { warnOnce } from '../../core/warn.js';
import { alertTerms, commonTerms, ruleTerms } from '../../locales/en.js';
import type { Day, Edition } from '../../program/index.js';
import {
  ProviderError,
  type ClientField,
  type EngagementField,
  type Filter,
  type RenewalField,
} from '../../provider/index.js';
import { cardStyles } from '../../ui/card.styles.js';
import { checkIcon, clockIcon, urgentIcon } from '../../ui/icons.js';
import { formatDay, formatNumber } from '../../ui/index.js';
import { notice } from '../../ui/message.js';
import { messageStyles } from '../../ui/message.styles.js';
import { canFilter } from '../../views/list/filters.js';
import { loadView } from '../../views/load-view.js';
import { toActOnFilters, type ToActOnQuery } from '../../views/renewals-to-act-on.js';
import { rulesNotices, RulesOfPage, type Rules } from '../../views/rules.js';
import { todayOf } from '../../views/today.js';
import {
  countLapses,
  countLow,
  countRenewals,
  lapseDays,
  lapseFilters,
  lowFilters,
  type AlertCount,
  type AlertQuery,
} from './counts.js';
import { alertStyles } from './partner-alerts.styles.js';
import type { TierAlert } from './tier-alert.js';

/** What can be alerted to. */
export type AlertKind = 'renewals' | 'lapses' | 'engagement' | 'tier';

/** Detail of `partner-alert-open`: a person wants to act on an alert. */
export interface PartnerAlertOpenDetail {
  alert: AlertKind;
  /** What narrows the list concerned (renewals, clients or engagement) to the records that were counted. */
  where: readonly Filter<string>[];
  /** Id of the tier at risk, where the alert is of the tier: the `goal` of `<tier-progress>` that plans to keep it. */
  tier?: string | undefined;
}

type CountedKind = Exclude<AlertKind, 'tier'>;

const kinds: readonly AlertKind[] = ['renewals', 'lapses', 'engagement', 'tier'];

/**
 * @summary What the partner has to act on: renewals that wait for a decision, managed relationships that lapse, clients in low
 * engagement, and on request a tier at risk; each leads to the place where one acts.
 * @tag partner-alerts
 *
 * Needs a provider with `renewals`, and with `clients` or `engagement` for the further alerts. Renewals are counted by the
 * same rule as *Renewals to act on* in `<client-renewals>`, under the rules in `rules`, else the provider's `edition`, else the
 * newest published.
 *
 * @event {CustomEvent<PartnerAlertOpenDetail>} partner-alert-open - A person pressed an alert. Bubbles; when cancelled, its
 *   link is not followed. Not raised when the link is opened in a new tab or window.
 * @event {CustomEvent<PartnerDataLoadDetail>} partner-data-load - An alert was counted. Does not bubble.
 * @event {CustomEvent<PartnerDataFailDetail>} partner-data-fail - One could not be counted. Does not bubble.
 * @event {CustomEvent<PartnerDataProblemDetail>} partner-data-problem - Not all records could be read. Does not bubble.
 *
 * @csspart card - The frame around all.
 * @csspart alert - One alert.
 * @csspart message - What stands in place of an alert: failed, denied, not connected.
 * @csspart notice - A line above an alert: slow, out of date, not whole.
 */
export class PartnerAlerts extends PartnerElement {
  static override properties: PropertyDeclarations = {
    show: {},
    rules: { attribute: false },
    renewalsHref: { attribute: 'renewals-href' },
    lapsesHref: { attribute: 'lapses-href' },
    engagementHref: { attribute: 'engagement-href' },
    tierHref: { attribute: 'tier-href' },
  };

  static override styles: CSSResultGroup = [PartnerElement.styles, cardStyles, messageStyles, alertStyles];

  /** Which alerts, in this order: any of `renewals`, `lapses`, `engagement` and `tier`, with blanks between. */
  show = 'renewals';

  /** A host's own rules, before any other. Those that cannot be used warn once, and the newest published are used. */
  rules?: Edition | undefined;

  /** Where a person acts on renewals. Without it a button raises `partner-alert-open` alone. */
  renewalsHref?: string | undefined;

  /** Where a person sees managed relationships that lapse. */
  lapsesHref?: string | undefined;

  /** Where a person sees clients in low engagement. */
  engagementHref?: string | undefined;

  /** Where a person sees what would keep a tier at risk. */
  tierHref?: string | undefined;

  readonly #words = this.vocabulary({ ...commonTerms, ...ruleTerms, ...alertTerms });
  readonly #rulesOfPage = new RulesOfPage(this);
  #rules: Rules = this.#rulesOfPage.inUse(undefined);

  readonly #tierPart = new OnDemand(this, () => import('./tier-alert.js'));

  readonly #loaders = {
    renewals: new Loader<ToActOnQuery, AlertCount>(this, {
      name: 'alerts.renewals',
      topic: 'renewals',
      offered: ({ renewals }) => renewals !== undefined,
      read: (provider, query, call) => countRenewals(provider, query, this.#rules.edition, call),
    }),
    lapses: new Loader<AlertQuery<ClientField>, AlertCount>(this, {
      name: 'alerts.lapses',
      topic: 'clients',
      offered: ({ clients }) => canFilter(clients, lapseFilters(todayOf(this))),
      read: (provider, query, call) => countLapses(provider, query, call),
    }),
    engagement: new Loader<AlertQuery<EngagementField>, AlertCount>(this, {
      name: 'alerts.engagement',
      topic: 'engagement',
      offered: ({ engagement }) => canFilter(engagement, lowFilters(this.#rules.edition)),
      read: (provider, query, call) => countLow(provider, query, call),
    }),
    tier: new Loader<{ today: Day; rules: string }, TierAlert>(this, {
      name: 'alerts.tier',
      topic: 'tier',
      offered: (provider) => provider.tier !== undefined,
      read: async (provider, { today }, call) => {
        const part = await this.#tierPart.whole();
        if (part) return part.tierAlert(provider, today, this.#rules.edition, call);
        this.#tierPart.again();
        throw new ProviderError('unavailable');
      },
    }),
  };

  /** Counts again; what is shown stays until the answers come. */
  refresh(): void {
    for (const kind of this.#shown()) this.#loaders[kind].resource.refresh();
  }

  #shown(): readonly AlertKind[] {
    const wanted = (this.show as string | null)?.split(/\s+/).filter(Boolean) ?? ['renewals'];
    const unknown = wanted.filter((kind) => !kinds.includes(kind as AlertKind));
    if (unknown.length > 0) warnOnce(this, `show "${unknown.join(' ')}" is none of ${kinds.join(', ')}.`);
    return [...new Set(wanted)].filter((kind): kind is AlertKind => kinds.includes(kind as AlertKind));
  }

  #where(): { renewals: Filter<RenewalField>[]; lapses: Filter<ClientField>[]; engagement: Filter<EngagementField>[] } {
    const today = todayOf(this);
    return {
      renewals: toActOnFilters(today, this.#rules.edition),
      lapses: lapseFilters(today),
      engagement: lowFilters(this.#rules.edition),
    };
  }

  protected override willUpdate(): void {
    this.#rules = this.#rulesOfPage.inUse(this.rules ?? undefined);
    const { edition, state } = this.#rules;
    const shown = this.#shown();
    const locale = this.#words.tag;
    const where = this.#where();
    // What depends on rules waits for them.
    const counts = (kind: AlertKind): boolean => shown.includes(kind) && (kind === 'lapses' || state !== 'loading');
    const { renewals, lapses, engagement, tier } = this.#loaders;
    tier.ask(counts('tier') ? { today: todayOf(this), rules: edition.id } : undefined);
    renewals.ask(counts('renewals') ? { locale, today: todayOf(this), windows: edition.renewals } : undefined);
    lapses.ask(counts('lapses') ? { locale, where: where.lapses } : undefined);
    engagement.ask(counts('engagement') ? { locale, where: where.engagement } : undefined);
  }

  protected override render(): TemplateResult {
    const shown = this.#shown();
    // Where nothing is connected, that is said once; what a source does not offer is left out beside what it does.
    const offered = shown.filter((kind) => this.#loaders[kind].status !== 'off');
    const isAlone = shown.some((kind) => this.#loaders[kind].status === 'not-connected');
    const drawn = isAlone || offered.length === 0 ? shown.slice(0, 1) : offered;
    const busy = drawn.some((kind) => this.#loaders[kind].status === 'refreshing');
    return html`<section class="card" part="card" aria-label=${this.#words.say('alerts')} aria-busy=${busy}>
      <div role="status">${rulesNotices(this.#rules, this.#words).map(notice)}</div>
      <div class="alerts">${drawn.map((kind) => this.#renderAlert(kind))}</div>
    </section>`;
  }

  #renderAlert(kind: AlertKind): TemplateResult {
    return html`<div class="alert-frame" part="alert">
      ${loadView<unknown, AlertCount>(this.#loaders[kind], {
        words: this.#words,
        skeleton: () =>
          html`<div class="alert" aria-hidden="true">
            <span class="number"><span class="bone title"></span></span>
            <span class="words"><span class="bone line"></span><span class="bone short"></span></span>
          </div>`,
        content: (counted) =>
          kind === 'tier'
            ? this.#renderTier()
            : counted.count === 0
              ? this.#renderNone(kind)
              : this.#renderCount(kind, counted),
      })}
    </div>`;
  }

  #renderTier(): TemplateResult {
    const [part, alert] = [this.#tierPart.there, this.#loaders.tier.value];
    if (!part || !alert) return html`${nothing}`;
    const words = this.vocabulary(part.tierAlertVocabulary);
    return part.tierAlertView(words, alert, (about) => this.#renderGo('tier', about));
  }

  #renderNone(kind: CountedKind): TemplateResult {
    const words = this.#words;
    const none = {
      renewals: 'alertRenewalsNone',
      lapses: 'alertLapsesNone',
      engagement: 'alertEngagementNone',
    } as const;
    return html`<div class="alert">
      <span class="number">${checkIcon()}</span>
      <div class="words">
        <p class="what">${words.say(none[kind])}</p>
        <p class="small muted">${words.say('alertNothing')}</p>
      </div>
    </div>`;
  }

  #renderCount(kind: CountedKind, { count, whole, first }: AlertCount): TemplateResult {
    const words = this.#words;
    const what = { renewals: 'alertRenewals', lapses: 'alertLapses', engagement: 'alertEngagement' } as const;
    const figure = formatNumber(words.tag, String(count));
    const number = whole ? figure : words.say('alertAtLeast', { count: figure });
    const text = words.say(what[kind], { count });
    return html`<div class="alert">
      <span class="number figure"><bdi>${number}</bdi></span>
      <div class="words">
        <p class="what">${text}</p>
        ${kind === 'renewals' ? this.#renderFirst(first) : html`<p class="small muted">${this.#about(kind)}</p>`}
      </div>
      ${this.#renderGo(kind, `${number} ${text}`)}
    </div>`;
  }

  #renderFirst(first: AlertCount['first']): TemplateResult | typeof nothing {
    if (!first) return nothing;
    const words = this.#words;
    const day = formatDay(words.tag, first.day);
    const text =
      first.name === undefined
        ? words.say('alertFirstDay', { day })
        : words.say('alertFirst', { day, client: first.name });
    const urgent = first.daysLeft <= 7;
    const tone = urgent ? 'urgent' : first.daysLeft <= 30 ? 'soon' : 'muted';
    return html`<p class="due small ${tone}">${urgent ? urgentIcon() : clockIcon()}<bdi>${text}</bdi></p>`;
  }

  #about(kind: CountedKind): string {
    const words = this.#words;
    if (kind === 'lapses') return words.say('alertLapsesText', { count: lapseDays });
    const low = this.#rules.edition.engagementBands?.value[0];
    return low ? words.say('alertEngagementText', { to: low.to }) : '';
  }

  #renderGo(kind: AlertKind, about: string): TemplateResult {
    const words = this.#words;
    const text = words.say(kind === 'renewals' ? 'alertReview' : 'alertShow');
    const href = this.#address(kind);
    const name = words.say('alertAct', { act: text, about });
    return href === undefined
      ? html`<button class="go no-print" aria-label=${name} @click=${() => this.#open(kind)}>${text}</button>`
      : html`<a
          class="go no-print"
          href=${href}
          aria-label=${name}
          @click=${(event: MouseEvent) => this.#follow(event, kind)}
          >${text}</a
        >`;
  }

  /** A host's address: of http, https or the page's own place. */
  #address(kind: AlertKind): string | undefined {
    const given = {
      renewals: this.renewalsHref,
      lapses: this.lapsesHref,
      engagement: this.engagementHref,
      tier: this.tierHref,
    }[kind];
    if (!given) return undefined;
    try {
      const { protocol } = new URL(given, this.ownerDocument.baseURI);
      if (/^(https?|file):$/.test(protocol)) return given;
    } catch {
      // Said below.
    }
    warnOnce(this, `${kind}-href "${given}" is no address to follow.`);
    return undefined;
  }

  #follow(event: MouseEvent, kind: AlertKind): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!this.#open(kind)) event.preventDefault();
  }

  #open(alert: AlertKind): boolean {
    const detail: PartnerAlertOpenDetail =
      alert === 'tier'
        ? { alert, where: [], tier: this.#loaders.tier.value?.risk?.tier }
        : { alert, where: this.#where()[alert] };
    return this.emit('partner-alert-open', detail, { intent: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-alerts': PartnerAlerts;
  }
}

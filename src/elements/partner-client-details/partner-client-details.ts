import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { PartnerElement } from '../../core/index.js';
import { warnOnce } from '../../core/warn.js';
import type { Edition } from '../../program/index.js';
import { cardStyles } from '../../ui/card.styles.js';
import { messageStyles } from '../../ui/message.styles.js';
import { ClientDetailsView, detailsTabs, type DetailsTab } from '../../views/client-details/client-details.js';
import { clientDetailsStyles } from '../../views/client-details/client-details.styles.js';
import { underName } from '../../views/client-details/client-head.js';
import { detailsVocabulary } from '../../views/client-details/details-words.js';
import { partnerClientDetailsStyles } from './partner-client-details.styles.js';

export type { DetailsTab };

/** Detail of `partner-tab-change`: a person chose another tab. */
export interface PartnerTabChangeDetail {
  tab: DetailsTab;
}

/**
 * @summary What is known of one client, in four tabs: company, subscriptions and what they allow; renewals; portal usage; platform
 * engagement.
 * @tag partner-client-details
 *
 * Needs a provider with `clients.get`, `renewals.of`, `clients.usage` or `engagement.get`: each is one tab, and is asked when its tab is
 * opened first; the first also names the client. What is not known is said to be so, and never shown as zero; what the client does not share is said to be that.
 *
 * @event {CustomEvent<PartnerTabChangeDetail>} partner-tab-change - A person chose another tab. Bubbles; when cancelled, the tab
 *   stays.
 * @event {CustomEvent<PartnerDataLoadDetail>} partner-data-load - A tab was loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataFailDetail>} partner-data-fail - A tab could not be loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataProblemDetail>} partner-data-problem - Not all of an answer could be read. Does not bubble.
 *
 * @csspart card - The frame around all.
 * @csspart heading - The client's name.
 * @csspart refresh - The button that asks again.
 * @csspart tabs - The row of tabs.
 * @csspart tab - A tab.
 * @csspart tab-panel - What the chosen tab shows.
 * @csspart dialog - The dialog that changes the renewal owner.
 * @csspart toast - A short notice of what became of that.
 * @csspart message - What stands in place of a tab's content: failed, denied, not connected.
 * @csspart notice - A line above a tab's content: slow, out of date, not whole.
 */
export class PartnerClientDetails extends PartnerElement {
  static override properties: PropertyDeclarations = {
    clientId: { attribute: 'client-id' },
    tab: {},
    rules: { attribute: false },
  };

  static override styles: CSSResultGroup = [
    PartnerElement.styles,
    cardStyles,
    messageStyles,
    clientDetailsStyles,
    partnerClientDetailsStyles,
  ];

  /** The id of the client, as the provider gives it. Absent: no client is chosen, and that is said. */
  clientId?: string | undefined;

  /** The tab that is shown: `details`, `renewals`, `usage` or `engagement`. A person may change it. */
  tab: DetailsTab = 'details';

  /** A host's own rules, before any other. Those that cannot be used warn once, and the newest published are used. */
  rules?: Edition | undefined;

  readonly #words = this.vocabulary(detailsVocabulary);
  readonly #view = new ClientDetailsView(this, {
    words: this.#words,
    speak: (english) => this.vocabulary(english),
    level: () => this.level(1),
    rules: () => this.rules ?? undefined,
    choose: (tab) => this.#choose(tab),
    fallback: () => this.renderRoot.querySelector<HTMLElement>('[role=tab][tabindex="0"]'),
  });

  /** Asks again for the tabs that were opened; what is shown stays until the answers come. */
  refresh(): void {
    this.#view.refresh();
  }

  protected override willUpdate(): void {
    this.#view.show(this.clientId === '' ? undefined : (this.clientId ?? undefined), this.#shownTab());
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const { about } = view;
    const has = Boolean(this.clientId);
    const heading = has ? (about.name ?? this.#nameless()) : this.#words.say('clientDetails');
    return html`<div class="card" part="card">
        <div class="card-head">
          <div class="who">
            <div class="heading client-heading" part="heading" role="heading" aria-level=${this.level()}>
              <bdi>${heading}</bdi>
            </div>
            ${
              has && (about.name !== undefined || about.domain !== undefined)
                ? html`<div class="small muted">${underName(about, this.#words)}</div>`
                : nothing
            }
          </div>
          ${has ? html`<div class="end">${view.age()}</div>` : nothing}
        </div>
        ${has ? view.tabs() : nothing} ${view.panel()}
      </div>
      ${view.overlays()}`;
  }

  /** Until a name comes the heading says what stands here. */
  #nameless(): string {
    return this.#words.say(this.#view.isAnswered ? 'clientNotNamed' : 'clientDetails');
  }

  #shownTab(): DetailsTab {
    const tab = (this.tab as DetailsTab | null | undefined) ?? 'details';
    if (detailsTabs.includes(tab)) return tab;
    warnOnce(this, `tab ${JSON.stringify(tab)} is none of ${detailsTabs.join(', ')}; details is shown.`);
    return 'details';
  }

  #choose(tab: DetailsTab): void {
    if (this.emit('partner-tab-change', { tab } satisfies PartnerTabChangeDetail, { intent: true })) this.tab = tab;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-client-details': PartnerClientDetails;
  }
}

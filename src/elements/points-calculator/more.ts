import { adoptStyles, html, nothing, type TemplateResult } from 'lit';
import type { PartnerElement } from '../../core/index.js';
import { ruleTerms } from '../../locales/en.js';
import { noteStyles } from '../../ui/note.styles.js';
import { RuleBook } from '../../views/rule-book.js';
import { calculationText } from './copy-text.js';
import { Copying, type Copied } from './copying.js';
import { dealListView } from './deal-list.js';
import type { Desk } from './desk.js';
import { moreStyles } from './more.styles.js';
import { whyView, type TabView } from './results.js';
import { sourceListView } from './source-list.js';
import { TierEffect } from './tier-effect.js';

/**
 * What most calculations do without: several deals, what they would do to the partner's tier, rules that are not the kit's own,
 * where rules were read, copying. It comes when the first of these is wanted.
 */
export class More {
  /** Rules that are not the kit's own. */
  readonly rules: RuleBook;
  /** What deals would do to the partner's tier. */
  readonly tier: TierEffect;
  /** What is copied. */
  readonly copying: Copying;

  constructor(host: PartnerElement) {
    adoptStyles(host.renderRoot as ShadowRoot, [
      ...(host.constructor as typeof PartnerElement).elementStyles,
      noteStyles,
      moreStyles,
    ]);
    this.rules = new RuleBook(host);
    this.tier = new TierEffect(host);
    this.copying = new Copying(host);
  }

  /** Draws several deals, and what the deals would do to the partner's tier where that is known. */
  dealsView(desk: Desk): TemplateResult {
    const { deals } = desk.entries.value;
    return deals.length > 1
      ? dealListView(desk, this.tier)
      : html`<div class="single">${this.tier.view(desk, deals)} ${this.tier.note(desk)}</div>`;
  }

  /** Draws that the wanted rules could not be had, with an offer to ask again. */
  rulesView({ words, speak }: Desk): TemplateResult {
    return html`${whyView(speak(ruleTerms).say('rulesNotLoaded'))}
      <button class="button below no-print" type="button" @click=${() => this.rules.again()}>
        ${words.say('retryPart')}
      </button>`;
  }

  /** Draws where the rules were read. */
  sourcesView(desk: Desk): TemplateResult {
    return sourceListView(desk);
  }

  /** Copies the calculation as text, or an address. */
  copy(what: Copied, desk: Desk, view: TabView, link = ''): Promise<void> {
    return this.copying.copy(what, what === 'link' ? link : calculationText(desk, view));
  }

  /** Draws what the browser did not let into the clipboard, for the person to copy by hand. */
  refusedView({ words }: Desk): TemplateResult | typeof nothing {
    const { refused } = this.copying;
    return refused === undefined
      ? nothing
      : html`<div class="card-body refused">
          <label for="refused">${words.say('copyRefused')}</label>
          <textarea id="refused" readonly rows="4" .value=${refused}></textarea>
        </div>`;
  }
}

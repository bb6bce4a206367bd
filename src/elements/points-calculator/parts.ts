import { html, nothing, type TemplateResult } from 'lit';
import type { OnDemand } from '../../core/on-demand.js';
import { downIcon, plusIcon } from '../../ui/icons.js';
import type { Desk } from './desk.js';
import type { More } from './more.js';
import { whyView } from './results.js';
import { mostDeals } from './value.js';

/** Draws a part that is loaded on demand, or that it could not be loaded, with an offer to try again. */
export function partView<T>({ words }: Desk, onDemand: OnDemand<T>, draw: (part: T) => unknown): unknown {
  const { part } = onDemand;
  if (part) return draw(part);
  if (!onDemand.failed) return nothing;
  return html`${whyView(words.say('partNotLoaded'))}
    <button class="button below no-print" type="button" @click=${() => onDemand.again()}>
      ${words.say('retryPart')}
    </button>`;
}

/** Draws several deals, and what deals would do to the partner's tier where that can be told. */
export function dealsView(desk: Desk, more: OnDemand<More>, tellsTier: boolean): unknown {
  const isMore = desk.entries.value.deals.length > 1 || tellsTier;
  return isMore ? partView(desk, more, (part) => part.dealsView(desk)) : nothing;
}

/** Draws the button that adds a deal. */
export function addDealView({ barred, entries, words }: Desk): TemplateResult {
  return html`<button
    class="button add-deal below no-print"
    type="button"
    ?disabled=${barred || entries.value.deals.length >= mostDeals}
    @click=${(event: Event) => {
      entries.addDeal();
      (event.currentTarget as Element).closest('.card')?.querySelector<HTMLElement>('#amount')?.focus();
    }}
  >
    ${plusIcon()}${words.say('addDeal')}
  </button>`;
}

/** Draws the disclosure of where the rules were read. */
export function sourcesView(desk: Desk, more: OnDemand<More>, open: boolean, toggle: () => void): TemplateResult {
  return html`<button
      class="disclosure small no-print"
      type="button"
      aria-expanded=${open}
      aria-controls="sources"
      @click=${toggle}
    >
      ${downIcon(open ? 'small turned' : 'small')}${desk.words.say('sourcesOfRules')}
    </button>
    <div id="sources" ?hidden=${!open}>
      ${open ? partView(desk, more, (part) => part.sourcesView(desk)) : nothing}
    </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { PartnerElement } from '../../core/index.js';
import { OnDemand } from '../../core/on-demand.js';
import type { Renewal, RenewalOwner } from '../../provider/index.js';
import { editIcon } from '../../ui/icons.js';
import type { DetailsWords, Speak } from './details-words.js';

/** What changing the renewal owner needs of the view that offers it. */
export interface OwnerEditOptions {
  words: DetailsWords;
  speak: Speak;
  /** What the focus comes back to where the button is gone. */
  fallback: () => HTMLElement | null | undefined;
}

/**
 * Lets a person change who tells a client about renewals, where the provider can. All but the button comes when that is pressed
 * first.
 */
export class OwnerEdit {
  readonly #more;

  constructor(
    private readonly host: PartnerElement,
    private readonly options: OwnerEditOptions,
  ) {
    this.#more = new OnDemand(host, async () => {
      const { OwnerEditing } = await import('./owner-editing.js');
      return new OwnerEditing(host, options.speak, options.fallback);
    });
  }

  /** The owner to show: as it was just chosen, else as the provider says. */
  ownerOf(renewal: Renewal): RenewalOwner | undefined {
    const more = this.#more.there;
    return more ? more.editing.ownerOf(renewal) : renewal.owner;
  }

  /** The button, where the owner can be changed. @param client what names the client for people. */
  button(renewal: Renewal, client: string): TemplateResult | typeof nothing {
    if (this.host.activeProvider?.clients?.setRenewalOwner === undefined) return nothing;
    const { words } = this.options;
    return html`<button class="button no-print" type="button" @click=${() => this.#open(renewal, client)}>
        ${editIcon()}${words.say('changeOwner')}
      </button>
      ${this.#more.failed ? html`<p class="small" role="status">${words.say('failed')}</p>` : nothing}`;
  }

  /** The dialog while it is open, and the notices of what became of it. @param level of the dialog's heading. */
  view(level: number): TemplateResult | typeof nothing {
    return this.#more.there?.view(level) ?? nothing;
  }

  async #open(renewal: Renewal, client: string): Promise<void> {
    this.#more.again();
    const more = await this.#more.whole();
    more?.editing.open({ id: renewal.clientId, name: client, owner: this.ownerOf(renewal) });
  }
}

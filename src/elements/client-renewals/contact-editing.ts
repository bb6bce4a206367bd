import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { PartnerElement } from '../../core/index.js';
import { newIntent, write } from '../../core/write.js';
import { toFailure, type Contact, type ErrorCode, type Renewal } from '../../provider/index.js';
import { editIcon, errorIcon, userIcon } from '../../ui/icons.js';
import { Menu } from '../../ui/menu.js';
import type { Notice } from '../../ui/message.js';
import { changeFailureTerms } from '../../views/load-view.js';
import { clientName, personCell } from './renewal-cells.js';
import type { RenewalWords } from './renewal-words.js';

/** A change that a person made, and how it stands. */
interface Change {
  renewal: Renewal;
  contact: Contact & { id: string };
  /** What the rows said when it was made: rows that came later tell the truth by themselves. */
  rows: unknown;
  failed?: ErrorCode | undefined;
  /** The same for every try, so that a repeated one counts once. */
  key: string;
  saving: boolean;
}

/**
 * Changes primary contacts of renewals: what a person chooses is shown at once, and put back with a message when it could not be
 * saved.
 */
export class ContactEditing implements ReactiveController {
  readonly #menu: Menu;
  readonly #changes = new Map<string, Change>();
  #partner: string | undefined;

  /** @param rows the rows as they were answered last. */
  constructor(
    private readonly host: PartnerElement,
    private readonly rows: () => unknown,
  ) {
    this.#menu = new Menu(host);
    host.addController(this);
  }

  /** Another partner's renewals are others; what was saved stands in rows that came later. */
  hostUpdate(): void {
    const partner = this.host.activeProvider?.id;
    if (partner !== this.#partner) this.#changes.clear();
    this.#partner = partner;
    for (const [id, { saving, failed, rows }] of this.#changes) {
      if (!saving && !failed && rows !== this.rows()) this.#changes.delete(id);
    }
  }

  /** Draws the contact, and where it can be changed the button and menu for it. */
  cell(renewal: Renewal, words: RenewalWords): TemplateResult {
    const change = this.#changes.get(renewal.id);
    const chosen = change && !change.failed ? change.contact : renewal.primaryContact;
    const others = (renewal.contacts ?? []).filter(
      (contact): contact is Change['contact'] => contact.id !== undefined && contact.id !== chosen?.id,
    );
    const shown = personCell(chosen, words);
    if (!this.host.activeProvider?.renewals?.setPrimaryContact || others.length === 0) return shown;
    const client = clientName(renewal, words);
    return html`<span class="editable">
      ${shown}
      ${this.#menu.view({
        id: `contact-${renewal.id}`,
        look: 'edit',
        words: editIcon(),
        label: change?.saving ? words.say('saving') : words.say('changeContact', { client }),
        menuLabel: words.say('contactOf', { client }),
        align: 'start',
        items: () =>
          others.map((contact) => ({
            label: contact.name ?? contact.email ?? words.say('notKnown'),
            icon: userIcon,
            run: () => void this.#save(renewal, contact),
          })),
      })}
    </span>`;
  }

  /** What could not be saved, with a way to try again. */
  notices(words: RenewalWords): Notice[] {
    return [...this.#changes.values()].flatMap((change) => {
      const { failed, renewal, contact, key } = change;
      if (!failed) return [];
      const why = words.say(changeFailureTerms[failed]);
      const text = `${words.say('contactNotChanged', { client: clientName(renewal, words) })} ${why}`;
      // Whoever changed it meanwhile is not to be overwritten unseen.
      const again = { label: words.say('retry'), run: () => void this.#save(renewal, contact, key) };
      const close = { label: words.say('close'), run: () => this.#forget(renewal.id) };
      return [{ icon: errorIcon, text, action: failed === 'conflict' || failed === 'not-found' ? close : again }];
    });
  }

  #forget(id: string): void {
    this.#changes.delete(id);
    this.host.requestUpdate();
  }

  async #save(renewal: Renewal, contact: Change['contact'], key: string = newIntent()): Promise<void> {
    const provider = this.host.activeProvider;
    const source = provider?.renewals;
    if (!provider || !source?.setPrimaryContact) return;
    const { id, version } = renewal;
    const change: Change = { renewal, contact, key, rows: undefined, saving: true };
    this.#changes.set(id, change);
    this.host.requestUpdate();
    const partner = this.#partner;
    try {
      await write(provider, {
        topics: ['renewals'],
        run: async (call) => source.setPrimaryContact?.(id, contact.id, call),
        idempotencyKey: key,
        version,
        timeoutMs: this.host.timeoutMs,
      });
    } catch (thrown) {
      change.failed = toFailure(thrown).code;
    }
    change.saving = false;
    change.rows = this.rows();
    if (partner !== this.#partner) this.#changes.delete(id);
    this.host.requestUpdate();
  }
}

import { html, type ReactiveController, type TemplateResult } from 'lit';
import { systemClock, type PartnerElement } from '../../core/index.js';
import { within } from '../../core/attempts.js';
import { toFailure, type Contact, type ErrorCode, type PartnerProvider, type Renewal } from '../../provider/index.js';
import { editIcon, errorIcon, userIcon } from '../../ui/icons.js';
import { Menu } from '../../ui/menu.js';
import type { Notice } from '../../ui/message.js';
import { failureTerms } from '../../views/load-view.js';
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

/** What changes contacts in the list. */
export interface ContactList {
  /** The rows as they were answered last. */
  rows: () => unknown;
  /** Makes a write, after which the list is asked for again. */
  write: (run: (provider: PartnerProvider) => Promise<void>) => Promise<void>;
}

/**
 * Changes primary contacts of renewals: what a person chooses is shown at once, and put back with a message when it could not be
 * saved.
 */
export class ContactEditing implements ReactiveController {
  readonly #menu: Menu;
  readonly #changes = new Map<string, Change>();
  #partner: string | undefined;

  constructor(
    private readonly host: PartnerElement,
    private readonly list: ContactList,
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
      if (!saving && !failed && rows !== this.list.rows()) this.#changes.delete(id);
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
      const why = words.say(failed === 'forbidden' ? 'changeDenied' : failureTerms[failed]);
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

  async #save(renewal: Renewal, contact: Change['contact'], key: string = crypto.randomUUID()): Promise<void> {
    const { id, version } = renewal;
    const change: Change = { renewal, contact, key, rows: undefined, saving: true };
    this.#changes.set(id, change);
    this.host.requestUpdate();
    const partner = this.#partner;
    const { signal } = new AbortController();
    try {
      await this.list.write(async (provider) => {
        await within(this.host.timeoutMs, { clock: systemClock, signal }, async (inner) =>
          provider.renewals?.setPrimaryContact?.(id, contact.id, {
            signal: inner,
            idempotencyKey: key,
            ...(version !== undefined && { version }),
          }),
        );
      });
    } catch (thrown) {
      change.failed = toFailure(thrown).code;
    }
    change.saving = false;
    change.rows = this.list.rows();
    if (partner !== this.#partner) this.#changes.delete(id);
    this.host.requestUpdate();
  }
}

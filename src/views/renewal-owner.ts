import { html, nothing, type TemplateResult } from 'lit';
import { Loader, type PartnerElement, type Words } from '../core/index.js';
import { newIntent, write } from '../core/write.js';
import { commonTerms, setOwnerTerms } from '../locales/en.js';
import type { TermKey } from '../locales/index.js';
import {
  checkContacts,
  checkRenewals,
  toFailure,
  type Contact,
  type DataProblem,
  type PartnerProvider,
  type Renewal,
  type RenewalOwner,
  type RenewalOwnerChoice,
} from '../provider/index.js';
import { addStyles } from '../ui/add-styles.js';
import { dialogStyles } from '../ui/dialog.styles.js';
import { selectField } from '../ui/field.js';
import { fieldStyles } from '../ui/field.styles.js';
import type { Term } from '../ui/index.js';
import { Question } from '../ui/question.js';
import type { Toasts } from '../ui/toast.js';
import { changeFailureTerms } from './load-view.js';
import { renewalOwnerStyles } from './renewal-owner.styles.js';

/** The client whose renewal owner is chosen. */
export interface OwnedClient {
  id: string;
  /** What names it for people. */
  name: string;
  /** The owner that is shown now, where that is known; else it is asked for. */
  owner?: RenewalOwner | undefined;
}

/** What choosing a renewal owner works with. */
export interface RenewalOwnerDesk {
  /** The words of a part that brings its own. */
  speak: <S extends Partial<Record<TermKey, Term>>>(english: S) => Words<S>;
  /** Where it says that it is done, or was not. */
  toasts: Toasts;
  /** What the focus goes to where what opened the dialog is gone. */
  fallback: () => HTMLElement | null | undefined;
}

const vocabulary = { ...commonTerms, ...setOwnerTerms };

/** What is chosen before anything is: the owner as it is. */
interface Draft {
  choice: RenewalOwner['choice'] | undefined;
  notify: string | undefined;
}

/** An owner that was chosen, and the records that still tell of the one before. */
interface Change {
  owner: RenewalOwner;
  under: 'way' | 'read';
  seen: WeakSet<Renewal>;
}

/** The ways of a choice, and what they mean. */
const choices = [
  { value: 'default', label: 'setOwnerDefault', text: 'setOwnerDefaultText' },
  { value: 'hubspot', label: 'setOwnerHubSpot', text: 'setOwnerHubSpotText' },
  { value: 'partner', label: 'setOwnerPartner', text: 'setOwnerPartnerText' },
] as const;

/**
 * Chooses who tells a client about its renewals, for any element: a dialog, and the write. What was chosen is shown at once, and
 * taken back with a notice that offers to try again where it could not be saved. Load it on demand; it is for providers that have
 * `clients.setRenewalOwner`.
 */
export class RenewalOwnerEditing {
  readonly #words: Words<typeof vocabulary>;
  readonly #question: Question;
  readonly #users: Loader<object, readonly Contact[]>;
  readonly #renewals: Loader<string, readonly Renewal[]>;
  #client: OwnedClient | undefined;
  #draft: Partial<Draft> = {};
  #changes = new Map<string, Change>();
  #provider: PartnerProvider | undefined;

  constructor(
    private readonly host: PartnerElement,
    private readonly desk: RenewalOwnerDesk,
  ) {
    addStyles(host.renderRoot, [fieldStyles, dialogStyles, renewalOwnerStyles]);
    this.#words = desk.speak(vocabulary);
    this.#question = new Question(host, desk.fallback);
    host.addController({ hostUpdate: () => this.#forgetFormer() });
    this.#users = new Loader(host, {
      name: 'clients.renewalUsers',
      topic: 'clients',
      offered: ({ clients }) => clients?.renewalUsers !== undefined,
      read: async ({ clients }, _query, call) => checkContacts(await clients?.renewalUsers?.(call)),
    });
    this.#renewals = new Loader(host, {
      name: 'renewals.owner',
      topic: 'renewals',
      offered: ({ renewals }) => renewals?.of !== undefined,
      read: async ({ renewals }, client, call) => {
        const problems: DataProblem[] = [];
        return { value: checkRenewals(await renewals?.of?.(client, call), problems), problems };
      },
    });
  }

  /** Asks for the owner of a client. @param opener what the focus comes back to: that which has it now, by default. */
  open(client: OwnedClient, opener?: HTMLElement): void {
    this.#client = client;
    this.#draft = {};
    this.#users.ask({});
    this.#renewals.ask(client.owner ? undefined : client.id);
    this.#question.open(opener);
  }

  /** The owner to show for a renewal: as it was just chosen, else as the provider says. */
  ownerOf(renewal: Renewal): RenewalOwner | undefined {
    const change = this.#changes.get(renewal.clientId);
    if (!change) return renewal.owner;
    // Records that come after the write tell of it themselves.
    if (change.under === 'way') change.seen.add(renewal);
    return change.seen.has(renewal) ? change.owner : renewal.owner;
  }

  /** Draws the dialog while it is open. @param level the level of its heading in the page. */
  view(level: number): TemplateResult | typeof nothing {
    const words = this.#words;
    const client = this.#client;
    if (!client) return nothing;
    return this.#question.view({
      id: 'renewal-owner',
      heading: words.say('setOwnerOf', { client: client.name }),
      level,
      content: () => this.#fields(client),
      act: words.say('setOwnerSave'),
      safe: words.say('cancel'),
      run: () => this.#save(client),
    });
  }

  #fields(client: OwnedClient): TemplateResult {
    const words = this.#words;
    const { choice } = this.#chosen(client);
    return html`<div
        class="owner-choices"
        role="radiogroup"
        aria-label=${words.say('setOwnerOf', { client: client.name })}
      >
        ${choices.map(
          ({ value, label, text }) =>
            html`<label class="owner-choice">
              <input
                type="radio"
                name="renewal-owner-choice"
                value=${value}
                .checked=${value === choice}
                @change=${() => this.#choose({ choice: value })}
              />
              <span>${words.say(label)}<span class="small muted">${words.say(text)}</span></span>
            </label>`,
        )}
      </div>
      ${choice === 'partner' && this.#users.status !== 'off' ? this.#userField(client) : nothing}`;
  }

  #userField(client: OwnedClient): TemplateResult {
    const words = this.#words;
    const { value: users, resource } = this.#users;
    return selectField({
      id: 'renewal-owner-user',
      label: words.say('setOwnerNotify'),
      value: this.#chosen(client).notify ?? '',
      options: [
        { value: '', label: words.say('setOwnerContact') },
        ...(users ?? []).flatMap(({ id, name, email }) =>
          id === undefined ? [] : { value: id, label: name ?? email ?? id },
        ),
      ],
      choose: (notify) => this.#choose({ notify: notify === '' ? undefined : notify }),
      hint: users
        ? undefined
        : resource.failure
          ? html`${words.say('setOwnerUsersFailed')}
              <button class="link" type="button" @click=${() => resource.refresh()}>${words.say('retry')}</button>`
          : words.say('loading'),
    });
  }

  /** What the person chose, on top of what holds. */
  #chosen(client: OwnedClient): Draft {
    const owner = this.#known(client);
    return { choice: owner?.choice, notify: owner?.notify?.id, ...this.#draft };
  }

  #known({ id, owner }: OwnedClient): RenewalOwner | undefined {
    const loaded = this.#renewals.value?.find((renewal) => renewal.clientId === id && renewal.owner);
    return this.#changes.get(id)?.under === 'way'
      ? this.#changes.get(id)?.owner
      : (owner ?? (loaded && this.ownerOf(loaded)));
  }

  #choose(draft: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...draft };
    this.host.requestUpdate();
  }

  #save(client: OwnedClient): string | undefined {
    const { choice, notify } = this.#chosen(client);
    if (!choice) return this.#words.say('setOwnerChoose');
    const known = this.#known(client);
    const same = known?.choice === choice && (choice !== 'partner' || known.notify?.id === notify);
    if (!same) void this.#write(client, { choice, ...(choice === 'partner' && notify !== undefined && { notify }) });
    return undefined;
  }

  async #write(client: OwnedClient, choice: RenewalOwnerChoice, idempotencyKey = newIntent()): Promise<void> {
    const { host, desk } = this;
    const provider = host.activeProvider;
    const source = provider?.clients;
    if (!provider || !source?.setRenewalOwner) return;
    const words = this.#words;
    const user = this.#users.value?.find(({ id }) => id !== undefined && id === choice.notify);
    const change: Change = {
      owner: { choice: choice.choice, notify: user },
      under: 'way',
      seen: new WeakSet(),
    };
    this.#changes.set(client.id, change);
    host.requestUpdate();
    const isCurrent = (): boolean => host.isConnected && host.activeProvider === provider;
    try {
      await write(provider, {
        topics: ['renewals', 'clients'],
        run: async (call) => source.setRenewalOwner?.(client.id, choice, call),
        idempotencyKey,
        timeoutMs: host.timeoutMs,
      });
      change.under = 'read';
      if (!isCurrent()) return;
      const label = choices.find(({ value }) => value === choice.choice)?.label ?? 'setOwnerPartner';
      desk.toasts.show({ text: () => words.say('setOwnerDone', { client: client.name, owner: words.say(label) }) });
    } catch (thrown) {
      if (this.#changes.get(client.id) === change) this.#changes.delete(client.id);
      host.requestUpdate();
      if (!isCurrent()) return;
      desk.toasts.show({
        text: () =>
          `${words.say('setOwnerFailed', { client: client.name })} ${words.say(changeFailureTerms[toFailure(thrown).code])}`,
        failed: true,
        action: { label: () => words.say('retry'), run: () => void this.#write(client, choice, idempotencyKey) },
      });
    }
  }

  /** Another partner's clients are others. */
  #forgetFormer(): void {
    const provider = this.host.activeProvider;
    if (provider === this.#provider) return;
    if (this.#provider) this.#question.close();
    this.#provider = provider;
    this.#changes.clear();
  }
}

import { html, type TemplateResult } from 'lit';
import type { PartnerElement, Words } from '../../core/index.js';
import { newIntent, write } from '../../core/write.js';
import { clientActionTerms, commonTerms, setOwnerTerms } from '../../locales/en.js';
import type { TermKey } from '../../locales/index.js';
import { toFailure, type Client, type ErrorCode, type PartnerProvider } from '../../provider/index.js';
import { addStyles } from '../../ui/add-styles.js';
import { dialogStyles } from '../../ui/dialog.styles.js';
import { buildingIcon, editIcon, endIcon, globeIcon, panelIcon } from '../../ui/icons.js';
import { formatAmount, type Term } from '../../ui/index.js';
import { Menu, type MenuAction, type MenuLink } from '../../ui/menu.js';
import { menuStyles } from '../../ui/menu.styles.js';
import { Question } from '../../ui/question.js';
import { Toasts } from '../../ui/toast.js';
import { toastStyles } from '../../ui/toast.styles.js';
import { changeFailureTerms } from '../../views/load-view.js';
import { RenewalOwnerEditing } from '../../views/renewal-owner.js';
import { clientActions, type ClientAction } from './client-action.js';

/** What the actions need of the table. */
export interface ClientMenuDesk {
  /** The words of a part that brings its own. */
  speak: <S extends Partial<Record<TermKey, Term>>>(english: S) => Words<S>;
  /** The level of a heading within the element. */
  level: () => number;
  /** What names a client for people. */
  nameOf: (client: Client) => string;
  /** Tells the host; answers whether the kit is to go on. */
  chosen: (action: ClientAction, id: string) => boolean;
  /** Opens the details of a client. */
  open: (id: string) => void;
  /** Takes a client out of the list. Answers what puts it back. */
  leaveOut: (client: Client) => () => void;
  /** A client is no more. */
  ended: (id: string) => void;
  /** Focuses the rows, or what stands in their place. */
  focusRows: () => void;
}

const vocabulary = { ...commonTerms, ...setOwnerTerms, ...clientActionTerms };

/** What is known to be in vain when it is tried again. */
const inVain: readonly ErrorCode[] = ['conflict', 'not-found'];

/**
 * What can be done about a client in the table, with all that follows: the menu, the questions, what is said of how it went. It comes
 * when the first menu is wanted.
 */
export class ClientMenu {
  /** What is said of how it went. */
  readonly toasts: Toasts;
  readonly #words: Words<typeof vocabulary>;
  readonly #menu: Menu;
  readonly #question: Question;
  readonly #owner: RenewalOwnerEditing;
  #client: Client | undefined;
  #provider: PartnerProvider | undefined;

  constructor(
    private readonly host: PartnerElement,
    private readonly desk: ClientMenuDesk,
  ) {
    addStyles(host.renderRoot, [menuStyles, dialogStyles, toastStyles]);
    const fallback = (): undefined => {
      desk.focusRows();
    };
    this.#words = desk.speak(vocabulary);
    this.#menu = new Menu(host);
    this.toasts = new Toasts(host, fallback);
    this.#question = new Question(host, fallback);
    this.#owner = new RenewalOwnerEditing(host, { speak: desk.speak, toasts: this.toasts, fallback });
    this.#provider = host.activeProvider;
    host.addController({ hostUpdate: () => this.#forgetFormer() });
  }

  /** Whether the menu of a client is open. */
  isOpen(id: string): boolean {
    return this.#menu.isOpen(id);
  }

  /** Opens the menu of a client beside its button, or closes it. */
  toggle(client: Client, button: HTMLElement): void {
    this.#client = client;
    this.#menu.toggle(client.id, button);
  }

  /** Draws what is open, and what is said; the latter stands elsewhere while a panel is open, see {@link Toasts.view}. */
  view(withNotices: boolean): unknown {
    const client = this.#client;
    return html`${
      client &&
      html`${this.#menu.box({
        id: client.id,
        menuLabel: this.desk.nameOf(client),
        align: 'end',
        items: () => this.#items(client),
      })}${this.#ending(client)}`
    }${this.#owner.view(this.desk.level())}${withNotices ? this.notices() : undefined}`;
  }

  /** Draws what is said of how it went. */
  notices(): TemplateResult {
    return this.toasts.view(this.#words.say('dismissNotice'));
  }

  #items(client: Client): (MenuAction | MenuLink | 'line')[] {
    const words = this.#words;
    const name = this.desk.nameOf(client);
    const { crm, account } = client.links ?? {};
    const act = (action: ClientAction, run: () => void) => (): void => {
      if (this.desk.chosen(action, client.id)) run();
    };
    const link = (action: ClientAction, href = ''): Omit<MenuLink, 'label'> => ({
      href,
      outward: words.say('opensNewTab'),
      follow: (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        if (!this.desk.chosen(action, client.id)) event.preventDefault();
      },
    });
    const items: Readonly<Record<ClientAction, MenuAction | MenuLink>> = {
      details: {
        label: words.say('actionDetails'),
        icon: panelIcon,
        run: act('details', () => this.desk.open(client.id)),
      },
      crm: { label: words.say('actionCrm'), icon: buildingIcon, ...link('crm', crm) },
      account: { label: words.say('actionAccount'), icon: globeIcon, ...link('account', account) },
      'renewal-owner': {
        label: words.say('actionOwner'),
        icon: editIcon,
        run: act('renewal-owner', () => this.#owner.open({ id: client.id, name })),
      },
      'end-services': {
        label: words.say('actionEnd'),
        icon: endIcon,
        removes: true,
        run: act('end-services', () => this.#question.open()),
      },
    };
    return clientActions(this.host.activeProvider, client).flatMap((action, place) =>
      action === 'end-services' && place > 0 ? ['line' as const, items[action]] : [items[action]],
    );
  }

  #ending(client: Client): unknown {
    const words = this.#words;
    const { mrr } = client;
    const sum = mrr && [formatAmount(words.tag, mrr.amount, mrr.currency), mrr.currency ?? ''].join(' ').trim();
    return this.#question.view({
      id: 'end-services',
      heading: words.say('endHeading', { client: this.desk.nameOf(client) }),
      level: this.desk.level(),
      content: () =>
        html`<p>${words.say('endText')} ${sum && words.say('endMrr', { mrr: sum })}</p>
          <p class="muted">${words.say('endForGood')}</p>`,
      act: words.say('endServices'),
      removes: true,
      safe: words.say('keepClient'),
      run: () => {
        void this.#end(client);
        return undefined;
      },
    });
  }

  async #end(client: Client, idempotencyKey = newIntent()): Promise<void> {
    const { host, desk } = this;
    const words = this.#words;
    const provider = host.activeProvider;
    const source = provider?.clients;
    if (!provider || !source?.endServices) return;
    const { id, version } = client;
    const name = desk.nameOf(client);
    const putBack = desk.leaveOut(client);
    const isCurrent = (): boolean => host.isConnected && host.activeProvider === provider;
    void host.updateComplete.then(() => this.#keepFocus());
    try {
      await write(provider, {
        topics: ['clients', 'renewals', 'engagement', 'points', 'tier'],
        run: async (call) => source.endServices?.(id, call),
        idempotencyKey,
        version,
        timeoutMs: host.timeoutMs,
      });
      if (!isCurrent()) return;
      desk.ended(id);
      this.toasts.show({ text: () => words.say('endDone', { client: name }) });
    } catch (thrown) {
      putBack();
      if (!isCurrent()) return;
      const { code } = toFailure(thrown);
      const again = { label: () => words.say('retry'), run: () => void this.#end(client, idempotencyKey) };
      this.toasts.show({
        text: () => `${words.say('endFailed', { client: name })} ${words.say(changeFailureTerms[code])}`,
        failed: true,
        action: inVain.includes(code) ? undefined : again,
      });
    }
  }

  /** What had the focus went with its row: the rows take it, or what stands in their place. */
  #keepFocus(): void {
    const { activeElement, body } = this.host.ownerDocument;
    if (this.host.isConnected && (activeElement === null || activeElement === body)) this.desk.focusRows();
  }

  /** Another partner's clients are others. */
  #forgetFormer(): void {
    const provider = this.host.activeProvider;
    if (provider === this.#provider) return;
    this.#provider = provider;
    this.#question.close();
    this.#client = undefined;
    this.toasts.clear();
  }
}

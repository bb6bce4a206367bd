import type { nothing } from 'lit';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { PartnerElement } from '../../core/index.js';
import { nextTask } from '../../ui/next-task.js';
import { clientPanelTerms, listTerms } from '../../locales/en.js';
import type { Client } from '../../provider/index.js';
import { addStyles } from '../../ui/add-styles.js';
import { Dialog } from '../../ui/dialog.js';
import { downIcon, upIcon, type Icon } from '../../ui/icons.js';
import { sentences } from '../../ui/index.js';
import { panel } from '../../ui/panel.js';
import { panelStyles } from '../../ui/panel.styles.js';
import { tip } from '../../ui/tooltip.js';
import { ClientDetailsView, type DetailsTab } from '../../views/client-details/client-details.js';
import { clientDetailsStyles } from '../../views/client-details/client-details.styles.js';
import { underName } from '../../views/client-details/client-head.js';
import { detailsVocabulary, type Speak } from '../../views/client-details/details-words.js';
import { clientPanelStyles } from './client-panel.styles.js';

/** What the panel asks of its table. */
export interface ClientPanelDesk {
  speak: Speak;
  /** The level of a heading within the element. */
  level: (depth: number) => number;
  /** The clients of the shown page, how many come before them, and how many match in all. */
  page: () => { clients: readonly Client[]; before: number; matching: number | undefined };
  /** A person wishes to see another client. */
  open: (id: string) => void;
  /** A person closed the panel. */
  closed: () => void;
  /** What the focus comes back to: the client's name in its row, else what else there is. */
  row: () => HTMLElement | null;
  /** What is said in short while it is open. */
  notices: () => unknown;
}

/**
 * The details of one client in a panel over the table. The clients of the shown page follow each other in it, by buttons and by keys. It is
 * loaded when it is opened first.
 */
export class ClientPanel implements ReactiveController {
  readonly #words;
  readonly #dialog: Dialog;
  readonly #view: ClientDetailsView;
  #tab: DetailsTab = 'details';
  #client: string | undefined;
  #announced = '';
  /** Whether the panel was open when its client was asked for. */
  #asked = false;

  constructor(
    private readonly host: PartnerElement,
    private readonly desk: ClientPanelDesk,
  ) {
    addStyles(host.renderRoot, [panelStyles, clientDetailsStyles, clientPanelStyles]);
    this.#words = desk.speak({ ...detailsVocabulary, ...clientPanelTerms, close: listTerms.close });
    this.#dialog = new Dialog(host, () => desk.row());
    this.#view = new ClientDetailsView(host, {
      words: this.#words,
      speak: desk.speak,
      level: () => desk.level(1),
      rules: () => undefined,
      fallback: () => host.renderRoot.querySelector<HTMLElement>('.panel [role=tab][tabindex="0"]'),
      choose: (tab) => {
        this.#tab = tab;
        host.requestUpdate();
      },
    });
    host.renderRoot.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    host.addController(this);
  }

  /** Back in the page it is open again, if a client is. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#dialog.isOpen && !this.#asked) void nextTask().then(() => this.host.requestUpdate());
  }

  /** Says which client is to be shown, if any. To be called before every drawing. */
  show(client: string | undefined): void {
    // What is asked for waits until the panel is there: each is a task of its own.
    const { isOpen } = this.#dialog;
    this.#asked = isOpen;
    const row = this.desk.page().clients.find(({ id }) => id === client);
    this.#view.show(client, this.#tab, row, isOpen);
    if (client !== this.#client) {
      this.#client = client;
      this.#announced = this.#dialog.isOpen && client !== undefined ? this.#sayWhere() : '';
      this.host.renderRoot.querySelector('.panel-scroller')?.scrollTo(0, 0);
    }
    if (client === undefined) this.#dialog.close();
    else if (this.host.isConnected) this.#dialog.open();
  }

  /** Draws it while it is open. */
  view(): TemplateResult | typeof nothing {
    const words = this.#words;
    const { about, isSettled, isAnswered } = this.#view;
    const isNamed = isAnswered || about.name !== undefined || about.domain !== undefined;
    return panel(this.#dialog, {
      id: 'client-panel',
      heading: about.name ?? words.say(isAnswered ? 'clientNotNamed' : 'clientDetails'),
      level: this.desk.level(0),
      under: isNamed
        ? underName(about, words)
        : isSettled
          ? undefined
          : html`<span class="client-under"><span class="bone"></span></span>`,
      buttons: html`${this.#stepButton(-1, 'previousClient', 'Alt + ↑', upIcon)}
      ${this.#stepButton(1, 'nextClient', 'Alt + ↓', downIcon)}`,
      closeLabel: words.say('close'),
      head: this.#view.tabs(),
      content: () => this.#view.panel(),
      foot: html`<span class="small muted">${this.#sayPlace()}</span>
        <span class="panel-age">${this.#view.age()}</span>
        <span class="hidden" role="status">${this.#announced}</span>`,
      dismissed: () => this.#dismissed(),
      notices: html`${this.#view.overlays()}${this.desk.notices()}`,
    });
  }

  #dismissed(): void {
    // The focus is back where the panel was opened; the person may have gone on to another client since.
    this.desk.row()?.focus({ preventScroll: true });
    this.desk.closed();
  }

  #stepButton(step: number, term: 'previousClient' | 'nextClient', keys: string, icon: Icon): TemplateResult {
    const label = this.#words.say(term);
    return html`<button
      class="button square plain"
      type="button"
      part="step"
      aria-label=${label}
      aria-disabled=${this.#neighbour(step) === undefined}
      aria-keyshortcuts=${step < 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
      ${tip(this.#words.say('withKeys', { label, keys }))}
      @click=${() => this.#step(step)}
    >
      ${icon()}
    </button>`;
  }

  /** The client so many rows on; nothing at the ends of the page, and beside a client that is not on it. */
  #neighbour(step: number): Client | undefined {
    const { clients } = this.desk.page();
    const place = clients.findIndex(({ id }) => id === this.#client);
    return place < 0 ? undefined : clients[place + step];
  }

  #step(step: number): void {
    const next = this.#neighbour(step);
    if (next) this.desk.open(next.id);
  }

  #onKey(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    if (!altKey || ctrlKey || metaKey || shiftKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return;
    // A dialog over the panel has its own keys.
    if (!this.#dialog.isOpen || (target as Element).closest('dialog')?.id !== 'client-panel') return;
    event.preventDefault();
    this.#step(key === 'ArrowUp' ? -1 : 1);
  }

  #sayWhere(): string {
    const { name } = this.#view.about;
    const words = this.#words;
    return sentences(words.tag, [name ?? words.say('clientNotNamed'), this.#sayPlace()].filter(Boolean));
  }

  /** Such as "Client 11 of 41". */
  #sayPlace(): string {
    const { clients, before, matching } = this.desk.page();
    const on = clients.findIndex(({ id }) => id === this.#client);
    if (on < 0) return '';
    const place = before + on + 1;
    return matching === undefined
      ? this.#words.say('clientPlace', { place })
      : this.#words.say('clientPlaceOf', { place, count: matching });
  }
}

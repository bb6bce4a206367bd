import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { focused } from './focused.js';
import { lockScroll } from './scroll-lock.js';

/** A modal box over the page. */
export interface DialogBox {
  /** Names the box within the element; no white space. */
  id: string;
  /** Classes beside `dialog`. */
  look?: string | undefined;
  /** What it is called, for screen readers. */
  label: string;
  /** The id of what says what it is about, which screen readers read after its name. */
  about?: string | undefined;
  role?: 'dialog' | 'alertdialog' | undefined;
  /** Draws what stands in it; asked only while it is open. */
  content: () => unknown;
  /** Nothing a person does closes it now, as while a write is under way. */
  held?: boolean | undefined;
  /** A press beside it closes it. */
  outside?: boolean | undefined;
  /** A person closed it. */
  dismissed?: (() => void) | undefined;
}

/** What the focus goes to first: what asks for it, else the first control. */
const controls = ':is(input:not([type="radio"]:not(:checked)), button, select, textarea):enabled, a[href]';

/**
 * A modal dialog of an element: a native one, so that the page behind it can neither be pressed nor read. The focus goes to what
 * bears `data-enter`, else to the first control, and comes back to what opened the dialog; where that is gone, to what the
 * element offers instead. It closes by Escape and, where that is wished, by a press beside it. The page behind it does not
 * scroll.
 *
 * It is drawn by {@link Dialog.box} while it is open, wherever the element likes; what floats above it has to stand in it.
 */
export class Dialog implements ReactiveController {
  #open = false;
  #view: DialogBox | undefined;
  #shown: HTMLDialogElement | undefined;
  #opener: HTMLElement | undefined;
  #unlock: (() => void) | undefined;
  #pressedBeside = false;

  /** @param fallback what the focus goes to where what opened the dialog is gone. */
  constructor(
    private readonly host: LitElement,
    private readonly fallback: () => HTMLElement | null | undefined = () => undefined,
  ) {
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** Opens it. @param opener what the focus comes back to: that which has it now, by default. */
  open(opener: HTMLElement | undefined = focused()): void {
    if (this.#open) return;
    this.#open = true;
    this.#opener = opener;
    this.host.requestUpdate();
  }

  /** Closes it, held or not, and gives the focus back. */
  close(): void {
    if (!this.#open) return;
    const opener = this.#opener;
    this.#end();
    const to = opener?.isConnected && opener.checkVisibility() ? opener : this.fallback();
    to?.focus({ preventScroll: true });
  }

  /** A person wishes to close it. */
  dismiss(): void {
    if (!this.#open || this.#view?.held) return;
    const { dismissed } = this.#view ?? {};
    this.close();
    dismissed?.();
  }

  /** Draws it while it is open. */
  box(view: DialogBox): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    this.#view = view;
    return html`<dialog
      class="dialog ${view.look ?? ''}"
      part="dialog"
      id=${view.id}
      role=${view.role ?? nothing}
      aria-label=${view.label}
      aria-describedby=${view.about ?? nothing}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
      @cancel=${(event: Event) => this.#onCancel(event)}
      @close=${(event: Event) => this.#onClose(event)}
      @pointerdown=${({ target }: Event) => (this.#pressedBeside = target === this.#shown)}
      @click=${({ target }: Event) => this.#onClick(target)}
    >
      ${view.content()}
    </dialog>`;
  }

  hostUpdated(): void {
    if (!this.#open || !this.#view) return;
    const box = this.host.renderRoot.querySelector<HTMLDialogElement>(`dialog#${CSS.escape(this.#view.id)}`);
    if (box && box !== this.#shown) this.#show(box);
    else if (!box && this.#shown) this.close();
  }

  hostDisconnected(): void {
    this.#end();
  }

  #show(box: HTMLDialogElement): void {
    this.#shown = box;
    this.#unlock ??= lockScroll(box.ownerDocument);
    box.showModal();
    (box.querySelector<HTMLElement>('[data-enter]') ?? box.querySelector<HTMLElement>(controls) ?? box).focus();
  }

  #end(): void {
    this.#unlock?.();
    const box = this.#shown;
    this.#open = false;
    this.#unlock = this.#shown = this.#opener = this.#view = undefined;
    box?.close();
    this.host.requestUpdate();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    // Browsers close a dialog at the second request, whatever is said to the first; the key is not theirs to hear.
    event.preventDefault();
    event.stopPropagation();
    this.dismiss();
  }

  /** Asked to close by other means than the key, such as a gesture. */
  #onCancel(event: Event): void {
    if (event.target !== this.#shown) return;
    event.preventDefault();
    this.dismiss();
  }

  /** Closed by the browser, all the same. */
  #onClose({ target }: Event): void {
    const box = this.#shown;
    if (!box || target !== box || box.open) return;
    if (this.#view?.held) box.showModal();
    else this.dismiss();
  }

  /** A press that began in the box, as when text is selected, is none beside it. */
  #onClick(target: EventTarget | null): void {
    if (this.#view?.outside && this.#pressedBeside && target === this.#shown) this.dismiss();
  }
}

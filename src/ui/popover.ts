import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { float } from './float.js';

/** A button that opens a box. */
export interface PopoverButton {
  /** Names the box within the element. */
  id: string;
  /** Classes of the button. */
  look: string;
  /** What stands in the button. */
  words: unknown;
  /** The button's name, where its words alone do not tell. */
  label?: string | undefined;
  role?: 'dialog' | 'menu' | undefined;
  /** Hears keys while the box is closed. */
  keys?: ((event: KeyboardEvent) => void) | undefined;
}

/** A box that floats beside the button that opened it. */
export interface PopoverBox {
  /** Names the box within the element. */
  id: string;
  /** What it is called, for screen readers. */
  label: string;
  /** The edge that it has in common with the button. */
  align: 'start' | 'end';
  /** Draws what stands in it; asked only while it is open. */
  content: () => unknown;
  role?: 'dialog' | 'menu' | undefined;
  /** Hears keys first; one whose default it prevents is done with. */
  keys?: ((event: KeyboardEvent) => void) | undefined;
  /** The box has opened: focuses something in it. By default that is the first control. */
  enter?: ((box: HTMLElement) => void) | undefined;
}

/** What Tab stops at; of radio buttons that is the chosen one. */
const controls =
  ':is(input:not([type="radio"]:not(:checked)), button, select, textarea):enabled, a[href], [tabindex="0"]';

/**
 * The boxes that buttons of an element open, one at a time: beside their button, in the top layer. The focus goes into the
 * box, and back to the button when a key closes it. It closes by Escape, which goes no further, by Tab beyond its last
 * control, by a press elsewhere, and when its button goes out of sight.
 *
 * A press on the button closes it too, which is why the platform's own closing by presses is not used: a button that the
 * platform does not know to belong to a box would find it closed and open it again.
 */
export class Popover implements ReactiveController {
  #open: string | undefined;
  #button: HTMLElement | undefined;
  #view: PopoverBox | undefined;
  #shown: HTMLElement | undefined;
  #stop: AbortController | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#open === undefined) return;
    const box = this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(idOf(this.#open))}`);
    if (!box) this.#end();
    else if (box !== this.#shown) this.#show(box);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** Whether a box is open. */
  isOpen(id: string): boolean {
    return this.#open === id;
  }

  /** Opens a box beside a button, or closes it where it stands there. */
  toggle(id: string, button: HTMLElement): void {
    const again = this.#open === id && this.#button === button;
    this.#end();
    if (again) return;
    this.#open = id;
    this.#button = button;
  }

  /** Closes what is open. Where the focus was within, it goes back to the button. */
  close(): void {
    const button = this.#button;
    const within = this.#shown?.matches(':focus-within');
    this.#end();
    if (within) button?.focus({ preventScroll: true });
  }

  /** Draws a button that opens a box. */
  button({ id, look, words, label, keys, role = 'dialog' }: PopoverButton): TemplateResult {
    const open = this.isOpen(id);
    return html`<button
      class=${look}
      type="button"
      aria-haspopup=${role}
      aria-expanded=${open}
      aria-controls=${open ? idOf(id) : nothing}
      aria-label=${label ?? nothing}
      @click=${(event: Event) => this.toggle(id, event.currentTarget as HTMLElement)}
      @keydown=${(event: KeyboardEvent) => (open ? this.#onKey(event) : keys?.(event))}
    >
      ${words}
    </button>`;
  }

  /** Hears the keys of a button that the element draws itself, beside which a box is open. */
  hears(event: KeyboardEvent): void {
    this.#onKey(event);
  }

  /** Draws a box while it is open. It may stand anywhere in the element. */
  box(view: PopoverBox): TemplateResult | typeof nothing {
    if (!this.isOpen(view.id)) return nothing;
    this.#view = view;
    return html`<div
      class="popover ${view.role ?? ''}"
      id=${idOf(view.id)}
      popover="manual"
      role=${view.role ?? 'dialog'}
      aria-label=${view.label}
      tabindex="-1"
      @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
      @focusout=${(event: FocusEvent) => this.#onLeave(event)}
    >
      ${view.content()}
    </div>`;
  }

  #show(box: HTMLElement): void {
    const button = this.#button;
    const view = this.#view;
    if (!button || !view) return;
    this.#stop?.abort();
    this.#stop = new AbortController();
    this.#shown = box;
    const { signal } = this.#stop;
    box.showPopover();
    const unfloat = float(box, button, { align: view.align }, () => this.close());
    signal.addEventListener('abort', unfloat);
    const elsewhere = (event: Event): void => {
      const path = event.composedPath();
      if (!path.includes(box) && !path.includes(button)) this.close();
    };
    box.ownerDocument.addEventListener('pointerdown', elsewhere, { capture: true, signal });
    if (view.enter) view.enter(box);
    else (box.querySelector<HTMLElement>(controls) ?? box).focus({ preventScroll: true });
  }

  #end(): void {
    this.#stop?.abort();
    if (this.#shown?.matches(':popover-open')) this.#shown.hidePopover();
    this.#open = this.#button = this.#shown = this.#view = undefined;
    this.host.requestUpdate();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    this.#view?.keys?.(event);
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Tab' && this.#leadsOut(event)) {
      // From the button Tab goes on to what follows it; the box may stand elsewhere.
      if (event.shiftKey) event.preventDefault();
      this.close();
    }
  }

  #leadsOut({ target, shiftKey }: KeyboardEvent): boolean {
    const box = this.#shown;
    const stops = [...(box?.querySelectorAll<HTMLElement>(controls) ?? [])].filter(({ tabIndex }) => tabIndex >= 0);
    return target === ((shiftKey ? stops[0] : stops.at(-1)) ?? box);
  }

  #onLeave({ relatedTarget }: FocusEvent): void {
    const to = relatedTarget as Node | null;
    if (to !== null && to !== this.#button && this.#shown?.contains(to) === false) this.close();
  }
}

/** An id may hold no white space. */
function idOf(id: string): string {
  return `box-${encodeURIComponent(id)}`;
}

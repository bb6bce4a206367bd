import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { focused } from './focused.js';
import { checkIcon, closeIcon, errorIcon } from './icons.js';

/** A short notice. */
export interface Toast {
  /** What it says; asked at every drawing, since the language may change. */
  text: () => string;
  /** Something failed: it stays until a person dismisses it. */
  failed?: boolean | undefined;
  /** What can be done about it, such as to undo it or to try again. Pressing it dismisses the notice. */
  action?: { label: () => string; run: () => void } | undefined;
}

/** So many are shown at once; the rest waits. */
const most = 3;

/** A notice stays so long, and as long as it is pointed at or focused. */
const staysMs = 6000;

/**
 * The short notices of an element: what was done, and what went wrong with a way out of it. They stand at the bottom of the
 * element, in sight while some of it is. Screen readers are told of each once. Where the focus was in one that goes away it goes
 * back to where it came from.
 */
export class Toasts implements ReactiveController {
  #queue: Toast[] = [];
  #timers = new Map<Toast, ReturnType<typeof setTimeout>>();
  #cameFrom: HTMLElement | undefined;
  #region: Element | undefined;
  readonly #drawnAs = (region: Element | undefined): void => {
    this.#region = region;
  };

  /** @param fallback what the focus goes to where what had it before is gone. */
  constructor(
    private readonly host: LitElement,
    private readonly fallback: () => HTMLElement | null | undefined = () => undefined,
  ) {
    host.addController(this);
  }

  /** Shows a notice, after those that wait already. Answers what takes it away. */
  show(toast: Toast): () => void {
    this.#queue.push(toast);
    this.host.requestUpdate();
    return () => this.#remove(toast);
  }

  /** Takes all of them away. */
  clear(): void {
    for (const toast of [...this.#queue]) this.#remove(toast);
  }

  /**
   * Draws the notices, or the place where they will be: it has to be there before them, in one place at a time. A modal dialog of
   * the element draws them within itself.
   */
  view(dismissLabel: string): TemplateResult {
    return html`<div
      class="toasts no-print"
      role="status"
      aria-atomic="false"
      ${ref(this.#drawnAs)}
      @pointerenter=${() => this.#pause()}
      @pointerleave=${({ currentTarget }: Event) => this.#goOn(currentTarget as Element)}
      @focusin=${({ relatedTarget, currentTarget }: FocusEvent) => {
        const from = relatedTarget as HTMLElement | null;
        if (from && !(currentTarget as Element).contains(from)) this.#cameFrom = from;
        this.#pause();
      }}
      @focusout=${({ relatedTarget, currentTarget }: FocusEvent) => {
        if (!(currentTarget as Element).contains(relatedTarget as Node | null))
          this.#goOn(currentTarget as Element, true);
      }}
    >
      ${repeat(
        this.#shown,
        (toast) => toast,
        (toast) => this.#toast(toast, dismissLabel),
      )}
    </div>`;
  }

  hostUpdated(): void {
    const region = this.#region;
    if (region && !region.matches(':hover, :focus-within')) this.#start();
  }

  hostDisconnected(): void {
    this.#pause();
    this.#queue = [];
    this.host.requestUpdate();
  }

  get #shown(): readonly Toast[] {
    return this.#queue.slice(0, most);
  }

  #toast(toast: Toast, dismissLabel: string): TemplateResult {
    const { text, failed, action } = toast;
    return html`<div class="toast ${failed ? 'failed' : ''}" part="toast">
      ${failed ? errorIcon() : checkIcon()}<span class="words">${text()}</span>
      ${
        action
          ? html`<button
              class="toast-button"
              type="button"
              @click=${() => {
                this.#remove(toast);
                action.run();
              }}
            >
              ${action.label()}
            </button>`
          : nothing
      }
      <button class="toast-button square" type="button" aria-label=${dismissLabel} @click=${() => this.#remove(toast)}>
        ${closeIcon()}
      </button>
    </div>`;
  }

  /** Each of those that are shown has its time, from now on. */
  #start(): void {
    for (const toast of this.#shown) {
      if (toast.failed || this.#timers.has(toast)) continue;
      this.#timers.set(
        toast,
        setTimeout(() => this.#remove(toast), staysMs),
      );
    }
  }

  #pause(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #goOn(region: Element, focusLeft = false): void {
    if (!region.matches(focusLeft ? ':hover' : ':hover, :focus-within')) this.#start();
  }

  #remove(toast: Toast): void {
    const place = this.#queue.indexOf(toast);
    if (place < 0) return;
    clearTimeout(this.#timers.get(toast));
    this.#timers.delete(toast);
    this.#queue.splice(place, 1);
    if (this.#region?.matches(':focus-within')) this.#giveFocusBack();
    this.host.requestUpdate();
  }

  #giveFocusBack(): void {
    const to = this.#cameFrom?.isConnected && this.#cameFrom.checkVisibility() ? this.#cameFrom : this.fallback();
    if (to) to.focus({ preventScroll: true });
    else focused()?.blur();
  }
}

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { Dialog } from './dialog.js';
import { errorIcon } from './icons.js';

/** A question that a person answers, with what is done about it. */
export interface QuestionView {
  /** Names the question within the element; no white space. */
  id: string;
  /** The question itself. */
  heading: string;
  /** The level of the heading in the page. */
  level: number;
  /** What follows from it, or what is to be filled in. */
  content: () => unknown;
  /** What does it: a verb. */
  act: string;
  /** It takes something away: the button is red, and the focus goes to the other one. */
  removes?: boolean | undefined;
  /** What leaves all as it is. */
  safe: string;
  /** Stands on the button while it is being done. */
  busy?: string | undefined;
  /**
   * Does it. It may answer, now or later, what went wrong, in the person's words: that is shown, and the question stays open.
   * Else it closes.
   */
  run: () => Promise<string | undefined> | string | undefined;
}

/** A dialog that asks something. While what it asked for is being done nothing closes it. */
export class Question {
  readonly #dialog: Dialog;
  #busy = false;
  #error: string | undefined;
  #opened = 0;

  /** @param fallback what the focus goes to where what opened the question is gone. */
  constructor(
    private readonly host: LitElement,
    fallback?: () => HTMLElement | null | undefined,
  ) {
    this.#dialog = new Dialog(host, fallback);
  }

  get isOpen(): boolean {
    return this.#dialog.isOpen;
  }

  /** Asks. @param opener what the focus comes back to: that which has it now, by default. */
  open(opener?: HTMLElement): void {
    if (this.isOpen) return;
    this.#opened += 1;
    this.#busy = false;
    this.#error = undefined;
    this.#dialog.open(opener);
  }

  /** Takes the question back, and gives the focus back. What is being done goes on. */
  close(): void {
    this.#dialog.close();
  }

  /** Draws it while it is open. */
  view(view: QuestionView): TemplateResult | typeof nothing {
    const { id, heading, level, content, act, removes, safe, busy } = view;
    return this.#dialog.box({
      id,
      look: 'question',
      label: heading,
      role: removes ? 'alertdialog' : undefined,
      about: removes ? `${id}-about` : undefined,
      held: this.#busy,
      outside: !removes,
      content: () =>
        html`<form
          class="dialog-box"
          novalidate
          aria-busy=${this.#busy}
          @submit=${(event: Event) => this.#submit(event, view)}
        >
          <div class="heading" role="heading" aria-level=${level}>${heading}</div>
          <div class="dialog-body" id="${id}-about">${content()}</div>
          <div role="alert">
            ${this.#error === undefined ? nothing : html`<p class="dialog-error">${errorIcon()}<span>${this.#error}</span></p>`}
          </div>
          <div class="dialog-actions">
            <button
              class="button"
              type="button"
              aria-disabled=${this.#busy ? 'true' : nothing}
              @click=${() => this.#dialog.dismiss()}
            >
              ${safe}
            </button>
            <button
              class="button ${removes ? 'removes' : 'primary'}"
              type="submit"
              aria-disabled=${this.#busy ? 'true' : nothing}
            >
              ${this.#busy ? (busy ?? act) : act}
            </button>
          </div>
          <div class="hidden" role="status">${this.#busy ? (busy ?? act) : nothing}</div>
        </form>`,
    });
  }

  async #submit(event: Event, { run }: QuestionView): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    const opened = this.#opened;
    this.#error = undefined;
    const answer = run();
    if (answer instanceof Promise) {
      this.#busy = true;
      this.host.requestUpdate();
    }
    const error = answer instanceof Promise ? await answer.finally(() => this.#done(opened)) : answer;
    // Meanwhile it may have been taken back, and asked again about something else.
    if (opened !== this.#opened || !this.isOpen) return;
    this.#error = error;
    if (error === undefined) this.close();
    else this.host.requestUpdate();
  }

  #done(opened: number): void {
    if (opened === this.#opened) this.#busy = false;
  }
}

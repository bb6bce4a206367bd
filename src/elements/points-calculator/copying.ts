import type { LitElement, ReactiveController } from 'lit';
import { systemClock } from '../../core/index.js';

/** After so long the mark that something was copied goes away. */
const markedMs = 2000;

/** What can be copied. */
export type Copied = 'text' | 'link';

/** Puts text into the clipboard, and holds what became of it. */
export class Copying implements ReactiveController {
  /** What was copied a moment ago. */
  done: Copied | undefined;
  /** A text that the browser did not let into the clipboard: for the person to copy by hand. */
  refused: string | undefined;
  #unmark: (() => void) | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  async copy(what: Copied, text: string): Promise<void> {
    this.forget();
    try {
      await navigator.clipboard.writeText(text);
      this.done = what;
      this.#unmark = systemClock.after(markedMs, () => this.forget());
    } catch {
      this.refused = text;
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLTextAreaElement>('#refused')?.select();
  }

  /** What was copied is of the past. */
  forget(): void {
    this.#unmark?.();
    this.done = this.refused = undefined;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.forget();
  }
}

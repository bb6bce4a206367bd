import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Puts off what moves the page until a press has ended. A field that is left because a person presses something else may
 * grow by an error; were it to grow at once, what is pressed would move away under the finger and the click be lost.
 */
export class AfterPress implements ReactiveController {
  #pressed = false;
  #waiting: (() => void)[] = [];
  #listening: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** Runs at once, or when the press under way has ended and its click was handled. */
  run(task: () => void): void {
    if (this.#pressed) this.#waiting.push(task);
    else task();
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    const { ownerDocument } = this.host;
    ownerDocument.addEventListener('pointerdown', () => (this.#pressed = true), options);
    for (const type of ['pointerup', 'pointercancel']) {
      ownerDocument.addEventListener(type, () => setTimeout(() => this.#end()), options);
    }
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#end();
  }

  #end(): void {
    this.#pressed = false;
    for (const task of this.#waiting.splice(0)) task();
  }
}

import type { LitElement, ReactiveController } from 'lit';
import { systemClock } from '../../core/index.js';

/** After so long without a further key what was typed is searched for. */
const searchAfterMs = 250;

/** What is typed into the search of a list, until it is searched for. */
export class ListSearch implements ReactiveController {
  /** What was typed and is not searched for yet. */
  typed: string | undefined;
  #cancel: (() => void) | undefined;

  /** @param search searches for what was typed. */
  constructor(
    private readonly host: LitElement,
    private readonly search: (text: string) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.now();
  }

  /** A person typed. */
  type(text: string): void {
    this.typed = text;
    this.#cancel?.();
    this.#cancel = systemClock.after(searchAfterMs, () => this.now());
    this.host.requestUpdate();
  }

  /** Searches for what was typed, without waiting for more. */
  now(): void {
    const { typed } = this;
    this.forget();
    if (typed !== undefined) this.search(typed);
  }

  /** Takes the text out, and searches for nothing. */
  clear(): void {
    this.forget();
    this.search('');
    this.host.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
  }

  /** What was typed is of the past. */
  forget(): void {
    this.#cancel?.();
    if (this.typed === undefined) return;
    this.typed = undefined;
    this.host.requestUpdate();
  }
}

import type { ReactiveControllerHost } from 'lit';

/** A part of an element that is loaded when it is first wanted, and asked for again when it is wanted after a failure. */
export class OnDemand<T> {
  #part: T | undefined;
  #coming: Promise<T | undefined> | undefined;
  #failed = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<T>,
  ) {}

  /** Whether it could not be loaded. */
  get failed(): boolean {
    return this.#failed;
  }

  /** The part, if it is there. */
  get there(): T | undefined {
    return this.#part;
  }

  /** The part, once it is there. Asking for it begins to load it, and the element is drawn again when it has come or failed. */
  get part(): T | undefined {
    void this.whole();
    return this.#part;
  }

  /** The part when it has come; nothing when it could not be loaded. */
  whole(): Promise<T | undefined> {
    return (this.#coming ??= this.#begin());
  }

  /** Forgets a failure, so that the part is asked for again. */
  again(): void {
    if (!this.#failed) return;
    this.#failed = false;
    this.#coming = undefined;
    this.host.requestUpdate();
  }

  async #begin(): Promise<T | undefined> {
    try {
      this.#part = await this.load();
    } catch {
      this.#failed = true;
    }
    this.host.requestUpdate();
    return this.#part;
  }
}

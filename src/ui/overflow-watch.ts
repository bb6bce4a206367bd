import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Watches whether what stands in a frame is wider than it, and has the element drawn anew when that changes. Hand its `drawnAs`
 * to a `ref()` on the frame.
 */
export class OverflowWatch implements ReactiveController {
  /** Whether the frame has to scroll. */
  overflows = false;

  #frame: HTMLElement | undefined;
  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** @internal Where the frame is drawn, or that it no longer is. */
  readonly drawnAs = (frame: Element | undefined): void => {
    this.#frame = frame as HTMLElement | undefined;
    this.#sizes.disconnect();
    if (!frame) return;
    for (const sized of [frame, ...frame.children]) this.#sizes.observe(sized);
  };

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  #measure(): void {
    const frame = this.#frame;
    if (!frame) return;
    // What a key leads to is not to come to rest under the names that stay.
    const kept = frame.querySelector('.names')?.clientWidth ?? 0;
    frame.style.scrollPaddingInlineStart = `${String(kept)}px`;
    // Browsers round the two differently.
    const overflows = frame.scrollWidth > frame.clientWidth + 1;
    if (overflows === this.overflows) return;
    this.overflows = overflows;
    // In the next frame, as what is drawn by it may change sizes while they are still being told.
    requestAnimationFrame(() => this.host.requestUpdate());
  }
}

import type { ReactiveController, ReactiveElement } from 'lit';

/** Under this width of its own the rows of a list are cards, which have room for everything. */
const cardsUnder = 640;

/**
 * Leaves out columns of a list while its table is wider than its frame, so that none is cut. It measures what is drawn, as words
 * and figures differ in width from language to language, and gives a column back as soon as there is room again.
 */
export class FittedColumns implements ReactiveController {
  /** For each column that is left out, how wide the table was with it. */
  #needed: number[] = [];
  /** Whether columns were asked for since the last drawing. */
  #asked = false;
  #wereCards = false;
  readonly #sizes = new ResizeObserver(() => this.#resized());

  /**
   * @param yielding Keys of the columns that may be left out, the least needed first.
   */
  constructor(
    private readonly host: ReactiveElement,
    private readonly yielding: readonly string[],
  ) {
    host.addController(this);
  }

  /** The columns that there is room for. */
  of<C extends { key: string }>(columns: readonly C[]): C[] {
    this.#asked = true;
    const left = this.#inCards() ? [] : this.yielding.slice(0, this.#needed.length);
    return columns.filter(({ key }) => !left.includes(key));
  }

  hostConnected(): void {
    this.#sizes.observe(this.host);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  hostUpdated(): void {
    const asked = this.#asked;
    this.#asked = false;
    const frame = asked && this.#overflowing();
    if (!frame) return;
    this.#needed.push(frame.scrollWidth);
    // Before it is painted, though not within this drawing.
    queueMicrotask(() => this.host.requestUpdate());
  }

  /** The frame of the table where it is too narrow for it, and there is a column left that may go. */
  #overflowing(): Element | undefined {
    const frame = this.#frame();
    const full = this.#needed.length === this.yielding.length || this.#inCards();
    // Browsers round the two differently.
    return frame && !full && frame.scrollWidth > frame.clientWidth + 1 ? frame : undefined;
  }

  #resized(): void {
    const width = this.#frame()?.clientWidth ?? 0;
    const cards = this.#inCards();
    const turned = cards !== this.#wereCards;
    const { length } = this.#needed;
    this.#wereCards = cards;
    if (!cards) this.#needed = this.#needed.filter((needed) => needed > width);
    // In the next frame, as the element becomes higher or lower by it while sizes are still being told.
    if (turned || this.#needed.length < length || this.#overflowing()) {
      requestAnimationFrame(() => this.host.requestUpdate());
    }
  }

  #frame(): Element | null {
    return this.host.renderRoot.querySelector('.table-frame');
  }

  #inCards(): boolean {
    return this.host.offsetWidth < cardsUnder;
  }
}

import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** A label to be placed: where on the scale its middle belongs, from 0 to 1, and its size in pixels. */
export interface LabelBox {
  at: number;
  width: number;
  height: number;
}

/** Where a label stands, in pixels from the start and the top. */
export interface LabelPlace {
  start: number;
  top: number;
}

/** Middles nearer than this stand on different lines. */
const nearest = 64;
/** Space kept between two labels of one line. */
const gap = 8;

/**
 * Places labels under a scale of `width` pixels: each in the middle of its point but never beyond the ends, and on a further
 * line where it would come too near to another. The last label gets the first line, since a scale leads up to it.
 * Answers the places, and the height of all lines together.
 */
export function placesOf(width: number, labels: readonly LabelBox[]): { places: LabelPlace[]; height: number } {
  const lines: { middle: number; start: number; end: number; label: number }[][] = [];
  const starts: number[] = [];
  const ends = labels.map((label, index) => ({ ...label, index })).reverse();
  for (const { at, width: own, index } of ends) {
    const middle = at * width;
    const start = Math.max(0, Math.min(middle - own / 2, width - own));
    const spot = { middle, start, end: start + own, label: index };
    const free = lines.find((line) =>
      line.every(
        (other) =>
          Math.abs(other.middle - middle) >= nearest &&
          (spot.end + gap <= other.start || other.end + gap <= spot.start),
      ),
    );
    if (free) free.push(spot);
    else lines.push([spot]);
    starts[index] = start;
  }
  const tops: number[] = [];
  let height = 0;
  for (const line of lines) {
    for (const { label } of line) tops[label] = height;
    height += Math.max(...line.map(({ label }) => labels[label]?.height ?? 0));
  }
  return { places: labels.map((_, index) => ({ start: starts[index] ?? 0, top: tops[index] ?? 0 })), height };
}

/** Keeps the children of an element in their places, whatever its width and theirs become. Nothing is said of it in the template. */
class PlaceLabels extends AsyncDirective {
  #box: HTMLElement | undefined;
  #at: readonly number[] = [];
  #observer: ResizeObserver | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('placeLabels() belongs to an element.');
  }

  render(_at: readonly number[]): unknown {
    return noChange;
  }

  override update(part: ElementPart, [at]: [readonly number[]]): unknown {
    this.#at = at;
    this.#box = part.element as HTMLElement;
    // An element's part is set before the children that it gets: they are there when the drawing is over.
    queueMicrotask(() => {
      if (!this.isConnected) return;
      this.#place(part.element as HTMLElement);
      this.#observe();
    });
    return noChange;
  }

  protected override disconnected(): void {
    this.#observer?.disconnect();
  }

  protected override reconnected(): void {
    this.#observe();
  }

  /** An observer answers at once, after layout and before anything is painted. */
  #observe(): void {
    const box = this.#box;
    if (!box) return;
    this.#observer ??= new ResizeObserver(() => this.#place(box));
    this.#observer.disconnect();
    this.#observer.observe(box);
    for (const label of box.children) this.#observer.observe(label);
  }

  #place(box: HTMLElement): void {
    const labels = [...box.children] as HTMLElement[];
    const sizes = labels.map((label, index) => ({
      at: this.#at[index] ?? 0,
      width: label.offsetWidth,
      height: label.offsetHeight,
    }));
    const { places, height } = placesOf(box.clientWidth, sizes);
    labels.forEach((label, index) => {
      label.style.insetInlineStart = `${places[index]?.start ?? 0}px`;
      label.style.insetBlockStart = `${places[index]?.top ?? 0}px`;
    });
    // Padding is no part of what is observed: to make room here is not a change to answer.
    box.style.paddingBlockEnd = `${height}px`;
  }
}

/** Places the children of an element as {@link placesOf} says; `at` has one place on the scale for each, in rising order. */
export const placeLabels = directive(PlaceLabels);

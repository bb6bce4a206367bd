import { html, noChange, type TemplateResult } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';
import type { RowDrawing } from './row-drawing.js';

/** Rows to be drawn. */
export interface RowsView<R> {
  rows: readonly R[];
  /** Stable and unique among the rows. */
  keyOf: (row: R) => string;
  /** Draws a row. */
  draw: (row: R) => TemplateResult;
  /** All that a row is drawn from. One of which all is the same is not drawn again; without it all rows are, and at once. */
  madeOf?: ((row: R) => readonly unknown[]) | undefined;
  /** Draws them in slices. */
  drawing?: RowDrawing | undefined;
  /** Told which rows there are: by keys, kept up to date while they are drawn. */
  shown: (keys: readonly string[]) => void;
}

/** A row in the document. */
interface Drawn {
  part: ChildPart;
  /** What it was made of; nothing while it is only a place. */
  madeOf?: readonly unknown[] | undefined;
}

/** The place of a row that is to come: as high as one, so that nothing moves when it is drawn. */
const place = (): TemplateResult => html`<tr class="awaited" aria-hidden="true"></tr>`;

class DrawnRows extends Directive {
  /** The rows in the document, and their keys, in their order there. */
  readonly #drawn: Drawn[] = [];
  readonly #keys: string[] = [];

  render(_view: unknown): typeof noChange {
    return noChange;
  }

  override update(body: ChildPart, [view]: [RowsView<unknown>]): typeof noChange {
    view.shown(this.#keys);
    const work = this.#told(body, view);
    if (view.drawing && view.madeOf) view.drawing.begin(work);
    else while (!work.next().done);
    return noChange;
  }

  /** Tells readers that there are rows to come. */
  *#told(body: ChildPart, view: RowsView<unknown>): Generator<undefined, void> {
    const element = body.parentNode as Element;
    element.ariaBusy = 'true';
    yield* this.#work(body, view);
    element.ariaBusy = null;
  }

  /** Draws the rows one after the other, with a pause after each that was drawn. */
  *#work(body: ChildPart, { rows, keyOf, draw, madeOf }: RowsView<unknown>): Generator<undefined, void> {
    const kept = new Map<string, Drawn>();
    const free: Drawn[] = [];
    const wanted = new Set(rows.map(keyOf));
    for (const [at, one] of this.#drawn.entries()) {
      const key = this.#keys[at] ?? '';
      if (one.madeOf && wanted.has(key) && !kept.has(key)) kept.set(key, one);
      else free.push(one);
    }
    // As many as there are to be, from the first moment.
    const missing = rows.length - kept.size;
    while (free.length > missing) this.#remove(free.pop());
    for (const one of free) if (isInUse(one)) this.#empty(body, one);
    while (free.length < missing) free.push(this.#add(body));

    for (const [at, row] of rows.entries()) {
      const key = keyOf(row);
      // A row of a record that is gone is handed on: to change it costs less than to make another.
      const one = kept.get(key) ?? free.shift() ?? this.#add(body);
      kept.delete(key);
      this.#put(body, one, at);
      this.#keys[at] = key;
      const made = madeOf?.(row);
      if (made && isSame(made, one.madeOf)) continue;
      one.madeOf = made ?? [];
      setChildPartValue(one.part, draw(row));
      if (at === rows.length - 1) return;
      yield;
    }
  }

  #put(body: ChildPart, one: Drawn, at: number): void {
    const drawn = this.#drawn;
    const there = drawn[at];
    if (there === one || !there) return;
    if (drawn[at + 1] === one) {
      // What stood here leaves; else all that follow would have to come one by one.
      insertPart(body, undefined, there.part);
      this.#move(at, drawn.length - 1);
    } else {
      insertPart(body, there.part, one.part);
      this.#move(drawn.indexOf(one), at);
    }
  }

  #move(from: number, to: number): void {
    for (const list of [this.#drawn, this.#keys] as unknown[][]) list.splice(to, 0, ...list.splice(from, 1));
  }

  #add(body: ChildPart): Drawn {
    const one = { part: insertPart(body) };
    setChildPartValue(one.part, place());
    this.#drawn.push(one);
    this.#keys.push('');
    return one;
  }

  /** Makes a row a mere place. */
  #empty(body: ChildPart, one: Drawn): void {
    const part = insertPart(body, one.part);
    removePart(one.part);
    one.part = part;
    one.madeOf = undefined;
    setChildPartValue(part, place());
  }

  #remove(one: Drawn | undefined): void {
    if (!one) return;
    const at = this.#drawn.indexOf(one);
    this.#drawn.splice(at, 1);
    this.#keys.splice(at, 1);
    removePart(one.part);
  }
}

/** Something that belongs to the record of a row, such as its menu, is open: no other record may take the row over. */
function isInUse({ part }: Drawn): boolean {
  const row = part.startNode?.nextSibling;
  return row instanceof Element && row.querySelector('[aria-expanded="true"]') !== null;
}

function isSame(one: readonly unknown[], other: readonly unknown[] | undefined): boolean {
  return one.length === other?.length && one.every((value, at) => value === other[at]);
}

/**
 * Draws the rows of a table. A record keeps its row wherever it goes, so that focus and selection stay; rows of records that are gone
 * are taken over by those that have come.
 */
export const drawnRows: <R>(view: RowsView<R>) => unknown = directive(DrawnRows);

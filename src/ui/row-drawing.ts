import type { ReactiveControllerHost } from 'lit';
import { nextTask } from './next-task.js';

/** Rows are drawn for so long before the browser is let in: what is drawn has still to be laid out and painted. */
const sliceMs = 6;

/** So many are drawn at first, however long it takes: a short table is there at once. */
const firstRows = 4;

/**
 * Draws long tables in slices, one in a frame, so that a page stays alive meanwhile; a newer drawing takes the place of one that is
 * under way. Hand it to `table()`, and wait for its `whole` where all rows are needed. Paper gets all of them.
 */
export class RowDrawing {
  /** Settled when all rows are drawn; nothing where they are. */
  whole: Promise<void> | undefined;
  #work: Iterator<unknown> | undefined;

  /** @param drawn is told of every slice but the first, which the host draws. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly drawn: () => void,
  ) {}

  /** @internal Draws a first slice, and in time the rest. */
  begin(work: Iterator<unknown>): void {
    this.#work = work;
    // Nobody waits for a hidden page, and it has no frames.
    if (!this.#slice(document.hidden ? Infinity : sliceMs, firstRows)) this.whole ??= this.#goOn();
  }

  async #goOn(): Promise<void> {
    const finish = (): void => {
      this.#slice(Infinity);
      this.drawn();
    };
    window.addEventListener('beforeprint', finish);
    try {
      let done = false;
      while (!done) {
        await nextFrame();
        done = this.#slice(document.hidden ? Infinity : sliceMs);
        this.drawn();
      }
    } finally {
      window.removeEventListener('beforeprint', finish);
      this.whole = undefined;
    }
    // What measures and counts rows does it again.
    this.host.requestUpdate();
  }

  /** Answers whether all is drawn. */
  #slice(ms: number, least = 1): boolean {
    const end = performance.now() + ms;
    for (let count = 1; this.#work; count++) {
      if (this.#work.next().done) this.#work = undefined;
      else if (count >= least && performance.now() >= end) return false;
    }
    return true;
  }
}

/** A task after the next frame; sooner where a page is hidden meanwhile. */
async function nextFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, 250);
    requestAnimationFrame(() => {
      clearTimeout(late);
      resolve();
    });
  });
  await nextTask();
}

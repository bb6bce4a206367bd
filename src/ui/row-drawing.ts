import type { ReactiveControllerHost } from 'lit';
import { nextTask } from './next-task.js';

/** A frame may take so long with the rows that are drawn for it: as many are drawn for the next as that allows. */
const frameMs = 36;

/** So many are drawn at the least: a short table is there at once, and a long one, of which each frame takes long, in time. */
const leastRows = 5;

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
    if (this.#slice(leastRows)) this.whole ??= this.#goOn();
  }

  async #goOn(): Promise<void> {
    const finish = (): void => {
      this.#slice(Infinity);
      this.drawn();
    };
    window.addEventListener('beforeprint', finish);
    try {
      let count = leastRows;
      while (this.#work) {
        count = Math.max(leastRows, Math.floor(count * Math.min(2, frameMs / (await nextFrame()))));
        this.#slice(count);
        this.drawn();
      }
    } finally {
      window.removeEventListener('beforeprint', finish);
      this.whole = undefined;
    }
    // What measures and counts rows does it again.
    this.host.requestUpdate();
  }

  /** Answers whether rows are left. Nobody waits for a hidden page, and it has no frames. */
  #slice(rows: number): boolean {
    for (let left = document.hidden ? Infinity : rows; left > 0 && this.#work; left--) {
      if (this.#work.next().done) this.#work = undefined;
    }
    return this.#work !== undefined;
  }
}

/** A task after the next frame; sooner where a page is hidden meanwhile. Answers how long the frame took. */
async function nextFrame(): Promise<number> {
  let begun = performance.now();
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 250);
    requestAnimationFrame(() => {
      begun = performance.now();
      resolve();
    });
  });
  await nextTask();
  return performance.now() - begun;
}

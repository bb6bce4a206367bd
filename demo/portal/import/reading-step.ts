import type { CsvProgress } from 'partner-widgets/adapters/csv';
import { button, h } from '../dom.js';
import { words } from '../words/index.js';
import type { StepDialog } from './step-dialog.js';

/** A file that is read in less time shows no progress: it would only flicker. */
const patienceMs = 200;

/** Shows how far the reading is, once it takes a moment. */
export class ReadingStep {
  readonly #bar = h('progress', { max: '1', value: '0', 'aria-labelledby': 'import-heading' });
  readonly #rows = h('p', { class: 'muted figures' });
  readonly #timer: ReturnType<typeof setTimeout>;

  constructor(dialog: StepDialog, file: string, cancel: () => void) {
    this.#rows.textContent = words().readingRows(0);
    this.#timer = setTimeout(() => {
      const w = words();
      const step = { name: 'reading', heading: w.readingHeading(file), body: [this.#bar, this.#rows] } as const;
      dialog.show({ ...step, actions: [button(w.cancel, cancel)] }, cancel);
    }, patienceMs);
  }

  update({ rows, bytes, totalBytes }: CsvProgress): void {
    this.#bar.value = totalBytes === 0 ? 1 : bytes / totalBytes;
    this.#rows.textContent = words().readingRows(rows);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

import { nothing, type TemplateResult } from 'lit';
import type { PartnerElement, Words } from '../../core/index.js';
import { readAll } from '../../core/read-all.js';
import { listDownloadTerms } from '../../locales/en.js';
import { checkPage, toFailure, type ErrorCode, type ListQuery } from '../../provider/index.js';
import { csvText, downloadText, type CsvColumn } from '../../ui/csv.js';
import { checkIcon, downloadIcon, errorIcon } from '../../ui/icons.js';
import { notice } from '../../ui/message.js';
import { failureTerms } from '../load-view.js';
import type { ListOptions, PagesScope } from './list-pages.js';
import type { ListWords, Speak } from './list-toolbar.js';

/** The most records of one file, and of one printing. */
const mostExported = 100_000;
const mostPrinted = 2000;

/** Records that are asked for at once. */
const pageOf = 250;

/** Where a reading of all records that match is. */
type Reading =
  | { state: 'reading'; read: number; total: number | undefined }
  | { state: 'failed'; code: ErrorCode; again: () => void }
  | { state: 'done'; count: number; whole: boolean };

/** Reads all records of a list that match, with progress, for a file or for paper. A person can cancel it. One at a time. */
export class ListDownload<T, F extends string> {
  /** The records that are being printed, in place of the page's. */
  printed: readonly T[] | undefined;
  readonly #words: Words<typeof listDownloadTerms>;
  #reading: Reading | undefined;
  #stop: AbortController | undefined;
  /** What began the reading, and has the focus back when what is said of it goes. */
  #opener: Element | null | undefined;

  constructor(
    private readonly host: PartnerElement,
    private readonly list: () => ListOptions<T, F>,
    speak: Speak,
  ) {
    this.#words = speak(listDownloadTerms);
    host.addController({ hostDisconnected: () => this.cancel() });
  }

  /** Reads all, and lets the browser save them as CSV. */
  async toFile(
    scope: PagesScope<F>,
    columns: readonly { csv?: readonly CsvColumn<T>[] | undefined }[],
    name: string,
  ): Promise<void> {
    const records = await this.#read(scope, mostExported, () => void this.toFile(scope, columns, name));
    if (!records) return;
    const text = csvText(
      columns.flatMap(({ csv = [] }) => csv),
      records,
    );
    downloadText(this.host, `${name}.csv`, text);
  }

  /** Reads all, shows them, and opens the browser's print dialog. */
  async toPaper(scope: PagesScope<F>): Promise<void> {
    const records = await this.#read(scope, mostPrinted, () => void this.toPaper(scope));
    if (!records) return;
    this.printed = records;
    this.#show(undefined);
    await this.host.updateComplete;
    const view = this.host.ownerDocument.defaultView;
    const end = (): void => {
      this.printed = undefined;
      this.host.requestUpdate();
    };
    view?.addEventListener('afterprint', end, { once: true });
    view?.print();
  }

  /** Ends the reading, and takes away what is said of it. */
  cancel(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    this.printed = undefined;
    if (this.#reading) this.#show(undefined);
  }

  /** Says how far it is, or how it ended. */
  view(words: ListWords): TemplateResult | typeof nothing {
    const own = this.#words;
    const reading = this.#reading;
    if (!reading) return nothing;
    const close = { label: words.say('close'), run: () => this.cancel() };
    switch (reading.state) {
      case 'reading': {
        const { read, total } = reading;
        const text = total === undefined ? own.say('exporting', { read }) : own.say('exportingOf', { read, total });
        return notice({ icon: downloadIcon, text, action: { label: words.say('cancel'), run: () => this.cancel() } });
      }
      case 'failed': {
        const text = `${words.say('exportFailed')} ${words.say(failureTerms[reading.code])}`;
        return notice({ icon: errorIcon, text, action: { label: words.say('retry'), run: reading.again } });
      }
      case 'done': {
        const { count, whole } = reading;
        return notice({
          icon: checkIcon,
          text: own.say(whole ? 'exported' : 'exportedPart', { count }),
          action: close,
        });
      }
    }
  }

  async #read(scope: PagesScope<F>, most: number, again: () => void): Promise<T[] | undefined> {
    const provider = this.host.activeProvider;
    const { source, check } = this.list();
    if (!provider || !source(provider)) return undefined;
    this.#stop?.abort();
    if (!this.#reading) this.#opener = this.host.shadowRoot?.activeElement;
    const stop = (this.#stop = new AbortController());
    this.#show({ state: 'reading', read: 0, total: undefined });
    try {
      const { records, whole } = await readAll<T>({
        provider,
        page: async (cursor, call) => {
          const query: ListQuery<F> = { ...scope, limit: pageOf, ...(cursor !== undefined && { cursor }) };
          return checkPage(await source(provider)?.list(query, call), check).value;
        },
        signal: stop.signal,
        progress: (read, total) => this.#show({ state: 'reading', read, total }),
        most,
        timeoutMs: this.host.timeoutMs,
      });
      this.#show({ state: 'done', count: records.length, whole });
      return records;
    } catch (thrown) {
      if (!stop.signal.aborted) this.#show({ state: 'failed', code: toFailure(thrown).code, again });
      return undefined;
    }
  }

  #show(reading: Reading | undefined): void {
    this.#reading = reading;
    this.host.requestUpdate();
    if (!reading) void this.#keepFocus();
  }

  async #keepFocus(): Promise<void> {
    const focused = this.host.shadowRoot?.activeElement;
    await this.host.updateComplete;
    if (focused && !focused.isConnected && this.#opener instanceof HTMLElement) this.#opener.focus();
  }
}

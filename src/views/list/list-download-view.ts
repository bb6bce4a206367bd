import type { PartnerElement } from '../../core/index.js';
import { OnDemand } from '../../core/on-demand.js';
import { errorIcon } from '../../ui/icons.js';
import { notice } from '../../ui/message.js';
import type { ListRecord } from './list-column.js';
import type { ListDownload } from './list-download.js';
import type { ListOptions } from './list-pages.js';
import type { ListWords, Speak } from './list-toolbar.js';

/** What reads all records of a list for a file or for paper; it comes when a person asks for that, with what the columns are there. */
export function listDownload<T extends ListRecord, F extends string>(
  host: PartnerElement,
  list: () => ListOptions<T, F>,
  speak: Speak,
  columns: () => Promise<unknown>,
): OnDemand<ListDownload<T, F>> {
  return new OnDemand(host, async () => {
    const [{ ListDownload }] = await Promise.all([import('./list-download.js'), columns()]);
    return new ListDownload<T, F>(host, list, speak);
  });
}

/** Says how far an export or a printing is, or how it ended; or that what makes them could not be loaded. */
export function downloadView(download: OnDemand<{ view: (words: ListWords) => unknown }>, words: ListWords): unknown {
  if (!download.failed) return download.there?.view(words);
  const close = { label: words.say('close'), run: () => download.again() };
  return notice({ icon: errorIcon, text: words.say('exportFailed'), action: close });
}

import { html, type TemplateResult } from 'lit';
import type { Words } from '../../core/index.js';
import type { commonTerms, moneyTerms } from '../../locales/en.js';
import { moneyTotals } from '../money-totals.js';
import type { ListRecord } from './list-column.js';
import { isNarrowed, type ListPages } from './list-pages.js';

/** What totals say. */
export interface ListTotalsView {
  words: Words<typeof commonTerms & typeof moneyTerms>;
  /** What is added up, while it is awaited. */
  title: string;
  /** Over all rows, over all that match, over the page alone. */
  all: (count: number) => string;
  matching: (count: number) => string;
  page: string;
  /** How many records a sum is made of. */
  countText: (count: number) => string;
  /** How many records have no known amount. */
  unknown: (count: number) => string;
}

/** Draws the totals of a list: over all that match where the source sums, else over the page. */
export function listTotals<T extends ListRecord, F extends string>(
  pages: ListPages<T, F>,
  view: ListTotalsView,
): TemplateResult {
  const { words } = view;
  const { totals, sums, shown: rows } = pages;
  const narrowed = rows.value !== undefined && isNarrowed(rows.value.request);
  const failed = sums.resource.failure !== undefined && totals === undefined;
  const title =
    totals === undefined
      ? view.title
      : totals.of === 'page'
        ? view.page
        : (narrowed ? view.matching : view.all)(totals.count);
  const notes = failed ? [] : [words.say('notConverted')];
  if (totals?.unknown) notes.push(view.unknown(totals.unknown));
  if (totals?.of === 'all' && sums.resource.stale) notes.push(words.say('stale'));
  return moneyTotals({
    locale: words.tag,
    title,
    notes,
    sums: totals?.sums,
    countText: view.countText,
    unknownCurrency: words.say('unknownCurrency'),
    instead: failed
      ? html`<p class="sums-failed">
          <span class="muted">${words.say('totalsFailed')}</span>
          <button class="button no-print" @click=${() => sums.resource.refresh()}>${words.say('retry')}</button>
        </p>`
      : undefined,
  });
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ListRecord } from './list-column.js';
import { isNarrowed, type ListPages } from './list-pages.js';
import type { ListWords } from './list-toolbar.js';

/** Such as "178 clients", or "41 of 178" while a person narrows them; a bar while they are awaited. */
export function listCount<T extends ListRecord, F extends string>(
  { matching, all, shown: rows }: ListPages<T, F>,
  words: ListWords,
  countText: (count: number) => string,
): TemplateResult | typeof nothing {
  if (rows.status === 'loading') return html`<span class="count"><span class="bone"></span></span>`;
  if (matching === undefined) return nothing;
  const narrowed = rows.value !== undefined && isNarrowed(rows.value.request);
  const text = narrowed && all !== undefined ? words.say('countOf', { shown: matching, all }) : countText(matching);
  return html`<span class="count muted figure">${text}</span>`;
}

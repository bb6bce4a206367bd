import type { TemplateResult } from 'lit';
import { formatNumber } from '../../ui/index.js';
import { pager } from '../../ui/pager.js';
import type { ListRecord } from './list-column.js';
import type { ListPages, ShownPage } from './list-pages.js';
import type { ListWords } from './list-toolbar.js';

/** How many rows a page may have. */
export const pageSizes: readonly number[] = [25, 50, 100, 250];

/** The size that stands for all rows, where they are not more. */
export const allRows = 2000;

/** Draws the line that leads through the pages of a list. */
export function listPager<T extends ListRecord, F extends string>(
  pages: ListPages<T, F>,
  words: ListWords,
  size: number,
  resize: (size: number) => void,
): TemplateResult {
  const { page, matching, next, previous } = pages;
  const sizes = pageSizes.map((value) => ({ value, label: formatNumber(words.tag, String(value)) }));
  const fits = matching !== undefined && matching <= allRows;
  return pager({
    range: page && range(page, matching, words),
    page:
      page &&
      (pages.pages === undefined
        ? words.say('page', { page: page.request.number })
        : words.say('pageOf', { page: page.request.number, pages: pages.pages })),
    sizeLabel: words.say('rowsPerPage'),
    size,
    sizes: fits || size === allRows ? [...sizes, { value: allRows, label: words.say('allRows') }] : sizes,
    resize,
    previousLabel: words.say('previousPage'),
    previous,
    nextLabel: words.say('nextPage'),
    next,
  });
}

function range<T, F extends string>(
  { request, count }: ShownPage<T, F>,
  matching: number | undefined,
  words: ListWords,
): string {
  if (count === 0) return '';
  const from = request.start + 1;
  const to = request.start + count;
  return matching === undefined ? words.say('rows', { from, to }) : words.say('rowsOf', { from, to, total: matching });
}

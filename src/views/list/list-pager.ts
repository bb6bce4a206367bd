import type { TemplateResult } from 'lit';
import { formatNumber } from '../../ui/index.js';
import { pager } from '../../ui/pager.js';
import type { ListRecord } from './list-column.js';
import type { ListPages } from './list-pages.js';
import type { ListWords } from './list-toolbar.js';

/** How many rows a page may have. */
export const pageSizes: readonly number[] = [25, 50, 100, 250];

/** The size that stands for all rows, where they are not more. */
export const allRows = 2000;

/** What the line that leads through the pages does. */
interface PagerDesk {
  resize: (size: number) => void;
  /** Puts all rows on paper, as many as {@link allRows} of them. */
  print: () => void;
  /** How many rows from the first on stand there for paper, in place of a page. */
  printed: number | undefined;
}

/** Draws the line that leads through the pages of a list. */
export function listPager<T extends ListRecord, F extends string>(
  pages: ListPages<T, F>,
  words: ListWords,
  size: number,
  { resize, print, printed }: PagerDesk,
): TemplateResult {
  const { page, matching, next, previous } = pages;
  const start = page?.request.start ?? 0;
  const sizes = pageSizes.map((value) => ({ value, label: formatNumber(words.tag, String(value)) }));
  const fits = matching !== undefined && matching <= allRows;
  // A page that is all there is, is printed as it is.
  const isPart = page !== undefined && (previous ?? next) !== undefined;
  return pager({
    // What could not be read is no row: how many records were left out is said above.
    range:
      printed === undefined
        ? page && range(start, page.items.length, matching, words)
        : range(0, printed, matching, words),
    print: isPart
      ? { label: fits ? words.say('printAll') : words.say('printFirst', { count: allRows }), run: print }
      : undefined,
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

function range(start: number, count: number, total: number | undefined, words: ListWords): string {
  if (count === 0) return '';
  const [from, to] = [start + 1, start + count];
  return total === undefined ? words.say('rows', { from, to }) : words.say('rowsOf', { from, to, total });
}

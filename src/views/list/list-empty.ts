import { emptyIcon, searchIcon } from '../../ui/icons.js';
import type { Message } from '../../ui/message.js';
import { isNarrowed, type ShownPage } from './list-pages.js';
import type { ListWords } from './list-toolbar.js';

/** What an empty list says, and what a person can do about it. */
export interface EmptyList {
  words: ListWords;
  /** Said where nothing narrows the list. */
  nothingYet: () => Message;
  clearSearch: () => void;
  clearFilters: () => void;
}

/** What stands in place of rows where a page has none; nothing where it has, or where more may follow. */
export function emptyMessage<T, F extends string>(
  { count, request, next }: ShownPage<T, F>,
  { words, nothingYet, clearSearch, clearFilters }: EmptyList,
): Message | undefined {
  const { search, where = [] } = request.query;
  if (count > 0 || (request.number === 1 && next !== undefined)) return undefined;
  if (request.number > 1) return { icon: emptyIcon, title: words.say('noFurther'), text: words.say('noFurtherText') };
  const filtered = where.length > request.fixed;
  if (search === undefined && !filtered) return nothingYet();
  const title = words.say('noMatch');
  if (search === undefined) {
    const action = { label: words.say('clearFilters'), run: clearFilters };
    return { icon: searchIcon, title, text: words.say('noMatchFilters'), action };
  }
  const action = { label: words.say('clearSearch'), run: clearSearch };
  return { icon: searchIcon, title, text: words.say(filtered ? 'noMatchBoth' : 'noMatchText', { search }), action };
}

/** Whether there are no records at all. */
export function isEmpty<T, F extends string>({ count, request, next }: ShownPage<T, F>): boolean {
  return count === 0 && next === undefined && request.number === 1 && !isNarrowed(request);
}

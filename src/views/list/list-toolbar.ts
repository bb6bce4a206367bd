import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../core/index.js';
import type { commonTerms, listTerms } from '../../locales/en.js';
import type { TermKey } from '../../locales/index.js';
import { ascIcon, descIcon, sortIcon } from '../../ui/icons.js';
import type { Term } from '../../ui/index.js';
import type { TableSort } from '../../ui/table.js';
import { choice, searchField, type SearchField } from '../../ui/toolbar.js';

/** The words of a part that brings its own. */
export type Speak = <S extends Partial<Record<TermKey, Term>>>(english: S) => Words<S>;

/** The words of every list. */
export type ListWords = Words<typeof commonTerms & typeof listTerms>;

/** The line above a list. */
export interface ListToolbar {
  words: ListWords;
  /** Absent where the source does not search. */
  search: Omit<SearchField, 'clearLabel'> | undefined;
  /** Absent where nothing can be filtered by. */
  filters: TemplateResult | undefined;
  /** What can be sorted by: where rows are cards their headers cannot be pressed. */
  sortable: readonly { key: string; label: string }[];
  sort: TableSort | undefined;
  sortBy: (by: string, descending: boolean) => void;
  /** Buttons at its end. */
  end: readonly TemplateResult[];
}

/** Draws the line above a list. */
export function listToolbar(view: ListToolbar): TemplateResult | typeof nothing {
  const { words, search, filters, sortable, end } = view;
  if (!search && !filters && sortable.length === 0 && end.length === 0) return nothing;
  const onlyInCards = !search && !filters && end.length === 0;
  return html`<div class="toolbar no-print ${onlyInCards ? 'in-cards' : ''}">
    ${search ? searchField({ ...search, clearLabel: words.say('clearSearch') }) : nothing} ${filters ?? nothing}
    ${sortable.length > 0 ? html`<span class="in-cards">${sortChoice(view)}</span>` : nothing}
    ${end.length > 0 ? html`<span class="toolbar-end">${end}</span>` : nothing}
  </div>`;
}

function sortChoice({ words, sortable, sort, sortBy }: ListToolbar): TemplateResult {
  const options = sortable.flatMap(({ key, label }) => [
    { value: `${key} false`, label: words.say('sortAscending', { column: label }) },
    { value: `${key} true`, label: words.say('sortDescending', { column: label }) },
  ]);
  return choice({
    label: words.say('sortBy'),
    value: sort ? `${sort.by} ${String(sort.descending)}` : '',
    icon: sort === undefined ? sortIcon : sort.descending ? descIcon : ascIcon,
    options: [{ value: '', label: words.say('sortNone') }, ...options],
    choose: (value) => {
      const [by = '', descending] = value.split(' ');
      sortBy(by, descending === 'true');
    },
  });
}

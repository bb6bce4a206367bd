import { html, nothing, type TemplateResult } from 'lit';
import { ascIcon, descIcon, sortIcon } from '../../ui/icons.js';
import type { TableSort } from '../../ui/table.js';
import { choice, searchField, type SearchField } from '../../ui/toolbar.js';
import type { ClientWords } from './client-cells.js';

/** The line above the client table. */
export interface ClientToolbar {
  words: ClientWords;
  /** Absent where the source does not search. */
  search: Omit<SearchField, 'label' | 'clearLabel'> | undefined;
  /** What can be sorted by: where rows are cards their headers cannot be pressed. */
  sortable: readonly { key: string; label: string }[];
  sort: TableSort | undefined;
  sortBy: (by: string, descending: boolean) => void;
}

/** Draws the line above the client table. A further control of all rows is added here. */
export function clientToolbar(view: ClientToolbar): TemplateResult {
  const { words, search } = view;
  return html`<div class="toolbar no-print ${search ? '' : 'in-cards'}">
    ${search ? searchField({ ...search, label: words.say('search'), clearLabel: words.say('clearSearch') }) : nothing}
    ${view.sortable.length > 0 ? html`<span class="in-cards">${sortChoice(view)}</span>` : nothing}
  </div>`;
}

function sortChoice({ words, sortable, sort, sortBy }: ClientToolbar): TemplateResult {
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

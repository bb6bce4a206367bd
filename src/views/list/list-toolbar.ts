import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../core/index.js';
import type { commonTerms, listTerms } from '../../locales/en.js';
import { filterChips, type FilterChips } from '../../ui/chips.js';
import { ascIcon, descIcon, sortIcon } from '../../ui/icons.js';
import { joinList } from '../../ui/index.js';
import type { TableSort } from '../../ui/table.js';
import { choice, searchField, type SearchField } from '../../ui/toolbar.js';
import type { Filter } from '../../provider/index.js';
import type { Popover } from '../../ui/popover.js';
import { filterChipsOf, type FilterDefinition, type FilterWords } from './filters.js';

/** The words of every list. */
export type ListWords = Words<typeof commonTerms & typeof listTerms>;

/** What filters say. */
export function filterWords(words: ListWords): FilterWords {
  return {
    any: words.say('anyFilter'),
    named: (label) => words.say('filterNamed', { label }),
    remove: (label, value) => words.say('removeFilter', { label, value }),
    list: (values) => joinList(words.tag, values),
  };
}

/** What a list can be filtered by, and how it is. */
export interface ListFilters<F extends string> {
  definitions: readonly FilterDefinition<F>[];
  where: readonly Filter<F>[];
  words: ListWords;
  popover: Popover;
  change: (where: readonly Filter<F>[]) => void;
}

/** The filters of a list as its line of controls shows them; nothing where nothing can be filtered by. */
export function filtersOf<F extends string>(list: ListFilters<F>): FilterChips | undefined {
  const { definitions, where, words, popover, change } = list;
  if (definitions.length === 0) return undefined;
  return {
    label: words.say('filters'),
    filters: filterChipsOf(definitions, where, filterWords(words), change),
    add: {
      label: words.say('filter'),
      open: (button) => popover.toggle('filters', button),
      expanded: popover.isOpen('filters'),
    },
    clearLabel: words.say('clearFilters'),
    clear: where.length > 0 ? () => change([]) : undefined,
  };
}

/** The line above a list. */
export interface ListToolbar {
  words: ListWords;
  /** Absent where the source does not search. */
  search: Omit<SearchField, 'clearLabel'> | undefined;
  /** Absent where nothing can be filtered by. */
  filters: FilterChips | undefined;
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
    ${search ? searchField({ ...search, clearLabel: words.say('clearSearch') }) : nothing}
    ${filters ? filterChips(filters) : nothing}
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

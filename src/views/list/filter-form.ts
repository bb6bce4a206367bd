import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Filter } from '../../provider/index.js';
import type { FilterChip } from '../../ui/chips.js';
import type { FilterChoice, FilterDefinition } from './filters.js';

/** The words of filters. */
export interface FilterWords {
  /** Chooses nothing of a filter. */
  any: string;
  /** A filter's name with the colon of the language. */
  named: (label: string) => string;
  /** Names the button that takes a filter back. */
  remove: (label: string, value: string) => string;
  /** Several values of one filter. */
  list: (values: readonly string[]) => string;
}

/** The choices of a definition that a filter has set. */
function chosen<F extends string>({ choices }: FilterDefinition<F>, filter: Filter<F> | undefined): FilterChoice[] {
  if (!filter || 'known' in filter) return [];
  if ('in' in filter) return choices.filter(({ value, range }) => !range && filter.in.includes(value));
  return choices.filter(({ range }) => range && range.from === filter.from && range.to === filter.to);
}

/** The filters as they are after one of them was set, or taken back. */
export function withFilter<F extends string>(
  where: readonly Filter<F>[],
  field: F,
  filter: Filter<F> | undefined,
): readonly Filter<F>[] {
  const others = where.filter((one) => one.field !== field);
  return filter ? [...others, filter] : others;
}

/** The filters that are set, as chips: in the order of their definitions. */
export function filterChipsOf<F extends string>(
  definitions: readonly FilterDefinition<F>[],
  where: readonly Filter<F>[],
  words: FilterWords,
  change: (where: readonly Filter<F>[]) => void,
): FilterChip[] {
  return definitions.flatMap((definition): FilterChip[] => {
    const { field, label } = definition;
    const filter = where.find((one) => one.field === field);
    if (!filter) return [];
    const values = chosen(definition, filter).map((choice) => choice.label);
    const all = 'in' in filter ? filter.in.length : 1;
    const value = values.length === all ? words.list(values) : definition.valueText(filter);
    return [
      {
        key: field,
        label: words.named(label),
        value,
        remove: () => change(withFilter(where, field, undefined)),
        removeLabel: words.remove(label, value),
      },
    ];
  });
}

/** Draws what a person chooses filters from; each choice takes effect at once. */
export function filterForm<F extends string>(
  definitions: readonly FilterDefinition<F>[],
  where: readonly Filter<F>[],
  words: FilterWords,
  change: (where: readonly Filter<F>[]) => void,
): TemplateResult {
  return html`<div class="filter-form">
    ${definitions.map((definition) => {
      const filter = where.find((one) => one.field === definition.field);
      const set = (next: Filter<F> | undefined): void => change(withFilter(where, definition.field, next));
      if (definition.look === 'list') return listOf(definition, filter, words, set);
      return html`<fieldset>
        <legend>${definition.label}</legend>
        <div class="choices">
          ${definition.look === 'boxes' ? boxesOf(definition, filter, set) : radiosOf(definition, filter, words, set)}
        </div>
      </fieldset>`;
    })}
  </div>`;
}

type Set<F extends string> = (filter: Filter<F> | undefined) => void;

function boxesOf<F extends string>(
  { field, choices }: FilterDefinition<F>,
  filter: Filter<F> | undefined,
  set: Set<F>,
): TemplateResult[] {
  const values = filter && 'in' in filter ? filter.in : [];
  return choices.map(({ value, label }) => {
    const toggle = (): void => {
      const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
      set(next.length > 0 ? { field, in: next } : undefined);
    };
    return html`<label>
      <input type="checkbox" .checked=${live(values.includes(value))} @change=${toggle} /><span>${label}</span>
    </label>`;
  });
}

function radiosOf<F extends string>(
  definition: FilterDefinition<F>,
  filter: Filter<F> | undefined,
  words: FilterWords,
  set: Set<F>,
): TemplateResult[] {
  const { field, choices } = definition;
  const [current] = chosen(definition, filter);
  const radio = (label: string, checked: boolean, choose: () => void): TemplateResult =>
    html`<label>
      <input type="radio" name="filter-${field}" .checked=${live(checked)} @change=${choose} /><span>${label}</span>
    </label>`;
  return [
    radio(words.any, filter === undefined, () => set(undefined)),
    ...choices.map((choice) => radio(choice.label, choice === current, () => set(filterOf(field, choice)))),
    // What a host has set, and no choice is.
    ...(filter && !current ? [radio(definition.valueText(filter), true, () => undefined)] : []),
  ];
}

function listOf<F extends string>(
  definition: FilterDefinition<F>,
  filter: Filter<F> | undefined,
  words: FilterWords,
  set: Set<F>,
): TemplateResult {
  const { field, label, choices } = definition;
  const current = filter && 'in' in filter && filter.in.length === 1 ? filter.in[0] : undefined;
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const choice = choices.find((one) => one.value === value);
    set(choice && filterOf(field, choice));
  };
  return html`<label class="filter-list">
    <span class="legend">${label}</span>
    <select @change=${choose}>
      <option value="" .selected=${live(filter === undefined)}>${words.any}</option>
      ${choices.map(
        ({ value, label: name }) => html`<option value=${value} .selected=${live(value === current)}>${name}</option>`,
      )}
      ${
        filter && current === undefined
          ? html`<option value="host" .selected=${live(true)}>${definition.valueText(filter)}</option>`
          : nothing
      }
    </select>
  </label>`;
}

function filterOf<F extends string>(field: F, { value, range }: FilterChoice): Filter<F> {
  return range ? { field, ...range } : { field, in: [value] };
}

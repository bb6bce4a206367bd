import {
  columnTargets,
  type ColumnMapping,
  type ColumnTarget,
  type CsvInspection,
  type ProposedColumn,
} from 'partner-widgets/adapters/csv';
import { button, h } from '../dom.js';
import { words, type Words } from '../words/index.js';
import type { StepDialog } from './step-dialog.js';

type Choice = ColumnMapping[number];

/** What is wrong with a mapping: a second column for the same, by place, with the place of the first; or nothing imported at all. */
export interface MappingFaults {
  twice: ReadonlyMap<number, number>;
  none: boolean;
}

/** Looks for what is wrong with a mapping. */
export function faultsOf(mapping: ColumnMapping): MappingFaults {
  const twice = new Map<number, number>();
  mapping.forEach((target, place) => {
    const first = mapping.indexOf(target);
    if (target !== 'ignore' && first !== place) twice.set(place, first);
  });
  return { twice, none: mapping.every((target) => target === 'ignore') };
}

/** Asks what the columns hold. Answers nothing when the person gives up. */
export function askColumns(
  dialog: StepDialog,
  file: string,
  inspection: CsvInspection,
  mapping: ColumnMapping,
): Promise<ColumnMapping | undefined> {
  const w = words();
  return dialog.ask<ColumnMapping>((decide) => {
    const name = (place: number): string => headerOf(inspection, place) ?? w.unnamedColumn(place + 1);
    const selects = inspection.headers.map((_, place) => select(place, name(place), mapping[place] ?? 'ignore', w));
    const errors = selects.map((field) => h('p', { class: 'error', id: `${field.id}-error`, hidden: true }));
    const none = h('p', { class: 'error', role: 'alert', hidden: true });
    const chosen = (): Choice[] => selects.map(({ value }) => value as Choice);

    /** Shows what is wrong at the fields, and goes to the first of them when the person wanted to go on. */
    const check = (goingOn: boolean): boolean => {
      const faults = faultsOf(chosen());
      selects.forEach((field, place) => {
        const first = faults.twice.get(place);
        const error = errors[place];
        if (first === undefined) field.removeAttribute('aria-invalid');
        else field.setAttribute('aria-invalid', 'true');
        if (!error) return;
        error.hidden = first === undefined;
        error.textContent = first === undefined ? '' : w.columnTwice(name(first));
      });
      const showNone = faults.none && (goingOn || !none.hidden);
      none.textContent = showNone ? w.columnNone : '';
      none.hidden = !showNone;
      if (goingOn) selects.find((field) => field.getAttribute('aria-invalid') === 'true' || faults.none)?.focus();
      return faults.twice.size === 0 && !faults.none;
    };
    const goOn = (): void => {
      if (check(true)) decide(chosen());
    };
    for (const field of selects) field.addEventListener('change', () => check(false));

    return {
      name: 'columns',
      heading: w.columnsHeading,
      body: [h('p', {}, w.columnsText(file)), none, table(inspection, name, selects, errors, w)],
      actions: [button(w.cancel, () => decide(undefined)), button(w.next, goOn, 'button primary')],
      submit: goOn,
    };
  });
}

function headerOf({ headers }: CsvInspection, place: number): string | undefined {
  const header = headers[place];
  return header === '' ? undefined : header;
}

function isGuess(column: ProposedColumn | undefined): boolean {
  return column?.sure === 'guessed' && column.target !== 'ignore';
}

function table(
  { headers, mapping, sample }: CsvInspection,
  name: (place: number) => string,
  selects: readonly HTMLSelectElement[],
  errors: readonly HTMLElement[],
  w: Words,
): HTMLElement {
  const rows = headers.map((header, place) => {
    const values = sample.map((cells) => cells[place]?.trim() ?? '').filter((value) => value !== '');
    return h(
      'tr',
      {},
      h(
        'th',
        { scope: 'row' },
        h('bdi', header === '' ? { class: 'muted' } : {}, name(place)),
        ...(isGuess(mapping[place]) ? [' ', h('span', { class: 'note' }, w.guess)] : []),
      ),
      h(
        'td',
        { class: 'values muted' },
        values.length === 0 ? w.noValues : h('span', {}, ...values.slice(0, 3).map((value) => h('bdi', {}, value))),
      ),
      h('td', {}, ...[selects[place], errors[place]].filter((part) => part !== undefined)),
    );
  });
  return h(
    'table',
    { class: 'columns' },
    h(
      'thead',
      {},
      h('tr', {}, ...[w.columnInFile, w.firstValues, w.readAs].map((text) => h('th', { scope: 'col' }, text))),
    ),
    h('tbody', {}, ...rows),
  );
}

function select(place: number, column: string, chosen: Choice, w: Words): HTMLSelectElement {
  const id = `column-${place}`;
  const field = h(
    'select',
    { id, 'aria-label': w.readAsOf(column), 'aria-describedby': `${id}-error` },
    h('option', { value: 'ignore' }, w.notImported),
    ...(Object.keys(w.targetGroups) as Group[]).map((group) =>
      h(
        'optgroup',
        { label: w.targetGroups[group] },
        ...columnTargets
          .filter((target) => groupOf(target) === group)
          .map((target) => h('option', { value: target }, w.target(target))),
      ),
    ),
  );
  field.value = chosen;
  return field;
}

type Group = keyof Words['targetGroups'];

const groups: Readonly<Partial<Record<ColumnTarget, Group>>> = {
  sold: 'relationship',
  managed: 'relationship',
  relationship: 'relationship',
  managedUntil: 'relationship',
  managingPartners: 'relationship',
  products: 'products',
  usageScore: 'usage',
  usageLevel: 'usage',
  usageTrend: 'usage',
  engagementScore: 'usage',
  mrr: 'money',
  currency: 'money',
  nextRenewal: 'money',
  soldPoints: 'points',
  managedPoints: 'points',
  totalPoints: 'points',
  pointsAsOf: 'points',
};

function groupOf(target: ColumnTarget): Group {
  return target.includes(':') ? 'products' : (groups[target] ?? 'client');
}

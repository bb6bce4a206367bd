import {
  columnTargets,
  type ColumnMapping,
  type ColumnTarget,
  type CsvInspection,
  type ProposedColumn,
} from 'partner-widgets/adapters/csv';
import { button, h, withArrow } from '../dom.js';
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

/** The field of one column, with the place for what is wrong with it. */
interface ColumnField {
  select: HTMLSelectElement;
  error: HTMLElement;
}

/** Asks what the columns hold. Answers nothing when the person gives up. */
export function askColumns(
  dialog: StepDialog,
  file: string,
  inspection: CsvInspection,
  mapping: ColumnMapping,
): Promise<ColumnMapping | undefined> {
  const w = words();
  const names = inspection.headers.map((header, place) => (header === '' ? w.unnamedColumn(place + 1) : header));
  const fields = names.map((name, place) => makeField(place, name, mapping[place] ?? 'ignore', w));
  const none = h('p', { class: 'error', role: 'alert', hidden: true }, w.columnNone);
  const chosen = (): Choice[] => fields.map(({ select }) => select.value as Choice);

  /** Says at the fields what is wrong. */
  const check = (): MappingFaults => {
    const faults = faultsOf(chosen());
    fields.forEach((field, place) => {
      const first = faults.twice.get(place);
      setFault(field, first === undefined ? '' : w.columnTwice(names[first] ?? ''));
    });
    // That nothing is imported is said when the person wants to go on, not while everything is being put aside.
    if (!faults.none) none.hidden = true;
    return faults;
  };
  for (const { select } of fields) select.addEventListener('change', check);

  return dialog.ask<ColumnMapping>((decide) => {
    const goOn = (): void => {
      const { twice, none: nothing } = check();
      none.hidden = !nothing;
      const [wrong = nothing ? 0 : undefined] = twice.keys();
      if (wrong === undefined) decide(chosen());
      else fields[wrong]?.select.focus();
    };
    return {
      name: 'columns',
      heading: w.columnsHeading,
      body: [h('p', {}, w.columnsText(file)), none, table(inspection, names, fields, w)],
      actions: [button(w.cancel, () => decide(undefined)), button(w.next, goOn, 'button primary')],
      submit: goOn,
    };
  });
}

function makeField(place: number, name: string, chosen: Choice, w: Words): ColumnField {
  const id = `column-${place}`;
  const select = h(
    'select',
    { id, 'aria-label': w.readAsOf(name), 'aria-describedby': `${id}-error` },
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
  select.value = chosen;
  return { select, error: h('p', { class: 'error', id: `${id}-error`, hidden: true }) };
}

function setFault({ select, error }: ColumnField, text: string): void {
  if (text === '') select.removeAttribute('aria-invalid');
  else select.setAttribute('aria-invalid', 'true');
  error.textContent = text;
  error.hidden = text === '';
}

function table(
  { headers, mapping, sample }: CsvInspection,
  names: readonly string[],
  fields: readonly ColumnField[],
  w: Words,
): HTMLElement {
  const rows = fields.map(({ select, error }, place) => {
    const values = sample.map((cells) => cells[place]?.trim() ?? '').filter((value) => value !== '');
    const guess = isGuess(mapping[place]) ? [' ', h('span', { class: 'note' }, w.guess)] : [];
    const name = h('bdi', headers[place] === '' ? { class: 'muted' } : {}, names[place] ?? '');
    const first = values.slice(0, 3).flatMap((value, at) => [at > 0 ? ' · ' : '', h('bdi', {}, value)]);
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, name, ...guess),
      h('td', { class: 'values muted' }, first.length === 0 ? w.noValues : h('span', {}, ...first)),
      h('td', {}, withArrow(select), error),
    );
  });
  const head = [w.columnInFile, w.firstValues, w.readAs].map((text) => h('th', { scope: 'col' }, text));
  return h('table', { class: 'columns' }, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...rows));
}

function isGuess(column: ProposedColumn | undefined): boolean {
  return column?.sure === 'guessed' && column.target !== 'ignore';
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
  usageTrendPercent: 'usage',
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

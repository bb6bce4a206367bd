import type { CsvReport } from 'partner-widgets/adapters/csv';
import { button, h, icon, type Child } from '../dom.js';
import { words } from '../words/index.js';
import { needsCurrency } from './currency-step.js';
import type { OpenedExport } from './open-export.js';
import { cellList, lineList, noteList } from './report-lists.js';

/** What can be done about a report. */
export interface ReportActions {
  changeColumns: () => void;
  dismiss: () => void;
}

/** Draws what became of a file: what is shown, what is not and why. What was opened stays open when it is drawn again. */
export function drawReport(section: HTMLElement, opened: OpenedExport, actions: ReportActions): void {
  const w = words();
  const { file, report, mapping, currency } = opened;
  const shown = report.rows - report.problemCount;
  const isOpen = (name: string, first: boolean): boolean =>
    section.querySelector<HTMLDetailsElement>(`details[data-name="${name}"]`)?.open ?? first;

  const details = (
    name: string,
    count: number,
    summary: string,
    content: () => Child,
    openAtFirst = false,
  ): Child[] => {
    if (count === 0) return [];
    const open = isOpen(name, openAtFirst);
    return [h('details', { 'data-name': name, open }, h('summary', {}, summary), content())];
  };
  const askedCurrency = needsCurrency(mapping);
  const asked = currency === undefined ? w.reportUnknownCurrency : w.reportCurrency(currency);

  const print = button(w.print, () => window.print());
  print.prepend(icon('print'));
  const columns = button(w.changeColumns, actions.changeColumns);
  columns.prepend(icon('columns'));
  const dismiss = button('', actions.dismiss, 'button square plain');
  dismiss.setAttribute('aria-label', w.dismiss);
  dismiss.title = w.dismiss;
  dismiss.append(icon('close'));

  section.setAttribute('aria-describedby', 'report-sum');
  section.replaceChildren(
    h(
      'div',
      { class: 'report-head' },
      h('h2', { id: 'report-heading' }, w.reportHeading(file.name)),
      h('div', { class: 'report-actions' }, columns, print),
      dismiss,
    ),
    h(
      'p',
      { id: 'report-sum' },
      [w.reportSum(report.rows, shown), ...(isClean(report) ? [w.reportClean] : [])].join(' '),
    ),
    ...(askedCurrency ? [h('p', { class: 'muted' }, asked)] : []),
    ...details('lines', report.problemCount, w.reportLines(report.problemCount), () => lineList(report, w), true),
    ...details('cells', report.cellProblemCount, w.reportCells(report.cellProblemCount), () => cellList(report, w)),
    ...details('notes', report.noteCount, w.reportNotes(report.noteCount), () => noteList(report, w)),
    ...details('ignored', report.ignoredColumns.length, w.reportIgnored(report.ignoredColumns.length), () =>
      h('ul', { class: 'names' }, ...report.ignoredColumns.map((name) => ignored(name, report))),
    ),
  );
}

function ignored(name: string, { duplicateColumns }: CsvReport): HTMLElement {
  const why = duplicateColumns.includes(name) ? [h('span', { class: 'muted' }, words().reportDuplicate)] : [];
  return h('li', {}, h('bdi', {}, name), ...why);
}

function isClean(report: CsvReport): boolean {
  return report.problemCount === 0 && report.cellProblemCount === 0;
}

/** Opens all disclosures while the page is printed: paper cannot be clicked. */
export function openForPrint(section: HTMLElement): void {
  let closed: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    closed = [...section.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of closed) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of closed) details.open = false;
    closed = [];
  });
}

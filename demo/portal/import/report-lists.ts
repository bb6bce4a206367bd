import type { CsvReport } from 'partner-widgets/adapters/csv';
import { h, type Child } from '../dom.js';
import type { Words } from '../words/index.js';

/** The lines that are not shown, each with its reason. */
export function lineList(report: CsvReport, w: Words): HTMLElement {
  const rows = report.problems.map((problem) => [w.lineNumber(problem.line), w.rowReason(problem)]);
  return list(w.reportLines(report.problemCount), [w.line, w.reason], rows, report.problemCount, w);
}

/** The cells that could not be read. */
export function cellList(report: CsvReport, w: Words): HTMLElement {
  const rows = report.cellProblems.map((problem) => [
    w.lineNumber(problem.line),
    h('bdi', {}, problem.column),
    h('bdi', { class: 'value' }, problem.value),
    w.cellReason(problem),
  ]);
  return list(
    w.reportCells(report.cellProblemCount),
    [w.line, w.column, w.value, w.reason],
    rows,
    report.cellProblemCount,
    w,
  );
}

/** What a person may want to know about rows that are shown. */
export function noteList(report: CsvReport, w: Words): HTMLElement {
  const rows = report.notes.map((note) => [w.lineNumber(note.line), w.rowNote(note)]);
  return list(w.reportNotes(report.noteCount), [w.line, w.reason], rows, report.noteCount, w);
}

/** A table in a box that scrolls when it is long; it can be scrolled by keyboard, and prints in full. */
function list(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly Child[])[],
  all: number,
  w: Words,
): HTMLElement {
  const table = h(
    'table',
    {},
    h('thead', {}, h('tr', {}, ...headers.map((header) => h('th', { scope: 'col' }, header)))),
    h('tbody', {}, ...rows.map((cells) => h('tr', {}, ...cells.map((cell) => h('td', {}, cell))))),
  );
  const cut = rows.length < all ? [h('p', { class: 'muted' }, w.reportFirst(rows.length, all))] : [];
  return h('div', { class: 'scroll', role: 'region', 'aria-label': name, tabindex: '0' }, table, ...cut);
}

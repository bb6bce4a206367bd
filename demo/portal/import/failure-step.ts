import type { CsvFailure, CsvReport } from 'partner-widgets/adapters/csv';
import { button, h, icon } from '../dom.js';
import { words, type Words } from '../words/index.js';
import { lineList } from './report-lists.js';
import type { StepDialog } from './step-dialog.js';

/** Why nothing is shown. */
export type Failure =
  { reason: CsvFailure | 'no-rows' | 'several-files' | 'other' } | { reason: 'nothing-readable'; report: CsvReport };

/** Says what happened and what to do. Answers `again` when the person wants to choose another file. */
export function showFailure(dialog: StepDialog, file: string, failure: Failure): Promise<'again' | undefined> {
  const w = words();
  const [heading = '', text = ''] = said(file, failure, w);
  return dialog.ask<'again'>((decide) => {
    const another = (): void => decide('again');
    return {
      name: 'failed',
      heading,
      body: [
        h('p', { class: 'failed' }, icon('error'), h('span', {}, text)),
        ...(failure.reason === 'nothing-readable' ? [lineList(failure.report, w)] : []),
        h('p', { class: 'muted' }, w.failedStays),
      ],
      actions: [button(w.close, () => decide(undefined)), button(w.chooseAnother, another, 'button primary')],
      submit: another,
    };
  });
}

/** The heading and the text. */
function said(file: string, failure: Failure, w: Words): readonly string[] {
  switch (failure.reason) {
    case 'not-text':
      return w.failedNotText(file);
    case 'empty':
      return w.failedEmpty(file);
    case 'bad-header':
      return w.failedHeader(file);
    case 'no-rows':
      return w.failedNoRows(file);
    case 'nothing-readable':
      return w.failedNothing(file, failure.report.rows);
    case 'several-files':
      return w.failedSeveral();
    case 'mapping-needed':
    case 'other':
      return w.failedOther(file);
  }
}

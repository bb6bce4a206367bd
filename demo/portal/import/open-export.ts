import type { PartnerProvider } from 'partner-widgets';
import {
  createCsvProvider,
  CsvError,
  inspectCsv,
  type ColumnMapping,
  type CsvInspection,
  type CsvReport,
} from 'partner-widgets/adapters/csv';
import { askColumns } from './columns-step.js';
import { askCurrency, needsCurrency } from './currency-step.js';
import { showFailure, type Failure } from './failure-step.js';
import { ReadingStep } from './reading-step.js';
import type { StepDialog } from './step-dialog.js';

/** How a file is read. */
export interface Choices {
  mapping: ColumnMapping;
  /** Whether a person looked at the mapping; else it is what the adapter knows by itself. */
  asked: boolean;
  /** The currency of amounts without one; absent while it is unknown. */
  currency: string | undefined;
}

/** An export that was read, with how it was read. */
export interface OpenedExport extends Choices {
  file: File;
  /** Clients alone: it has no tier and no team, so their elements say that they are off, and nothing invented is mixed in. */
  provider: PartnerProvider;
  report: CsvReport;
}

let opened = 0;

/**
 * Leads from a file to a provider: a look at the file, questions only where it leaves them open, then the reading. Answers
 * nothing when the person gives up, `again` to choose another file.
 * @param before How the same file was read before: it is shown for a change.
 */
export async function openExport(
  dialog: StepDialog,
  file: File,
  before?: Choices,
): Promise<OpenedExport | 'again' | undefined> {
  try {
    const choices = await choose(dialog, file, await inspectCsv(file), before);
    if (!choices) return undefined;
    const result = await read(dialog, file, choices);
    return result && 'reason' in result ? await showFailure(dialog, file.name, result) : result;
  } catch (error) {
    return await showFailure(dialog, file.name, {
      reason: error instanceof CsvError ? error.reason : 'other',
    });
  } finally {
    dialog.close();
  }
}

async function choose(
  dialog: StepDialog,
  file: File,
  inspection: CsvInspection,
  before: Choices | undefined,
): Promise<Choices | undefined> {
  // A guess is never applied unseen: as soon as there is one, the person looks at the columns.
  const look =
    before !== undefined || inspection.needsMapping || inspection.mapping.some(({ sure }) => sure === 'guessed');
  let mapping = before?.mapping ?? inspection.mapping.map(({ target }) => target);
  let currency = before?.currency;
  for (;;) {
    if (look) {
      const chosen = await askColumns(dialog, file.name, inspection, mapping);
      if (!chosen) return undefined;
      mapping = chosen;
    }
    if (!needsCurrency(mapping)) return { mapping, asked: look, currency: undefined };

    const place = mapping.indexOf('mrr');
    const amounts = inspection.sample.map((cells) => cells[place]?.trim() ?? '').filter((amount) => amount !== '');
    const answer = await askCurrency(dialog, file.name, amounts.slice(0, 3), currency, look);
    if (!answer) return undefined;
    currency = answer.currency;
    if (!answer.back) return { mapping, asked: look, currency };
  }
}

async function read(dialog: StepDialog, file: File, choices: Choices): Promise<OpenedExport | Failure | undefined> {
  const reading = new AbortController();
  const step = new ReadingStep(dialog, file.name, () => reading.abort());
  try {
    const { provider, report } = await createCsvProvider(file, {
      ...(choices.asked && { mapping: choices.mapping }),
      currency: choices.currency,
      id: `export-${++opened}`,
      onProgress: (progress) => step.update(progress),
      signal: reading.signal,
    });
    if (report.rows === 0) return { reason: 'no-rows' };
    if (report.problemCount === report.rows) return { reason: 'nothing-readable', report };
    return { file, provider, report, ...choices };
  } catch (error) {
    if (reading.signal.aborted) return undefined;
    throw error;
  } finally {
    step.end();
  }
}

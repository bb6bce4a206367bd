import type { Day } from '../../../program/index.js';
import type { Instant } from '../../model.js';
import { createMemoryProvider, type MemoryProvider } from '../memory/index.js';
import { importCsv, type CsvImportOptions } from './import-csv.js';
import type { CsvReport } from './report.js';

/** How a file becomes a provider. */
export interface CsvProviderOptions extends CsvImportOptions {
  /** One per signed-in partner, see `PartnerProvider.id`. */
  id: string;
  /** The partner's calendar day. Default: none, so that the element or the browser tells it. */
  today?: Day | undefined;
  /** When the file was exported. Default: not known. */
  asOf?: Instant | undefined;
}

/**
 * Reads a client list, as {@link importCsv} does, into a provider that holds it in memory. Show the report beside it: it says
 * which rows are missing.
 */
export async function createCsvProvider(
  source: Blob | string,
  { id, today, asOf, ...options }: CsvProviderOptions,
): Promise<{ provider: MemoryProvider; report: CsvReport }> {
  const { clients, report } = await importCsv(source, options);
  return { provider: createMemoryProvider({ id, clients, today, asOf }), report };
}

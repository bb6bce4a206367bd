import { knownMapping, needsMapping, proposeColumns, type ProposedColumn } from './columns.js';
import { openCsv, type Delimiter } from './header.js';
import { ClientReader } from './read-client.js';
import { CsvRows } from './rows.js';
import { slicesOf } from './source.js';

/** What a first look at a file finds: what a mapping step shows. */
export interface CsvInspection {
  delimiter: Delimiter;
  /** The names of the columns as they stand in the file. */
  headers: readonly string[];
  /** The cells of the first rows that can be read, five at most. */
  sample: readonly (readonly string[])[];
  /** What each column could be read as, in the order of the headers. */
  mapping: readonly ProposedColumn[];
  /**
   * Whether a person should look at the mapping before the import. True when none of id, name, domain and MRR is there under
   * a known name, or when one of them is only guessed.
   */
  needsMapping: boolean;
  /** Whether {@link importCsv} reads the file without being handed a mapping: guessed columns are ignored then. */
  readable: boolean;
  /** Whether a column for the currency of the MRR is there, known or guessed. If not, ask for it or leave it unknown. */
  hasCurrency: boolean;
}

const samples = 5;

/**
 * Looks at the beginning of a file.
 * @throws CsvError `not-text`, `empty` or `bad-header`; what the signal was aborted with.
 */
export async function inspectCsv(
  source: Blob | string,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<CsvInspection> {
  for await (const { text, last } of slicesOf(source, options.signal)) {
    const { delimiter, headers, records } = openCsv(text, last);
    const mapping = proposeColumns(headers);
    const targets = mapping.map(({ target }) => target);
    const weigher = new ClientReader(headers, targets, undefined, () => undefined);
    const rows = new CsvRows(records, delimiter, headers, weigher);
    const sample: (readonly string[])[] = [];
    for (let row = rows.next(); row && sample.length < samples; row = rows.next()) {
      if ('cells' in row) sample.push(row.cells);
    }
    return {
      delimiter,
      headers,
      sample,
      mapping,
      needsMapping: needsMapping(mapping),
      readable: knownMapping(mapping) !== undefined,
      hasCurrency: targets.includes('currency'),
    };
  }
  throw new TypeError('A source has at least one piece.');
}

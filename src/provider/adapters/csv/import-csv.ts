import type { Client } from '../../model.js';
import { columnTargets, knownMapping, proposeColumns, type ColumnMapping } from './columns.js';
import { CsvError } from './errors.js';
import { openCsv, type Opened } from './header.js';
import { ClientReader } from './read-client.js';
import { Tally, type CellProblem, type CsvReport, type RowNote, type RowProblem } from './report.js';
import { CsvRows, type Row } from './rows.js';
import { nextTurn, sizeOf, slicesOf } from './source.js';

/** How far an import is. */
export interface CsvProgress {
  /** Records read so far, shown or not. */
  rows: number;
  /** Bytes read so far; for text handed in as text, UTF-16 code units. */
  bytes: number;
  /** In all, counted like `bytes`. */
  totalBytes: number;
}

/** How a file is read. */
export interface CsvImportOptions {
  /**
   * What each column is read as. Default: HubSpot's internal names alone; other columns are ignored.
   * Of several columns for one target the first is read.
   */
  mapping?: ColumnMapping | undefined;
  /** ISO 4217 code of the amounts for which the file states no currency. Default: their currency is unknown. */
  currency?: string | undefined;
  /** Called after each piece of the file, the last one included. */
  onProgress?: ((progress: CsvProgress) => void) | undefined;
  /** Ends the import: the promise is rejected with what the signal was aborted with. */
  signal?: AbortSignal | undefined;
}

/** What was read. */
export interface CsvImport {
  /** One client per row that can be told apart, in the order of the file. Their ids are unique. */
  clients: Client[];
  report: CsvReport;
}

/**
 * Reads a client list. Nothing is sent anywhere. The page gets its turns in between.
 *
 * @param source The file, or its text.
 * @throws CsvError with `code` `invalid`: `not-text`, `empty`, `bad-header`, or `mapping-needed` when no mapping is handed in
 * and no header of id, name, domain or MRR is known.
 * @throws RangeError for a currency or a target in the mapping that is none.
 */
export async function importCsv(source: Blob | string, options: CsvImportOptions = {}): Promise<CsvImport> {
  const { mapping, currency, onProgress, signal } = options;
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) throw new RangeError(`Not a currency code: ${currency}`);
  for (const target of mapping ?? []) {
    if (target !== 'ignore' && !columnTargets.includes(target)) throw new RangeError(`Not a target: ${target}`);
  }

  const totalBytes = sizeOf(source);
  let table: ClientTable | undefined;
  for await (const { text, bytes, last } of slicesOf(source, signal)) {
    if (table) table.push(text, last);
    else table = new ClientTable(text, last, mapping, currency);
    while (table.readRows()) {
      await nextTurn();
      signal?.throwIfAborted();
    }
    onProgress?.({ rows: table.rows, bytes, totalBytes });
    signal?.throwIfAborted();
    if (!last) await nextTurn();
  }
  if (!table) throw new TypeError('A source has at least one piece.');
  return table.finish();
}

/** How many rows are read between two turns of the page: a few milliseconds' work. */
const rowsPerTurn = 500;

/** The rows of a file becoming clients. */
class ClientTable {
  rows = 0;
  readonly #clients: Client[] = [];
  readonly #ids = new Set<string>();
  readonly #problems = new Tally<RowProblem>();
  readonly #cellProblems = new Tally<CellProblem>();
  readonly #notes = new Tally<RowNote>();
  readonly #opened: Opened;
  readonly #mapping: ColumnMapping;
  readonly #duplicates: string[] = [];
  readonly #reader: ClientReader;
  readonly #csvRows: CsvRows;

  constructor(text: string, last: boolean, mapping: ColumnMapping | undefined, currency: string | undefined) {
    this.#opened = openCsv(text, last);
    const { headers, records, delimiter } = this.#opened;
    const proposed = proposeColumns(headers);
    const used = mapping ?? knownMapping(proposed);
    if (!used) throw new CsvError('mapping-needed');
    this.#mapping = headers.map((header, place) => {
      const target = used[place] ?? 'ignore';
      const first = target === 'ignore' || used.indexOf(target) === place;
      const knownTwice = !mapping && target === 'ignore' && proposed[place]?.sure === 'known';
      if (!first || knownTwice) this.#duplicates.push(header);
      return first ? target : 'ignore';
    });
    this.#reader = new ClientReader(headers, this.#mapping, currency, (problem) => this.#cellProblems.add(problem));
    this.#csvRows = new CsvRows(records, delimiter, headers, this.#reader);
  }

  push(text: string, last: boolean): void {
    this.#opened.records.push(text);
    if (last) this.#opened.records.end();
  }

  /** Reads the next rows of what is there. @returns whether there may be more. */
  readRows(): boolean {
    for (let count = 0; count < rowsPerTurn; count++) {
      const row = this.#csvRows.next();
      if (!row) return false;
      this.rows++;
      if ('reason' in row) this.#problems.add(row);
      else this.#clients.push(this.#client(row));
    }
    return true;
  }

  finish(): CsvImport {
    this.#reader.close();
    return { clients: this.#clients, report: this.#report() };
  }

  #client({ cells, line }: Row): Client {
    const given = this.#reader.id(cells, line);
    const id = given === undefined || this.#ids.has(given) ? this.#idOfLine(line) : given;
    this.#ids.add(id);
    if (id !== given && this.#mapping.includes('id')) {
      this.#notes.add(
        given === undefined ? { line, reason: 'missing-id' } : { line, reason: 'duplicate-id', id: given.slice(0, 80) },
      );
    }
    return this.#reader.read(id, cells, line);
  }

  /** `line-17`; with a further number where the file has an id that reads the same. */
  #idOfLine(line: number): string {
    let id = `line-${line}`;
    for (let number = 2; this.#ids.has(id); number++) id = `line-${line}-${number}`;
    return id;
  }

  #report(): CsvReport {
    const { headers } = this.#opened;
    const ignored = headers.filter((header, place) => header !== '' && this.#mapping[place] === 'ignore');
    return {
      rows: this.rows,
      problems: this.#problems.list(),
      problemCount: this.#problems.count,
      cellProblems: this.#cellProblems.list(),
      cellProblemCount: this.#cellProblems.count,
      notes: this.#notes.list(),
      noteCount: this.#notes.count,
      ignoredColumns: ignored,
      duplicateColumns: this.#duplicates,
    };
  }
}

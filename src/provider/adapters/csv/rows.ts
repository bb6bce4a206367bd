import { dsvFormat, type DsvFormat } from './dsv.js';
import type { CsvRecords, RawRecord } from './records.js';
import type { RowProblem } from './report.js';

/** A row of the file: its cells, by column. */
export interface Row {
  line: number;
  cells: readonly string[];
}

/** Tells how well cells fit their columns: how many, of those whose columns have a form, can be read and how many cannot. */
export interface Weigher {
  /** How many columns have a form of their own. */
  readonly formed: number;
  weigh(cells: readonly string[]): { readable: number; unreadable: number };
  /** Whether the id of the cells is unlike all those so far: missing where none was, or no digits where all were. */
  hasOddId(cells: readonly string[]): boolean;
}

/**
 * Splits records into rows of as many cells as the header has, and keeps apart those that are none.
 *
 * Two quotes that are missing in two rows can make one well-formed record of everything in between. Such a record is told by
 * its inner lines: one of them, on its own, is a row of this very file, with readable ids, numbers or days in their columns.
 * It is then read line by line. Ordinary texts of several lines, addresses for instance, do not look like that.
 */
export class CsvRows {
  readonly #format: DsvFormat;
  readonly #fewest: number;
  readonly #most: number;
  #inDoubt = false;

  /** @param headers Unnamed columns at its end need not be there in a row. */
  constructor(
    private readonly records: CsvRecords,
    private readonly delimiter: string,
    headers: readonly string[],
    private readonly weigher: Weigher,
  ) {
    this.#format = dsvFormat(delimiter);
    this.#most = headers.length;
    this.#fewest = headers.findLastIndex((header) => header !== '') + 1;
  }

  /** The next row or problem, or `undefined` when more text is needed or none is left. Blank lines are passed over. */
  next(): Row | RowProblem | undefined {
    for (let record = this.records.next(); record; record = this.records.next()) {
      if (record.fault === undefined && this.#isBlank(record.text)) continue;
      return this.#read(record);
    }
    return undefined;
  }

  #isBlank(text: string): boolean {
    return text.trim() === '' && !text.includes(this.delimiter);
  }

  #read(record: RawRecord): Row | RowProblem {
    const { line, fault } = record;
    if (fault !== undefined) return this.#broken(line, fault);
    const cells = this.#split(record.text);
    const problem = this.#miscount(cells, line);
    if (record.lines > 1 && this.#isSeveral(record.text, problem !== undefined)) {
      this.records.backToSecondLine(record);
      return this.#broken(line, 'unterminated-quote');
    }
    if (problem) return problem;
    if (cells.every((cell) => cell.trim() === '')) return { line, reason: 'empty-row' };
    if (this.#inDoubt) {
      const { readable, unreadable } = this.weigher.weigh(cells);
      if ((readable === 0 && unreadable > 0) || this.weigher.hasOddId(cells))
        return { line, reason: 'unterminated-quote' };
      this.#inDoubt = false;
    }
    return { line, cells };
  }

  /** Cells beyond the header are no harm while they are empty. */
  #miscount(cells: readonly string[], line: number): RowProblem | undefined {
    const found = cells.length;
    if (found < this.#fewest) return { line, reason: 'too-few-fields', expected: this.#fewest, found };
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    return filled > this.#most ? { line, reason: 'too-many-fields', expected: this.#most, found } : undefined;
  }

  /** After a broken quote the next line may be the rest of the broken text: it counts as a row only if it looks like one. */
  #broken(line: number, reason: 'unterminated-quote' | 'too-long'): RowProblem {
    this.#inDoubt = true;
    return { line, reason };
  }

  /** Whether a record of several lines is several records. */
  #isSeveral(text: string, miscounted: boolean): boolean {
    const lines = text.split(/\r\n|\n|\r/);
    const first = lines.shift() ?? '';
    const last = lines.pop() ?? '';
    // Where the count is wrong anyway, a closing quote that stands where a field begins is the opening one of another record.
    const closing = /^(?:[^"]|"")*(?=")/.exec(last)?.[0] ?? '';
    if (miscounted && (closing === '' || closing.endsWith(this.delimiter))) return true;

    // Lines that lie in a quoted field as a whole could be rows; so could the last, if the first has fields enough for one.
    const inside = lines.filter((line) => /^(?:[^"]|"")*$/.test(line));
    if (inside.some((line) => this.#looksLikeRow(this.#split(line)))) return true;
    const endsRow = first.split(this.delimiter).length >= this.#fewest;
    return endsRow && this.#looksLikeRow(last.split(this.delimiter));
  }

  #looksLikeRow(cells: readonly string[]): boolean {
    const enough = Math.min(2, this.weigher.formed);
    if (enough === 0 || cells.length !== this.#most) return false;
    const { readable, unreadable } = this.weigher.weigh(cells);
    return readable >= enough && unreadable === 0;
  }

  #split(text: string): string[] {
    return this.#format.parseRows(text)[0] ?? [''];
  }
}

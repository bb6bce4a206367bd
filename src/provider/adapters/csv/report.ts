import type { ColumnTarget } from './columns.js';

/** A record of the file that is not shown, because nobody can say what it means. */
export type RowProblem =
  | { line: number; reason: 'unterminated-quote' | 'too-long' | 'empty-row' }
  | { line: number; reason: 'too-few-fields' | 'too-many-fields'; expected: number; found: number };

/** A cell that cannot be read. Its row is shown, and what it stands for is unknown. */
export interface CellProblem {
  line: number;
  /** The name of the column as it stands in the file. */
  column: string;
  target: ColumnTarget;
  /** What stands there, cut to 80 characters. */
  value: string;
  /** `ambiguous`: a number with two readings, such as `1,234`. */
  reason: 'unreadable' | 'ambiguous';
}

/** Something about a row that is shown which a person may want to know. */
export interface RowNote {
  line: number;
  /** `missing-id`, `duplicate-id`: the row has an id made of its line, such as `line-17`. */
  reason: 'missing-id' | 'duplicate-id';
  /** The id that was there already. */
  id?: string | undefined;
}

/** What was found on the way. Lists are in the order of the file and hold the first {@link mostKept} entries; counts hold all. */
export interface CsvReport {
  /** Records below the header, shown or not. Blank lines are none. */
  rows: number;
  /** Records that are not shown. */
  problems: readonly RowProblem[];
  problemCount: number;
  cellProblems: readonly CellProblem[];
  cellProblemCount: number;
  notes: readonly RowNote[];
  noteCount: number;
  /** Names of the columns that are not read, the unnamed ones aside. */
  ignoredColumns: readonly string[];
  /** Names of the ignored columns for which another column was read: the same name again, or another name of the same. */
  duplicateColumns: readonly string[];
}

/** The most entries of each list of a report. */
export const mostKept = 1000;

/** A list by line that keeps its first entries and counts all. */
export class Tally<T extends { line: number }> {
  readonly #entries: T[] = [];
  count = 0;

  /** Entries may come out of order: those that are told at the end of a file are kept beside the first ones. */
  add(entry: T): void {
    this.count++;
    this.#entries.push(entry);
    if (this.#entries.length > 2 * mostKept) this.#cut();
  }

  /** The first entries by line. */
  list(): T[] {
    this.#cut();
    return [...this.#entries];
  }

  #cut(): void {
    this.#entries.sort((a, b) => a.line - b.line).splice(mostKept);
  }
}

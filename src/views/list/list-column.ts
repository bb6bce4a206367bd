import type { CsvColumn } from '../../ui/csv.js';
import type { Column } from '../../ui/table.js';

/** A column of a list. */
export interface ListColumn<T> extends Column<T> {
  /** Left out until a person chooses it. */
  further?: boolean | undefined;
  /** What it is in an export: one column, or several where a cell shows several things. */
  csv?: readonly CsvColumn<T>[] | undefined;
}

/** A record of a list. */
export interface ListRecord {
  id: string;
}

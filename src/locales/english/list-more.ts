/*
 * English of what lists load on demand.
 */

/** What a person filters and chooses columns with. */
export const listToolTerms = {
  anyFilter: 'Any',
  filterNamed: '{label}:',
  removeFilter: 'Remove filter: {label}, {value}',
  columnUp: 'Move {column} towards the start',
  columnDown: 'Move {column} towards the end',
  columnMoved: '{column} is now column {place}.',
  columnsReset: 'Show all columns',
} as const;

/** Reading all rows, for a file or for paper. */
export const listDownloadTerms = {
  exporting: 'Reading: {read} so far…',
  exportingOf: 'Reading: {read} of {total}…',
  exported: { one: '{count} row was read.', other: '{count} rows were read.' },
  exportedPart: {
    one: 'The first {count} row was read. There are more: narrow the list.',
    other: 'The first {count} rows were read. There are more: narrow the list.',
  },
} as const;

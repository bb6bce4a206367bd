/**
 * Reads a client list exported from HubSpot (CSV, with commas, semicolons or tabs). {@link inspectCsv} looks at a file,
 * {@link importCsv} reads it, and {@link createCsvProvider} hands it to the elements. Nothing leaves the page, and there are no
 * words to show in here: what is wrong is told by codes, lines and columns.
 * @packageDocumentation
 */
export { createCsvProvider, type CsvProviderOptions } from './csv-provider.js';
export { importCsv, type CsvImport, type CsvImportOptions, type CsvProgress } from './import-csv.js';
export { inspectCsv, type CsvInspection } from './inspect-csv.js';
export { columnTargets, type ColumnMapping, type ColumnTarget, type ProposedColumn } from './columns.js';
export type { Hub } from './products.js';
export { CsvError, type CsvFailure } from './errors.js';
export type { Delimiter } from './header.js';
export { longestRecord } from './records.js';
export { mostKept, type CellProblem, type CsvReport, type RowNote, type RowProblem } from './report.js';

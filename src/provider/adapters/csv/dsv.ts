// d3 stays out of this room, since it draws; its reader of delimited text does not. Only `parseRows` is
// used: `parse` would build functions from the file's own text.
// eslint-disable-next-line house/arrows
import { dsvFormat as d3DsvFormat } from 'd3';

/** What is used of d3's format: it never evaluates anything. */
export interface DsvFormat {
  /** Splits well-formed records into their fields. */
  parseRows(text: string): string[][];
}

/** The reader of text with one delimiter. */
export function dsvFormat(delimiter: string): DsvFormat {
  return d3DsvFormat(delimiter);
}

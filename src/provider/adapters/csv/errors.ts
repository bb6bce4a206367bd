import { ProviderError } from '../../errors.js';

/**
 * Why nothing of a file can be read.
 *
 * - `not-text`: neither valid UTF-8 nor UTF-16 with a byte order mark. It may be a spreadsheet's own format or an old encoding.
 * - `empty`: it holds nothing but blank lines.
 * - `bad-header`: its first line is no list of column names: a quote is left open, or it is longer than
 *   `longestRecord` characters.
 * - `mapping-needed`: none of its headers is known, and no mapping was handed in.
 */
export type CsvFailure = 'not-text' | 'empty' | 'bad-header' | 'mapping-needed';

/** Nothing of the file can be read. Its `code` is `invalid`. */
export class CsvError extends ProviderError {
  readonly reason: CsvFailure;

  constructor(reason: CsvFailure, cause?: unknown) {
    super('invalid', { message: reason, cause });
    this.reason = reason;
  }
}

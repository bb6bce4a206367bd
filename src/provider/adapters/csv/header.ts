import { dsvFormat } from './dsv.js';
import { CsvError } from './errors.js';
import { CsvRecords, longestRecord } from './records.js';

/** What parts the fields of a line. */
export type Delimiter = ',' | ';' | '\t';

/** The beginning of a file, and the reader of its records, which stands after the header. */
export interface Opened {
  delimiter: Delimiter;
  /** The names of the columns as they stand in the file; unnamed columns are empty text. */
  headers: string[];
  records: CsvRecords;
}

const delimiters: readonly Delimiter[] = [',', ';', '\t'];
const separatorLine = /^"?sep=([,;\t])"?$/i;

/**
 * Reads the header. Blank lines and a spreadsheet's `sep=;` line may stand before it.
 * @param text The first piece of the file.
 * @param last Whether it is all of it.
 * @throws CsvError `empty`, `bad-header`, or `not-text` when its names hold NUL characters.
 */
export function openCsv(text: string, last: boolean): Opened {
  const first = firstRecord(text);
  const stated = separatorLine.exec(first)?.[1] as Delimiter | undefined;
  const delimiter = stated ?? mostFrequent(first);
  const records = new CsvRecords(delimiter);
  records.push(text);
  if (last) records.end();

  for (let record = records.next(); record; record = records.next()) {
    if (record.fault) throw new CsvError('bad-header');
    if (record.text.trim() === '' || separatorLine.test(record.text)) continue;
    if (record.text.includes('\0')) throw new CsvError('not-text');
    const [headers = []] = dsvFormat(delimiter).parseRows(record.text);
    if (headers.every((header) => header.trim() === '')) throw new CsvError('bad-header');
    return { delimiter, headers: headers.map((header) => header.trim()), records };
  }
  throw new CsvError(last ? 'empty' : 'bad-header');
}

/** The text up to the first line end outside quotes, blank lines aside. */
function firstRecord(text: string): string {
  const start = text.search(/\S/);
  if (start < 0) return '';
  const end = Math.min(text.length, start + longestRecord);
  let quoted = false;
  for (let at = start; at < end; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) return text.slice(start, at);
  }
  return text.slice(start, end);
}

/** The delimiter that stands most often outside quotes; the comma where none does. */
function mostFrequent(line: string): Delimiter {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return delimiters.reduce((best, next) => ((counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best));
}

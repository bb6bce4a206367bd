/** What a column of an export holds. Only text can run as a formula, so only text is made harmless. */
export type CsvKind = 'text' | 'number' | 'day';

/** One column of an export. */
export interface CsvColumn<R> {
  label: string;
  kind: CsvKind;
  /** The value as text: numbers as `-1234.5`, days as `YYYY-MM-DD`. Nothing leaves the cell empty. */
  value: (record: R) => string | undefined;
}

/** What a spreadsheet would take for a formula or a command, also in full-width forms and after blanks. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;

/**
 * Records as CSV by RFC 4180, in UTF-8 with a mark that tells spreadsheets so. Numbers and days stand as they are, negative ones
 * too. A text that would run as a formula gets an apostrophe before it, which spreadsheets do not show.
 */
export function csvText<R>(columns: readonly CsvColumn<R>[], records: readonly R[]): string {
  const header = columns.map(({ label }) => field(harmless(label)));
  const lines = records.map((record) =>
    columns.map(({ kind, value }) => {
      const text = value(record) ?? '';
      return field(kind === 'text' ? harmless(text) : text);
    }),
  );
  return `\uFEFF${[header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function field(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Hands a text to the person as a file of their browser's downloads. */
export function downloadText(from: Element, name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const { ownerDocument } = from;
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = ownerDocument.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

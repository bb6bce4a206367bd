/** Writes text as RFC 4180 says: quoted where a field holds a quote, the delimiter or a line end. */
export interface Dialect {
  delimiter: string;
  lineEnd: string;
  /** Quote every field. */
  all?: boolean;
}

export function writeField(field: string, { delimiter, all }: Dialect): string {
  const needed = all === true || /["\r\n]/.test(field) || field.includes(delimiter);
  return needed ? `"${field.replaceAll('"', '""')}"` : field;
}

export function writeRecord(fields: readonly string[], dialect: Dialect): string {
  return fields.map((field) => writeField(field, dialect)).join(dialect.delimiter);
}

/** How many physical lines a text takes. */
export function linesOf(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}

import type { Page, Summary } from './contract.js';
import { ProviderError } from './errors.js';
import { decimal, instant, text, wholeNumber } from './kinds.js';
import { isRecord, RecordReader, type DataProblem } from './reader.js';

/** A checked answer: what could be read, and what was wrong with the rest. */
export interface Checked<T> {
  value: T;
  problems: readonly DataProblem[];
}

/**
 * Checks a page of a list. Malformed records are left out and written down.
 * @throws ProviderError `invalid` when the answer is no page at all, or its cursor cannot be read.
 */
export function checkPage<T>(
  answer: unknown,
  checkItems: (items: unknown, problems: DataProblem[]) => T[],
): Checked<Page<T>> {
  const problems: DataProblem[] = [];
  const reader = answerReader(answer, 'page', problems);
  const items = isRecord(answer) ? answer['items'] : undefined;
  if (!Array.isArray(items)) throw invalidAnswer('page.items');
  return {
    value: {
      items: checkItems(items, problems),
      next: nextCursor(answer),
      total: count(reader, 'total'),
      asOf: reader.read('asOf', instant),
    },
    problems,
  };
}

/**
 * Checks the sums over a list.
 * @throws ProviderError `invalid` when the answer has no count, no sums, or one that cannot be read.
 */
export function checkSummary(answer: unknown): Checked<Summary> {
  const problems: DataProblem[] = [];
  const reader = answerReader(answer, 'summary', problems);
  const total = count(reader, 'count');
  const sums = reader.list('sums', (sum) => {
    const amount = sum.read('amount', decimal);
    const currency = sum.read('currency', text);
    // A sum that is left out would be missing from a footer that says "all".
    if (amount === undefined || (currency !== undefined && !/^[A-Z]{3}$/.test(currency))) throw invalidAnswer('sums');
    return { amount, currency, count: count(sum, 'count') };
  });
  if (total === undefined || !sums) throw invalidAnswer('summary');
  const groups = reader.list('groups', (group) => {
    const [field, value, size] = [group.read('field', text), group.read('value', text), count(group, 'count')];
    // A group that is left out would pass for one of nobody.
    if (field === undefined || value === undefined || size === undefined) throw invalidAnswer('groups');
    return { field, value, count: size };
  });
  const figures = reader.list('figures', (figure) => {
    const [field, sum] = [figure.read('field', text), figure.read('sum', decimal)];
    if (field === undefined || sum === undefined) throw invalidAnswer('figures');
    return { field, sum, unknown: count(figure, 'unknown') };
  });
  return { value: { count: total, sums, unknown: count(reader, 'unknown'), groups, figures }, problems };
}

/** The cursor as it came: one that cannot be read must not pass for the end of the list. */
function nextCursor(answer: unknown): string | undefined {
  const next = isRecord(answer) ? answer['next'] : undefined;
  if (next === undefined || next === null) return undefined;
  if (typeof next === 'string' && next !== '') return next;
  throw invalidAnswer('page.next');
}

/** Checks the members of a list of records that have ids. */
export function checkRecords<T>(
  items: unknown,
  kind: string,
  problems: DataProblem[],
  read: (reader: RecordReader, id: string) => T | undefined,
): T[] {
  if (!Array.isArray(items)) return [];
  const seen = new Set<string>();
  return items.flatMap((item: unknown, place) => {
    const label = `${kind} ${String(place + 1)}`;
    if (!isRecord(item)) {
      problems.push({ record: label, field: '', expected: 'object' });
      return [];
    }
    const id = new RecordReader(item, label, []).read('id', text);
    if (id === undefined || seen.has(id)) {
      problems.push({ record: label, field: 'id', expected: id === undefined ? 'text' : 'unique' });
      return [];
    }
    seen.add(id);
    const result = read(new RecordReader(item, `${kind} ${id}`, problems), id);
    return result === undefined ? [] : [result];
  });
}

/** A reader of an answer as a whole. @throws ProviderError `invalid` when the answer is no object. */
export function answerReader(answer: unknown, kind: string, problems: DataProblem[]): RecordReader {
  if (!isRecord(answer)) throw invalidAnswer(kind);
  return new RecordReader(answer, kind, problems);
}

/** The error for an answer of which nothing can be used. */
export function invalidAnswer(what: string): ProviderError {
  return new ProviderError('invalid', { message: `The provider's answer is malformed: ${what}` });
}

/** A whole number of things. */
export function count(reader: RecordReader, field: string): number | undefined {
  return reader.read(field, wholeNumber(0, Number.MAX_SAFE_INTEGER));
}

import { checkPage, type CallOptions, type DataProblem, type ListSource } from '../../provider/index.js';
import type { ListQuery } from '../../provider/index.js';

/** At most so many records are read to be counted, so many at a time. */
const mostRead = 2000;
const readAtOnce = 250;

/** The records of a list, as far as they were read. */
export interface ReadList<T> {
  records: T[];
  /** False when there are more. */
  whole: boolean;
  problems: DataProblem[];
}

/**
 * Reads a list page by page within one read of an element: its retries, its limit of time and its abort hold for all pages together,
 * which `readAll` of the core, made for a download, would have page by page.
 */
export async function readList<T, F extends string>(
  source: ListSource<T, F> | undefined,
  check: (items: unknown, problems: DataProblem[]) => T[],
  query: Omit<ListQuery<F>, 'cursor' | 'limit'>,
  call: CallOptions,
): Promise<ReadList<T>> {
  const records: T[] = [];
  const problems: DataProblem[] = [];
  const seen = new Set<string | undefined>();
  let cursor: string | undefined;
  do {
    call.signal.throwIfAborted();
    seen.add(cursor);
    const at = cursor === undefined ? {} : { cursor };
    const page = checkPage(await source?.list({ ...query, ...at, limit: readAtOnce }, call), check);
    records.push(...page.value.items);
    problems.push(...page.problems);
    cursor = page.value.next;
  } while (cursor !== undefined && !seen.has(cursor) && records.length < mostRead);
  return { records, whole: cursor === undefined, problems };
}

import type { Page, PartnerProvider, ReadReason } from '../provider/index.js';
import { systemClock, type Clock } from './clock.js';
import { hubOf } from './hub.js';

/** How a list is read to its end. */
export interface ReadAllOptions<T> {
  provider: PartnerProvider;
  /** One page of it, checked. */
  page: (cursor: string | undefined, call: { signal: AbortSignal; reason: ReadReason }) => Promise<Page<T>>;
  /** Ends the reading: the answer then rejects with the signal's reason. */
  signal: AbortSignal;
  /** Told after every page: how many records there are by now, and of how many where that is known. */
  progress: (read: number, total: number | undefined) => void;
  /** No more than so many records are read. */
  most: number;
  timeoutMs: number;
  clock?: Clock | undefined;
}

let readings = 0;

/** What was read. */
export interface ReadAll<T> {
  records: T[];
  /** False when there were more than the most that were to be read. */
  whole: boolean;
}

/**
 * Reads a list page by page to its end, for an export or for printing, with the retries and the renewal of the session that
 * every read has. Rejects with a `ProviderFailure`, or with the signal's reason.
 */
export async function readAll<T>(options: ReadAllOptions<T>): Promise<ReadAll<T>> {
  const { provider, page, signal, progress, most, timeoutMs, clock = systemClock } = options;
  // No other read may share its flights: who cancels one means this one alone.
  const key = `all ${String((readings += 1))}`;
  const records: T[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    signal.throwIfAborted();
    const flight = hubOf(provider).join(
      `${provider.id} ${key} ${String(records.length)}`,
      (call) => page(cursor, call),
      {
        reason: cursor === undefined ? 'first' : 'more',
        clock,
        timeoutMs,
        onPause: () => undefined,
      },
    );
    const answer = await abortable(flight.promise, signal, () => flight.leave());
    records.push(...answer.items);
    progress(Math.min(records.length, most), answer.total);
    cursor = answer.next;
    // A source that answers a cursor again would never end.
    if (cursor !== undefined && seen.has(cursor)) throw { code: 'invalid' };
    if (cursor !== undefined) seen.add(cursor);
  } while (cursor !== undefined && records.length < most);
  return { records: records.slice(0, most), whole: cursor === undefined && records.length <= most };
}

function abortable<T>(promise: Promise<T>, signal: AbortSignal, leave: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      leave();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

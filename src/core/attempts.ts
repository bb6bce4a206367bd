import { toFailure, type ErrorCode, type ProviderFailure, type ReadReason } from '../provider/index.js';
import type { Clock } from './clock.js';

/** How often a read is tried again before it counts as failed. */
export const retries = 3;

const firstPauseMs = 500;
const longestRateLimitMs = 15 * 60_000;

/** The session that all reads of a provider share. */
export interface Session {
  /** How many renewals are over: a read that began before the last one has not had its chance yet. */
  renewals(): number;
  /** Renews it, or takes part in the renewal under way. */
  renew(): Promise<void>;
}

/** What a read is told of while it goes on. */
export interface AttemptOptions {
  reason: ReadReason;
  /** Ends everything: the try under way, pauses, and the renewal. */
  signal: AbortSignal;
  clock: Clock;
  /** After so many milliseconds of trying, pauses that the service asked for not counted, the read fails as `timeout`. */
  timeoutMs: number;
  /** The session, where the provider can renew it. */
  session?: Session | undefined;
  /** Told when the service asked for a pause (the moment it ends, by the clock) and, with nothing, when it is over. */
  onPause(until: number | undefined): void;
}

/** A read under way. */
export interface Attempt<T> {
  /** Rejects with a {@link ProviderFailure}, or with an `AbortError` when the signal said so. */
  readonly promise: Promise<T>;
  /** Ends a pause now and tries again. */
  hurry(): void;
}

/**
 * Reads once, and again where that can help: three times with growing, jittered pauses when the service is unavailable,
 * after the time it asked for when it is rate limited, and once more after the session was renewed.
 */
export function attempt<T>(
  read: (call: { signal: AbortSignal; reason: ReadReason }) => Promise<T>,
  options: AttemptOptions,
): Attempt<T> {
  let hurry = (): void => undefined;

  async function run(): Promise<T> {
    const { clock, signal, session } = options;
    let deadline = clock.now() + options.timeoutMs;
    const left = (): number => deadline - clock.now();
    let tried = 0;
    let renewed = false;
    for (;;) {
      signal.throwIfAborted();
      const renewals = session?.renewals();
      let failure: ProviderFailure;
      try {
        const reason = tried > 0 ? 'retry' : options.reason;
        return await within(left(), options, (trySignal) => read({ signal: trySignal, reason }));
      } catch (thrown) {
        signal.throwIfAborted();
        failure = toFailure(thrown);
      }
      if (failure.code === 'unauthenticated' && session && !renewed) {
        renewed = true;
        if (session.renewals() !== renewals) continue;
        await within(left(), options, () => session.renew()).catch(() => {
          signal.throwIfAborted();
          throw failure;
        });
        continue;
      }
      if (!canRetry(failure) || tried >= retries || left() <= 0) throw failure;
      const asked = failure.code === 'rate-limited' ? failure.retryAfterMs : undefined;
      const pause = asked ?? firstPauseMs * 2 ** tried * (0.5 + clock.random());
      tried += 1;
      if (asked === undefined && pause >= left()) throw { code: 'timeout' } satisfies ProviderFailure;
      const began = clock.now();
      if (asked !== undefined) options.onPause(began + asked);
      await new Promise<void>((resolve) => {
        const cancel = clock.after(pause, resolve);
        hurry = () => {
          cancel();
          resolve();
        };
        signal.addEventListener('abort', hurry, { once: true });
        if (signal.aborted) hurry();
      });
      if (asked === undefined) continue;
      deadline += clock.now() - began;
      options.onPause(undefined);
    }
  }

  return { promise: run(), hurry: () => hurry() };
}

function canRetry({ code, retryAfterMs = 0 }: ProviderFailure): boolean {
  const retried: readonly ErrorCode[] = ['unavailable', 'timeout', 'rate-limited'];
  return retried.includes(code) && retryAfterMs <= longestRateLimitMs;
}

/** Runs a task that is aborted and given up after a time, or when the outer signal says so, whether it listens or not. */
export function within<T>(
  ms: number,
  { clock, signal }: Pick<AttemptOptions, 'clock' | 'signal'>,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => {
      cancel();
      signal.removeEventListener('abort', onAbort);
    };
    const stop = (reason: unknown): void => {
      leave();
      reject(reason);
      inner.abort(reason);
    };
    const onAbort = (): void => stop(signal.reason);
    const cancel = clock.after(Math.max(0, ms), () => stop({ code: 'timeout' } satisfies ProviderFailure));
    signal.addEventListener('abort', onAbort, { once: true });
    // A provider may throw at once, or answer something that is no promise.
    new Promise<T>((begin) => begin(run(inner.signal))).finally(leave).then(resolve, reject);
  });
}

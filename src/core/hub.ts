import type { PartnerProvider, ReadReason, Topic } from '../provider/index.js';
import { attempt, within, type Attempt, type Session } from './attempts.js';
import type { Clock } from './clock.js';

/** A read that a listener takes part in. */
export interface Flight<T> {
  readonly promise: Promise<T>;
  /** When the service asked for a pause: the moment it ends. */
  pausedUntil(): number | undefined;
  /** Ends such a pause now. */
  hurry(): void;
  /** Takes part no longer. The read is aborted when the last one leaves. */
  leave(): void;
}

/** Someone who shows a provider's data. */
export interface HubListener {
  readonly topic: Topic;
  /** What is shown went stale. */
  stale(): void;
  /** A write began: what is being read will not be used. */
  hold(): void;
  /** The write is over: what was held may be read again. */
  release(): void;
}

/** How a read is to be made. */
export interface FlightOptions {
  reason: ReadReason;
  clock: Clock;
  timeoutMs: number;
  /** Told whenever a pause begins or ends. */
  onPause(): void;
}

interface SharedFlight {
  attempt: Attempt<unknown>;
  controller: AbortController;
  listeners: Set<() => void>;
  pausedUntil: number | undefined;
}

/**
 * What all elements share about one provider: reads under way, the subscription, the renewal of the session, and the
 * order of reads and writes.
 */
export class Hub {
  /** Grows whenever reads begun earlier no longer tell the present. */
  epoch = 0;
  #flights = new Map<string, SharedFlight>();
  #listeners = new Set<HubListener>();
  #renewal: Promise<void> | undefined;
  #renewals = 0;
  #writes = 0;
  #unsubscribe: (() => void) | undefined;
  #staleWhileHidden = new Set<Topic>();

  constructor(private readonly provider: PartnerProvider) {}

  /** Listens to changes until the answer is called. The provider's subscription is open while anyone listens. */
  listen(listener: HubListener): () => void {
    this.#listeners.add(listener);
    this.#subscribe();
    if (this.#writes > 0) listener.hold();
    return () => {
      this.#listeners.delete(listener);
      // An element that is only moved leaves and comes back at once: that must not close the subscription.
      queueMicrotask(() => {
        if (this.#listeners.size === 0) this.#unsubscribeNow();
      });
    };
  }

  /** Reads, or takes part in an equal read that is under way. */
  join<T>(
    key: string,
    read: (call: { signal: AbortSignal; reason: ReadReason }) => Promise<T>,
    options: FlightOptions,
  ): Flight<T> {
    const flight = this.#flights.get(key) ?? this.#start(key, read, options);
    const entry = (): void => options.onPause();
    flight.listeners.add(entry);
    return {
      promise: flight.attempt.promise as Promise<T>,
      pausedUntil: () => flight.pausedUntil,
      hurry: () => flight.attempt.hurry(),
      leave: () => {
        flight.listeners.delete(entry);
        if (flight.listeners.size === 0) this.#abort(key, flight);
      },
    };
  }

  /**
   * Makes a write, with the tries that every read has. Reads begun before it are discarded, and what concerns its topics is read
   * again after it, whether it succeeded or not.
   */
  async write(
    topics: readonly Topic[],
    run: (call: { signal: AbortSignal }) => Promise<unknown>,
    options: Pick<FlightOptions, 'clock' | 'timeoutMs'>,
  ): Promise<void> {
    this.#writes += 1;
    this.#supersede();
    for (const listener of this.#listeners) listener.hold();
    try {
      const stop = new AbortController();
      // A service that asks to wait would keep all elements waiting: whether to try again then is the person's to say.
      const onPause = (until: number | undefined): void => {
        if (until !== undefined) stop.abort({ code: 'rate-limited' });
      };
      const session = this.#session(options);
      await attempt(run, { ...options, signal: stop.signal, session, reason: 'first', onPause }).promise;
    } finally {
      this.#writes -= 1;
      this.#supersede();
      this.#tell(topics);
      if (this.#writes === 0) for (const listener of [...this.#listeners]) listener.release();
    }
  }

  #start<T>(
    key: string,
    read: (call: { signal: AbortSignal; reason: ReadReason }) => Promise<T>,
    options: FlightOptions,
  ): SharedFlight {
    const controller = new AbortController();
    const flight: SharedFlight = {
      controller,
      listeners: new Set(),
      pausedUntil: undefined,
      attempt: attempt(read, {
        ...options,
        signal: controller.signal,
        session: this.#session(options),
        onPause: (until) => {
          flight.pausedUntil = until;
          for (const listener of flight.listeners) listener();
        },
      }),
    };
    this.#flights.set(key, flight);
    const forget = (): void => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    };
    flight.attempt.promise.then(forget, forget);
    return flight;
  }

  #abort(key: string, flight: SharedFlight): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
    flight.controller.abort();
  }

  /** New reads do not take part in those under way. */
  #supersede(): void {
    this.epoch += 1;
    this.#flights.clear();
  }

  /** The session as one read sees it; nothing where the provider cannot renew it. */
  #session({ clock, timeoutMs }: Pick<FlightOptions, 'clock' | 'timeoutMs'>): Session | undefined {
    const { provider } = this;
    if (!provider.renewSession) return undefined;
    const renew = async (): Promise<void> => {
      const { signal } = new AbortController();
      try {
        await within(timeoutMs, { clock, signal }, async (call) => provider.renewSession?.({ signal: call }));
      } finally {
        this.#renewal = undefined;
        this.#renewals += 1;
      }
    };
    return { renewals: () => this.#renewals, renew: () => (this.#renewal ??= renew()) };
  }

  #subscribe(): void {
    if (this.#unsubscribe || !this.provider.subscribe) return;
    // Changes may have been missed while nobody listened.
    this.epoch += 1;
    let end: (() => void) | undefined;
    this.#unsubscribe = () => {
      document.removeEventListener('visibilitychange', this.#onVisibility);
      guarded('the subscription did not end properly', () => end?.());
    };
    document.addEventListener('visibilitychange', this.#onVisibility);
    guarded('the provider could not be subscribed to, so changes are not followed', () => {
      end = this.provider.subscribe?.((topics) => this.#changed(topics));
    });
  }

  #unsubscribeNow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#staleWhileHidden.clear();
  }

  #changed(topics: readonly Topic[]): void {
    this.#supersede();
    if (document.visibilityState === 'hidden') {
      for (const topic of topics) this.#staleWhileHidden.add(topic);
      return;
    }
    this.#tell(topics);
  }

  #onVisibility = (): void => {
    if (document.visibilityState === 'hidden' || this.#staleWhileHidden.size === 0) return;
    const topics = [...this.#staleWhileHidden];
    this.#staleWhileHidden.clear();
    this.#tell(topics);
  };

  #tell(topics: readonly Topic[]): void {
    for (const listener of [...this.#listeners]) {
      if (topics.includes(listener.topic)) listener.stale();
    }
  }
}

/** A subscription that fails must not keep anything from loading. */
function guarded(warning: string, run: () => void): void {
  try {
    run();
  } catch (cause) {
    console.warn(`partner-widgets: ${warning}.`, cause);
  }
}

const hubs = new WeakMap<PartnerProvider, Hub>();

/** The hub of a provider: one per provider object. */
export function hubOf(provider: PartnerProvider): Hub {
  let hub = hubs.get(provider);
  if (!hub) hubs.set(provider, (hub = new Hub(provider)));
  return hub;
}

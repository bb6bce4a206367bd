import {
  toFailure,
  type PartnerProvider,
  type ProviderFailure,
  type ReadReason,
  type Topic,
} from '../provider/index.js';
import { systemClock, type Clock } from './clock.js';
import { hubOf, type Flight, type Hub } from './hub.js';

/**
 * Where a resource is.
 *
 * - `idle`: nothing is asked for, or a person stopped the loading.
 * - `loading`: asked, and nothing to show yet.
 * - `ready`: the last answer is shown.
 * - `refreshing`: the last answer is shown while a newer one is asked for.
 * - `failed`: the last question was not answered; an older answer may still be there.
 * - `denied`: this person may not see it; nothing is kept.
 */
export type ResourceState = 'idle' | 'loading' | 'ready' | 'refreshing' | 'failed' | 'denied';

/** How a resource reads. */
export interface ResourceOptions<Q, T> {
  /** Names what is read, such as `clients.list`: equal questions under one name share one read. */
  name: string;
  /** Changes of this topic make it read again. */
  topic: Topic;
  /** Asks the provider. */
  read(provider: PartnerProvider, query: Q, call: { signal: AbortSignal; reason: ReadReason }): Promise<T>;
  /** Told after every change of anything that can be shown. */
  changed(): void;
  /** After so many milliseconds a read is given up as `timeout`. 30,000 at first. */
  timeoutMs?: (() => number) | undefined;
  clock?: Clock | undefined;
}

/** After so many milliseconds without an answer a person is told, and offered to stop. */
export const slowAfterMs = 5000;

/**
 * Loads one thing and keeps the last good answer. The latest question wins: answers to earlier ones are dropped and their
 * reads aborted. An abort is never a failure.
 */
export class Resource<Q, T> {
  state: ResourceState = 'idle';
  /** The last good answer. It may belong to an earlier question: see {@link current}. */
  value: T | undefined;
  /** Why the last question was not answered. */
  failure: ProviderFailure | undefined;
  /** True when loading takes longer than {@link slowAfterMs}. */
  slow = false;
  /** True when a person stopped the loading. */
  stopped = false;

  #provider: PartnerProvider | undefined;
  /** The provider's `id`: who was signed in when it was last asked. */
  #partner: string | undefined;
  #hub: Hub | undefined;
  #query: Q | undefined;
  #answered: { query: string; epoch: number } | undefined;
  #flight: Flight<T> | undefined;
  #run = 0;
  #connected = false;
  /** What to start when it becomes possible: after a write, or on reconnection. */
  #pending: ReadReason | undefined;
  #held = false;
  #stopSlowTimer: (() => void) | undefined;
  #unlisten: (() => void) | undefined;
  readonly #clock: Clock;

  constructor(private readonly options: ResourceOptions<Q, T>) {
    this.#clock = options.clock ?? systemClock;
  }

  /** Whether the value answers the latest question. */
  get current(): boolean {
    return this.#answered !== undefined && this.#answered.query === keyOf(this.#query);
  }

  /** Whether an older answer is shown because a newer one could not be had. */
  get stale(): boolean {
    return this.value !== undefined && (this.state === 'failed' || this.stopped);
  }

  /** When the service asked for a pause: milliseconds until it ends. */
  get pauseMs(): number | undefined {
    const until = this.#flight?.pausedUntil();
    return until === undefined ? undefined : Math.max(0, until - this.#clock.now());
  }

  /** Sets whom to ask. Another provider, or another `id`, is another partner: nothing of the former one is kept. */
  setProvider(provider: PartnerProvider | undefined): void {
    if (provider === this.#provider && provider?.id === this.#partner) return;
    this.#turnTo(provider);
    this.#start('first');
  }

  /** Sets what to ask. An equal question is not asked again. */
  setQuery(query: Q | undefined, reason: ReadReason = this.#query === undefined ? 'first' : 'query'): void {
    if (keyOf(query) === keyOf(this.#query)) return;
    this.#query = query;
    this.#start(reason);
  }

  /** Forgets question and answer, before a question is asked of which the old answer must not be seen meanwhile. */
  forget(): void {
    if (this.#query === undefined && this.value === undefined) return;
    this.#leave();
    this.#query = undefined;
    this.#pending = undefined;
    this.value = undefined;
    this.#answered = undefined;
    this.#settle('idle');
  }

  connect(): void {
    if (this.#connected) return;
    this.#connected = true;
    this.#listen();
    const missed = this.#answered !== undefined && this.#hub !== undefined && this.#answered.epoch !== this.#hub.epoch;
    if (this.#pending ?? missed) this.#start(this.#pending ?? 'refresh');
  }

  disconnect(): void {
    this.#connected = false;
    this.#unlisten?.();
    this.#unlisten = undefined;
    this.#held = false;
    this.#interrupt();
  }

  /** Asks again, keeping what is shown. */
  refresh(): void {
    this.#start(this.state === 'failed' ? 'retry' : 'refresh');
  }

  /** Ends a pause that the service asked for, and tries now. */
  hurry(): void {
    this.#flight?.hurry();
  }

  /** Stops the loading because a person said so. */
  stop(): void {
    if (!this.#flight) return;
    this.#leave();
    this.#settle(this.value === undefined ? 'idle' : 'ready', { stopped: true });
  }

  #turnTo(provider: PartnerProvider | undefined): void {
    this.#leave();
    this.#unlisten?.();
    this.#unlisten = undefined;
    this.#held = false;
    this.#pending = undefined;
    this.#provider = provider;
    this.#partner = provider?.id;
    this.#hub = provider && hubOf(provider);
    this.value = undefined;
    this.#answered = undefined;
    this.#settle('idle');
    this.#listen();
  }

  #listen(): void {
    if (!this.#connected || !this.#hub || this.#unlisten) return;
    this.#unlisten = this.#hub.listen({
      topic: this.options.topic,
      stale: () => this.#start('refresh'),
      hold: () => {
        this.#held = true;
        this.#interrupt();
      },
      release: () => {
        this.#held = false;
        if (this.#pending) this.#start(this.#pending);
      },
    });
  }

  /** Leaves the read under way, to start it again later. */
  #interrupt(): void {
    if (!this.#flight) return;
    this.#pending = this.value === undefined ? 'first' : 'refresh';
    this.#leave();
    this.#settle(this.value === undefined ? 'idle' : 'ready');
  }

  #leave(): void {
    this.#run += 1;
    this.#stopSlowTimer?.();
    this.#flight?.leave();
    this.#flight = undefined;
  }

  #settle(
    state: ResourceState,
    { failure, stopped = false }: { failure?: ProviderFailure; stopped?: boolean } = {},
  ): void {
    this.state = state;
    this.failure = failure;
    this.slow = false;
    this.stopped = stopped;
    this.options.changed();
  }

  #start(reason: ReadReason): void {
    this.#leave();
    if (this.#provider?.id !== this.#partner) this.#turnTo(this.#provider);
    const provider = this.#provider;
    const hub = this.#hub;
    const query = this.#query;
    if (!provider || !hub || query === undefined) return this.#settle('idle');
    if (!this.#connected || this.#held) {
      this.#pending = reason === 'refresh' ? (this.#pending ?? reason) : reason;
      return;
    }
    this.#pending = undefined;
    const run = this.#run;
    const epoch = hub.epoch;
    const key = keyOf(query);
    this.#settle(this.value === undefined ? 'loading' : 'refreshing');
    if (run !== this.#run) return;
    this.#stopSlowTimer = this.#clock.after(slowAfterMs, () => {
      this.slow = true;
      this.options.changed();
    });
    const flight = hub.join(
      `${provider.id} ${this.options.name} ${key}`,
      (call) => this.options.read(provider, query, call),
      {
        reason,
        clock: this.#clock,
        timeoutMs: this.options.timeoutMs?.() ?? 30_000,
        onPause: () => this.options.changed(),
      },
    );
    this.#flight = flight;
    flight.promise.then(
      (value) => {
        if (run !== this.#run) return;
        if (provider.id !== this.#partner) return this.#start('first');
        this.#leave();
        this.value = value;
        this.#answered = { query: key, epoch };
        this.#settle('ready');
      },
      (thrown: unknown) => {
        if (run !== this.#run) return;
        this.#leave();
        const failure = toFailure(thrown);
        if (failure.code === 'forbidden') {
          this.value = undefined;
          this.#answered = undefined;
        }
        this.#settle(failure.code === 'forbidden' ? 'denied' : 'failed', { failure });
      },
    );
  }
}

function keyOf(query: unknown): string {
  return query === undefined ? '' : JSON.stringify(query);
}

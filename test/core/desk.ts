import { Resource, type ResourceOptions } from '../../src/core/index.js';
import type { PartnerProvider, ReadReason, Topic } from '../../src/provider/index.js';
import { FakeClock } from './fake-clock.js';

/** A read that waits for its answer. */
export interface Call {
  provider: PartnerProvider;
  query: string;
  reason: ReadReason;
  signal: AbortSignal;
  answer(value: string): void;
  fail(thrown: unknown): void;
}

/** Where reads arrive, to be answered by hand and in any order. */
export class Desk {
  readonly calls: Call[] = [];

  read = (
    provider: PartnerProvider,
    query: string,
    { signal, reason }: { signal: AbortSignal; reason: ReadReason },
  ): Promise<string> =>
    new Promise((resolve, reject) => {
      this.calls.push({ provider, query, reason, signal, answer: resolve, fail: reject });
    });

  /** The read that came last. */
  get last(): Call {
    const call = this.calls.at(-1);
    if (!call) throw new Error('Nothing was read.');
    return call;
  }
}

/** A provider that offers nothing by itself: the desk answers. */
export function provider(more: Partial<PartnerProvider> = {}): PartnerProvider {
  return { contract: 1, id: 'partner', ...more };
}

/** A provider with a subscription that can be watched and told of changes. */
export function liveProvider(more: Partial<PartnerProvider> = {}) {
  const open = new Set<(topics: readonly Topic[]) => void>();
  let opened = 0;
  return {
    provider: provider({
      subscribe(changed) {
        opened += 1;
        open.add(changed);
        return () => open.delete(changed);
      },
      ...more,
    }),
    /** Subscriptions that are open now. */
    get open() {
      return open.size;
    },
    /** Subscriptions that were opened in all. */
    get opened() {
      return opened;
    },
    change(...topics: Topic[]) {
      for (const changed of [...open]) changed(topics);
    },
  };
}

/** One place where resources read from one desk by one clock. */
export function setUp() {
  const desk = new Desk();
  const clock = new FakeClock();
  let changes = 0;
  const make = (options: Partial<ResourceOptions<string, string>> = {}): Resource<string, string> =>
    new Resource({
      name: 'thing',
      topic: 'tier',
      read: desk.read,
      changed: () => (changes += 1),
      clock,
      ...options,
    });
  return {
    desk,
    clock,
    make,
    /** A resource in a page that has asked. */
    start(from: PartnerProvider = provider(), query = 'a', options: Partial<ResourceOptions<string, string>> = {}) {
      const resource = make(options);
      resource.connect();
      resource.setQuery(query);
      resource.setProvider(from);
      return resource;
    },
    /** How often a change was told. */
    get changes() {
      return changes;
    },
  };
}

/** What a person can see of a resource, as plain data. */
export function shown<Q, T>({ state, value, failure, stale, stopped, slow, current }: Resource<Q, T>) {
  return { state, value, failure: failure?.code, stale, stopped, slow, current };
}

/** Pretends that the page is hidden, or shown again. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (hidden ? 'hidden' : 'visible'),
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Ends the pretence. */
export function restoreVisibility(): void {
  Reflect.deleteProperty(document, 'visibilityState');
}

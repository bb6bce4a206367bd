import { toFailure, type PartnerProvider, type Topic, type WriteOptions } from '../provider/index.js';
import { systemClock, type Clock } from './clock.js';
import { hubOf } from './hub.js';

/** How a write is made. */
export interface WriteRequest {
  /** What is read again after it, by all elements. */
  topics: readonly Topic[];
  /** Asks the provider. */
  run: (call: WriteOptions) => Promise<unknown>;
  /** Names the intent of the person: the same for every try of it, those that the person asks for included. */
  idempotencyKey: string;
  /** The version of the record that the person saw. */
  version?: string | undefined;
  /** After so many milliseconds it counts as failed. */
  timeoutMs: number;
  clock?: Clock | undefined;
}

/**
 * Makes a write through a provider, with the retries and the renewal of the session that every read has. It goes on where the
 * element that asked for it is gone. Until it ends no element reads; then all that show its topics read again. Rejects with a
 * `ProviderFailure`.
 */
export async function write(provider: PartnerProvider, request: WriteRequest): Promise<void> {
  const { topics, run, idempotencyKey, version, timeoutMs, clock = systemClock } = request;
  const options = { idempotencyKey, ...(version !== undefined && { version }) };
  try {
    await hubOf(provider).write(topics, ({ signal }) => run({ ...options, signal }), { clock, timeoutMs });
  } catch (thrown) {
    throw toFailure(thrown);
  }
}

/** A name for an intent, which no other has. Works in pages without a secure origin too. */
export function newIntent(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

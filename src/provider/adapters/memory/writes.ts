import type { WriteOptions } from '../../contract.js';
import { ProviderError } from '../../errors.js';
import type { Contact, Renewal, RenewalOwner, RenewalOwnerChoice } from '../../model.js';

/** Lets each intent count once, however often it is tried. */
export class Intents {
  readonly #done = new Set<string>();

  /** Runs a write unless one of its key has succeeded before. */
  once({ idempotencyKey }: WriteOptions, run: () => void): void {
    if (this.#done.has(idempotencyKey)) return;
    run();
    this.#done.add(idempotencyKey);
  }
}

/** The record of an id in the state that the person saw. @throws ProviderError `not-found`, or `conflict` for another state. */
export function found<T extends { id: string; version?: string | undefined }>(
  records: readonly T[],
  id: string,
  seen?: string,
): T {
  const record = records.find((one) => one.id === id);
  if (!record) throw new ProviderError('not-found');
  if (seen !== undefined && record.version !== undefined && seen !== record.version)
    throw new ProviderError('conflict');
  return record;
}

/** A renewal after a change; its version, where it has one, is another. */
export function rewritten(renewal: Renewal, change: Partial<Renewal>): Renewal {
  const { version } = renewal;
  return { ...renewal, ...change, ...(version !== undefined && { version: `${version}'` }) };
}

/** The owner that a choice makes. */
export function chosenOwner(
  { choice, notify }: RenewalOwnerChoice,
  accountDefault: 'hubspot' | 'partner',
  users: readonly Contact[],
): RenewalOwner {
  return {
    choice,
    effective: choice === 'default' ? accountDefault : choice,
    notify: notify === undefined ? undefined : users.find(({ id }) => id === notify),
  };
}

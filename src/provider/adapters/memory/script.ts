import type { ListQuery, ListScope, ReadReason } from '../../contract.js';
import { ProviderError, type ErrorCode } from '../../errors.js';

/**
 * What can be scripted: reads of the provider by the list or part they are of (`summary` is that of clients), writes by their
 * name, and `session`, the renewal of the session.
 */
export type MemoryMember =
  | 'clients'
  | 'summary'
  | 'details'
  | 'usage'
  | 'renewalUsers'
  | 'renewals'
  | 'renewalSummary'
  | 'renewalsOf'
  | 'engagement'
  | 'engagementSummary'
  | 'engagementOf'
  | 'points'
  | 'pointsSummary'
  | 'pointsOf'
  | 'records'
  | 'progress'
  | 'tier'
  | 'team'
  | 'edition'
  | 'session'
  | 'endServices'
  | 'setRenewalOwner'
  | 'setPrimaryContact'
  | 'createTask'
  | 'addNote';

/** How one member behaves from now on. */
export interface MemoryBehaviour {
  /** Answers after this many milliseconds. Default: at once. */
  delayMs?: number | undefined;
  /** Answers only when {@link MemoryProvider.release} is called. */
  hold?: boolean | undefined;
  /** Fails with this code. */
  fail?: ErrorCode | undefined;
  /** Handed out with `rate-limited`, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** How many calls fail before the others succeed. Default: all fail. Counted from when the behaviour was set. */
  failTimes?: number | undefined;
  /** Puts something else in the place of the answer. */
  malformed?: ((answer: unknown) => unknown) | undefined;
  /** Answers also after the call was aborted, as a careless provider would. */
  ignoreAbort?: boolean | undefined;
}

/** How the members behave; those not named answer at once. */
export type MemoryScript = Partial<Record<MemoryMember, MemoryBehaviour | undefined>>;

/** A call that was made. */
export interface MemoryCall {
  readonly member: MemoryMember;
  /** What was asked, of lists and their summaries. */
  readonly query?: ListQuery<string> | ListScope<string> | undefined;
  /** What was handed to a read of one record or to a write, its options left out. */
  readonly about?: readonly unknown[] | undefined;
  readonly reason?: ReadReason | undefined;
  /** Whether it was aborted before it was answered. */
  readonly aborted: boolean;
}

/** How many calls are remembered. */
const remembered = 1000;

/** Plays the script: writes down calls, waits, fails and answers as it says. */
export class Stage {
  script: MemoryScript = {};
  readonly calls: MemoryCall[] = [];
  readonly #held = new Map<MemoryCall, () => void>();
  readonly #failures = new WeakMap<MemoryBehaviour, number>();

  /** One call: `answer` is asked when the wait is over. What it is handed ends an answer that takes longer. */
  async play<A>(
    member: MemoryMember,
    call: { signal: AbortSignal; reason?: ReadReason | undefined },
    answer: (signal?: AbortSignal) => A | Promise<A>,
    { query, about }: Pick<MemoryCall, 'query' | 'about'> = {},
  ): Promise<A> {
    const record = { member, query, ...(about && { about }), reason: call.reason, aborted: false };
    this.calls.push(record);
    if (this.calls.length > remembered) this.calls.shift();
    const behaviour = this.script[member] ?? {};
    await this.#wait(record, behaviour, call.signal);
    const { fail, failTimes = Infinity, retryAfterMs } = behaviour;
    const failures = this.#failures.get(behaviour) ?? 0;
    if (fail && failures < failTimes) {
      this.#failures.set(behaviour, failures + 1);
      throw new ProviderError(fail, retryAfterMs === undefined ? {} : { retryAfterMs });
    }
    const answered = answer(behaviour.ignoreAbort ? undefined : call.signal);
    const result = answered instanceof Promise ? await this.#awaited(answered, record, call.signal) : answered;
    return behaviour.malformed ? (behaviour.malformed(result) as A) : result;
  }

  /** Lets held calls go on: one, those of a member, or all. */
  release(which?: MemoryMember | MemoryCall): void {
    for (const [call, go] of [...this.#held]) {
      if (which === undefined || which === call || which === call.member) go();
    }
  }

  async #awaited<A>(answer: Promise<A>, record: { aborted: boolean }, signal: AbortSignal): Promise<A> {
    const abort = (): void => void (record.aborted = true);
    signal.addEventListener('abort', abort);
    try {
      return await answer;
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  #wait(record: { aborted: boolean } & MemoryCall, behaviour: MemoryBehaviour, signal: AbortSignal): Promise<void> {
    const { hold, delayMs, ignoreAbort } = behaviour;
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const end = (): void => {
        clearTimeout(timer);
        this.#held.delete(record);
        signal.removeEventListener('abort', abort);
      };
      const go = (): void => {
        end();
        resolve();
      };
      const abort = (): void => {
        record.aborted = true;
        if (ignoreAbort) return;
        end();
        reject(new DOMException('The call was aborted', 'AbortError'));
      };
      signal.addEventListener('abort', abort);
      if (hold) this.#held.set(record, go);
      else if (delayMs) timer = setTimeout(go, delayMs);
      else queueMicrotask(go);
      if (signal.aborted) abort();
    });
  }
}

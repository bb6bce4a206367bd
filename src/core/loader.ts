import type { ReactiveController } from 'lit';
import type {
  Checked,
  DataProblem,
  ErrorCode,
  PartnerProvider,
  ProviderFailure,
  ReadReason,
  Topic,
} from '../provider/index.js';
import { checkContract } from './check-contract.js';
import type { PartnerElement } from './partner-element.js';
import { Resource, type ResourceState } from './resource.js';
import { systemClock } from './clock.js';

/** Detail of `partner-data-load`: an answer came and is shown. */
export interface PartnerDataLoadDetail {
  topic: Topic;
}

/** Detail of `partner-data-fail`: something could not be loaded. */
export interface PartnerDataFailDetail {
  topic: Topic;
  code: ErrorCode;
  /** What was thrown where it had no known code. The browser's console has it too. */
  cause?: unknown;
}

/** Detail of `partner-data-problem`: an answer came of which some records or fields could not be read. */
export interface PartnerDataProblemDetail {
  topic: Topic;
  problems: readonly DataProblem[];
}

/** Where an element's data is: the states of its resource, or why there is none. */
export type LoadStatus = ResourceState | 'not-connected' | 'off';

/** What a loader reads. */
export interface LoaderOptions<Q, T> {
  /** Names what is read, such as `clients.list`. */
  name: string;
  topic: Topic;
  /** Whether the provider offers it; where it does not, the feature is off. */
  offered(provider: PartnerProvider): boolean;
  read(provider: PartnerProvider, query: Q, call: { signal: AbortSignal; reason: ReadReason }): Promise<Checked<T>>;
}

/**
 * Loads one thing for one element: a resource that follows the element's provider and life, redraws it, and tells what
 * happened by events that do not bubble: `partner-data-load`, `partner-data-fail` and `partner-data-problem`.
 */
export class Loader<Q, T> implements ReactiveController {
  readonly #resource: Resource<Q, Checked<T>>;
  #provider: PartnerProvider | undefined;
  /** The answers and failures that events were dispatched for. */
  #told = new WeakSet();
  #tick: (() => void) | undefined;

  constructor(
    private readonly host: PartnerElement,
    private readonly options: LoaderOptions<Q, T>,
  ) {
    this.#resource = new Resource({
      ...options,
      changed: () => this.#changed(),
      timeoutMs: () => (host.timeoutMs > 0 ? host.timeoutMs : 30_000),
    });
    host.addController(this);
  }

  /** The resource itself: its state, failure, slowness, and what a person can do about them. */
  get resource(): Resource<Q, Checked<T>> {
    return this.#resource;
  }

  /** What is shown: the last good answer. */
  get value(): T | undefined {
    return this.#resource.value?.value;
  }

  /** What could not be read of it. */
  get problems(): readonly DataProblem[] {
    return this.#resource.value?.problems ?? [];
  }

  get status(): LoadStatus {
    const provider = this.host.activeProvider;
    if (!provider) return this.host.awaitsProvider ? 'loading' : 'not-connected';
    if (!this.options.offered(provider)) return 'off';
    const { state, stopped } = this.#resource;
    return state === 'idle' && !stopped ? 'loading' : state;
  }

  /** Sets what to ask; an equal question is not asked again. */
  ask(query: Q | undefined, reason?: ReadReason): void {
    this.#follow(() => this.#resource.setQuery(query, reason));
  }

  /** The first read waits for the first update: by then the host has set all properties. */
  hostConnected(): void {
    if (!this.host.hasUpdated) return;
    this.#follow();
    this.#resource.connect();
  }

  hostDisconnected(): void {
    this.#resource.disconnect();
    this.#tick?.();
  }

  hostUpdate(): void {
    this.#follow();
    if (this.host.isConnected) this.#resource.connect();
  }

  /** A pause that the service asked for is counted down by the second. */
  hostUpdated(): void {
    this.#tick?.();
    this.#tick = undefined;
    if (this.#resource.pauseMs) this.#tick = systemClock.after(1000, () => this.host.requestUpdate());
  }

  /** Turns to the provider that the host has now; a question that comes along with a new one is asked of that one alone. */
  #follow(ask?: () => void): void {
    const active = this.host.activeProvider;
    if (active) checkContract(active);
    const provider = active && this.options.offered(active) ? active : undefined;
    if (provider !== this.#provider) this.#resource.setProvider(undefined);
    this.#provider = provider;
    ask?.();
    this.#resource.setProvider(provider);
  }

  #changed(): void {
    this.host.requestUpdate();
    const { topic } = this.options;
    const { value, failure } = this.#resource;
    const news = failure ?? (this.#resource.state === 'ready' ? value : undefined);
    if (news === undefined || this.#told.has(news)) return;
    this.#told.add(news);
    if (failure) return this.#tellFailure(failure);
    this.#tell('partner-data-load', { topic } satisfies PartnerDataLoadDetail);
    const problems = this.problems;
    if (problems.length === 0) return;
    this.#tell('partner-data-problem', { topic, problems } satisfies PartnerDataProblemDetail);
  }

  /** What names no code may be a mistake in the provider, which only its developer can mend. */
  #tellFailure({ code, cause }: ProviderFailure): void {
    const { name, topic } = this.options;
    if (cause !== undefined) console.error(`partner-widgets: <${this.host.localName}> could not load ${name}.`, cause);
    const detail: PartnerDataFailDetail = { topic, code, ...(cause !== undefined && { cause }) };
    this.#tell('partner-data-fail', detail);
  }

  #tell(type: string, detail: object): void {
    this.host.dispatchEvent(new CustomEvent(type, { detail, composed: true }));
  }
}

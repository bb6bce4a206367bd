import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PartnerProvider } from '../provider/index.js';
import { systemClock } from './clock.js';
import { defaultProvider, watchDefaultProvider } from './default-provider.js';
import { partnerProviderContext } from './provider-context.js';

interface ProviderHost extends ReactiveControllerHost, HTMLElement {
  /** The element's own provider, before any other. */
  provider?: PartnerProvider | undefined;
  /** How long it waits for an answer. */
  timeoutMs: number;
}

/** Providers often arrive a moment after the elements; until then these wait rather than say that they have none. */
const patienceMs = 500;

/**
 * Finds the provider of an element: its own, else the one that the nearest ancestor hands down, else the default one.
 * Ancestors and providers may come late, change and go.
 */
export class ProviderController implements ReactiveController {
  /**
   * True while a provider may still come: for a moment after the element came into the page, and, where something around it hands
   * providers down and has none yet, as long as the element waits for an answer.
   */
  waiting = false;
  #fromContext: PartnerProvider | undefined;
  #seen: PartnerProvider | undefined;
  #asked = 0;
  #unsubscribe: (() => void) | undefined;
  #leave: (() => void)[] = [];
  #stopWaiting: (() => void) | undefined;

  constructor(private readonly host: ProviderHost) {
    host.addController(this);
  }

  /** The provider in use. */
  get provider(): PartnerProvider | undefined {
    return this.host.provider ?? this.#fromContext ?? defaultProvider();
  }

  hostConnected(): void {
    const { ownerDocument } = this.host;
    // An ancestor that becomes a provider later says so by this event of the context protocol.
    const onProvider = (event: Event): void => {
      const { context = partnerProviderContext } = event as Event & { context?: unknown };
      if (context === partnerProviderContext) this.#ask();
    };
    ownerDocument.addEventListener('context-provider', onProvider);
    this.#wait(patienceMs);
    this.#leave = [
      () => ownerDocument.removeEventListener('context-provider', onProvider),
      watchDefaultProvider(() => this.#update()),
      () => this.#stopWaiting?.(),
    ];
    this.#fromContext = undefined;
    this.#ask();
    this.#update();
  }

  hostDisconnected(): void {
    for (const leave of this.#leave) leave();
    this.#asked += 1;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #ask(): void {
    this.#asked += 1;
    const asked = this.#asked;
    this.host.dispatchEvent(
      new ContextEvent(
        partnerProviderContext,
        this.host,
        (provider, unsubscribe) => {
          // An ancestor left behind, or one that a nearer one has come before, may still call.
          if (asked !== this.#asked) return unsubscribe?.();
          if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
          this.#unsubscribe = unsubscribe;
          this.#fromContext = provider;
          if (!provider && !this.#seen) this.#wait(this.host.timeoutMs);
          this.#update();
        },
        true,
      ),
    );
  }

  #wait(ms: number): void {
    this.#stopWaiting?.();
    this.waiting = true;
    this.#stopWaiting = systemClock.after(ms, () => {
      this.waiting = false;
      if (!this.provider) this.host.requestUpdate();
    });
  }

  #update(): void {
    const { provider } = this;
    if (provider === this.#seen) return;
    this.#seen = provider;
    this.host.requestUpdate();
  }
}

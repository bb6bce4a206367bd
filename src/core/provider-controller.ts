import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PartnerProvider } from '../provider/index.js';
import { systemClock } from './clock.js';
import { defaultProvider, watchDefaultProvider } from './default-provider.js';
import { partnerProviderContext } from './provider-context.js';

interface ProviderHost extends ReactiveControllerHost, HTMLElement {
  /** The element's own provider, before any other. */
  provider?: PartnerProvider | undefined;
}

/** Providers often arrive a moment after the elements; until then these wait rather than say that they have none. */
const patienceMs = 500;

/**
 * Finds the provider of an element: its own, else the one that the nearest ancestor hands down, else the default one.
 * Ancestors and providers may come late, change and go.
 */
export class ProviderController implements ReactiveController {
  /** The provider in use. */
  provider: PartnerProvider | undefined;
  /** True for a moment after the element came into the page without a provider. */
  waiting = false;
  #fromContext: PartnerProvider | undefined;
  #unsubscribe: (() => void) | undefined;
  #leave: (() => void)[] = [];

  constructor(private readonly host: ProviderHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const { ownerDocument } = this.host;
    // An ancestor that becomes a provider later says so by this event of the context protocol.
    const ask = (): void => this.#ask();
    ownerDocument.addEventListener('context-provider', ask);
    this.waiting = true;
    this.#leave = [
      () => ownerDocument.removeEventListener('context-provider', ask),
      watchDefaultProvider(() => this.#resolve()),
      systemClock.after(patienceMs, () => {
        this.waiting = false;
        this.host.requestUpdate();
      }),
    ];
    this.#ask();
    this.#resolve();
  }

  hostDisconnected(): void {
    for (const leave of this.#leave) leave();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#fromContext = undefined;
  }

  hostUpdate(): void {
    this.#resolve();
  }

  #ask(): void {
    this.host.dispatchEvent(
      new ContextEvent(
        partnerProviderContext,
        this.host,
        (provider, unsubscribe) => {
          if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
          this.#unsubscribe = unsubscribe;
          this.#fromContext = provider;
          this.#resolve();
        },
        true,
      ),
    );
  }

  #resolve(): void {
    const provider = this.host.provider ?? this.#fromContext ?? defaultProvider();
    if (provider === this.provider) return;
    this.provider = provider;
    this.host.requestUpdate();
  }
}

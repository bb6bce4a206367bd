import type { PartnerProvider } from '../provider/index.js';

interface Holder {
  provider: PartnerProvider | undefined;
  listeners: Set<() => void>;
}

const key = Symbol.for('partner-widgets.default-provider');

/** Kept on the global object, so that two copies of the kit agree. */
function holder(): Holder {
  const global = globalThis as { [key]?: Holder | undefined };
  return (global[key] ??= { provider: undefined, listeners: new Set() });
}

/** Sets the provider of all elements that have none of their own and none around them; nothing takes it away again. */
export function setDefaultProvider(provider: PartnerProvider | undefined): void {
  const held = holder();
  held.provider = provider;
  for (const listener of [...held.listeners]) listener();
}

/** The provider set by {@link setDefaultProvider}. */
export function defaultProvider(): PartnerProvider | undefined {
  return holder().provider;
}

/** Calls back when another default provider is set, until the answer is called. */
export function watchDefaultProvider(changed: () => void): () => void {
  const { listeners } = holder();
  listeners.add(changed);
  return () => listeners.delete(changed);
}

import type { PartnerProvider } from '../../src/provider/index.js';
import type { Subject } from './subjects.js';

/** What a provider is asked, before it answers. */
export interface Call {
  /** Such as `clients.list`. */
  name: string;
  /** The good answer. */
  good: () => Promise<unknown>;
}

const own = ['id', 'contract', 'today', 'subscribe', 'renewSession', 'script', 'calls', 'release', 'update'];

/** A provider that answers as another does, but for what `meet` does with each call. */
export function through(
  provider: PartnerProvider,
  meet: (call: Call) => unknown,
  more: Partial<PartnerProvider> = {},
): PartnerProvider {
  const wrap = (of: object, prefix: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(of).flatMap(([key, member]: [string, unknown]): [string, unknown][] => {
        if (prefix === '' && own.includes(key)) return [];
        const name = prefix + key;
        if (typeof member === 'function') {
          const ask = member as (...args: unknown[]) => Promise<unknown>;
          return [[key, (...args: unknown[]) => meet({ name, good: () => ask.apply(of, args) })]];
        }
        if (typeof member === 'object' && member !== null && !Array.isArray(member))
          return [[key, wrap(member, `${name}.`)]];
        return [[key, member]];
      }),
    );
  const { id, today } = provider;
  return { contract: 1, id, ...(today && { today }), ...wrap(provider, ''), ...more };
}

/** Calls that wait to be answered by hand; each has its good answer with it. */
export function desk(of: string | undefined) {
  const held: { good: Promise<unknown>; answer: (value: unknown) => void }[] = [];
  return {
    held,
    meet: ({ name, good }: Call): unknown =>
      name === of ? new Promise((answer) => held.push({ good: good(), answer })) : good(),
  };
}

/** Puts an element into the page. */
export function place({ tag, attributes = {}, properties = {} }: Subject, provider: PartnerProvider): HTMLElement {
  const element = document.createElement(tag);
  element.lang = 'en';
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
  Object.assign(element, properties, { provider });
  document.body.append(element);
  return element;
}

/** What an element says. */
export const text = (element: Element): string => element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

/** The button with a name. */
export const button = (element: Element, name: string): HTMLButtonElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (one) => (one.ariaLabel ?? one.textContent.trim()) === name,
  );

/** Whether something stands for what is still awaited. */
export const isAwaited = (element: Element): boolean => element.shadowRoot?.querySelector('.bone') !== null;

export const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

const { port1, port2 } = new MessageChannel();

/** Lets what waits for a task of the page's own run. */
export const turn = (): Promise<unknown> =>
  new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

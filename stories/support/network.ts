import type { PartnerProvider } from 'partner-widgets/provider';

/** How the service behind a provider behaves. */
export const networks = {
  normal: 'Network as the story has it',
  slow: 'Slow network: 7 seconds each',
  failing: 'Failing service: no answer can be read',
  offline: 'Offline: no answer at all',
} as const;

/** One of them. */
export type Network = keyof typeof networks;

const slowMs = 7000;

/** What comes of a read. */
const outcomes: Readonly<Record<Network, (answer: unknown) => unknown>> = {
  normal: (answer) => answer,
  slow: (answer) => new Promise((resolve) => setTimeout(resolve, slowMs, answer)),
  failing: () => Promise.reject({ code: 'invalid' }),
  // As fetch() does.
  offline: () => Promise.reject(new TypeError('Failed to fetch')),
};

const made = new WeakMap<PartnerProvider, Partial<Record<Network, PartnerProvider>>>();

/** Any provider over such a network: its reads and writes are played through, whatever they are called. */
function overNetwork(provider: PartnerProvider, network: Network): PartnerProvider {
  const wrapped = made.get(provider) ?? {};
  made.set(provider, wrapped);
  return (wrapped[network] ??= through(provider, (answer) => {
    keepTexts(answer);
    return outcomes[network](answer);
  }));
}

/** What a story draws, with every provider in it over such a network. */
export function networked<T>(drawn: T, network: Network): T {
  if (Array.isArray(drawn)) return drawn.map((item: unknown) => networked(item, network)) as T;
  if (typeof drawn !== 'object' || drawn === null) return drawn;
  if ('contract' in drawn && drawn.contract === 1)
    return overNetwork(drawn as unknown as PartnerProvider, network) as T;
  return 'strings' in drawn && 'values' in drawn ? { ...drawn, values: networked(drawn.values, network) } : drawn;
}

declare global {
  /** All texts that providers of stories have answered. Tests read it, to know data from words. */
  var storyAnswers: Set<string> | undefined;
}

/** Notes texts as data. */
export function keepTexts(answer: unknown): void {
  if (typeof answer === 'string') (globalThis.storyAnswers ??= new Set()).add(answer);
  else if (typeof answer === 'object' && answer !== null) Object.values(answer).forEach(keepTexts);
}

function through<T extends object>(target: T, outcome: (answer: unknown) => unknown): T {
  return new Proxy(target, {
    get(_, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value === 'function') {
        return (...args: unknown[]): unknown => {
          const answer: unknown = Reflect.apply(value, target, args);
          return answer instanceof Promise ? answer.then(outcome) : answer;
        };
      }
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? through(value, outcome) : value;
    },
  });
}

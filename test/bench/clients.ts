import type { Client } from '../../src/provider/index.js';

const currencies = ['USD', 'EUR', 'GBP', 'AUD', 'CAD', 'JPY', 'SGD', 'ZAR', 'COP'];
const hubs = ['marketing', 'sales', 'service', 'content', 'operations', 'commerce'];
const syllables = ['ka', 'lo', 'mi', 'ne', 'ru', 'ša', 'tö', 'vi', 'ze', 'ål', 'bor', 'din'];

/** So many clients, the same every time. */
export function makeClients(count: number): Client[] {
  let seed = 12345;
  const below = (bound: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % bound;
  };
  const of = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return Array.from({ length: count }, (_, place) => {
    const name = Array.from({ length: 3 }, () => of(syllables)).join('');
    return {
      id: String(place),
      name: `${name} ${String(place)}`,
      domain: `${name}.example`,
      products: Array.from({ length: 1 + below(3) }, () => ({ hub: of(hubs), edition: 'professional' })),
      sold: below(2) === 0,
      managed: below(2) === 0,
      usage: { score: below(101), level: of(['low', 'medium', 'high'] as const), trend: (below(40) - 20) / 100 },
      mrr: { amount: `${String(below(5000))}.${String(10 + below(90))}`, currency: of(currencies) },
    };
  });
}

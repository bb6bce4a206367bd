import type { Client, ClientField } from '../../model.js';
import type { MemoryField } from './field.js';
import type { MemoryListOptions } from './memory-list.js';

/**
 * What clients are sorted and filtered by in memory:
 *
 * - `products` is sorted by how many are owned and filtered by hub;
 * - `relationship` runs from neither, managed, sold to both, and is filtered by `sold` and `managed`: who is both matches each;
 * - `usage` is sorted by score and filtered by level;
 * - `market` is sorted by the country's name in the person's language and filtered by its code;
 * - `mrr` is sorted currency by currency, since amounts of two currencies do not compare.
 */
const fields: Record<ClientField, MemoryField<Client>> = {
  name: { kind: 'text', get: (client) => client.name },
  domain: { kind: 'text', get: (client) => client.domain },
  products: {
    kind: 'number',
    get: (client) => client.products?.length,
    filter: 'choice',
    matches: (client, hubs) => client.products?.some(({ hub }) => hubs.has(hub)) === true,
  },
  relationship: {
    kind: 'number',
    get: ({ sold, managed }) =>
      sold === undefined || managed === undefined ? undefined : Number(sold) * 2 + Number(managed),
    filter: 'choice',
    matches: ({ sold, managed }, wanted) =>
      (sold === true && wanted.has('sold')) || (managed === true && wanted.has('managed')),
  },
  usage: {
    kind: 'number',
    get: (client) => client.usage?.score,
    filter: 'choice',
    matches: ({ usage }, levels) => usage?.level !== undefined && levels.has(usage.level),
  },
  mrr: { kind: 'amount', get: (client) => client.mrr },
  nextRenewal: { kind: 'day', get: (client) => client.nextRenewal, filter: 'range' },
  engagement: { kind: 'number', get: (client) => client.engagementScore, filter: 'range' },
  market: {
    kind: 'text',
    get: ({ country }) => (country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined),
    filter: 'choice',
    label: (locale) => {
      const names = new Intl.DisplayNames(locale, { type: 'region' });
      return (country) => names.of(country) ?? country;
    },
  },
  managedUntil: { kind: 'day', get: (client) => client.managedUntil, filter: 'range' },
};

/** How clients are listed: searched by name and domain, summed by MRR. */
export const clientListOptions: MemoryListOptions<Client, ClientField> = {
  fields,
  searched: ({ name, domain }) => `${name ?? ''}\n${domain ?? ''}`,
  summed: ({ mrr }) => mrr,
};

import type { ClientEngagement, EngagementField } from '../../model.js';
import type { MemoryField } from './field.js';
import type { MemoryListOptions } from './memory-list.js';

/** What client engagement is sorted and filtered by in memory, as {@link EngagementField} says. */
const fields: Record<EngagementField, MemoryField<ClientEngagement>> = {
  client: { kind: 'text', get: ({ name }) => name },
  score: { kind: 'number', get: ({ score }) => score, filter: 'range' },
  area: {
    kind: 'number',
    get: ({ categories }) => categories?.length,
    filter: 'choice',
    matches: ({ categories }, wanted) =>
      categories?.some(
        ({ id, points, possible }) =>
          wanted.has(id) && points !== undefined && possible !== undefined && points < possible,
      ) === true,
  },
  opportunity: {
    kind: 'number',
    get: ({ opportunities }) => opportunities?.length,
    filter: 'choice',
    matches: ({ opportunities }, wanted) => opportunities?.some((hub) => wanted.has(hub)) === true,
  },
  products: {
    kind: 'number',
    get: ({ products }) => products?.length,
    filter: 'choice',
    matches: ({ products }, wanted) => products?.some(({ hub }) => wanted.has(hub)) === true,
  },
};

/** How client engagement is listed: searched by name and domain, counted by score, hubs owned and hubs lacking. */
export const engagementListOptions: MemoryListOptions<ClientEngagement, EngagementField> = {
  fields,
  searched: ({ name, domain }) => `${name ?? ''}\n${domain ?? ''}`,
  grouped: ({ score, products = [], opportunities = [] }) => [
    ...(score === undefined ? [] : [['score', String(score)] as const]),
    ...[...new Set(products.map(({ hub }) => hub))].map((hub) => ['owns', hub] as const),
    ...[...new Set(opportunities)].map((hub) => ['lacks', hub] as const),
  ],
};

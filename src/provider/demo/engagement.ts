import type { Client, ClientEngagement } from '../model.js';
import { engagementCategories } from './data/account.js';
import type { Random } from './random.js';

const hubs = ['marketing', 'sales', 'service', 'content', 'operations', 'commerce'];

/** The engagement of all clients: the index of those whose usage is known, dealt out to categories, and the hubs they lack. */
export function makeEngagement(clients: readonly Client[], random: Random): ClientEngagement[] {
  return clients.map(({ id, name, domain, products, engagementScore: score, notShared }) => {
    const owned = new Set(products?.map(({ hub }) => hub));
    return {
      id,
      name,
      domain,
      ...(products && { products, opportunities: hubs.filter((hub) => !owned.has(hub)) }),
      ...(score === undefined
        ? notShared && { notShared: ['engagement'] as const }
        : { score, trend: random.between(-2, 2), categories: deal(score, random) }),
    };
  });
}

/** Points had, category by category, that add up to the index. */
function deal(score: number, random: Random): NonNullable<ClientEngagement['categories']> {
  const places = engagementCategories.flatMap(({ id, possible }) => Array.from({ length: possible }, () => id));
  const had = random.shuffle(places).slice(0, score);
  return engagementCategories.map((category) => ({
    ...category,
    points: had.filter((id) => id === category.id).length,
  }));
}

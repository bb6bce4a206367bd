import type { Product } from '../../model.js';
import { fold } from './cells.js';

/** The hubs that have columns of their own. */
export const hubs = ['marketing', 'sales', 'service', 'content', 'operations', 'commerce'] as const;

/** A hub that has columns of its own. */
export type Hub = (typeof hubs)[number];

/** Names of hubs beside their own: the content hub was the CMS hub, the operations hub became the data hub. */
const hubNames: ReadonlyMap<string, Hub> = new Map<string, Hub>([
  ...hubs.map((hub): [string, Hub] => [hub, hub]),
  ['cms', 'content'],
  ['data', 'operations'],
  ['ops', 'operations'],
]);

const editionNames: ReadonlyMap<string, string> = new Map([
  ['free', 'free'],
  ['starter', 'starter'],
  ['pro', 'professional'],
  ['professional', 'professional'],
  ['ent', 'enterprise'],
  ['enterprise', 'enterprise'],
]);

/** A product by its name, in any spelling (`Marketing Hub Professional`, `marketing_hub_pro`); another one as given. */
export function readProduct(name: string): Product {
  const [, hubName = '', rest = ''] = /^([a-z]+)(?: hub)?(?: ([a-z]+))?$/.exec(fold(name)) ?? [];
  const hub = hubNames.get(hubName);
  const edition = editionNames.get(rest);
  if (hub === undefined || (rest !== '' && edition === undefined)) return { hub: name };
  return edition === undefined ? { hub } : { hub, edition };
}

/** The products of a cell that lists them by `;`. */
export function readProducts(text: string): Product[] {
  const names = text.split(';').map((name) => name.trim());
  return distinct(names.filter((name) => name !== '').map(readProduct));
}

/** The product that an edition column speaks of: its value may be an edition, or the product's whole name. */
export function readEdition(hub: Hub, text: string): Product | undefined {
  if (/^(none|no|n\/a)$/i.test(text)) return undefined;
  const whole = readProduct(text);
  if (whole.hub === hub && whole.edition !== undefined) return whole;
  return { hub, edition: editionNames.get(fold(text)) ?? text };
}

/** Joins what several columns say, the more telling column first: a hub that is there already is not added again. */
export function joinProducts(...columns: readonly (readonly Product[])[]): Product[] {
  const [first = [], ...others] = columns;
  const joined = first.map((product) => ({ ...product }));
  for (const product of others.flat()) {
    const same = joined.filter(({ hub }) => hub === product.hub);
    if (same.length === 0) joined.push({ ...product });
    else if (product.edition !== undefined && same.every(({ edition }) => edition === undefined)) {
      for (const entry of same) entry.edition = product.edition;
    }
  }
  return joined;
}

/** Leaves out repetitions. */
function distinct(products: readonly Product[]): Product[] {
  const seen = new Set<string>();
  return products.filter(({ hub, edition }) => {
    const key = JSON.stringify([hub, edition]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

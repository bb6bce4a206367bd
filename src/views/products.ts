import type { Words } from '../core/index.js';
import type { productTerms } from '../locales/en.js';

/** The words of products. */
export type ProductWords = Words<typeof productTerms>;

type ProductTerm = keyof typeof productTerms;

const hubTerms = new Map<string, ProductTerm>([
  ['marketing', 'hubMarketing'],
  ['sales', 'hubSales'],
  ['service', 'hubService'],
  ['content', 'hubContent'],
  ['operations', 'hubOperations'],
  ['commerce', 'hubCommerce'],
]);

const editionTerms = new Map<string, ProductTerm>([
  ['free', 'editionFree'],
  ['starter', 'editionStarter'],
  ['professional', 'editionProfessional'],
  ['enterprise', 'editionEnterprise'],
]);

/** The hubs that the kit has words for. */
export const knownHubs: readonly string[] = [...hubTerms.keys()];

/** A hub in the person's words. */
export const hubName = (hub: string, words: ProductWords): string => named(hubTerms, hub, words);

/** The edition of a product in the person's words. */
export const editionName = (edition: string, words: ProductWords): string => named(editionTerms, edition, words);

/** A known name in the person's words; any other as it was given. */
function named(terms: ReadonlyMap<string, ProductTerm>, name: string, words: ProductWords): string {
  const term = terms.get(name);
  return term ? words.say(term) : name;
}

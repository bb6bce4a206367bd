import type { Client } from '../../src/provider/index.js';

/** So many rows are seen in each table. */
export const rows = 25;

/** The headers of the five columns. */
export const headers = ['Client', 'Products', 'Relationship', 'Usage', 'MRR'];

/** What the five columns say of a client. */
export const texts: readonly ((client: Client) => string)[] = [
  ({ name = '', domain = '' }) => `${name} ${domain}`,
  ({ products = [] }) => products.map(({ hub }) => hub).join(', '),
  ({ sold, managed }) => `${String(sold)} ${String(managed)}`,
  ({ usage }) => `${String(usage?.score)} ${String(usage?.level)}`,
  ({ mrr }) => `${mrr?.amount ?? ''} ${mrr?.currency ?? ''}`,
];

/** The clients that hold the words, found by hand: for those that have no search of their own. */
export function find(clients: readonly Client[], words: string): Client[] {
  return clients.filter(({ name, domain }) => `${name ?? ''} ${domain ?? ''}`.toLowerCase().includes(words));
}

const collator = new Intl.Collator('en');

export function byName(a: Client, b: Client): number {
  return collator.compare(a.name ?? '', b.name ?? '');
}

/** Amounts of different currencies are not compared. */
export function byMrr(a: Client, b: Client): number {
  const [one, other] = [a.mrr?.currency ?? '', b.mrr?.currency ?? ''];
  return one < other ? -1 : one > other ? 1 : Number(a.mrr?.amount) - Number(b.mrr?.amount);
}

import { checkRecords } from './check-page.js';
import { links, notShared, product } from './check-fields.js';
import type { Client, ClientPoints, Usage } from './model.js';
import { amount, choice, country, day, decimal, flag, instant, number, text } from './kinds.js';
import type { DataProblem, RecordReader } from './reader.js';

/** Reads the clients out of what a provider answered. Records without an id, or with one seen before, are left out. */
export function checkClients(items: unknown, problems: DataProblem[]): Client[] {
  return checkRecords(items, 'client', problems, (reader, id): Client => ({
    id,
    name: reader.read('name', text),
    domain: reader.read('domain', text),
    country: reader.read('country', country),
    products: reader.list('products', product),
    sold: reader.read('sold', flag),
    managed: reader.read('managed', flag),
    usage: usage(reader.inner('usage')),
    mrr: reader.read('mrr', amount),
    nextRenewal: reader.read('nextRenewal', day),
    engagementScore: reader.read('engagementScore', number(0, 10)),
    managedUntil: reader.read('managedUntil', day),
    managingPartners: reader.read('managingPartners', number(1, 1000)),
    points: points(reader.inner('points')),
    links: links(reader.inner('links')),
    notShared: notShared(reader),
    version: reader.read('version', text),
  }));
}

function usage(reader: RecordReader | undefined): Usage | undefined {
  if (!reader) return undefined;
  return {
    score: reader.read('score', number(0, 100)),
    level: reader.read('level', choice('low', 'medium', 'high')),
    trend: reader.read('trend', number(-1000, 1000)),
  };
}

function points(reader: RecordReader | undefined): ClientPoints | undefined {
  if (!reader) return undefined;
  return {
    sold: reader.read('sold', decimal),
    managed: reader.read('managed', decimal),
    total: reader.read('total', decimal),
    asOf: reader.read('asOf', instant),
  };
}

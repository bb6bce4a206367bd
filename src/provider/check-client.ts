import { checkRecords } from './check-page.js';
import type { Client, ClientPoints, Product, Usage } from './model.js';
import type { DataProblem, RecordReader } from './reader.js';

/** Reads the clients out of what a provider answered. Records without an id, or with one seen before, are left out. */
export function checkClients(items: unknown, problems: DataProblem[]): Client[] {
  return checkRecords(items, 'client', problems, (reader, id): Client => {
    const links = reader.inner('links');
    return {
      id,
      name: reader.text('name'),
      domain: reader.text('domain'),
      country: country(reader),
      products: reader.list('products', product),
      sold: reader.boolean('sold'),
      managed: reader.boolean('managed'),
      usage: usage(reader.inner('usage')),
      mrr: reader.amount('mrr'),
      nextRenewal: reader.day('nextRenewal'),
      engagementScore: reader.number('engagementScore', 0, 10),
      managedUntil: reader.day('managedUntil'),
      managingPartners: reader.number('managingPartners', 1, 1000),
      points: points(reader.inner('points')),
      links: links && { crm: links.link('crm'), account: links.link('account') },
    };
  });
}

function country(reader: RecordReader): string | undefined {
  const code = reader.text('country');
  if (code === undefined || /^[A-Z]{2}$/.test(code)) return code;
  reader.fail('country', 'choice');
  return undefined;
}

function product(reader: RecordReader): Product | undefined {
  const hub = reader.text('hub');
  if (hub === undefined) return undefined;
  return { hub, edition: reader.text('edition') };
}

function usage(reader: RecordReader | undefined): Usage | undefined {
  if (!reader) return undefined;
  return {
    score: reader.number('score', 0, 100),
    level: reader.choice('level', ['low', 'medium', 'high']),
    trend: reader.number('trend', -1000, 1000),
  };
}

function points(reader: RecordReader | undefined): ClientPoints | undefined {
  if (!reader) return undefined;
  return {
    sold: reader.decimal('sold'),
    managed: reader.decimal('managed'),
    total: reader.decimal('total'),
    asOf: reader.instant('asOf'),
  };
}

import type { Contact, Product, SharedGroup } from './model.js';
import { choice, link, text } from './kinds.js';
import type { RecordReader } from './reader.js';

/* Fields that several kinds of records have. */

/** A product; unknown without a hub. */
export function product(reader: RecordReader): Product | undefined {
  const hub = reader.read('hub', text);
  if (hub === undefined) {
    reader.fail('hub', 'text');
    return undefined;
  }
  return { hub, edition: reader.read('edition', text) };
}

/** A person; unknown when nothing about them can be read. */
export function contact(reader: RecordReader | undefined): Contact | undefined {
  if (!reader) return undefined;
  const known = { id: reader.read('id', text), name: reader.read('name', text), email: reader.read('email', text) };
  return Object.values(known).some((value) => value !== undefined) ? known : undefined;
}

/** The outward links of a client. */
export function links(reader: RecordReader | undefined): { crm?: string; account?: string } | undefined {
  if (!reader) return undefined;
  const crm = reader.read('crm', link('http:', 'https:'));
  const account = reader.read('account', link('http:', 'https:'));
  return { ...(crm !== undefined && { crm }), ...(account !== undefined && { account }) };
}

const sharedGroup = choice('subscriptions', 'contacts', 'emails', 'seats', 'credits', 'usage', 'engagement');

/** What a client does not share; a name that is not known is left out. */
export function notShared(reader: RecordReader): SharedGroup[] | undefined {
  return reader.values('notShared', sharedGroup);
}

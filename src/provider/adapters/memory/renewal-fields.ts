import { mrrChange, toDecimal, type Amount } from '../../../program/index.js';
import type { Renewal, RenewalField } from '../../model.js';
import type { MemoryField } from './field.js';
import type { MemoryListOptions } from './memory-list.js';

/** Who tells the client in effect, where that is known. */
const ownerOf = ({ owner }: Renewal): 'hubspot' | 'partner' | undefined =>
  owner?.choice === 'default' ? owner.effective : owner?.choice;

/** Renewal MRR less current MRR; unknown unless both are known in one currency. */
function changeOf({ currentMrr, renewalMrr }: Renewal): Amount | undefined {
  const change = mrrChange(currentMrr, renewalMrr);
  const amount = change.known ? toDecimal(change.amount) : undefined;
  return change.known && amount !== undefined ? { amount, currency: change.currency } : undefined;
}

/**
 * What renewals are sorted and filtered by in memory: `products` by how many there are and by hub; `owner` by who it is in effect;
 * money currency by currency.
 */
const fields: Record<RenewalField, MemoryField<Renewal>> = {
  client: { kind: 'text', get: ({ clientName }) => clientName },
  owner: { kind: 'text', get: ownerOf, filter: 'choice' },
  products: {
    kind: 'number',
    get: ({ products }) => products?.length,
    filter: 'choice',
    matches: ({ products }, hubs) => products?.some(({ hub }) => hubs.has(hub)) === true,
  },
  startsOn: { kind: 'day', get: ({ startsOn }) => startsOn, filter: 'range' },
  currentMrr: { kind: 'amount', get: ({ currentMrr }) => currentMrr },
  renewalMrr: { kind: 'amount', get: ({ renewalMrr }) => renewalMrr },
  change: { kind: 'amount', get: changeOf },
  contractType: { kind: 'text', get: ({ contractType }) => contractType, filter: 'choice' },
  status: { kind: 'text', get: ({ status }) => status, filter: 'choice' },
  primaryContact: { kind: 'text', get: ({ primaryContact }) => primaryContact?.name },
  manager: { kind: 'text', get: ({ manager }) => manager?.name },
  lastActive: { kind: 'day', get: ({ lastActive }) => lastActive?.on, filter: 'range' },
};

/** How renewals are listed: searched by client, contact and manager, summed by current MRR, counted by status. */
export const renewalListOptions: MemoryListOptions<Renewal, RenewalField> = {
  fields,
  searched: ({ clientName, clientDomain, primaryContact, manager }) =>
    [clientName, clientDomain, primaryContact?.name, manager?.name].join('\n'),
  summed: ({ currentMrr }) => currentMrr,
  grouped: ({ status }) => (status === undefined ? [] : [['status', status]]),
};

import { checkRecords, count } from './check-page.js';
import { contact, product } from './check-fields.js';
import type { Renewal, RenewalLine, RenewalOwner } from './model.js';
import { amount, choice, day, text } from './kinds.js';
import type { DataProblem, RecordReader } from './reader.js';

/** Reads renewals out of what a provider answered. Records without an id or a client are left out. */
export function checkRenewals(items: unknown, problems: DataProblem[]): Renewal[] {
  return checkRecords(items, 'renewal', problems, (reader, id): Renewal | undefined => {
    const clientId = reader.read('clientId', text);
    if (clientId === undefined) {
      reader.fail('clientId', 'text');
      return undefined;
    }
    const lastActive = reader.inner('lastActive');
    return {
      id,
      clientId,
      clientName: reader.read('clientName', text),
      clientDomain: reader.read('clientDomain', text),
      products: reader.list('products', product),
      startsOn: reader.read('startsOn', day),
      status: reader.read('status', choice('renewed', 'confirmed', 'pending', 'cancellation-requested')),
      contractType: reader.read('contractType', choice('renewal', 'contact-upgrade', 'email-overage')),
      owner: owner(reader.inner('owner')),
      currentMrr: reader.read('currentMrr', amount),
      renewalMrr: reader.read('renewalMrr', amount),
      lines: reader.list('lines', line),
      primaryContact: contact(reader.inner('primaryContact')),
      contacts: reader.list('contacts', contact),
      manager: contact(reader.inner('manager')),
      lastActive: lastActive && { name: lastActive.read('name', text), on: lastActive.read('on', day) },
      version: reader.read('version', text),
    };
  });
}

function line(reader: RecordReader): RenewalLine {
  const renewed = reader.inner('product');
  return {
    product: renewed && product(renewed),
    currentMrr: reader.read('currentMrr', amount),
    renewalMrr: reader.read('renewalMrr', amount),
    termMonths: count(reader, 'termMonths'),
  };
}

function owner(reader: RecordReader | undefined): RenewalOwner | undefined {
  const chosen = reader?.read('choice', choice('default', 'hubspot', 'partner'));
  if (!reader || chosen === undefined) {
    reader?.fail('choice', 'choice');
    return undefined;
  }
  return {
    choice: chosen,
    effective: reader.read('effective', choice('hubspot', 'partner')),
    notify: contact(reader.inner('notify')),
  };
}

import { addDays, daysBetween, type Amount, type Day } from '../../program/index.js';
import type { Client, Contact, ContractType, Renewal, RenewalStatus } from '../model.js';
import { clientPeople, partnerUsers, renewalManagers } from './data/account.js';
import type { Random } from './random.js';

/** Days from the listing and from the deadline of a renewal to its start (KB-REN-2018). */
const listedDays = 120;
const deadlineDays = 45;

/**
 * The renewals that are listed on a day: of every client whose next renewal starts within 120 days. Those of which the deadline
 * has passed are renewed; of the others most wait for a decision.
 */
export function makeRenewals(clients: readonly Client[], today: Day, random: Random): Renewal[] {
  return clients.flatMap((client): Renewal[] => {
    const { nextRenewal } = client;
    const left = nextRenewal === undefined ? -1 : daysBetween(today, nextRenewal);
    return nextRenewal === undefined || left < 0 || left > listedDays ? [] : [makeRenewal(client, left, today, random)];
  });
}

function makeRenewal(client: Client, left: number, today: Day, random: Random): Renewal {
  const contacts = makeContacts(client, random);
  const [primaryContact] = contacts;
  const isPartners = client.managed === true && random.between(1, 3) > 1;
  const notify = partnerUsers[random.between(0, partnerUsers.length - 1)];
  const manager = renewalManagers[random.between(0, renewalManagers.length - 1)];
  return {
    id: `renewal-${client.id}`,
    clientId: client.id,
    clientName: client.name,
    clientDomain: client.domain,
    products: client.products,
    startsOn: client.nextRenewal,
    status: statusOf(left, random),
    contractType: pick<ContractType>(random, 'renewal', 'renewal', 'renewal', 'contact-upgrade', 'email-overage'),
    owner: isPartners
      ? { choice: 'partner', effective: 'partner', notify }
      : { choice: 'default', effective: 'hubspot' },
    currentMrr: client.mrr,
    renewalMrr: client.mrr && changed(client.mrr, random),
    ...(primaryContact && { primaryContact }),
    contacts,
    ...(manager && { manager }),
    ...(client.managed && {
      lastActive: { name: partnerUsers[random.between(0, 2)]?.name, on: addDays(today, -random.between(1, 50)) },
    }),
    version: '1',
  };
}

function statusOf(left: number, random: Random): RenewalStatus {
  if (left < deadlineDays) return 'renewed';
  return pick<RenewalStatus>(random, 'pending', 'pending', 'pending', 'pending', 'confirmed', 'cancellation-requested');
}

function makeContacts({ domain = 'example.com' }: Client, random: Random): Contact[] {
  return random
    .shuffle(clientPeople)
    .slice(0, 2)
    .map((name, place) => ({ id: `c${String(place + 1)}`, name, email: `contact${String(place + 1)}@${domain}` }));
}

/** As it is, or some percent more or less; now and then not known. */
function changed({ amount, currency }: Amount, random: Random): Amount | undefined {
  const percent = pick(random, 100, 100, 100, 105, 108, 112, 90, 0);
  if (percent === 0) return undefined;
  const places = amount.split('.')[1]?.length ?? 0;
  const units = String((BigInt(amount.replace('.', '')) * BigInt(percent)) / 100n).padStart(places + 1, '0');
  const point = units.length - places;
  return { amount: places === 0 ? units : `${units.slice(0, point)}.${units.slice(point)}`, currency };
}

function pick<T>(random: Random, ...choices: [T, ...T[]]): T {
  return choices[random.between(0, choices.length - 1)] ?? choices[0];
}

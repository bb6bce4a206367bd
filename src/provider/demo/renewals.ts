import { addDays, daysBetween, sumAmounts, type Amount, type Day } from '../../program/index.js';
import type { Client, Contact, ContractType, Renewal, RenewalLine, RenewalStatus } from '../model.js';
import type { CompanyLine } from './companies.js';
import { clientPeople, partnerUsers, renewalManagers } from './data/account.js';
import type { Random } from './random.js';

/** Days from the listing and from the deadline of a renewal to its start (KB-REN-2018). */
const listedDays = 120;
const deadlineDays = 45;

/**
 * The renewals that are listed on a day: of every client whose next renewal starts within 120 days. Those of which the deadline
 * has passed are renewed; of the others most wait for a decision.
 */
export function makeRenewals(
  clients: readonly Client[],
  linesOf: (client: number) => readonly CompanyLine[],
  today: Day,
  random: Random,
): Renewal[] {
  return clients.flatMap((client, place): Renewal[] => {
    const { nextRenewal } = client;
    const left = nextRenewal === undefined ? -1 : daysBetween(today, nextRenewal);
    return nextRenewal === undefined || left < 0 || left > listedDays
      ? []
      : [makeRenewal(client, linesOf(place), left, today, random)];
  });
}

function makeRenewal(client: Client, owned: readonly CompanyLine[], left: number, today: Day, random: Random): Renewal {
  const lines = makeLines(client, owned, random);
  const renewed = lines.flatMap(({ renewalMrr }) => renewalMrr ?? []);
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
    renewalMrr: renewed.length === lines.length ? sumAmounts(renewed).sums[0] : undefined,
    lines,
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

/** Every subscription as it is but one, which may change by some percent; now and then the terms are not known yet. */
function makeLines({ mrr }: Client, owned: readonly CompanyLine[], random: Random): RenewalLine[] {
  const percent = pick(random, 100, 100, 100, 105, 108, 112, 90, 0);
  return owned.map(({ hub, edition, mrr: priced }, place) => {
    // What the row does not know of its money, the renewal does not either.
    const currentMrr = mrr && { amount: priced.amount, currency: mrr.currency };
    return {
      product: { hub, edition },
      termMonths: 12,
      ...(currentMrr && {
        currentMrr,
        ...(percent > 0 && { renewalMrr: place === 0 ? changed(currentMrr, percent) : currentMrr }),
      }),
    };
  });
}

function changed({ amount, currency }: Amount, percent: number): Amount {
  const places = amount.split('.')[1]?.length ?? 0;
  const units = String((BigInt(amount.replace('.', '')) * BigInt(percent)) / 100n).padStart(places + 1, '0');
  const point = units.length - places;
  return { amount: places === 0 ? units : `${units.slice(0, point)}.${units.slice(point)}`, currency };
}

function pick<T>(random: Random, ...choices: [T, ...T[]]): T {
  return choices[random.between(0, choices.length - 1)] ?? choices[0];
}

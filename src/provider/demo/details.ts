import { addDays, addMonths, type Day } from '../../program/index.js';
import type { Client, ClientDetails, ClientUsage, Instant } from '../model.js';
import type { Company } from './companies.js';
import { apps, hubTools, industries } from './data/account.js';
import { createRandom, type Random } from './random.js';

/** What the details of a client are made of. */
export interface DetailsOptions {
  client: Client;
  company: Company;
  today: Day;
  asOf: Instant;
  /** Repeats the same details at every call. */
  seed: number;
}

/** What is known of a client beyond its row. Those that are not managed share less. */
export function makeDetails({ client, company, today, asOf, seed }: DetailsOptions): ClientDetails {
  const random = createRandom(seed);
  const endsOn = client.nextRenewal && addDays(client.nextRenewal, -1);
  const shares = client.managed === true;
  const contacts = 1000 * random.between(1, 20);
  const seats = random.between(1, 12);
  return {
    id: client.id,
    company: {
      name: client.name,
      domain: client.domain,
      country: client.country,
      industry: industries[random.between(0, industries.length - 1)],
      employees: random.between(4, 900),
      account: String(4_000_000 + random.between(0, 4_000_000)),
      clientSince: addMonths(today, -random.between(2, 70)),
    },
    ...(client.products && {
      subscriptions: company.lines.map(({ hub, edition, mrr }, place) => ({
        id: `${client.id}-${String(place + 1)}`,
        product: { hub, edition },
        // What the row does not know of its money, the details do not either.
        mrr: client.mrr && { amount: mrr.amount, currency: client.mrr.currency },
        startsOn: endsOn && addMonths(addDays(endsOn, 1), -12),
        endsOn,
        termMonths: 12,
      })),
    }),
    ...(shares
      ? {
          contactTier: { used: Math.round((contacts * random.between(30, 104)) / 100), limit: contacts },
          emailTier: { used: Math.round((contacts * random.between(5, 90)) / 20), limit: contacts * 5 },
          seats: [
            { kind: 'core', assigned: random.between(1, seats), limit: seats },
            ...company.lines
              .filter(({ hub }) => hub === 'sales' || hub === 'service')
              .map(({ hub }) => ({ kind: hub, assigned: random.between(1, 6), limit: 6 })),
          ],
          credits: { used: random.between(0, 3000), limit: 3000, resetsOn: `${addMonths(today, 1).slice(0, 8)}01` },
        }
      : { notShared: ['contacts', 'emails', 'seats', 'credits'] as const }),
    links: client.links,
    asOf,
  };
}

/** What a client does with HubSpot. */
export function makeUsageOf({ client, company, today, asOf, seed }: DetailsOptions): ClientUsage {
  const random = createRandom(seed + 1);
  const { usage } = client;
  const base = { id: client.id, ...(client.products && { products: client.products }), asOf };
  if (!usage) return { ...base, ...(client.notShared && { notShared: ['usage'] }) };
  return {
    ...base,
    ...usage,
    apps: makeApps(today, random),
    hubScores: company.lines.map(({ hub }) => ({ hub, score: near(usage.score ?? 50, random) })),
    toolsToActivate: company.lines.flatMap(({ hub }) => {
      const tools = random.shuffle(hubTools[hub] ?? []).slice(0, random.between(0, 2));
      return tools.length > 0 ? [{ hub, tools }] : [];
    }),
  };
}

function makeApps(today: Day, random: Random): NonNullable<ClientUsage['apps']> {
  return random
    .shuffle(apps)
    .slice(0, random.between(4, 10))
    .map((name) =>
      random.between(1, 4) > 1
        ? { name, inUse: true, lastUsedOn: addDays(today, -random.between(0, 28)) }
        : { name, inUse: false },
    );
}

function near(score: number, random: Random): number {
  return Math.min(100, Math.max(0, score + random.between(-15, 15)));
}

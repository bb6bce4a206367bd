import { addDays, type Day, type DecimalText } from '../../program/index.js';
import type { Client, Instant, Usage } from '../model.js';
import type { Company } from './companies.js';
import { sumPoints, type DemoManaged, type DemoSoldRecord } from './deals.js';
import type { Random } from './random.js';

/** Days from today to the renewal deadline of those that have to be decided soon. */
const deadlines = [4, 9, 12, 16, 17, 20, 24, 26, 27, 29, 30];
/** Days from the deadline to the start of a renewal (KB-REN-2018). */
const deadlineDays = 45;
/** Days from today until some managed relationships lapse. */
const lapses = [3, 9, 14];

/** A company as a client, with all that is known of it. */
export function makeClient(
  company: Company,
  /** Its place among the managed clients, if it is one. */
  managed: (DemoManaged & { place: number }) | undefined,
  deals: readonly DemoSoldRecord[],
  today: Day,
  asOf: Instant,
  random: Random,
): Client {
  const { id, name, domain, country, mrr } = company;
  const usage = managed || random.between(1, 10) > 4 ? makeUsage(random) : undefined;
  const sold = sumPoints(deals.filter(({ expiresOn }) => expiresOn > today).map(({ points }) => points));
  const managedPoints: DecimalText = managed?.points ?? '0.00';
  return {
    id,
    name,
    domain,
    country,
    products: company.lines.map(({ hub, edition }) => ({ hub, edition })),
    sold: deals.length > 0,
    managed: managed !== undefined,
    ...(usage
      ? { usage, engagementScore: engagementOf(usage, random) }
      : { notShared: ['usage', 'engagement'] as const }),
    mrr,
    nextRenewal: addDays(today, renewalIn(managed?.place, random)),
    ...(managed && {
      managedUntil: addDays(today, lapses[managed.place - deadlines.length] ?? random.between(16, 60)),
      managingPartners: managed.partners,
    }),
    points: { sold, managed: managedPoints, total: sumPoints([sold, managedPoints]), asOf },
    links: { crm: `https://example.com/crm/companies/${id}`, account: `https://example.com/accounts/${id}` },
  };
}

/** Days until the next renewal: some deadlines are near, some have just passed, the others are further off. */
function renewalIn(managedPlace: number | undefined, random: Random): number {
  const deadline = deadlines[managedPlace ?? -1];
  if (deadline !== undefined) return deadline + deadlineDays;
  return random.between(1, 40) === 1 ? random.between(10, deadlineDays - 1) : random.between(80, 420);
}

function makeUsage(random: Random): Usage {
  const score = Math.max(random.between(8, 96), random.between(8, 96));
  const level = score < 40 ? 'low' : score < 75 ? 'medium' : 'high';
  const change = random.between(-12, 12) - (level === 'low' ? 6 : 0);
  return { score, level, trend: change / 100 };
}

function engagementOf({ score = 0 }: Usage, random: Random): number {
  return Math.min(10, Math.max(0, Math.round(score / 10) + random.between(-1, 1)));
}

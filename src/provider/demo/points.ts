import {
  addDays,
  addMonths,
  forecast,
  managedPoints,
  monthOf,
  newestEdition,
  nextReview,
  pointsOn,
  toFixed,
  type Day,
  type Points,
  type TierCheck,
} from '../../program/index.js';
import type {
  Client,
  ClientPointsRow,
  Instant,
  ManagedClient,
  PartnerRecords,
  PointsProgress,
  SoldDeal,
  TierPoints,
} from '../model.js';
import type { Company } from './companies.js';
import { sumPoints, type DemoSoldRecord } from './deals.js';
import type { Random } from './random.js';

/** So many months are told back from today, and ahead. */
const monthsBack = 24;
const monthsAhead = 3;

/** What the records of the demo are made of. */
interface RecordsOptions {
  clients: readonly Client[];
  soldRecords: readonly DemoSoldRecord[];
  /** Companies of which some were managed at some time. */
  formerly: readonly Company[];
  today: Day;
  asOf: Instant;
  random: Random;
}

/** The points of each client; where the client's are unknown, these are too. */
export function makePointRows(
  clients: readonly Client[],
  soldRecords: readonly DemoSoldRecord[],
  today: Day,
): ClientPointsRow[] {
  const growing = new Set(newestEdition.growthMarkets.flatMap(({ value }) => value));
  return clients.map(({ id, name, domain, country, points, managingPartners }): ClientPointsRow => {
    const own = soldRecords.filter(({ clientId }) => clientId === id);
    const active = own.filter(({ expiresOn }) => expiresOn > today);
    const sumOf = (deals: readonly DemoSoldRecord[]): string => sumPoints(deals.map((deal) => deal.points));
    const bySource = (wanted: string): string => sumOf(active.filter(({ source }) => source === wanted));
    const { asOf, ...totals } = points ?? {};
    return {
      id,
      name,
      domain,
      ...(country !== undefined && { country, market: growing.has(country) ? 'growth' : 'ordinary' }),
      ...(points && {
        points: { ...totals, sourced: bySource('sourced'), assisted: bySource('assisted') },
        expired: sumOf(own.filter(({ expiresOn }) => expiresOn <= today)),
        dealTypes: [...new Set(active.map(({ motion }) => motion))],
        sources: [...new Set(active.map(({ source }) => source))],
        asOf,
      }),
      ...(active.length > 0 && { nextExpiry: active.map(({ expiresOn }) => expiresOn).sort()[0] }),
      ...(managingPartners !== undefined && { managingPartners }),
    };
  });
}

/** The records of all points of the last two years; those of today add up to the points of the clients. */
export function makeRecords({ clients, soldRecords, formerly, today, asOf, random }: RecordsOptions): PartnerRecords {
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const sold = soldRecords.map(({ hub, edition, ...deal }): SoldDeal => ({
    ...deal,
    clientName: names.get(deal.clientId),
    product: { hub, edition },
  }));
  const managed = clients.flatMap((client): ManagedClient[] => {
    const { id, name, country, mrr, points, managed: isManaged, managedUntil, managingPartners } = client;
    if (!isManaged || !points) return [];
    const managedSince = addDays(today, -random.between(40, 1000));
    return [
      {
        id: `${id}-managed`,
        clientId: id,
        clientName: name,
        managedSince,
        managedUntil,
        points: points.managed,
        mrr,
        country,
        managingPartners,
      },
    ];
  });
  const ended = formerly.slice(0, 14).map(({ id, name, country, currency, mrr }): ManagedClient => {
    const result = managedPoints({ amount: mrr.amount, currency, country, otherPartners: 0 }, newestEdition);
    return {
      id: `${id}-managed`,
      clientId: id,
      clientName: name,
      managedSince: addDays(today, -random.between(760, 1000)),
      managedUntil: addDays(today, -random.between(20, 700)),
      points: result.ok ? toFixed(result.points, 2, 'down') : '0.00',
      mrr,
      country,
      managingPartners: 1,
    };
  });
  return { sold, managed: [...managed, ...ended], completeFrom: addMonths(today, -monthsBack), asOf };
}

/** The points of the records month by month, and on the check days of the running review period that have been. */
export function makeProgress(records: PartnerRecords, today: Day): PointsProgress {
  const ahead = forecast(
    { records, today, historyMonths: monthsBack, projectionMonths: monthsAhead, managedAhead: 'stays' },
    newestEdition,
  );
  const review = nextReview(today, newestEdition);
  const checks = review.ok ? review.checkDays.filter((on) => on <= today) : [];
  return {
    months: (ahead.ok ? ahead.months : []).map(({ month, points }) => {
      const isToday = month === monthOf(today);
      const shown = isToday && ahead.ok ? ahead.today.points : points;
      return { month, points: textsOf(shown), ...(month > monthOf(today) && { projected: true }) };
    }),
    checks: checks.flatMap((on): TierCheck[] => {
      const counted = pointsOn({ records, on, today }, newestEdition);
      return counted.ok ? [{ on, points: textsOf(counted.points) }] : [];
    }),
    ...(records.asOf !== undefined && { asOf: records.asOf }),
  };
}

function textsOf(points: Points): TierPoints {
  const text = (kind: keyof Points): string | undefined => {
    const value = points[kind];
    return value && toFixed(value, 2);
  };
  return {
    sourced: text('sourced'),
    assisted: text('assisted'),
    sold: text('sold'),
    managed: text('managed'),
    total: text('total'),
  };
}

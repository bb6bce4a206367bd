import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { TierProgress } from '../../../src/elements/tier-progress/tier-progress.js';
import { EDITIONS } from '../../../src/program/index.js';
import type { PartnerProvider, PartnerRecords } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';
import { all, place, said, text, valueOf } from './partner.js';

/*
 * What the page says, against a count of its own from the raw records: points in whole hundredths, days as numbers, rules written
 * out by hand. It shares no line with the kit.
 */

const TODAY = '2026-11-23';
const REVIEW = '2027-01-15';
const CHECKS = ['2026-08-15', '2026-09-15', '2026-10-15', '2026-11-15', '2026-12-15', '2027-01-15'];

const TIERS = [
  { id: 'gold', name: 'Gold', total: 300_00n, sourced: 100_00n, managed: 50_00n },
  { id: 'platinum', name: 'Platinum', total: 600_00n, sourced: 200_00n, managed: 150_00n },
  { id: 'diamond', name: 'Diamond', total: 1200_00n, sourced: 400_00n, managed: 300_00n },
] as const;
const TRACKS = ['total', 'sourced', 'managed'] as const;
type Sums = Record<(typeof TRACKS)[number] | 'sold' | 'assisted', bigint>;

/** Points per step and the amount of a step in euro cents, as the pages of HubSpot give them. */
const RATES: Record<string, { sourced: bigint; assisted: bigint; step: bigint }> = {
  '2022-07-18': { sourced: 3n, assisted: 3n, step: 75_00n },
  '2024-02-27': { sourced: 5n, assisted: 3n, step: 75_00n },
  '2025-07-15': { sourced: 5n, assisted: 3n, step: 88_00n },
};

interface Sold {
  points: bigint;
  ago: number;
  source: 'sourced' | 'assisted';
}
interface Managed {
  points: bigint;
  ago: number;
  /** Days after today on which it ends; below zero it has ended. */
  ends: number | undefined;
}
interface Partner {
  sold: Sold[];
  managed: Managed[];
  credited: number;
  since: string;
  edition: number;
}

const dayAt = (offset: number): string =>
  new Date(Date.UTC(2026, 10, 23) + offset * 86_400_000).toISOString().slice(0, 10);
/** The same day a year later; 29 February becomes the 28th. */
const yearOn = (day: string): string => {
  const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return later.endsWith('02-29') ? later.replace('02-29', '02-28') : later;
};
const sixMonthsOn = (day: string): string => {
  const month = Number(day.slice(5, 7)) + 6;
  const year = Number(day.slice(0, 4)) + (month > 12 ? 1 : 0);
  return `${year}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}${day.slice(7)}`;
};

const decimal = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
const grouped = (whole: bigint): string => String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const down = (cents: bigint): string => grouped(cents / 100n);
const up = (cents: bigint): string => grouped((cents + 99n) / 100n);
const exactly = (cents: bigint): string => `${grouped(cents / 100n)}.${String(cents % 100n).padStart(2, '0')}`;
const inFull = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** The points of a day, when nothing is sold from today on and who is managed today stays. */
function sumsOn({ sold, managed }: Partner, day: string): Sums {
  const sums: Sums = { total: 0n, sold: 0n, sourced: 0n, assisted: 0n, managed: 0n };
  for (const { points, ago, source } of sold) {
    const from = dayAt(-ago);
    if (from > day || yearOn(from) <= day) continue;
    sums[source] += points;
    sums.sold += points;
    sums.total += points;
  }
  for (const { points, ago, ends } of managed) {
    const stays = ends === undefined || ends >= 0;
    if (dayAt(-ago) > day || (!stays && dayAt(ends) < day)) continue;
    sums.managed += points;
    sums.total += points;
  }
  return sums;
}

const reachedBy = (sums: Sums): number =>
  TIERS.reduce((best, tier, place) => (TRACKS.every((track) => sums[track] >= tier[track]) ? place : best), -1);
const nameOf = (place: number): string => TIERS[place]?.name ?? 'Untiered';

/** What the next review does, and the sentence for it. */
function reviewOf(partner: Partner): string | undefined {
  const { credited, since } = partner;
  if (credited < 0) return undefined;
  const tier = nameOf(credited);
  const reached = CHECKS.map((day) => reachedBy(sumsOn(partner, day)));
  const past = reached.filter((place, at) => CHECKS[at]! <= TODAY && place >= credited).length;
  if (past > 0) return `${tier} is safe at the review on ${inFull(REVIEW)}. Its minimums were met on ${past} check day`;
  if (sixMonthsOn(since) > REVIEW) {
    return `${tier} is safe at the review on ${inFull(REVIEW)}. It was credited on ${inFull(since)}`;
  }
  const best = Math.max(...reached);
  return best >= credited
    ? `Without new sales the review on ${inFull(REVIEW)} would keep ${tier}.`
    : `The review on ${inFull(REVIEW)} would lower ${tier} to ${nameOf(best)}.`;
}

/** The first day up to the review on which a minimum of the tier held is not reached. */
function warningOf(partner: Partner): { lead: string; lines: string[] } | undefined {
  const tier = TIERS[partner.credited];
  if (!tier) return undefined;
  const ends = partner.sold.map(({ ago }) => yearOn(dayAt(-ago))).filter((day) => day > TODAY && day <= REVIEW);
  for (const day of [TODAY, ...ends.sort()]) {
    const sums = sumsOn(partner, day);
    const short = TRACKS.filter((track) => sums[track] < tier[track]);
    if (short.length === 0) continue;
    const isNow = day === TODAY;
    const names = { total: 'Total points', sourced: 'Sourced', managed: 'Managed points' };
    return {
      lead: isNow ? `no longer reach ${tier.name}.` : `${tier.name} is at risk from ${inFull(day)}.`,
      lines: short.map(
        (track) =>
          `${names[track]}: ${down(sums[track])}${isNow ? '' : ' then'}, ${up(tier[track] - sums[track])} short of ${grouped(tier[track] / 100n)}.`,
      ),
    };
  }
  return undefined;
}

/** Euro cents to sell for so many points, rounded up. */
const mrr = (points: bigint, rate: bigint, step: bigint): string =>
  exactly((points * step + rate * 100n - 1n) / (rate * 100n));

const points = fc.bigInt({ min: 1n, max: 160_00n });
const partners: fc.Arbitrary<Partner> = fc.record({
  sold: fc.array(
    fc.record({
      points,
      ago: fc.oneof(fc.integer({ min: 0, max: 430 }), fc.integer({ min: 300, max: 366 })),
      source: fc.constantFrom('sourced' as const, 'sourced' as const, 'assisted' as const),
    }),
    { maxLength: 9 },
  ),
  managed: fc.array(
    fc.record({
      points,
      ago: fc.integer({ min: 0, max: 400 }),
      ends: fc.option(fc.integer({ min: -90, max: 90 }), { nil: undefined }),
    }),
    { maxLength: 5 },
  ),
  credited: fc.integer({ min: -1, max: 2 }),
  since: fc.constantFrom('2025-01-15', '2026-01-15', '2026-07-15', '2026-07-16', '2026-11-01'),
  edition: fc.integer({ min: 0, max: EDITIONS.length - 1 }),
});

function providerOf(partner: Partner, run: number): PartnerProvider {
  const sums = sumsOn(partner, TODAY);
  const records: PartnerRecords = {
    sold: partner.sold.map(({ points: some, ago, source }, place) => ({
      id: `s${place}`,
      clientId: `c${place % 3}`,
      soldOn: dayAt(-ago),
      points: decimal(some),
      source,
    })),
    managed: partner.managed
      .filter(({ ago, ends }) => ends === undefined || ends >= -ago)
      .map(({ points: some, ago, ends }, place) => ({
        id: `m${place}`,
        managedSince: dayAt(-ago),
        ...(ends !== undefined && { managedUntil: dayAt(ends) }),
        points: decimal(some),
      })),
    completeFrom: '2024-01-01',
  };
  return {
    contract: 1,
    id: `partner ${run}`,
    today: () => TODAY,
    edition: () => Promise.resolve(EDITIONS[partner.edition]!),
    records: () => Promise.resolve(records),
    tier: () =>
      Promise.resolve({
        tiers: TIERS.map(({ id, total, sourced, managed }) => ({
          id,
          minimums: { total: decimal(total), sourced: decimal(sourced), managed: decimal(managed) },
        })),
        credited: TIERS[partner.credited]?.id ?? 'untiered',
        creditedSince: partner.since,
        nextReview: REVIEW,
        points: {
          sourced: decimal(sums.sourced),
          assisted: decimal(sums.assisted),
          managed: decimal(sums.managed),
        },
        edition: `(${run})`,
      }),
  };
}

describe('<tier-progress> against a count of its own', () => {
  let element: TierProgress;
  let runs = 0;

  before(async () => {
    element = await place(undefined);
  });

  async function show(partner: Partner): Promise<void> {
    const run = ++runs;
    element.provider = providerOf(partner, run);
    element.currency = 'EUR';
    await until(() => text(element).includes(`Rules of (${run})`) && all(element, '.bone').length === 0);
  }

  it('says tier, margins, reviews, expiries, warnings and goals that the raw records bear out', async () => {
    await fc.assert(
      fc.asyncProperty(partners, async (partner) => {
        // Who ended before it began was never managed.
        const real = {
          ...partner,
          managed: partner.managed.filter(({ ago, ends }) => ends === undefined || ends >= -ago),
        };
        element = await place(undefined);
        await show(real);
        const now = sumsOn(real, TODAY);
        const insights = all(element, '[part=insights] > li').map(said);
        const page = insights.join('\n');

        expect(valueOf(element, 'Current tier performance')).to.equal(nameOf(reachedBy(now)));
        const review = reviewOf(real);
        if (review === undefined) expect(page).not.to.contain('at the review on');
        else expect(insights[0]).to.contain(review);

        const tier = TIERS[real.credited];
        if (tier) {
          const over = TRACKS.filter((track) => now[track] > tier[track]);
          const words = { total: 'in total', sourced: 'sourced', managed: 'managed' };
          const margins = over.map((track) => `${down(now[track] - tier[track])} ${words[track]}`);
          for (const margin of margins) expect(insights.at(-1)).to.contain(margin);
        }

        const ending = real.sold.filter(({ ago }) => {
          const day = yearOn(dayAt(-ago));
          return day > TODAY && day <= REVIEW;
        });
        const lost = ending.reduce((sum, { points: some }) => sum + some, 0n);
        const later = sumsOn(real, REVIEW);
        if (ending.length === 0) expect(page).to.contain('No sold points expire before the review');
        else {
          expect(page).to.contain(`${exactly(lost)} sold point`);
          expect(page).to.contain(
            ending.length === 1 ? 'The deal that expires' : `The ${ending.length} deals that expire`,
          );
          expect(page).to.contain(`you would stand at ${down(later.total)} then: ${nameOf(reachedBy(later))}.`);
        }

        const warning = warningOf(real);
        const warned = said(all(element, '[part=warning]')[0]);
        expect(warned === '').to.equal(warning === undefined);
        for (const line of [warning?.lead ?? '', ...(warning?.lines ?? [])]) expect(warned).to.contain(line);

        // The records give what is reported: nothing is said to differ.
        expect(page).not.to.contain('than the total shown');

        const base = real.credited;
        const goal = TIERS[base + 1];
        const rate = RATES[EDITIONS[real.edition]!.id]!;
        const rows = all(element, '[part=plan-row]');
        if (!goal) return;
        const missing = Object.fromEntries(
          TRACKS.map((track) => [track, now[track] < goal[track] ? goal[track] - now[track] : 0n]),
        ) as Record<(typeof TRACKS)[number], bigint>;
        const most = missing.total > missing.sourced ? missing.total : missing.sourced;
        const row = rows.find((one) => said(one.querySelector('th')) === 'Sell as sourced');
        expect(row === undefined).to.equal(most === 0n);
        if (!row) return;
        const cells = [...row.querySelectorAll('td .figure')].map(said);
        expect(cells).to.deep.equal([
          `${rate.sourced} / ${rate.sourced * 2n}`,
          mrr(most, rate.sourced, rate.step),
          mrr(most, rate.sourced * 2n, rate.step),
        ]);
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);
});

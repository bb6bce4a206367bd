import { expect } from '@open-wc/testing';
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  newestEdition,
  soldPoints,
  forecast,
  pointsOn,
  managedPoints,
  standing,
  sumAmounts,
  toFixed,
} from '../../../src/program/index.js';
import {
  checkClientPoints,
  checkClients,
  checkDetails,
  checkEngagements,
  checkPointRecords,
  checkProgress,
  checkRenewals,
  checkTeam,
  checkTier,
  checkUsage,
  type Client,
  type DataProblem,
} from '../../../src/provider/index.js';
import { createDemoData, createDemoProvider, type DemoData } from '../../../src/provider/demo/index.js';

const days = [
  '2026-11-23',
  '2024-02-29',
  '2028-02-29',
  '2027-01-15',
  '2027-07-14',
  '2025-12-31',
  '2026-03-01',
  '2023-03-31',
];
const stories = Array.from({ length: 56 }, (_, place) =>
  createDemoData({ today: days[place % days.length]!, seed: place < 50 ? place : place * 40_000_003 }),
);
const story = createDemoData({ today: '2026-11-23' });

const hundredths = (text: string): bigint => {
  expect(text).to.match(/^\d+\.\d\d$/);
  return BigInt(text.replace('.', ''));
};
const sum = (texts: readonly string[]): bigint => texts.reduce((total, text) => total + hundredths(text), 0n);
const counted = (data: DemoData, kind: 'sold' | 'managed' | 'total'): string[] =>
  data.clients.flatMap(({ points }) => points?.[kind] ?? []);
const managedOf = (data: DemoData): Client[] => data.clients.filter(({ managed }) => managed);

describe('the demo data', () => {
  it('are those of a Gold partner just short of Platinum, for every seed and day', () => {
    for (const { tier, today, clients } of stories) {
      const { total, sourced, assisted, managed } = tier.points;
      expect(Number(total)).to.be.within(2285, 2288);
      expect(Number(sourced)).to.be.within(553, 555);
      expect(Number(assisted)).to.be.within(438, 440);
      expect(Number(managed)).to.be.within(1293, 1295);
      const { performance, next } = standing({ ...tier, today });
      expect(performance).to.deep.include({ tier: 'gold' });
      expect(next).to.equal('platinum');
      expect(clients).to.have.length(180);
    }
  });

  it('add up: the points of the partner are those of its clients', () => {
    for (const data of stories) {
      const { tier, soldRecords, today } = data;
      for (const kind of ['sold', 'managed', 'total'] as const) {
        expect(sum(counted(data, kind))).to.equal(hundredths(tier.points[kind]!));
      }
      for (const source of ['sourced', 'assisted'] as const) {
        const active = soldRecords.filter((record) => record.source === source && record.expiresOn > today);
        expect(sum(active.map(({ points }) => points))).to.equal(hundredths(tier.points[source]!));
      }
      for (const { id, points } of data.clients) {
        if (!points) continue;
        const active = soldRecords.filter((record) => record.clientId === id && record.expiresOn > today);
        expect(sum(active.map((record) => record.points))).to.equal(hundredths(points.sold!));
        expect(hundredths(points.sold!) + hundredths(points.managed!)).to.equal(hundredths(points.total!));
      }
    }
  });

  it('tell by their records what the tier, the rows and the months say', () => {
    for (const { tier, records, points, progress, today } of stories) {
      const now = pointsOn({ records, on: today, today }, newestEdition);
      if (!now.ok) throw new Error('nothing to count');
      expect([now.problems, now.leftOut]).to.deep.equal([[], 0]);
      for (const kind of ['sourced', 'assisted', 'sold', 'managed', 'total'] as const) {
        expect(toFixed(now.points[kind]!, 2)).to.equal(tier.points[kind]);
        const known = points.flatMap((row) => row.points?.[kind] ?? []);
        expect(sum(known)).to.equal(hundredths(tier.points[kind]!));
      }
      const current = progress.months.find(({ month }) => month === today.slice(0, 7))!;
      expect(current.points).to.deep.equal(tier.points);
      expect(progress.months).to.have.length(28);
      expect(progress.months.filter(({ projected }) => projected)).to.have.length(3);
      expect(progress.checks!.every(({ on }) => on <= today)).to.equal(true);
    }
  });

  it('warn of a day on which the sourced points fall below Gold, within three months', () => {
    for (const { tier, records, today } of stories) {
      const ahead = forecast({ ...tier, records, today, managedAhead: 'stays' }, newestEdition);
      if (!ahead.ok || ahead.risk.state !== 'at-risk') throw new Error('no risk');
      expect(daysBetween(today, ahead.risk.on)).to.be.within(58, 92);
      expect(ahead.risk.crossings.map(({ track }) => track)).to.deep.equal(['sourced']);
    }
  });

  it("count points by the programme's rules", () => {
    for (const { clients, soldRecords } of stories.slice(0, 5)) {
      const byId = new Map(clients.map((client) => [client.id, client]));
      for (const { clientId, mrr, source, soldOn, expiresOn, points, motion, lineSoldOn } of soldRecords) {
        const { country } = byId.get(clientId)!;
        const result = soldPoints(
          { amount: mrr.amount, currency: mrr.currency!, country, source, soldOn, motion, lineSoldOn },
          newestEdition,
        );
        expect(result.ok && toFixed(result.points, 2, 'down')).to.equal(points);
        expect(expiresOn).to.equal(addMonths(soldOn, 12));
      }
      for (const { managed, points, mrr, country, managingPartners } of clients) {
        if (!managed || !points) continue;
        const input = { amount: mrr!.amount, currency: mrr!.currency!, country, otherPartners: managingPartners! - 1 };
        const result = managedPoints(input, newestEdition);
        expect(result.ok && toFixed(result.points, 2, 'down')).to.equal(points.managed);
      }
    }
  });

  it('are what the contract asks for', () => {
    for (const data of stories) {
      const { clients } = data;
      const problems: DataProblem[] = [];
      const copy = JSON.parse(JSON.stringify(data)) as DemoData;
      expect(checkClients(copy.clients, problems)).to.have.length(clients.length);
      problems.push(...checkTier(copy.tier).problems, ...checkTeam(copy.team).problems);
      expect(checkRenewals(copy.renewals, problems)).to.have.length(data.renewals.length);
      expect(checkEngagements(copy.engagement, problems)).to.have.length(clients.length);
      expect(checkClientPoints(copy.points, problems)).to.have.length(clients.length);
      const records = checkPointRecords(copy.records);
      expect(records.value.leftOut).to.equal(0);
      problems.push(...records.problems, ...checkProgress(copy.progress).problems);
      for (const { id } of clients.slice(0, 3)) {
        problems.push(...checkDetails(data.details(id), id).problems, ...checkUsage(data.usage(id), id).problems);
      }
      expect(problems).to.deep.equal([]);
      expect(structuredClone(clients)).to.deep.equal(clients);
    }
  });

  it('tell what is due around today', () => {
    for (const data of stories) {
      const { clients, today, tier, soldRecords } = data;
      const deadlines = clients.flatMap(({ nextRenewal }) => (nextRenewal ? daysBetween(today, nextRenewal) - 45 : []));
      expect(deadlines.filter((left) => left >= 4 && left <= 30)).to.have.length(11);
      expect(
        Math.min(...clients.map(({ nextRenewal }) => (nextRenewal ? daysBetween(today, nextRenewal) : 99))),
      ).to.be.above(0);
      const lapsing = managedOf(data).filter(({ managedUntil }) => managedUntil && managedUntil <= addDays(today, 15));
      expect(lapsing).to.have.length(3);
      const expiring = soldRecords.filter(({ expiresOn }) => expiresOn > today && expiresOn <= addDays(today, 52));
      expect(expiring).to.have.length.of.at.least(4);
      expect(soldRecords.every(({ soldOn }) => soldOn < today)).to.equal(true);
      expect(soldRecords.some(({ expiresOn }) => expiresOn < today)).to.equal(true);
      expect(tier.certifiedUntil).to.equal(addDays(today, 52));
      expect(tier.creditedSince! <= today && tier.nextReview! > today).to.equal(true);
      expect(isDay(tier.creditedSince) && isDay(tier.nextReview)).to.equal(true);
    }
    expect([story.tier.creditedSince, story.tier.nextReview]).to.deep.equal(['2026-07-15', '2027-01-15']);
  });

  it('are of nine currencies and twenty countries, growth markets among them, with unknowns', () => {
    for (const { clients } of stories) {
      const currencies = clients.flatMap(({ mrr }) => mrr?.currency ?? []);
      expect(new Set(currencies)).to.deep.equal(new Set(Object.keys(newestEdition.currencySteps.value)));
      const countries = new Set(clients.flatMap(({ country }) => country ?? []));
      expect(countries.size).to.equal(20);
      for (const country of ['IN', 'SG', 'MX', 'BR', 'CO']) expect(countries).to.include(country);
      expect(clients.some(({ mrr }) => !mrr)).to.equal(true);
      expect(clients.some(({ mrr }) => mrr && !mrr.currency)).to.equal(true);
      for (const field of ['country', 'usage', 'nextRenewal', 'products', 'sold', 'managed'] as const) {
        expect(
          clients.some((client) => client[field] === undefined),
          field,
        ).to.equal(true);
      }
      for (const relation of [
        [true, true],
        [true, false],
        [false, true],
      ]) {
        expect(clients.some(({ sold, managed }) => sold === relation[0] && managed === relation[1])).to.equal(true);
      }
    }
  });

  it('tell apart what a client does not share from what is not known', () => {
    for (const { clients } of stories) {
      const unused = clients.filter(({ usage }) => usage === undefined);
      expect(unused.filter(({ notShared }) => notShared?.includes('usage')).length).to.equal(unused.length - 1);
      expect(clients.some(({ usage, notShared }) => usage && notShared)).to.equal(false);
    }
  });

  it('hang together within a client', () => {
    const levels = { low: [0, 39], medium: [40, 74], high: [75, 100] } as const;
    for (const { clients } of stories) {
      for (const { usage, engagementScore, managed, managedUntil, links } of clients) {
        if (usage) {
          const [from, to] = levels[usage.level!];
          expect(usage.score).to.be.within(from, to);
        }
        if (engagementScore !== undefined) expect(Number.isInteger(engagementScore)).to.equal(true);
        if (!managed) expect(managedUntil).to.equal(undefined);
        expect(links?.crm).to.match(/^https:\/\/example\.com\//);
        expect(links?.account).to.match(/^https:\/\/example\.com\//);
      }
      expect(new Set(clients.map(({ domain }) => domain)).size).to.equal(clients.length);
      expect(clients.every(({ domain }) => /^[a-z0-9]+(\.[a-z]+)+$/.test(domain!))).to.equal(true);
    }
  });

  it('are the same for the same seed and day, and others for another seed', () => {
    const again = createDemoData({ today: '2026-11-23' });
    expect(JSON.stringify(again)).to.equal(JSON.stringify(story));
    const { id } = story.clients[0]!;
    expect([again.details(id), again.usage(id)]).to.deep.equal([story.details(id), story.usage(id)]);
    expect(createDemoData({ today: '2026-11-23', seed: 2 }).clients).to.not.deep.equal(story.clients);
  });

  it('tell of renewals, engagement and details that agree with the clients', () => {
    for (const { clients, renewals, engagement, details, usage, today } of stories) {
      const byId = new Map(clients.map((client) => [client.id, client]));
      expect(renewals.some(({ status }) => status === 'pending')).to.equal(true);
      for (const { clientId, startsOn, status, currentMrr, renewalMrr, lines } of renewals) {
        const left = daysBetween(today, startsOn!);
        expect(left).to.be.within(0, 120);
        expect(status === 'renewed').to.equal(left < 45);
        expect(currentMrr).to.deep.equal(byId.get(clientId)!.mrr);
        if (renewalMrr) {
          expect(sumAmounts(lines!.map((line) => line.renewalMrr)).sums).to.deep.equal(sumAmounts([renewalMrr]).sums);
        }
      }
      expect(engagement.map(({ id }) => id)).to.deep.equal(clients.map(({ id }) => id));
      for (const { id, score, categories } of engagement) {
        expect(score).to.equal(byId.get(id)!.engagementScore);
        expect(categories?.reduce((sum, { points }) => sum + points!, 0)).to.equal(score);
      }
      for (const { id, managed, mrr } of clients.slice(0, 5)) {
        const { subscriptions, notShared } = details(id)!;
        const parts = subscriptions!.map((one) => one.mrr!);
        expect(sumAmounts(parts).sums).to.deep.equal(sumAmounts([mrr]).sums);
        expect(notShared === undefined).to.equal(managed === true);
        expect(usage(id)!.score).to.equal(byId.get(id)!.usage?.score);
      }
      expect(details('nobody')).to.equal(undefined);
    }
  });

  it('name their thresholds examples, and three people at example addresses', () => {
    expect(story.tier.exampleThresholds).to.equal(true);
    expect(story.tier.tiers.map(({ id, invitationOnly }) => [id, invitationOnly === true])).to.deep.equal([
      ['gold', false],
      ['platinum', false],
      ['diamond', false],
      ['elite', true],
    ]);
    expect(story.team.members.map(({ role }) => role)).to.deep.equal([
      'partner-development-manager',
      'growth-specialist',
      'customer-success-manager',
    ]);
    expect(story.team.members.every(({ email }) => email?.endsWith('@example.com'))).to.equal(true);
  });
});

describe('the demo provider', () => {
  const call = { signal: new AbortController().signal, reason: 'first' } as const;

  it('has every part on, around the given day', async () => {
    const provider = createDemoProvider({ today: '2026-11-23' });
    expect(provider.today?.()).to.equal('2026-11-23');
    const page = await provider.clients!.list({ limit: 25, locale: 'en', sort: [{ by: 'nextRenewal' }] }, call);
    expect([page.items.length, page.total, page.asOf]).to.deep.equal([25, 180, '2026-11-23T08:40:00Z']);
    expect((await provider.tier!(call)).credited).to.equal('gold');
    expect((await provider.team!(call)).members).to.have.length(3);
    expect((await provider.edition!('2026-11-23', call)).id).to.equal('2025-07-15');
  });

  it("takes the browser's own day when none is given", () => {
    const before = new Date();
    const today = createDemoProvider().today?.();
    const after = new Date();
    const local = (date: Date): string =>
      [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    expect([local(before), local(after)]).to.include(today);
  });
});

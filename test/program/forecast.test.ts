import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  exact,
  forecast,
  newestEdition,
  pointsOn,
  reviewTier,
  type ForecastInput,
  type PointRecords,
  type TierRule,
} from '../../src/program/index.js';
import { daysFrom, daysIn, step } from './calendar.js';
import { completeFrom, expectSame, input, made, ratio, sale, text, tiers, TRACKS } from './forecast-cases.js';
import { isSame, ratioOf } from './oracle.js';
import {
  isAtLeastRatio,
  managedRecords,
  soldRecords,
  TODAY,
  totalsOf,
  type OracleTotals,
} from './record-arbitraries.js';

describe('forecast', () => {
  const records: PointRecords = {
    sold: [
      sale('a', '2025-12-10', '60', 'sourced'),
      sale('b', '2026-02-28', '30.5', 'assisted'),
      sale('c', '2026-06-01', '45', 'sourced'),
      sale('old', '2025-09-30', '12', 'sourced'),
    ],
    managed: [
      { id: 'm', clientId: 'client', managedSince: '2026-01-01', points: '20', managedUntil: '2027-01-20' },
      { id: 'n', managedSince: '2026-10-01', points: '5' },
    ],
  };

  it('tells the points of today and of the end of each month, back and ahead', () => {
    const { today, months } = made(records);
    expect([today.on, text(today.points.total), today.tier]).to.deep.equal([
      TODAY,
      '160.5',
      { known: true, tier: 'gold' },
    ]);
    const lines = months.map(({ month, state, on, points }) =>
      [month, state, on, ...TRACKS.map((track) => text(points[track]))].join(' '),
    );
    expect(lines).to.deep.equal([
      '2026-05 past 2026-05-31 72 30.5 102.5 20 122.5',
      '2026-06 past 2026-06-30 117 30.5 147.5 20 167.5',
      '2026-07 past 2026-07-31 117 30.5 147.5 20 167.5',
      '2026-08 past 2026-08-31 117 30.5 147.5 20 167.5',
      '2026-09 past 2026-09-30 105 30.5 135.5 20 155.5',
      '2026-10 past 2026-10-31 105 30.5 135.5 25 160.5',
      '2026-11 current 2026-11-30 105 30.5 135.5 25 160.5',
      '2026-12 ahead 2026-12-31 45 30.5 75.5 25 100.5',
      '2027-01 ahead 2027-01-31 45 30.5 75.5 5 80.5',
      '2027-02 ahead 2027-02-28 45 0 45 5 50',
    ]);
  });

  it('names what ends when, and what is lost by it', () => {
    const drops = made(records).months.flatMap((month) => month.drops);
    expect(
      drops.map(({ on, records: ending, lost }) => [on, ending.map(({ id }) => id).join(), text(lost.total)].join(' ')),
    ).to.deep.equal(['2026-09-30 old 12', '2026-12-10 a 60', '2027-01-21 m 20', '2027-02-28 b 30.5']);
    expect(drops[2]!.records[0]).to.deep.equal({
      kind: 'managed',
      id: 'm',
      clientId: 'client',
      source: undefined,
      points: exact('20'),
    });
  });

  it('sums a day up in lines', () => {
    expect(
      made(records).today.steps.map(({ id, factors, result }) => [
        id,
        ...factors.map(({ op, kind, value }) => `${op} ${kind} ${text(value)}`),
        text(result),
      ]),
    ).to.deep.equal([
      ['sold', 'start sourced 105', 'plus assisted 30.5', '135.5'],
      ['total', 'start sold 135.5', 'plus managed 25', '160.5'],
    ]);
  });

  it('finds the first day on which the tier held is at risk, with what is behind it', () => {
    const { risk } = made(records);
    if (risk.state !== 'at-risk') throw new Error(risk.state);
    expect([risk.on, risk.records.map(({ id }) => id), risk.unknown]).to.deep.equal(['2027-01-21', ['m'], []]);
    expect(
      risk.crossings.map(({ track, threshold, before, after, missing }) =>
        [track, ...[threshold, before, after, missing].map(text)].join(' '),
      ),
    ).to.deep.equal(['total 100 100.5 80.5 19.5']);
    expect(risk.crossings[0]!.step.factors.map(({ op, kind }) => `${op} ${kind}`)).to.deep.equal([
      'start threshold',
      'minus points',
    ]);
    expect(made(records, { managedAhead: 'stays' }).risk).to.include({ state: 'at-risk', on: '2027-02-28' });
    const below = made(records, { credited: 'platinum' }).risk;
    expect(below).to.include({ state: 'below', on: TODAY });
    expect(below.state === 'below' && below.crossings.map(({ track, before }) => [track, before])).to.deep.equal([
      ['total', undefined],
      ['sourced', undefined],
      ['managed', undefined],
    ]);
    const between: TierRule[] = [{ id: 'gold', minimums: { total: '160.55' } }];
    expect(made(records, { tiers: between }).risk, 'short of a fraction of a point').to.include({ state: 'below' });
    const kept = { ...records, managed: [{ id: 'all', points: '500' }] };
    const easy: TierRule[] = [{ id: 'gold', minimums: { total: '100' } }];
    expect(made(kept, { tiers: easy }).risk).to.deep.equal({ state: 'safe', lastChange: '2027-06-01' });
    expect(made(records, { credited: 'untiered' }).risk).to.deep.equal({ state: 'none-held' });
    expect(made(records, { credited: undefined }).risk).to.deep.equal({ state: 'unknown', reason: 'credited' });
  });

  it('looks at each review with the tier that the one before leaves', () => {
    const { reviews } = made(records, { projectionMonths: 14 });
    expect(
      reviews.map(({ review, outcome, tier }) =>
        [review.on, outcome, tier.known ? (tier.tier ?? 'none') : '?'].join(' '),
      ),
    ).to.deep.equal(['2027-01-15 kept gold', '2027-07-15 lowered none', '2028-01-15 kept none']);
    expect(reviews[0]!.checks.map(({ on, met }) => `${on} ${met ?? '?'}`).join(' ')).to.equal(
      '2026-08-15 true 2026-09-15 true 2026-10-15 true 2026-11-15 true 2026-12-15 true 2027-01-15 true',
    );
  });

  it('takes a tier that a review lowered to for earned on that day', () => {
    const edition = { ...newestEdition, monthsHeld: { value: 13, confidence: 'A' as const, sources: [] } };
    const falling = {
      ...records,
      sold: [sale('a', '2026-01-20', '400', 'sourced'), sale('b', '2026-07-20', '150', 'sourced')],
    };
    const result = forecast(input(falling, { credited: 'platinum', projectionMonths: 14 }), edition);
    if (!result.ok) throw new Error('not ok');
    expect(
      result.reviews.map(({ byPoints, tier }) => `${byPoints.because} ${tier.known ? (tier.tier ?? 'none') : '?'}`),
    ).to.deep.equal(['not-met gold', 'met gold', 'held gold']);
  });

  it('says which of its rules are our reading', () => {
    const { ourReading } = made(records);
    expect(ourReading.map(({ rule }) => rule)).to.deep.equal([
      'saleDay',
      'expiryDay',
      'soldLifeMonths',
      'lapseDay',
      'managedAhead',
      'creditedAhead',
    ]);
    expect(ourReading.every(({ note }) => note)).to.equal(true);
    const [lapses, stays] = (['lapses', 'stays'] as const).map((managedAhead) =>
      made(records, { managedAhead }).ourReading.find(({ rule }) => rule === 'managedAhead'),
    );
    expect(lapses).not.to.deep.equal(stays);
  });

  describe('what is unknown', () => {
    it('has no history from before the records are complete', () => {
      const { months, reviews } = made({ ...records, completeFrom: '2026-09-15' });
      expect(months.map(({ points }) => text(points.total)).slice(0, 6)).to.deep.equal([
        '?',
        '?',
        '?',
        '?',
        '155.5',
        '160.5',
      ]);
      expect(months[0]!.tier).to.include({ known: false });
      expect(reviews[0]!.checks.map(({ met }) => met ?? '?').join(' ')).to.equal('? true true true true true');
      const active = made({ ...records, completeFrom: undefined });
      expect(active.months.slice(0, 7).map(({ points }) => text(points.total))).to.deep.equal([
        '?',
        '?',
        '?',
        '?',
        '?',
        '?',
        '160.5',
      ]);
    });

    it('is not told apart by source while a sale of unknown source counts', () => {
      const { today, months, risk } = made({ sold: [...records.sold!, sale('x', '2025-12-01', '7')] });
      expect(TRACKS.map((track) => text(today.points[track])).join(' ')).to.equal('? ? 142.5 0 142.5');
      expect(text(months.find(({ month }) => month === '2026-12')!.points.sourced)).to.equal('45');
      expect(months.find(({ month }) => month === '2026-12')!.drops[0]!.lost).to.deep.include({ sourced: undefined });
      expect(risk).to.deep.include({ state: 'at-risk', on: '2026-12-10', unknown: ['sourced'] });
      expect(today.steps[0]!.factors.map(({ kind }) => kind)).to.deep.equal(['sourced', 'assisted', 'unsourced']);
    });

    it('has managed points only from today on, where the first day of a client is unknown', () => {
      const { today, months } = made({ ...records, managed: [{ id: 'm', points: '20', managedUntil: '2026-12-31' }] });
      expect(months.map(({ points }) => text(points.managed)).join(' ')).to.equal('? ? ? ? ? ? 20 20 0 0');
      expect(text(today.points.total)).to.equal('155.5');
      const ended = made({ ...records, managed: [{ id: 'm', points: '20', managedUntil: '2026-09-29' }] });
      expect(ended.months.map(({ points }) => text(points.managed)).join(' ')).to.equal('? ? ? ? 0 0 0 0 0 0');
    });

    it('stays unknown where there is no list at all', () => {
      const onlySold = forecast({ ...input({}), records: { sold: records.sold } }, newestEdition);
      if (!onlySold.ok) throw new Error('not ok');
      expect(TRACKS.map((track) => text(onlySold.today.points[track])).join(' ')).to.equal('105 30.5 135.5 ? ?');
      expect(onlySold.problems).to.deep.equal([]);
      const onlyManaged = forecast({ ...input({}), records: { managed: records.managed } }, newestEdition);
      expect(onlyManaged.ok && TRACKS.map((track) => text(onlyManaged.today.points[track])).join(' ')).to.equal(
        '? ? ? 25 ?',
      );
    });
  });

  describe('against asking every record day by day', () => {
    const cases = fc.record({ sold: soldRecords, managed: managedRecords, stays: fc.boolean() });

    it('knows the points of every day', () => {
      fc.assert(
        fc.property(
          cases,
          fc.array(fc.integer({ min: -600, max: 600 }), { minLength: 5, maxLength: 5 }),
          (given, days) => {
            const { sold, managed } = given;
            for (const day of days.map((count) => step(TODAY, count))) {
              const result = pointsOn(
                { records: { sold, managed, completeFrom }, on: day, today: TODAY },
                newestEdition,
              );
              if (!result.ok) throw new Error('not ok');
              expect(result.problems).to.deep.equal([]);
              expectSame(result.points, totalsOf(sold, managed, day), day);
            }
          },
        ),
        { numRuns: 150 },
      );
    });

    it('knows months, drops, tiers, reviews and the first day at risk', () => {
      fc.assert(
        fc.property(cases, ({ sold, managed, stays }) => {
          const result = made({ sold, managed }, { managedAhead: stays ? 'stays' : 'lapses', projectionMonths: 15 });
          const on = (day: string) => totalsOf(sold, managed, day, { stays });
          expect(result.problems).to.deep.equal([]);
          expectSame(result.today.points, on(TODAY), TODAY);
          expect(result.months).to.have.length(22);

          const reaches = (totals: OracleTotals, { minimums }: TierRule) =>
            (['total', 'sourced', 'managed'] as const).every(
              (track) => minimums[track] === undefined || isAtLeastRatio(totals[track], ratioOf(minimums[track])),
            );
          const tierOn = (day: string) => tiers.findLast((tier) => reaches(on(day), tier))?.id;

          // Each drop is what the records of the day before have and those of the day have not.
          const drops = new Map(result.months.flatMap((month) => month.drops).map((drop) => [drop.on, drop]));
          const days = daysFrom('2026-05-01', '2028-02-29');
          for (const day of days) {
            const ending = [
              ...sold.filter(
                (record) =>
                  totalsOf([record], [], step(day, -1)).sold.top > 0n && totalsOf([record], [], day).sold.top === 0n,
              ),
              ...managed.filter(
                (record) =>
                  totalsOf([], [record], step(day, -1), { stays }).managed.top > 0n &&
                  totalsOf([], [record], day, { stays }).managed.top === 0n,
              ),
            ];
            const named = drops.get(day)?.records.filter(({ points }) => points.num !== '0') ?? [];
            expect(named.map(({ id }) => id).sort(), day).to.deep.equal(ending.map(({ id }) => id).sort());
          }

          for (const month of result.months) {
            const last = days.filter((day) => day.startsWith(month.month)).at(-1)!;
            expect(month.on).to.equal(last);
            expectSame(month.points, on(last), last);
            expect(month.tier).to.deep.equal({ known: true, ...(tierOn(last) && { tier: tierOn(last) }) });
          }

          const first = daysFrom(TODAY, '2028-06-01').find((day) => !reaches(on(day), tiers[0]!));
          const { risk } = result;
          if (first === undefined) expect(risk.state).to.equal('safe');
          else if (risk.state !== 'below' && risk.state !== 'at-risk') throw new Error(risk.state);
          else {
            expect(risk.on).to.equal(first);
            expect(risk.state).to.equal(first === TODAY ? 'below' : 'at-risk');
            for (const { track, threshold, after, missing } of risk.crossings) {
              const had = on(first)[track];
              expect(isSame(ratio(after), had)).to.equal(true);
              const { top, bottom } = ratio(threshold);
              const short = { top: top * had.bottom - had.top * bottom, bottom: bottom * had.bottom };
              expect(isSame(ratio(missing), short)).to.equal(true);
            }
          }

          let credited: string | undefined = 'gold';
          let since = '2025-01-15';
          for (const ahead of result.reviews) {
            const checks = ahead.review.checkDays.map((day) => ({ on: day, tier: tierOn(day) ?? 'untiered' }));
            const alone = reviewTier(
              { tiers, credited, creditedSince: since, certifiedUntil: '2030-12-31', from: ahead.review.on, checks },
              newestEdition,
            );
            if (!alone.ok) throw new Error('not ok');
            expect([ahead.outcome, ahead.tier, ahead.checks]).to.deep.equal([alone.outcome, alone.tier, alone.checks]);
            if (alone.outcome !== 'kept') since = ahead.review.on;
            credited = alone.tier.known ? (alone.tier.tier ?? 'untiered') : undefined;
          }
          expect(result.reviews.map(({ review }) => review.on)).to.deep.equal([
            '2027-01-15',
            '2027-07-15',
            '2028-01-15',
          ]);
        }),
        { numRuns: 60 },
      );
    });
  });

  it('ends with the calendar', () => {
    const result = made({}, { today: '9999-11-30' });
    expect(result.months.at(-1)!.month).to.equal('9999-12');
    expect(made({}, { today: '0001-02-01' }).months[0]!.month).to.equal('0001-01');
  });

  it('never throws on any input', () => {
    const day = fc.oneof(daysIn(1, 9999), fc.anything());
    const record = fc.record({
      id: fc.oneof(fc.string(), fc.anything()),
      soldOn: day,
      expiresOn: day,
      managedSince: day,
      managedUntil: day,
      source: fc.constantFrom('sourced', undefined, 1),
      points: fc.oneof(fc.constantFrom('1', undefined), fc.anything()),
      mrr: fc.oneof(fc.record({ amount: fc.anything(), currency: fc.constantFrom('EUR', 1) }), fc.anything()),
      country: fc.constantFrom('DE', undefined, {}),
      managingPartners: fc.anything(),
    });
    const list = fc.oneof(fc.array(fc.oneof(record, fc.anything()), { maxLength: 4 }), fc.anything());
    const shaped = fc.record({
      records: fc.oneof(fc.record({ sold: list, managed: list, completeFrom: day }), fc.anything()),
      today: day,
      historyMonths: fc.oneof(fc.nat({ max: 50 }), fc.anything()),
      projectionMonths: fc.oneof(fc.nat({ max: 50 }), fc.anything()),
      managedAhead: fc.anything(),
      tiers: fc.oneof(fc.constant(tiers), fc.anything()),
      credited: fc.oneof(fc.constant('gold'), fc.anything()),
      creditedSince: day,
      certifiedUntil: day,
    });
    fc.assert(
      fc.property(fc.oneof(shaped, fc.anything()), (any) => {
        expect(forecast(any as ForecastInput, newestEdition).ok).to.be.a('boolean');
        expect(pointsOn({ ...(any as object), on: TODAY } as never, newestEdition).ok).to.be.a('boolean');
      }),
      { numRuns: 1_500 },
    );
  });
});

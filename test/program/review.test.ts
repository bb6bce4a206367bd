import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  newestEdition,
  nextReview,
  reviewsBetween,
  reviewTier,
  type Edition,
  type ReachedTier,
  type TierCheck,
  type TierReview,
  type TierReviewInput,
  type TierRule,
} from '../../src/program/index.js';
import { daysIn, step, stepMonths } from './calendar.js';

const ids = ['gold', 'platinum', 'diamond'];
const tiers: TierRule[] = [
  { id: 'gold', minimums: { total: '100' } },
  { id: 'platinum', minimums: { total: '300', sourced: '50' } },
  { id: 'diamond', minimums: { total: '900', sourced: '200' } },
];
const january = ['2026-08-15', '2026-09-15', '2026-10-15', '2026-11-15', '2026-12-15', '2027-01-15'];

const input = (change: Partial<TierReviewInput>): TierReviewInput => ({
  tiers,
  credited: 'platinum',
  creditedSince: '2025-01-15',
  certifiedUntil: '2027-12-31',
  from: '2026-11-23',
  checks: [],
  ...change,
});

function reviewed(change: Partial<TierReviewInput>, edition = newestEdition): TierReview {
  const result = reviewTier(input(change), edition);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

/** The checks of January 2027 by the first letter of the tier reached: n for none, ? for unknown. */
const checksOf = (letters: string): TierCheck[] =>
  [...letters].flatMap((letter, place) => {
    const tier = letter === 'n' ? 'untiered' : ids.find((id) => id.startsWith(letter));
    return tier ? [{ on: january[place]!, tier }] : [];
  });

const tierText = (tier: ReachedTier) => (tier.known ? (tier.tier ?? 'none') : `at least ${tier.atLeast ?? 'none'}`);
const told = (change: Partial<TierReviewInput>) => {
  const { outcome, byPoints, tier } = reviewed(change);
  return `${outcome}, ${byPoints.because}: ${tierText(tier)}`;
};

describe('the next review', () => {
  it('is on 15 January or 15 July, and looks at six days of the 15th before it', () => {
    const review = nextReview('2026-11-23', newestEdition);
    if (!review.ok) throw new Error('not ok');
    expect([review.on, review.from, review.to]).to.deep.equal(['2027-01-15', '2026-08-15', '2027-01-15']);
    expect(review.checkDays).to.deep.equal(january);
    expect(review.ourReading.map(({ rule }) => rule)).to.deep.equal(['checkDayOfMonth']);
    const july = nextReview('2027-01-16', newestEdition);
    if (!july.ok) throw new Error('not ok');
    expect([july.on, july.from, july.to]).to.deep.equal(['2027-07-15', '2027-02-15', '2027-07-15']);
    expect(july.checkDays.map((day) => day.slice(5))).to.deep.equal('02-15 03-15 04-15 05-15 06-15 07-15'.split(' '));
  });

  it('is found from any day by walking to it', () => {
    fc.assert(
      fc.property(daysIn(1990, 2100), (today) => {
        const review = nextReview(today, newestEdition);
        if (!review.ok) throw new Error('not ok');
        let day = today;
        while (!/-0[17]-15$/.test(day)) day = step(day, 1);
        expect(review.on).to.equal(day);
        expect(review.checkDays).to.deep.equal([-5, -4, -3, -2, -1, 0].map((months) => stepMonths(day, months)));
      }),
    );
  });

  it('comes twice a year, on the days between two others', () => {
    const days = (from: string, to: string) => reviewsBetween(from, to, newestEdition).map(({ on }) => on);
    expect(days('2026-07-15', '2027-07-14')).to.deep.equal(['2026-07-15', '2027-01-15']);
    expect(days('2026-07-16', '2027-07-15')).to.deep.equal(['2027-01-15', '2027-07-15']);
    expect(days('2026-07-16', '2026-07-15')).to.deep.equal([]);
    expect(days('2026-07-16', 'ever')).to.deep.equal([]);
  });

  it("follows a host's own dates, to the end of shorter months and of February", () => {
    const cited = <T>(value: T) => ({ value, confidence: 'A' as const, sources: [] });
    const edition: Edition = {
      ...newestEdition,
      reviews: cited([{ on: '02-29', from: '11-30', to: '02-29' }]),
      checkDayOfMonth: cited(31),
    };
    const review = nextReview('2026-03-01', edition);
    expect(review.ok && [review.on, ...review.checkDays].join(' ')).to.equal(
      '2027-02-28 2026-11-30 2026-12-31 2027-01-31 2027-02-28',
    );
    const leap = nextReview('2027-03-01', edition);
    expect(leap.ok && leap.on).to.equal('2028-02-29');
  });

  it('says what keeps it from being found', () => {
    const { reviews: _, ...without } = newestEdition;
    const problem = (today: unknown, edition: Edition = newestEdition) => {
      const review = nextReview(today as string, edition);
      return review.ok ? 'none' : review.problems.map(({ field, code }) => `${field}: ${code}`).join();
    };
    expect(problem('2026-02-30')).to.equal('today: not-a-day');
    expect(problem(undefined)).to.equal('today: missing');
    expect(problem('2026-11-23', without)).to.equal('edition.reviews: missing');
    expect(problem('9999-07-16')).to.equal('today: out-of-range');
    expect(nextReview('0001-01-01', newestEdition).ok, 'a period that begins before the calendar').to.equal(true);
  });
});

describe('review of a tier', () => {
  it('TV-09: Diamond, Gold on 15 July, and Platinum at best since 15 February, gives Platinum', () => {
    const reach = ['gold', 'platinum', 'gold', 'gold', 'untiered', 'gold'];
    const checks = reach.map((tier, place) => ({ on: `2026-0${place + 2}-15`, tier }));
    const change = { credited: 'diamond', from: '2026-07-15', checks };
    expect(told(change)).to.equal('lowered, not-met: platinum');
    expect(tierText(reviewed(change).highest)).to.equal('platinum');
  });

  it('keeps a tier whose thresholds were met in one month, even if the others are unknown', () => {
    expect(told({ checks: checksOf('gggpgg') })).to.equal('kept, met: platinum');
    expect(told({ checks: checksOf('???p??') })).to.equal('kept, met: platinum');
    expect(told({ checks: checksOf('???d??') }), 'reached with the tier above').to.equal('kept, met: platinum');
    const { checks, highest } = reviewed({ checks: checksOf('???p?g') });
    expect(checks.map(({ met }) => met ?? '?').join(' ')).to.equal('? ? ? true ? false');
    expect(tierText(highest)).to.equal('at least platinum');
  });

  it('lowers it only when every month is known', () => {
    expect(told({ checks: checksOf('ggnngg') })).to.equal('lowered, not-met: gold');
    expect(told({ checks: checksOf('nnnnnn') })).to.equal('lowered, not-met: none');
    expect(told({ checks: checksOf('gg?ngg') })).to.equal('unknown, unknown: at least gold');
    expect(told({})).to.equal('unknown, unknown: at least none');
  });

  it('keeps it for six months after it was earned, and not on the day six months later', () => {
    const checks = checksOf('gggggg');
    expect(told({ checks, creditedSince: '2026-07-16' })).to.equal('kept, held: platinum');
    expect(told({ checks, creditedSince: '2026-07-15' })).to.equal('lowered, not-met: gold');
    expect(told({ checks, creditedSince: undefined }), 'it may be held').to.equal('unknown, unknown: at least gold');
    const { held, ourReading } = reviewed({ checks, creditedSince: '2026-08-31' });
    expect(held).to.deep.equal({ id: 'held', from: '2026-08-31', count: 6, unit: 'months', result: '2027-02-28' });
    expect(ourReading.map(({ rule }) => rule)).to.deep.equal(['checkDayOfMonth', 'heldThrough']);
  });

  it('is subject to downgrade when the certification has lapsed on the day, whatever the points', () => {
    const checks = checksOf('dddddd');
    expect(told({ checks, certifiedUntil: '2027-01-15' })).to.equal('kept, met: platinum');
    const lapsed = reviewed({ checks, certifiedUntil: '2027-01-14' });
    expect([lapsed.outcome, lapsed.certification, lapsed.byPoints.outcome]).to.deep.equal([
      'subject-to-downgrade',
      'lapsed',
      'kept',
    ]);
    expect(tierText(lapsed.tier)).to.equal('at least none');
    const unknown = reviewed({ checks, certifiedUntil: undefined });
    expect([unknown.outcome, unknown.certification]).to.deep.equal(['kept', 'unknown']);
    expect(told({ credited: 'untiered', certifiedUntil: '2020-01-01' })).to.equal('kept, none-held: none');
  });

  it('counts points against the thresholds', () => {
    const points = (total: string, sourced?: string): TierCheck['points'] => ({ total, sourced });
    const checks = [
      { on: january[0]!, points: points('899.99', '500') },
      { on: january[1]!, points: points('900', '199.99') },
    ];
    const { checks: seen, highest } = reviewed({ credited: 'diamond', checks });
    expect(seen.slice(0, 3).map(({ met, reached }) => `${met ?? '?'} ${tierText(reached)}`)).to.deep.equal([
      'false platinum',
      'false platinum',
      '? at least none',
    ]);
    expect(tierText(highest)).to.equal('at least platinum');
    const unknown = reviewed({ checks: [{ on: january[0]!, points: points('950') }] }).checks[0]!;
    expect([unknown.met, tierText(unknown.reached)]).to.deep.equal([undefined, 'at least gold']);
  });

  it('agrees with trying out everything that may be unknown', () => {
    const letters = fc.array(fc.constantFrom(-1, 0, 1, 2), { minLength: 6, maxLength: 6 });
    const holes = fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 4 });
    const sinces = fc.constantFrom(undefined, '2025-01-15', '2026-07-15', '2026-07-16', '2026-12-01');
    fc.assert(
      fc.property(
        letters,
        holes,
        sinces,
        fc.nat({ max: 2 }),
        fc.integer({ min: 1, max: 3 }),
        (reach, unknown, since, credited, least) => {
          const edition = {
            ...newestEdition,
            monthsMetToKeep: { value: least, confidence: 'A' as const, sources: [] },
          };
          const checks = january.flatMap((on, place) =>
            unknown.includes(place) ? [] : [{ on, tier: ids[reach[place]!] ?? 'untiered' }],
          );
          // Every way to fill the holes, and both answers to whether the tier is held where that is unknown.
          let fillings: number[][] = [[]];
          for (let place = 0; place < 6; place++) {
            const choices = unknown.includes(place) ? [-1, 0, 1, 2] : [reach[place]!];
            fillings = fillings.flatMap((filling) => choices.map((choice) => [...filling, choice]));
          }
          const helds = since === undefined ? [true, false] : [since >= '2026-07-16'];
          const ends = new Set<number>();
          for (const filling of fillings) {
            for (const held of helds) {
              let end = credited;
              while (!held && end >= 0 && filling.filter((place) => place >= end).length < least) end--;
              ends.add(end);
            }
          }
          const review = reviewed({ credited: ids[credited]!, creditedSince: since, checks }, edition);
          const only = ends.size === 1 ? [...ends][0]! : undefined;
          if (only !== undefined) {
            expect(tierText(review.tier)).to.equal(ids[only] ?? 'none');
            expect(review.outcome).to.equal(only === credited ? 'kept' : 'lowered');
          } else {
            expect(tierText(review.tier)).to.equal(`at least ${ids[Math.min(...ends)] ?? 'none'}`);
            expect(review.outcome).to.equal(ends.has(credited) ? 'unknown' : 'lowered');
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('reports what is wrong with the input', () => {
    const problemsOf = (change: object) => {
      const result = reviewTier(input(change), newestEdition);
      return result.problems.map(({ field, code }) => `${field}: ${code}`);
    };
    const on = january[0]!;
    expect(problemsOf({ credited: 'silver' })).to.deep.equal(['credited: unknown-tier']);
    expect(problemsOf({ checks: [{ on, tier: 'silver' }] })).to.deep.equal(['checks.0.tier: unknown-tier']);
    expect(problemsOf({ checks: [{ on: '2026-08-31', tier: 'gold' }] })).to.deep.equal([
      'checks.0.on: not-a-check-day',
    ]);
    expect(problemsOf({ checks: [{ on, tier: 'gold' }, { on }] })).to.deep.equal(['checks.1.on: duplicate-check']);
    expect(problemsOf({ checks: [{ on, points: { total: '-1' } }] })).to.deep.equal([
      'checks.0.points.total: negative',
    ]);
    expect(problemsOf({ creditedSince: 'May', certifiedUntil: '' })).to.deep.equal([
      'creditedSince: not-a-day',
      'certifiedUntil: not-a-day',
    ]);
    expect(problemsOf({ from: 'now' })).to.deep.equal(['from: not-a-day']);
    const disordered = [tiers[1], tiers[0]];
    expect(problemsOf({ tiers: disordered })).to.deep.equal(['tiers.1.minimums.total: below-lower-tier']);
  });

  it('takes any day of the period where the edition names no check day, and knows that months may be missing', () => {
    const { checkDayOfMonth: _, ...edition } = newestEdition;
    const checks = [{ on: '2026-09-30', tier: 'gold' }];
    expect(reviewed({ checks }, edition).outcome).to.equal('unknown');
    expect(reviewed({ checks: [...checks, { on: '2026-08-31', tier: 'platinum' }] }, edition).outcome).to.equal('kept');
  });

  it('never throws on any input', () => {
    const check = fc.record({
      on: fc.oneof(fc.constantFrom(...january), fc.anything()),
      points: fc.anything(),
      tier: fc.anything(),
    });
    const shaped = fc.record({
      tiers: fc.oneof(fc.constant(tiers), fc.anything()),
      credited: fc.oneof(fc.constantFrom(...ids), fc.anything()),
      creditedSince: fc.oneof(daysIn(1, 9999), fc.anything()),
      certifiedUntil: fc.oneof(daysIn(1, 9999), fc.anything()),
      from: fc.oneof(daysIn(1, 9999), fc.anything()),
      checks: fc.oneof(fc.array(check, { maxLength: 8 }), fc.anything()),
    });
    fc.assert(
      fc.property(fc.oneof(shaped, fc.anything()), (any) => {
        expect(reviewTier(any as TierReviewInput, newestEdition).ok).to.be.a('boolean');
      }),
      { numRuns: 2_000 },
    );
  });
});

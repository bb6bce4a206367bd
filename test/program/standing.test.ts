import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  add,
  compare,
  exact,
  standing,
  subtract,
  toDecimal,
  type Exact,
  type PointTotals,
  type Standing,
  type StandingInput,
  type TierRule,
  type Track,
} from '../../src/program/index.js';
import { decimals } from './arbitraries.js';

// Made-up thresholds: none are published in points.
const tiers: TierRule[] = [
  { id: 'gold', minimums: { total: '100', sourced: '40' }, needsCertification: true },
  { id: 'platinum', minimums: { total: '300', sourced: '120', managed: '50' }, needsCertification: true },
  { id: 'diamond', minimums: { total: '900', sourced: '360', managed: '150' }, minMedianToolUsage: '3' },
  { id: 'elite', minimums: { total: '4000' }, invitationOnly: true },
];
const points: PointTotals = { sourced: '150', assisted: '60', managed: '120.50' };

const look = (change: Partial<StandingInput> = {}): Standing =>
  standing({ tiers, credited: 'gold', points, today: '2026-11-23', ...change });
const text = (value: Exact | undefined) => value && toDecimal(value);
const performance = (totals: PointTotals) => look({ points: totals }).performance;
const told = ({ problems }: Standing) => problems.map(({ field, code }) => `${field}: ${code}`);
const track = (at: Standing, name: Track) => at.tracks.find((entry) => entry.track === name)!;

describe('standing', () => {
  it('shows the tier held beside the one the points give, and the next', () => {
    const at = look();
    expect(at.credited).to.equal('gold');
    expect(at.performance).to.deep.equal({ known: true, tier: 'platinum' });
    expect(at.next).to.equal('platinum');
    expect(at.problems).to.deep.equal([]);
  });

  it('measures each track the tiers speak of', () => {
    const at = look();
    expect(at.tracks.map((entry) => entry.track)).to.deep.equal(['total', 'sourced', 'managed']);
    const total = track(at, 'total');
    expect(text(total.points)).to.equal('330.5');
    expect(total.parts.map((part) => [part.track, text(part.points)])).to.deep.equal([
      ['sourced', '150'],
      ['assisted', '60'],
      ['managed', '120.5'],
    ]);
    const levels = total.levels.map(({ tier, threshold, reached, missing, margin }) =>
      [tier, text(threshold), reached, text(missing), text(margin)].join(' '),
    );
    expect(levels).to.deep.equal([
      'gold 100 true 0 230.5',
      'platinum 300 true 0 30.5',
      'diamond 900 false 569.5 0',
      'elite 4000 false 3669.5 0',
    ]);
    expect(total.credited).to.equal(total.levels[0]);
    expect(total.next).to.equal(total.levels[1]);
    expect(track(at, 'managed').credited, 'gold asks for no managed points').to.equal(undefined);
  });

  it('shows sold points where the tiers ask for sold or for neither', () => {
    const sold = [{ id: 'gold', minimums: { sold: '1' } }];
    const neither = [{ id: 'gold', minimums: { total: '1' } }];
    for (const list of [sold, neither]) {
      expect(look({ tiers: list }).tracks.map((entry) => entry.track)).to.deep.equal(['total', 'sold', 'managed']);
    }
    expect(text(track(look({ tiers: sold }), 'sold').points)).to.equal('210');
  });

  describe('tier performance', () => {
    it('is the highest tier whose every minimum is met, the threshold itself included', () => {
      expect(performance({ sourced: '120', assisted: '130', managed: '50' })).to.deep.equal({
        known: true,
        tier: 'platinum',
      });
      expect(performance({ sourced: '119.99', assisted: '900', managed: '50' })).to.deep.equal({
        known: true,
        tier: 'gold',
      });
      expect(performance({ sourced: '39', assisted: '5000', managed: '0' }).known).to.equal(true);
    });

    it('is none below the lowest, which comes next then', () => {
      const at = look({ credited: 'untiered', points: { sourced: '1', assisted: '1', managed: '1' } });
      expect(at.performance).to.deep.equal({ known: true });
      expect(at.next).to.equal('gold');
      expect(at.problems).to.deep.equal([]);
    });

    it('is unknown, never lower, when a needed track is', () => {
      const unknown = { known: false, reason: 'unknown-points', track: 'managed' };
      expect(performance({ sourced: '150', total: '330.5' })).to.deep.equal(unknown);
      expect(performance({}).known).to.equal(false);
    });

    it('is known all the same when what is known rules the tiers above out', () => {
      expect(performance({ sourced: '119', total: '330' })).to.deep.equal({ known: true, tier: 'gold' });
    });

    it('is never a tier without minimums', () => {
      const open = [...tiers, { id: 'top', minimums: {} }];
      const at = look({ tiers: open });
      expect(at.performance).to.deep.equal({ known: true, tier: 'platinum' });
      expect(told(at)).to.deep.equal(['tiers.4.minimums: no-minimums']);
    });

    it('is unknown without tiers', () => {
      expect(look({ tiers: [] }).performance).to.deep.equal({ known: false, reason: 'no-tiers' });
    });
  });

  it('leaves unknown points unknown on their track', () => {
    const managed = track(look({ points: { sourced: '1', assisted: '1' } }), 'managed');
    expect(managed.points).to.equal(undefined);
    expect(managed.levels[0]).to.deep.equal({ tier: 'platinum', threshold: exact('50') });
  });

  it('shows a reported total and says how the parts differ', () => {
    const at = look({ points: { ...points, total: '331' } });
    expect(text(track(at, 'total').points)).to.equal('331');
    expect(at.differences).to.deep.equal([{ track: 'total', reported: exact('331'), computed: exact('330.5') }]);
    expect(look({ points: { ...points, total: '330.50' } }).differences).to.deep.equal([]);
  });

  it('takes the next tier from the performance while the credited one is unknown', () => {
    expect(look({ credited: undefined }).next).to.equal('diamond');
    expect(look({ credited: undefined, points: {} }).next).to.equal(undefined);
    expect(look({ credited: 'elite' }).next).to.equal(undefined);
  });

  describe('conditions', () => {
    const gate = (tier: string, change: Partial<StandingInput>) =>
      look(change).gates.find((entry) => entry.tier === tier);

    it('certification counts on its last day, and not on the day after', () => {
      expect(gate('gold', { certifiedUntil: '2026-11-23' })?.certification).to.equal('met');
      expect(gate('gold', { certifiedUntil: '2026-11-22' })?.certification).to.equal('not-met');
      expect(gate('gold', {})?.certification).to.equal('unknown');
      expect(gate('elite', {})?.certification, 'not asked for').to.equal(undefined);
    });

    it('median tool usage counts from the least', () => {
      expect(gate('diamond', { medianToolUsage: '3' })?.medianToolUsage).to.equal('met');
      expect(gate('diamond', { medianToolUsage: '2.5' })?.medianToolUsage).to.equal('not-met');
      expect(gate('diamond', {})?.medianToolUsage).to.equal('unknown');
      expect(gate('gold', { medianToolUsage: '1' })?.medianToolUsage).to.equal(undefined);
    });

    it('an invitation is asked for where the tier is by invitation', () => {
      expect(gate('elite', { invited: true })?.invitation).to.equal('met');
      expect(gate('elite', { invited: false })?.invitation).to.equal('not-met');
      expect(gate('elite', {})?.invitation).to.equal('unknown');
      expect(gate('diamond', {})?.invitation).to.equal(undefined);
    });
  });

  it('reports what is wrong with the input', () => {
    const rule = (id: string, total: string): TierRule => ({ id, minimums: { total } });
    const cases: [change: Partial<StandingInput>, problem: string][] = [
      [{ tiers: [rule('a', '2'), rule('b', '1')], credited: 'a' }, 'tiers.1.minimums.total: below-lower-tier'],
      [{ tiers: [rule('a', '-2')], credited: 'a' }, 'tiers.0.minimums.total: negative'],
      [{ tiers: [rule('a', '2k')], credited: 'a' }, 'tiers.0.minimums.total: not-a-decimal'],
      [{ tiers: [rule('a', '1'), rule('a', '2')], credited: 'a' }, 'tiers.1.id: duplicate-tier'],
      [{ credited: 'silver' }, 'credited: unknown-tier'],
      [{ points: { ...points, managed: '-1' } }, 'points.managed: negative'],
      [{ points: { ...points, managed: '1'.repeat(31) } }, 'points.managed: too-many-digits'],
      [{ certifiedUntil: '2026-02-30' }, 'certifiedUntil: not-a-day'],
      [{ today: '' }, 'today: not-a-day'],
    ];
    for (const [change, problem] of cases) expect(told(look(change))).to.deep.equal([problem]);
    expect(look({ tiers: [rule('a', '2k')] }).performance).to.deep.equal({
      known: false,
      reason: 'unreadable-minimum',
    });
  });

  it('adds up: what is missing reaches the threshold, the margin leads back to it', () => {
    const totals = fc.record({ sourced: decimals(12), assisted: decimals(12), managed: decimals(12) });
    fc.assert(
      fc.property(totals, decimals(12), (given, total) => {
        const at = standing({ tiers: [{ id: 'a', minimums: { total } }], points: given, today: '2026-11-23' });
        const { points: had, parts, levels } = track(at, 'total');
        expect(had).to.deep.equal(add(add(exact(given.sourced), exact(given.assisted)), exact(given.managed)));
        expect(parts.map((part) => part.points)).not.to.include(undefined);
        const { missing, margin, threshold, reached } = levels[0]!;
        expect(subtract(add(had!, missing!), margin!)).to.deep.equal(threshold);
        expect(reached).to.equal(compare(had!, threshold) >= 0);
        expect(at.performance).to.deep.equal(reached ? { known: true, tier: 'a' } : { known: true });
      }),
    );
  });

  it('never throws on any input', () => {
    const rule = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      minimums: fc.record({ total: fc.anything(), sold: decimals() }),
    });
    const shaped = fc.record({
      tiers: fc.array(fc.oneof(rule, fc.anything()), { maxLength: 4 }),
      credited: fc.anything(),
      points: fc.oneof(fc.record({ sold: decimals(), managed: fc.anything() }), fc.anything()),
      certifiedUntil: fc.anything(),
      today: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped), (input) => {
        expect(standing(input as StandingInput).performance.known).to.be.a('boolean');
      }),
      { numRuns: 2_000 },
    );
  });
});

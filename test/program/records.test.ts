import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { forecast, newestEdition } from '../../src/program/index.js';
import { expectSame, input, made, sale, text, tiers, told } from './forecast-cases.js';
import { soldRecords, TODAY, totalsOf } from './record-arbitraries.js';

describe('records that contradict themselves or each other', () => {
  const good = sale('good', '2026-06-01', '10', 'sourced');
  const cases: [record: { id: string } & Record<string, unknown>, problem: string][] = [
    [{ ...good, id: 'x', expiresOn: '2026-05-31' }, 'x records.sold.1.expiresOn: not-after-sale'],
    [{ ...good, id: 'x', expiresOn: '2026-06-01' }, 'x records.sold.1.expiresOn: not-after-sale'],
    [{ ...good, id: 'x', points: '-1' }, 'x records.sold.1.points: negative'],
    [{ ...good, id: 'x', points: '1,5' }, 'x records.sold.1.points: not-a-decimal'],
    [{ ...good, id: 'x', points: undefined }, 'x records.sold.1.points: missing'],
    [good, 'good records.sold.1.id: duplicate-id'],
    [{ ...good, id: '' }, '- records.sold.1.id: missing'],
    [{ ...good, id: 'x', soldOn: '2026-02-30' }, 'x records.sold.1.soldOn: not-a-day'],
    [{ ...good, id: 'x', soldOn: undefined }, 'x records.sold.1.soldOn: missing'],
    [{ ...good, id: 'x', soldOn: '9999-06-01' }, 'x records.sold.1.expiresOn: out-of-range'],
    [{ ...good, id: 'x', source: 'mixed' }, 'x records.sold.1.source: not-a-choice'],
    [{ ...good, id: 'x', lineSoldOn: '2026-06-02' }, 'x records.sold.1.lineSoldOn: after-sale'],
  ];
  for (const [record, problem] of cases) {
    it(`leaves out and reports ${problem}`, () => {
      const result = made({ sold: [good, record as typeof good] });
      expect(told(result)).to.deep.equal([problem]);
      expect(text(result.today.points.total)).to.equal('10');
      expect(result.records).to.deep.equal({ counted: 1, leftOut: 1 });
    });
  }

  it('leaves out and reports lines that cannot be counted', () => {
    const line = { id: 'x', soldOn: '2026-06-01', country: 'DE', mrr: { amount: '100', currency: 'USD' } };
    const problems = (change: object) => told(made({ sold: [{ ...line, source: 'sourced', ...change }] }));
    expect(problems({})).to.deep.equal([]);
    expect(problems({ mrr: { amount: '100', currency: 'XXX' } })).to.deep.equal([
      'x records.sold.0.mrr.currency: unknown-currency',
    ]);
    expect(problems({ mrr: { amount: '100' } })).to.deep.equal(['x records.sold.0.mrr.currency: missing']);
    expect(problems({ source: undefined })).to.deep.equal(['x records.sold.0.source: missing']);
    expect(problems({ country: undefined })).to.deep.equal(['x records.sold.0.country: unknown-market']);
    const client = { id: 'y', country: 'DE', mrr: line.mrr, managingPartners: 0 };
    expect(told(made({ managed: [client] }))).to.deep.equal(['y records.managed.0.managingPartners: out-of-range']);
    const backwards = { id: 'y', points: '1', managedSince: '2026-06-02', managedUntil: '2026-06-01' };
    expect(told(made({ managed: [backwards] }))).to.deep.equal(['y records.managed.0.managedUntil: before-start']);
  });

  it('reports tiers out of order, a tier held that is not in the list, and months that are no count', () => {
    expect(told(made({}, { tiers: [...tiers].reverse() }))).to.deep.equal([
      '- tiers.1.minimums.total: below-lower-tier',
      '- tiers.1.minimums.sourced: below-lower-tier',
    ]);
    expect(told(made({}, { credited: 'silver' }))).to.deep.equal(['- credited: unknown-tier']);
    const odd = made({}, { historyMonths: 601, projectionMonths: 1.5 });
    expect(told(odd)).to.deep.equal(['- historyMonths: out-of-range', '- projectionMonths: not-a-whole-number']);
    expect(odd.months).to.have.length(10);
    expect(forecast({ ...input({}), today: 'now' }, newestEdition)).to.deep.equal({
      ok: false,
      problems: [{ field: 'today', code: 'not-a-day' }],
    });
  });

  it('finds them among good ones wherever they stand, and counts the good ones alone', () => {
    const bad = fc.constantFrom(...cases.flatMap(([record]) => (record === good || record.id === '' ? [] : [record])));
    fc.assert(
      fc.property(soldRecords, fc.array(fc.tuple(bad, fc.nat({ max: 10 })), { maxLength: 5 }), (sold, wrong) => {
        const mixed: object[] = [...sold];
        for (const [order, [record, at]] of wrong.entries()) mixed.splice(at, 0, { ...record, id: `bad-${order}` });
        const result = made({ sold: mixed as typeof sold });
        expect(result.records).to.deep.equal({ counted: sold.length, leftOut: wrong.length });
        expectSame(result.today.points, totalsOf(sold, [], TODAY), TODAY);
      }),
    );
  });

  it('keeps to what it can write: denominators that would grow without end are refused', () => {
    const steps = Object.fromEntries(
      Array.from({ length: 26 * 2 }, (_, place) => {
        const code = `X${String.fromCharCode(65 + (place % 26))}${place < 26 ? 'A' : 'B'}`;
        return [code, String(10n ** 29n + BigInt(place * 2 + 1))];
      }),
    );
    const edition = { ...newestEdition, currencySteps: { ...newestEdition.currencySteps, value: steps } };
    const sold = Object.keys(steps).map((currency) => ({
      id: currency,
      soldOn: '2026-06-01',
      country: 'DE',
      source: 'sourced' as const,
      mrr: { amount: '7', currency },
    }));
    const result = forecast(input({ sold }), edition);
    if (!result.ok) throw new Error('not ok');
    expect(result.records.leftOut).to.be.greaterThan(0);
    expect(result.problems.every(({ code }) => code === 'too-many-digits')).to.equal(true);
    expect(result.records.counted).to.be.greaterThan(10);
  });
});

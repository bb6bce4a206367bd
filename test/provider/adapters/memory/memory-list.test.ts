import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ListQuery, Page } from '../../../../src/provider/index.js';
import type { MemoryList } from '../../../../src/provider/adapters/memory/index.js';
import { answerOf, isKnown, scaled } from './oracle.js';
import { queries, sampleList, samples, type Sample, type SampleField } from './sample.js';

type List = MemoryList<Sample, SampleField>;

/** Pages through a list to its end. */
function readAll(list: List, query: ListQuery<SampleField>): { ids: number[]; pages: Page<Sample>[] } {
  const pages: Page<Sample>[] = [];
  let cursor: string | undefined;
  do {
    const page = list.list({ ...query, cursor });
    pages.push(page);
    cursor = page.next;
  } while (cursor !== undefined);
  return { pages, ids: pages.flatMap(({ items }) => items.map(({ id }) => id)) };
}

const idsOf = (list: List, query: Omit<ListQuery<SampleField>, 'limit' | 'locale'>): number[] =>
  list.list({ limit: 2000, locale: 'en', ...query }).items.map(({ id }) => id);

const codeOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return undefined;
};

describe('a list in memory', () => {
  it('pages every matching record once, in the order a plain sort gives, whatever the limit', () => {
    fc.assert(
      fc.property(samples, queries, fc.integer({ min: 1, max: 15 }), (records, query, limit) => {
        const wanted = answerOf(records, query).map(({ id }) => id);
        const { ids, pages } = readAll(sampleList(records), { ...query, limit });
        expect(ids).to.deep.equal(wanted);
        expect(pages.every(({ total }) => total === wanted.length)).to.equal(true);
        expect(pages.slice(0, -1).every(({ items }) => items.length === limit)).to.equal(true);
      }),
    );
  });

  it('answers the same whether or not other queries came before', () => {
    fc.assert(
      fc.property(samples, fc.array(queries, { minLength: 2, maxLength: 5 }), (records, several) => {
        const list = sampleList(records);
        for (const query of several) {
          const fresh = sampleList(records);
          expect(list.list({ ...query, limit: 50 }).items).to.deep.equal(fresh.list({ ...query, limit: 50 }).items);
          expect(list.summary(query)).to.deep.equal(fresh.summary(query));
        }
      }),
    );
  });

  it('reverses the known part when sorting is reversed and leaves the unknown last', () => {
    fc.assert(
      fc.property(samples, fc.constantFrom<SampleField>('name', 'score', 'points', 'day', 'price'), (records, by) => {
        const list = sampleList(records);
        const rising = idsOf(list, { sort: [{ by }] });
        const falling = idsOf(list, { sort: [{ by, descending: true }] });
        const known = rising.filter((id) => isKnown(records[id]!, by));
        const unknown = rising.filter((id) => !isKnown(records[id]!, by));
        expect(rising).to.deep.equal([...known, ...unknown]);
        expect(falling).to.deep.equal([...known.reverse(), ...unknown]);
      }),
    );
  });

  it('never sorts amounts across currencies', () => {
    const prices = [
      { amount: '500', currency: 'USD' },
      { amount: '90', currency: 'EUR' },
      { amount: '7' },
      undefined,
      { amount: '1200.50', currency: 'EUR' },
      { amount: '100', currency: 'USD' },
      { amount: 'unreadable', currency: 'EUR' },
    ];
    const list = sampleList(prices.map((price, id) => ({ id, price, tags: [] })));
    expect(idsOf(list, { sort: [{ by: 'price' }] })).to.deep.equal([1, 4, 5, 0, 2, 3, 6]);
    expect(idsOf(list, { sort: [{ by: 'price', descending: true }] })).to.deep.equal([2, 0, 5, 4, 1, 3, 6]);
  });

  it('orders decimals that no double tells apart', () => {
    const order = (points: string[]): number[] =>
      idsOf(sampleList(points.map((text, id) => ({ id, points: text, tags: [] }))), { sort: [{ by: 'points' }] });
    expect(order(['9007199254740993', '9007199254740992', '9007199254740992.5', '-9007199254740993'])).to.deep.equal([
      3, 1, 2, 0,
    ]);
    expect(order(['9007199254740993', '9007199254740992'])).to.deep.equal([1, 0]);
    expect(order(['0.1234567890123456', '0.1234567890123455'])).to.deep.equal([1, 0]);
  });

  it("sorts words as the person's language does", () => {
    const list = sampleList(['zebra', 'äpple', 'apelsin', 'Ö'].map((name, id) => ({ id, name, tags: [] })));
    const ids = (locale: string): number[] =>
      list.list({ limit: 10, locale, sort: [{ by: 'name' }] }).items.map(({ id }) => id);
    expect(ids('de')).to.deep.equal([2, 1, 3, 0]);
    expect(ids('sv')).to.deep.equal([2, 0, 1, 3]);
    expect(ids('de')).to.deep.equal([2, 1, 3, 0]);
  });

  it('lets the next rule decide between words that the language holds to be the same', () => {
    const names = ['Café', 'Cafe\u0301', 'Café', 'Cafe\u0301'];
    const list = sampleList(names.map((name, id) => ({ id, name, score: -id, tags: [] })));
    expect(idsOf(list, { sort: [{ by: 'name' }] })).to.deep.equal([0, 1, 2, 3]);
    expect(idsOf(list, { sort: [{ by: 'name' }, { by: 'score' }] })).to.deep.equal([3, 2, 1, 0]);
  });

  it('finds words without regard to case, accents and order, in every form of writing them', () => {
    const names = [
      'Zażółć Studio',
      'Straßfurt Optik',
      'Þorskur & Þang',
      'ＡＣＭＥ',
      'Cafe\u0301 Páramo',
      'かぜ',
      'İnci',
    ];
    const list = sampleList(names.map((name, id) => ({ id, name, tags: [] })));
    const found = (search: string): number[] => idsOf(list, { search });
    expect(found('studio ZAZOLC')).to.deep.equal([0]);
    expect(found('strasse')).to.deep.equal([]);
    expect(found('strassfurt')).to.deep.equal([1]);
    expect(found('thorskur')).to.deep.equal([2]);
    expect(found('acme')).to.deep.equal([3]);
    expect(found('café  paramo ')).to.deep.equal([4]);
    expect(found('かせ')).to.deep.equal([]);
    expect(found('かぜ')).to.deep.equal([5]);
    expect(found('inci')).to.deep.equal([6]);
    expect(found('  ')).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
  });

  it('sums exactly per currency, with the unknown apart', () => {
    fc.assert(
      fc.property(samples, queries, (records, query) => {
        const wanted = answerOf(records, query);
        const totals = new Map<string | undefined, { sum: bigint; count: number }>();
        let unknown = 0;
        for (const { price } of wanted) {
          if (!price || !/^-?\d+(\.\d+)?$/.test(price.amount)) {
            unknown++;
            continue;
          }
          const { sum, count } = totals.get(price.currency) ?? { sum: 0n, count: 0 };
          totals.set(price.currency, { sum: sum + scaled(price.amount), count: count + 1 });
        }
        const summary = sampleList(records).summary(query);
        expect(summary.count).to.equal(wanted.length);
        expect(summary.unknown).to.equal(unknown);
        expect(summary.sums).to.have.length(totals.size);
        for (const { amount, currency, count } of summary.sums) {
          expect(scaled(amount)).to.equal(totals.get(currency)?.sum);
          expect(count).to.equal(totals.get(currency)?.count);
        }
      }),
    );
  });

  it('holds the limit between 1 and 2,000', () => {
    const list = sampleList(Array.from({ length: 2500 }, (_, id) => ({ id, tags: [] })));
    const lengthFor = (limit: number): number => list.list({ limit, locale: 'en' }).items.length;
    expect([5000, 2000, 25, 1, 0, -3, 2.9, NaN].map(lengthFor)).to.deep.equal([2000, 2000, 25, 1, 1, 1, 2, 1]);
  });

  it('answers an empty list', () => {
    expect(sampleList([]).list({ limit: 10, locale: 'en', sort: [{ by: 'price' }], search: 'x' })).to.deep.equal({
      items: [],
      total: 0,
    });
    expect(sampleList([]).summary({ locale: 'en' })).to.deep.equal({ count: 0, sums: [], unknown: 0 });
  });

  it('lets nobody reach its records through an answer', () => {
    const list = sampleList([{ id: 0, price: { amount: '1', currency: 'EUR' }, tags: ['a'] }]);
    const first = list.list({ limit: 1, locale: 'en' }).items[0];
    if (first?.price) Object.assign(first.price, { amount: '2' });
    Object.assign(list.summary({ locale: 'en' }).sums[0] ?? {}, { amount: '3' });
    expect(list.list({ limit: 1, locale: 'en' }).items[0]?.price?.amount).to.equal('1');
    expect(list.summary({ locale: 'en' }).sums[0]?.amount).to.equal('1');
  });

  describe('its cursors', () => {
    const records = Array.from({ length: 9 }, (_, id) => ({ id, name: `n${id}`, tags: [] }));
    const query = { limit: 3, locale: 'en', sort: [{ by: 'name' as const }] };

    it('go on with another limit', () => {
      const list = sampleList(records);
      const cursor = list.list(query).next;
      expect(list.list({ ...query, cursor, limit: 5 }).items.map(({ id }) => id)).to.deep.equal([3, 4, 5, 6, 7]);
    });

    it('expire when the records change', () => {
      const list = sampleList(records);
      const cursor = list.list(query).next;
      list.replace(records.slice(1));
      expect(codeOf(() => list.list({ ...query, cursor }))).to.equal('cursor-expired');
      expect(list.list(query).items.map(({ id }) => id)).to.deep.equal([1, 2, 3]);
    });

    it('expire with another sort, search, filter or language', () => {
      const list = sampleList(records);
      const cursor = list.list(query).next;
      const others: Partial<ListQuery<SampleField>>[] = [
        { sort: [{ by: 'name', descending: true }] },
        { sort: [] },
        { search: 'n' },
        { where: [{ field: 'name', known: true }] },
        { locale: 'de' },
      ];
      for (const other of others) {
        expect(codeOf(() => list.list({ ...query, ...other, cursor }))).to.equal('cursor-expired');
      }
    });

    it('are invalid when they were made up', () => {
      const list = sampleList(records);
      for (const cursor of ['', '3', 'a.b', '..', 'x y.z.1', '1.2.3.4', '-1.3.4']) {
        expect(
          codeOf(() => list.list({ ...query, cursor })),
          cursor,
        ).to.equal('invalid');
      }
    });
  });

  it('rejects what it cannot do as invalid', () => {
    const list = sampleList([{ id: 0, name: 'a', tags: [] }]);
    const bad: object[] = [
      { sort: [{ by: 'colour' }] },
      { where: [{ field: 'colour', known: true }] },
      { where: [{ field: 'score', in: ['1'] }] },
      { where: [{ field: 'name', from: 'a' }] },
      { where: [{ field: 'price', from: '1' }] },
      { where: [{ field: 'day', from: 'yesterday' }] },
      { where: [{ field: 'day', to: '2023-02-29' }] },
      { where: [{ field: 'score', from: 'many' }] },
      { sort: [{ by: 'name' }], locale: 'not a language' },
    ];
    for (const part of bad) {
      expect(
        codeOf(() => list.list({ limit: 1, locale: 'en', ...part })),
        JSON.stringify(part),
      ).to.equal('invalid');
    }
    expect(list.list({ limit: 1, locale: 'en' }).total).to.equal(1);
  });
});

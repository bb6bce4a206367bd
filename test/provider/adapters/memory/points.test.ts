import { expect } from '@open-wc/testing';
import {
  createMemoryProvider,
  type MemoryProvider,
  type MemoryProviderOptions,
} from '../../../../src/provider/adapters/memory/index.js';
import type { ClientPointsRow, ListQuery, PartnerRecords, PointsField, Topic } from '../../../../src/provider/index.js';

const points: ClientPointsRow[] = [
  {
    id: 'a',
    name: 'Alder',
    market: 'growth',
    points: { sold: '10.50', sourced: '10.50', assisted: '0', managed: '4', total: '14.50' },
    dealTypes: ['net-new', 'upsell'],
    sources: ['sourced'],
    nextExpiry: '2027-01-10',
  },
  {
    id: 'b',
    name: 'Birch',
    market: 'ordinary',
    points: { sold: '9', managed: '0', total: '9' },
    expired: '3',
    sources: ['assisted'],
    dealTypes: ['cross-sell'],
  },
  { id: 'c', name: 'Cedar' },
];
const records: PartnerRecords = {
  sold: [
    { id: '1', clientId: 'a', soldOn: '2026-01-10', points: '10.50', source: 'sourced' },
    { id: '2', clientId: 'b', soldOn: '2026-02-10', points: '9', source: 'assisted' },
  ],
  managed: [{ id: '3', clientId: 'a', points: '4' }],
  completeFrom: '2025-01-01',
};
const progress = { months: ['2026-09', '2026-10', '2026-11'].map((month) => ({ month, points: { total: '23.50' } })) };

const make = (options: Partial<MemoryProviderOptions> = {}): MemoryProvider =>
  createMemoryProvider({ id: 'test', points, records, progress, ...options });
const call = { signal: new AbortController().signal, reason: 'first' } as const;
const query = { limit: 10, locale: 'en' } satisfies ListQuery<PointsField>;

async function idsOf(part: Partial<ListQuery<PointsField>>): Promise<string> {
  const page = await make().points!.list({ ...query, ...part }, call);
  return page.items.map(({ id }) => id).join('');
}

describe('points of a memory provider', () => {
  it('are filtered by deal type, source and market, and sorted by value with the unknown last', async () => {
    expect(await idsOf({ where: [{ field: 'dealType', in: ['upsell', 'cross-sell'] }] })).to.equal('ab');
    expect(await idsOf({ where: [{ field: 'dealType', in: ['upsell'] }] })).to.equal('a');
    expect(await idsOf({ where: [{ field: 'source', in: ['assisted'] }] })).to.equal('b');
    expect(await idsOf({ where: [{ field: 'market', in: ['growth'] }] })).to.equal('a');
    expect(await idsOf({ sort: [{ by: 'sold' }] })).to.equal('bac');
    expect(await idsOf({ sort: [{ by: 'total', descending: true }] })).to.equal('abc');
    expect(await idsOf({ search: 'ced' })).to.equal('c');
  });

  it('are summed exactly, and what is not known is counted apart', async () => {
    const { count, sums, figures } = await make().points!.summary!({ locale: 'en' }, call);
    expect([count, sums]).to.deep.equal([3, []]);
    expect(figures).to.deep.equal([
      { field: 'sold', sum: '19.5', unknown: 1 },
      { field: 'sourced', sum: '10.5', unknown: 2 },
      { field: 'assisted', sum: '0', unknown: 2 },
      { field: 'managed', sum: '4', unknown: 1 },
      { field: 'total', sum: '23.5', unknown: 1 },
      { field: 'expired', sum: '3', unknown: 2 },
    ]);
    const none = await make().points!.summary!({ locale: 'en', search: 'nobody' }, call);
    expect([none.count, none.figures]).to.deep.equal([0, []]);
  });

  it("tell one client's records apart from the others'", async () => {
    const { get } = make().points!;
    expect(await get!('a', call)).to.deep.equal({
      ...records,
      id: 'a',
      sold: [records.sold![0]],
      managed: records.managed,
    });
    expect(await get!('c', call)).to.deep.equal({ ...records, id: 'c', sold: [], managed: [] });
    const code = await get!('nobody', call).catch((error: unknown) => (error as { code: string }).code);
    expect(code).to.equal('not-found');
    expect(make({ records: undefined }).points!.get).to.equal(undefined);
  });

  it('come month by month for the months asked for', async () => {
    const { months } = await make().progress!({ from: '2026-10', to: '2026-12' }, call);
    expect(months.map(({ month }) => month)).to.deep.equal(['2026-10', '2026-11']);
    expect(await make().records!(call)).to.deep.equal(records);
    const none = make({ records: undefined, progress: undefined, points: undefined });
    expect([none.records, none.progress, none.points]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('go stale under one topic, whichever part changes', async () => {
    const provider = make();
    const told: Topic[][] = [];
    provider.subscribe!((topics) => told.push([...topics]));
    provider.update({ points: { remove: ['b'] }, records: { ...records, sold: [] } });
    provider.update({ progress: { months: [] } });
    expect(told).to.deep.equal([['points'], ['points']]);
    expect((await provider.points!.list(query, call)).total).to.equal(2);
    expect((await provider.points!.get!('a', call)).sold).to.deep.equal([]);
    expect(() => make({ records: undefined }).update({ records })).to.throw(TypeError);
  });
});

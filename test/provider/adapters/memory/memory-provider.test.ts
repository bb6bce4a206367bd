import { expect } from '@open-wc/testing';
import { newestEdition } from '../../../../src/program/index.js';
import {
  createMemoryProvider,
  type MemoryProvider,
  type MemoryProviderOptions,
} from '../../../../src/provider/adapters/memory/index.js';
import type { Client, ListQuery, ClientField, Topic } from '../../../../src/provider/index.js';

const clients: Client[] = [
  {
    id: 'a',
    name: 'Alder',
    domain: 'alder.example',
    country: 'DE',
    products: [{ hub: 'marketing' }, { hub: 'sales' }],
    sold: true,
    managed: true,
    usage: { score: 80, level: 'high' },
    mrr: { amount: '100', currency: 'EUR' },
    nextRenewal: '2027-01-10',
    engagementScore: 8,
  },
  { id: 'b', name: 'Birch', country: 'US', products: [{ hub: 'sales' }], sold: true, managed: false },
  { id: 'c', name: 'Cedar', country: 'AT', products: [], sold: false, managed: true, usage: { level: 'low' } },
  { id: 'd', engagementScore: 2, nextRenewal: '2027-03-01' },
];
const tier = { tiers: [{ id: 'gold', minimums: { total: '800' } }], points: { total: '900' } };
const team = { members: [{ id: 'p', role: 'growth-specialist' }] };

const make = (options: Partial<MemoryProviderOptions> = {}): MemoryProvider =>
  createMemoryProvider({ id: 'test', clients, tier, team, edition: newestEdition, renewable: true, ...options });

const signal = new AbortController().signal;
const first = { signal, reason: 'first' } as const;
const query = { limit: 10, locale: 'en' } satisfies ListQuery<ClientField>;

async function idsOf(provider: MemoryProvider, part: Partial<ListQuery<ClientField>>): Promise<string> {
  const page = await provider.clients!.list({ ...query, ...part }, first);
  return page.items.map(({ id }) => id).join('');
}

async function failureOf(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    return error as Record<string, unknown>;
  }
  throw new Error('The call was answered');
}

describe('a provider over records in memory', () => {
  it('has only the members that it was given', () => {
    const provider = createMemoryProvider({ id: 'bare' });
    for (const member of ['clients', 'tier', 'team', 'edition', 'today', 'renewSession'] as const) {
      expect(provider[member], member).to.equal(undefined);
    }
    expect(provider.contract).to.equal(1);
    expect(provider.id).to.equal('bare');
  });

  it('answers what it was given, as copies', async () => {
    const provider = make({ today: '2026-11-23', asOf: '2026-11-23T08:40:00Z' });
    expect(provider.today?.()).to.equal('2026-11-23');
    const answer = await provider.tier!(first);
    expect(answer).to.deep.equal(tier);
    Object.assign(answer.points, { total: '0' });
    expect((await provider.tier!(first)).points.total).to.equal('900');
    expect(await provider.team!(first)).to.deep.equal(team);
    expect((await provider.edition!('2026-11-23', first)).id).to.equal('2025-07-15');
    expect((await provider.clients!.list(query, first)).asOf).to.equal('2026-11-23T08:40:00Z');
  });

  it('filters by what a client table offers', async () => {
    const provider = make();
    expect(await idsOf(provider, { where: [{ field: 'relationship', in: ['managed'] }] })).to.equal('ac');
    expect(await idsOf(provider, { where: [{ field: 'relationship', in: ['sold', 'managed'] }] })).to.equal('abc');
    expect(await idsOf(provider, { where: [{ field: 'products', in: ['marketing', 'service'] }] })).to.equal('a');
    expect(await idsOf(provider, { where: [{ field: 'usage', in: ['low'] }] })).to.equal('c');
    expect(await idsOf(provider, { where: [{ field: 'market', in: ['US', 'AT'] }] })).to.equal('bc');
    expect(await idsOf(provider, { where: [{ field: 'nextRenewal', to: '2027-01-10' }] })).to.equal('a');
    expect(await idsOf(provider, { where: [{ field: 'engagement', from: '0', to: '3' }] })).to.equal('d');
    expect(await idsOf(provider, { where: [{ field: 'mrr', known: false }] })).to.equal('bcd');
    expect(await idsOf(provider, { where: [{ field: 'products', known: false }] })).to.equal('d');
    expect(provider.clients!.filterable!.map(({ field, kind }) => `${field} ${kind}`)).to.have.members([
      'products choice',
      'relationship choice',
      'usage choice',
      'market choice',
      'nextRenewal range',
      'engagement range',
      'managedUntil range',
    ]);
  });

  it('sorts by all that it declares, markets by the name that the person reads', async () => {
    const provider = make();
    expect(await idsOf(provider, { sort: [{ by: 'market' }] })).to.equal('cabd'); // Austria, Germany, United States
    expect(await idsOf(provider, { sort: [{ by: 'market' }], locale: 'de' })).to.equal('acbd'); // Deutschland, Österreich
    expect(await idsOf(provider, { sort: [{ by: 'relationship', descending: true }] })).to.equal('abcd');
    expect(await idsOf(provider, { sort: [{ by: 'products' }] })).to.equal('cbad');
    for (const by of provider.clients!.sortable) {
      expect(await idsOf(provider, { sort: [{ by }] }), by).to.have.length(4);
    }
  });

  it('searches name and domain', async () => {
    expect(await idsOf(make(), { search: 'example ALD' })).to.equal('a');
  });

  it('sums over the matching clients', async () => {
    const summary = await make().clients!.summary!({ locale: 'en' }, first);
    expect(summary).to.deep.equal({ count: 4, sums: [{ amount: '100', currency: 'EUR', count: 1 }], unknown: 3 });
  });

  describe('when its data change', () => {
    it('answers the new data and tells which topics went stale', async () => {
      const provider = make();
      const told: (readonly Topic[])[] = [];
      const end = provider.subscribe!((topics) => told.push(topics));
      expect(await idsOf(provider, { search: 'birch', sort: [{ by: 'name' }] })).to.equal('b');
      provider.update({ clients: { set: [{ id: 'b', name: 'Beech' }, { id: 'e' }], remove: ['a'] } });
      expect(await idsOf(provider, {})).to.equal('bcde');
      expect(await idsOf(provider, { search: 'beech' })).to.equal('b');
      expect(await idsOf(provider, { search: 'birch' })).to.equal('');
      expect(await idsOf(provider, { sort: [{ by: 'name' }] })).to.equal('bcde');
      provider.update({ tier: { ...tier, credited: 'gold' }, team: { members: [] }, edition: newestEdition });
      expect((await provider.tier!(first)).credited).to.equal('gold');
      expect((await provider.team!(first)).members).to.deep.equal([]);
      end();
      provider.update({ team });
      expect(told).to.deep.equal([['clients'], ['tier', 'team', 'edition']]);
      expect(clients[0]?.id).to.equal('a');
    });

    it('lets cursors expire when clients change, and only then', async () => {
      const provider = make();
      const { next } = await provider.clients!.list({ ...query, limit: 2 }, first);
      provider.update({ tier });
      expect(await idsOf(provider, { cursor: next, limit: 2 })).to.equal('cd');
      provider.update({ clients: { remove: ['d'] } });
      const failure = await failureOf(provider.clients!.list({ ...query, cursor: next }, first));
      expect(failure['code']).to.equal('cursor-expired');
    });

    it('refuses changes of what it does not have and leaves everything as it was', async () => {
      const provider = createMemoryProvider({ id: 'test', clients });
      let told = 0;
      provider.subscribe!(() => told++);
      expect(() => provider.update({ clients: { remove: ['a'] }, tier })).to.throw(TypeError);
      expect(await idsOf(provider, {})).to.equal('abcd');
      expect(told).to.equal(0);
    });
  });

  describe('by its script', () => {
    it('holds answers until they are released, in any order', async () => {
      const provider = make({ script: { clients: { hold: true }, tier: { hold: true } } });
      const order: string[] = [];
      const one = provider.clients!.list({ ...query, search: 'alder' }, first).then(() => order.push('one'));
      const two = provider.clients!.list({ ...query, search: 'birch' }, first).then(() => order.push('two'));
      const three = provider.tier!(first).then(() => order.push('three'));
      await provider.team!(first);
      expect(order).to.deep.equal([]);
      provider.release(provider.calls[1]);
      await two;
      provider.release('tier');
      await three;
      provider.release();
      await one;
      expect(order).to.deep.equal(['two', 'three', 'one']);
    });

    it('answers a held call with the data of the moment it is released', async () => {
      const provider = make({ script: { tier: { hold: true } } });
      const answer = provider.tier!(first);
      provider.update({ tier: { ...tier, credited: 'gold' } });
      provider.release();
      expect((await answer).credited).to.equal('gold');
    });

    it('fails with any code, as often as it is told, and says how long to wait', async () => {
      const provider = make({ script: { tier: { fail: 'rate-limited', retryAfterMs: 1500, failTimes: 2 } } });
      for (let call = 0; call < 2; call++) {
        const { code, retryAfterMs } = await failureOf(provider.tier!(first));
        expect([code, retryAfterMs]).to.deep.equal(['rate-limited', 1500]);
      }
      expect(await provider.tier!(first)).to.deep.equal(tier);
      provider.script = { ...provider.script, tier: { fail: 'forbidden' }, summary: { fail: 'timeout' } };
      for (let call = 0; call < 5; call++) {
        expect((await failureOf(provider.tier!(first)))['code']).to.equal('forbidden');
      }
      expect((await failureOf(provider.clients!.summary!(query, first)))['code']).to.equal('timeout');
      expect(await idsOf(provider, {})).to.equal('abcd');
      provider.script = {};
      expect(await provider.tier!(first)).to.deep.equal(tier);
    });

    it('puts something malformed in the place of an answer', async () => {
      const provider = make({
        script: { clients: { malformed: (answer) => ({ ...(answer as object), items: 'none' }) } },
      });
      expect((await provider.clients!.list(query, first)).items).to.equal('none');
    });

    it('renews the session, or fails to', async () => {
      const provider = make({ script: { session: { fail: 'unauthenticated', failTimes: 1 } } });
      expect((await failureOf(provider.renewSession!({ signal })))['code']).to.equal('unauthenticated');
      await provider.renewSession!({ signal });
      expect(provider.calls.map(({ member }) => member)).to.deep.equal(['session', 'session']);
    });

    it('answers after the delay it is told', async () => {
      const provider = make({ script: { tier: { delayMs: 1 } } });
      expect(await provider.tier!(first)).to.deep.equal(tier);
    });
  });

  describe('when a call is aborted', () => {
    for (const [name, behaviour] of Object.entries({
      'at once': {},
      delayed: { delayMs: 600_000 },
      held: { hold: true },
    })) {
      it(`rejects one that is answered ${name}`, async () => {
        const provider = make({ script: { clients: behaviour } });
        const abort = new AbortController();
        const call = provider.clients!.list(query, { signal: abort.signal, reason: 'query' });
        abort.abort();
        expect((await failureOf(call))['name']).to.equal('AbortError');
        expect(provider.calls[0]?.aborted).to.equal(true);
        provider.release();
      });
    }

    it('rejects one that was aborted before it began', async () => {
      const provider = make({ script: { tier: { hold: true } } });
      const call = provider.tier!({ signal: AbortSignal.abort(), reason: 'first' });
      expect((await failureOf(call))['name']).to.equal('AbortError');
      expect(provider.calls[0]?.aborted).to.equal(true);
    });

    it('answers late all the same where the script ignores it', async () => {
      const provider = make({ script: { tier: { hold: true, ignoreAbort: true } } });
      const abort = new AbortController();
      const call = provider.tier!({ signal: abort.signal, reason: 'first' });
      abort.abort();
      expect(provider.calls[0]?.aborted).to.equal(true);
      provider.release();
      expect(await call).to.deep.equal(tier);
    });

    it('does not count an abort after the answer', async () => {
      const provider = make();
      const abort = new AbortController();
      await provider.tier!({ signal: abort.signal, reason: 'refresh' });
      abort.abort();
      expect(provider.calls).to.deep.equal([{ member: 'tier', query: undefined, reason: 'refresh', aborted: false }]);
    });
  });

  it('writes down what was asked, and remembers the latest thousand calls', async () => {
    const provider = make();
    await provider.clients!.list({ ...query, search: 'x' }, { signal, reason: 'query' });
    expect(provider.calls).to.deep.equal([
      { member: 'clients', query: { ...query, search: 'x' }, reason: 'query', aborted: false },
    ]);
    for (let call = 0; call < 1000; call++) await provider.team!(first);
    expect(provider.calls).to.have.length(1000);
    expect(provider.calls.every(({ member }) => member === 'team')).to.equal(true);
  });
});

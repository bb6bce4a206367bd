import { expect } from '@open-wc/testing';
import { createMemoryProvider, type MemoryProviderOptions } from '../../../../src/provider/adapters/memory/index.js';
import type { PartnerProvider, Renewal, Topic, WriteOptions } from '../../../../src/provider/index.js';

const signal = new AbortController().signal;
const call = { signal, reason: 'first' } as const;
const query = { limit: 10, locale: 'en' };
let keys = 0;
const write = (options: Partial<WriteOptions> = {}): WriteOptions => ({
  signal,
  idempotencyKey: String(keys++),
  ...options,
});

const renewals: Renewal[] = [
  {
    id: 'r1',
    clientId: 'a',
    clientName: 'Alder',
    startsOn: '2027-01-10',
    status: 'pending',
    owner: { choice: 'default', effective: 'hubspot' },
    currentMrr: { amount: '100', currency: 'EUR' },
    renewalMrr: { amount: '90.50', currency: 'EUR' },
    contacts: [
      { id: 'p1', name: 'Ana' },
      { id: 'p2', name: 'Emil' },
    ],
    version: '1',
  },
  { id: 'r2', clientId: 'b', clientName: 'Birch', startsOn: '2027-02-01', status: 'renewed' },
  { id: 'r3', clientId: 'a', clientName: 'Alder', startsOn: '2027-03-01', status: 'pending' },
];

const make = (options: Partial<MemoryProviderOptions> = {}): PartnerProvider =>
  createMemoryProvider({
    id: 'test',
    clients: [
      { id: 'a', name: 'Alder', version: '7' },
      { id: 'b', name: 'Birch' },
    ],
    renewals,
    renewalUsers: [{ id: 'u1', name: 'Ingrid' }],
    engagement: [
      { id: 'a', score: 3, products: [{ hub: 'sales' }, { hub: 'sales' }], opportunities: ['marketing'] },
      { id: 'b', score: 8, categories: [{ id: 'x', points: 1, possible: 2 }] },
      { id: 'c' },
    ],
    details: (id) => (id === 'a' ? { id, subscriptions: [] } : undefined),
    usage: (id) => ({ id }),
    writable: true,
    ...options,
  });

async function codeOf(promise: Promise<unknown> | undefined): Promise<unknown> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return (error as { code: unknown }).code;
  }
}

const renewalIds = async (provider: PartnerProvider, part: object = {}): Promise<string> =>
  (await provider.renewals!.list({ ...query, ...part }, call)).items.map(({ id }) => id).join(' ');

describe('renewals, engagement and writes in memory', () => {
  it('offers writes only where it was made writable', () => {
    const { clients, renewals: list, engagement } = make({ writable: false });
    expect([clients!.endServices, clients!.setRenewalOwner, list!.setPrimaryContact]).to.deep.equal(
      Array(3).fill(undefined),
    );
    expect([engagement!.createTask, engagement!.addNote]).to.deep.equal([undefined, undefined]);
  });

  it('answers one client, or not-found', async () => {
    const { clients, renewals: list, engagement } = make();
    expect(await clients!.get!('a', call)).to.deep.equal({ id: 'a', subscriptions: [] });
    expect(await codeOf(clients!.get!('b', call))).to.equal('not-found');
    expect((await list!.of!('a', call)).map(({ id }) => id)).to.deep.equal(['r1', 'r3']);
    expect(await list!.of!('nobody', call)).to.deep.equal([]);
    expect((await engagement!.get!('b', call)).score).to.equal(8);
    expect(await codeOf(engagement!.get!('z', call))).to.equal('not-found');
  });

  it('sorts renewals by change of MRR within a currency and filters by status and days', async () => {
    const provider = make();
    expect(await renewalIds(provider, { sort: [{ by: 'change' }] })).to.equal('r1 r2 r3');
    const due = [
      { field: 'status', in: ['pending'] },
      { field: 'startsOn', from: '2027-01-01', to: '2027-02-28' },
    ];
    expect(await renewalIds(provider, { where: due })).to.equal('r1');
  });

  it('groups engagement by score, hubs owned and hubs lacking, each client once', async () => {
    const summary = await make().engagement!.summary!({ locale: 'en' }, call);
    expect(summary.count).to.equal(3);
    expect(summary.groups).to.deep.equal([
      { field: 'score', value: '3', count: 1 },
      { field: 'owns', value: 'sales', count: 1 },
      { field: 'lacks', value: 'marketing', count: 1 },
      { field: 'score', value: '8', count: 1 },
    ]);
  });

  it('ends services: the client leaves all lists, and subscribers hear of them', async () => {
    const provider = make();
    const told: Topic[] = [];
    provider.subscribe!((topics) => told.push(...topics));
    expect(await codeOf(provider.clients!.endServices!('a', write({ version: '6' })))).to.equal('conflict');
    await provider.clients!.endServices!('a', write({ version: '7' }));
    expect((await provider.clients!.list(query, call)).items.map(({ id }) => id)).to.deep.equal(['b']);
    expect(await renewalIds(provider)).to.equal('r2');
    expect((await provider.engagement!.list(query, call)).items.map(({ id }) => id)).to.deep.equal(['b', 'c']);
    expect(told).to.deep.equal(['clients', 'renewals', 'engagement']);
    expect(await codeOf(provider.clients!.endServices!('a', write()))).to.equal('not-found');
  });

  it('changes the renewal owner of every renewal of a client', async () => {
    const provider = make();
    await provider.clients!.setRenewalOwner!('a', { choice: 'partner', notify: 'u1' }, write());
    const owners = (await provider.renewals!.of!('a', call)).map(({ owner }) => owner);
    const partner = { choice: 'partner', effective: 'partner', notify: { id: 'u1', name: 'Ingrid' } };
    expect(owners).to.deep.equal([partner, partner]);
    await provider.clients!.setRenewalOwner!('a', { choice: 'default' }, write());
    expect((await provider.renewals!.of!('a', call))[0]!.owner).to.deep.include({
      choice: 'default',
      effective: 'hubspot',
    });
  });

  it('changes the primary contact to one of the contacts, against the version that was seen', async () => {
    const provider = make();
    const set = (contact: string, version?: string) =>
      codeOf(provider.renewals!.setPrimaryContact!('r1', contact, write({ version })));
    expect(await set('p9')).to.equal('not-found');
    expect(await set('p2', '1')).to.equal(undefined);
    expect(await set('p1', '1')).to.equal('conflict');
    expect((await provider.renewals!.of!('a', call))[0]!.primaryContact).to.deep.equal({ id: 'p2', name: 'Emil' });
  });

  it('counts a repeated write of one intent once', async () => {
    const provider = make();
    const same = write();
    await provider.clients!.endServices!('a', same);
    expect(await codeOf(provider.clients!.endServices!('a', same))).to.equal(undefined);
  });
});

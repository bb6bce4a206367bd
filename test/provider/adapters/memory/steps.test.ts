import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createMemoryProvider } from '../../../../src/provider/adapters/memory/index.js';
import { makeColumn } from '../../../../src/provider/adapters/memory/column.js';
import { atOnce, inSlices, sortInSteps, type Steps } from '../../../../src/provider/adapters/memory/steps.js';

/** Work of so many steps, which says what it has done. */
function* work(steps: number, done: (step: number) => void = () => undefined): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + 9;
    while (performance.now() < end);
    done(step);
    yield;
  }
  return 'done';
}

describe('work in steps', () => {
  it('sorts as the engine does, and keeps equals in their order', () => {
    const values = fc
      .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 100_000 }), fc.boolean())
      .map(([length, seed, nearly]) =>
        Array.from({ length }, (_, place) => ({
          key: nearly ? Math.floor(place / 3) + (place % 7) : (place * seed) % 97,
          place,
        })),
      );
    const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
    fc.assert(
      fc.property(values, (list) => {
        expect(atOnce(sortInSteps(list, compare))).to.deep.equal([...list].sort(compare));
      }),
      { numRuns: 20 },
    );
  });

  it('puts numbers in order, many and few, equal and unknown', () => {
    const columns = fc
      .tuple(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(1, 2, 40))
      .map(([length, seed, known]) =>
        Array.from({ length }, (_, place) => (place % known === 0 ? ((place * seed) % 997) - 50 : undefined)),
      );
    fc.assert(
      fc.property(columns, (values) => {
        const field = { kind: 'number', get: (value: number | undefined) => value } as const;
        const { order } = atOnce(makeColumn(values, field, 'en'));
        const expected = [...values.keys()].sort((a, b) => (values[a] ?? Infinity) - (values[b] ?? Infinity) || a - b);
        expect([...order]).to.deep.equal(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('answers at once what is soon done, and the rest in tasks of their own', async () => {
    expect(inSlices(work(0))).to.equal('done');
    const order: string[] = [];
    const answer = inSlices(work(3, (step) => order.push(`step ${step}`)));
    expect(answer).to.be.instanceOf(Promise);
    setTimeout(() => order.push('the page'));
    expect(await answer).to.equal('done');
    await new Promise((resolve) => setTimeout(resolve));
    expect(order.slice(0, 1)).to.deep.equal(['step 0']);
    expect(order).to.have.members(['step 0', 'step 1', 'step 2', 'the page']);
  });

  it('ends between two slices when nobody waits any more', async () => {
    const steps: number[] = [];
    const stop = new AbortController();
    const answer = inSlices(
      work(5, (step) => steps.push(step)),
      { signal: stop.signal },
    );
    stop.abort();
    const name = await Promise.resolve(answer).catch((thrown: unknown) => (thrown as DOMException).name);
    expect(name).to.equal('AbortError');
    expect(steps).to.deep.equal([0]);
  });

  it('does what nobody waits for behind what somebody does', async () => {
    const order: string[] = [];
    const behind = inSlices(
      work(3, () => order.push('behind')),
      { behind: true },
    );
    const before = inSlices(work(3, () => order.push('before')));
    await Promise.all([behind, before]);
    expect(order).to.deep.equal(['behind', 'before', 'before', 'before', 'behind', 'behind']);
  });
});

describe('a provider over many records in memory', () => {
  const clients = Array.from({ length: 30_000 }, (_, id) => ({
    id: String(id),
    name: `client ${(id * 7919) % 30_000}`,
    mrr: { amount: `${id}.25`, currency: id % 2 ? 'EUR' : 'USD' },
  }));
  const query = { limit: 1, locale: 'en' };
  const call = { signal: new AbortController().signal, reason: 'first' } as const;

  it('answers rows before the totals that were asked for with them', async () => {
    const provider = createMemoryProvider({ id: 'many', clients });
    const order: string[] = [];
    const summary = provider.clients?.summary?.({ locale: 'en' }, call).then((sums) => {
      order.push('totals');
      return sums;
    });
    const page = provider.clients?.list({ ...query, sort: [{ by: 'name' }] }, call).then((rows) => {
      order.push('rows');
      return rows;
    });
    expect((await page)?.items[0]?.name).to.equal('client 0');
    expect((await summary)?.sums).to.deep.equal([
      { amount: '225003750', currency: 'EUR', count: 15_000 },
      { amount: '224988750', currency: 'USD', count: 15_000 },
    ]);
    expect(order).to.deep.equal(['rows', 'totals']);
  });

  it('answers as the records were when it was asked', async () => {
    const provider = createMemoryProvider({ id: 'many', clients });
    const summary = provider.clients?.summary?.({ locale: 'en' }, call);
    await Promise.resolve();
    await Promise.resolve();
    provider.update({ clients: { remove: ['0'] } });
    expect((await summary)?.count).to.equal(30_000);
    expect((await provider.clients?.summary?.({ locale: 'en' }, call))?.count).to.equal(29_999);
  });
});

import { expect } from '@open-wc/testing';
import { newIntent, write, type WriteRequest } from '../../src/core/write.js';
import type { ErrorCode, PartnerProvider, ProviderFailure, WriteOptions } from '../../src/provider/index.js';
import { provider, setUp, shown } from './desk.js';
import { settled } from './fake-clock.js';

/** Writes what concerns the topic that all read here. */
const writeTo = (from: PartnerProvider, run: () => Promise<unknown>): Promise<void> =>
  write(from, { topics: ['tier'], run, idempotencyKey: 'a', timeoutMs: 30_000 });

/** A write that ends when it is told to. */
function byHand() {
  const { promise, resolve, reject } = withResolvers<string>();
  return { run: () => promise, done: resolve, fail: reject };
}

function withResolvers<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe('a write', () => {
  it('asks with the name of its intent and the version that was seen, and with a signal', async () => {
    const { clock } = setUp();
    const calls: WriteOptions[] = [];
    const run = (call: WriteOptions): Promise<number> => Promise.resolve(calls.push(call));
    await write(provider(), { topics: ['tier'], run, idempotencyKey: 'a', version: '7', timeoutMs: 1000, clock });
    await write(provider(), { topics: ['tier'], run, idempotencyKey: 'b', timeoutMs: 1000, clock });
    expect(calls.map(({ idempotencyKey, version }) => [idempotencyKey, version])).to.deep.equal([
      ['a', '7'],
      ['b', undefined],
    ]);
    expect(calls[0]!.signal.aborted).to.equal(false);
  });

  it('is tried again under the same name where that can help, and once more after the session was renewed', async () => {
    const { clock } = setUp();
    const calls: string[] = [];
    let renewals = 0;
    const codes: ErrorCode[] = ['unavailable', 'unauthenticated'];
    const run = ({ idempotencyKey }: WriteOptions): Promise<void> => {
      calls.push(idempotencyKey);
      const code = codes.shift();
      return code ? Promise.reject({ code } satisfies ProviderFailure) : Promise.resolve();
    };
    const from = provider({
      renewSession: () => {
        renewals += 1;
        return Promise.resolve();
      },
    });
    const written = write(from, { topics: ['tier'], run, idempotencyKey: 'a', timeoutMs: 30_000, clock });
    await settled();
    await clock.advance(1000);
    await written;
    expect(calls).to.deep.equal(['a', 'a', 'a']);
    expect(renewals).to.equal(1);
  });

  it('does not wait as long as the service wishes, and fails where it takes too long', async () => {
    const { clock } = setUp();
    const failed = async (run: WriteRequest['run']): Promise<unknown> => {
      const reason: Promise<unknown> = write(provider(), {
        topics: ['tier'],
        run,
        idempotencyKey: 'a',
        timeoutMs: 1000,
        clock,
      }).catch((thrown: unknown) => thrown);
      await settled();
      await clock.advance(1000);
      return reason;
    };
    const limited = { code: 'rate-limited', retryAfterMs: 60_000 } satisfies ProviderFailure;
    expect(await failed(() => Promise.reject(limited))).to.have.property('code', 'rate-limited');
    let asked: AbortSignal | undefined;
    const hangs = ({ signal }: WriteOptions): Promise<void> => {
      asked = signal;
      return new Promise(() => undefined);
    };
    expect(await failed(hangs)).to.have.property('code', 'timeout');
    expect(asked!.aborted).to.equal(true);
  });

  it('has a name that no other has', () => {
    expect(new Set(Array.from({ length: 100 }, newIntent)).size).to.equal(100);
  });

  it('discards a read begun before it, whenever that answers, and reads again after', async () => {
    for (const answered of ['before', 'after', 'never']) {
      const { desk, start } = setUp();
      const from = provider();
      const resource = start(from);
      desk.last.answer('one');
      await settled();
      resource.refresh();
      const stale = desk.last;
      const { run, done } = byHand();
      const written = writeTo(from, run);
      expect(stale.signal.aborted).to.equal(true);
      if (answered === 'before') stale.answer('stale');
      await settled();
      expect(resource.value).to.equal('one');
      expect(desk.calls).to.have.length(2);
      done('written');
      await written;
      expect(desk.calls).to.have.length(3);
      expect(resource.state).to.equal('refreshing');
      if (answered === 'after') stale.answer('stale');
      await settled();
      expect(resource.value).to.equal('one');
      desk.last.answer('two');
      await settled();
      expect(shown(resource)).to.include({ state: 'ready', value: 'two' });
    }
  });

  it('discards a first read too', async () => {
    const { desk, start } = setUp();
    const from = provider();
    const resource = start(from);
    const { run, done } = byHand();
    const written = writeTo(from, run);
    desk.last.answer('stale');
    await settled();
    expect(shown(resource)).to.include({ state: 'idle', value: undefined, failure: undefined });
    done('');
    await written;
    expect(desk.calls).to.have.length(2);
    expect(desk.last.reason).to.equal('first');
    desk.last.answer('fresh');
    await settled();
    expect(resource.value).to.equal('fresh');
  });

  it('reads again when nothing was being read', async () => {
    const { desk, start } = setUp();
    const from = provider();
    const resource = start(from);
    desk.last.answer('one');
    await settled();
    await writeTo(from, () => Promise.resolve());
    expect(desk.calls).to.have.length(2);
    expect(resource.state).to.equal('refreshing');
  });

  for (const how of ['rejects', 'throws at once']) {
    it(`reads again also when it ${how}, and says so`, async () => {
      const { desk, start } = setUp();
      const from = provider();
      const resource = start(from);
      let reason: unknown;
      await writeTo(from, () => {
        if (how === 'rejects') return Promise.reject({ code: 'conflict' });
        throw { code: 'conflict' };
      }).catch((thrown: unknown) => (reason = thrown));
      expect(reason).to.have.property('code', 'conflict');
      expect(desk.calls).to.have.length(2);
      desk.last.answer('one');
      await settled();
      expect(shown(resource)).to.include({ state: 'ready', value: 'one', failure: undefined });
    });
  }

  it('lets no read begin before it ends', async () => {
    const { desk, start } = setUp();
    const from = provider();
    const resource = start(from);
    desk.last.answer('one');
    await settled();
    const { run, done } = byHand();
    const written = writeTo(from, run);
    resource.setQuery('b');
    resource.refresh();
    const late = start(from, 'c');
    expect(desk.calls).to.have.length(1);
    done('');
    await written;
    expect(desk.calls.map((call) => call.query)).to.deep.equal(['a', 'b', 'c']);
    expect(late.state).to.equal('loading');
  });

  it('waits for the last of several', async () => {
    const { desk, start } = setUp();
    const from = provider();
    start(from);
    const [first, second] = [byHand(), byHand()];
    const written = [writeTo(from, first.run), writeTo(from, second.run)];
    second.done('');
    await settled();
    expect(desk.calls).to.have.length(1);
    first.done('');
    await Promise.all(written);
    expect(desk.calls).to.have.length(2);
  });

  it('makes the others of its topic read again, once and together', async () => {
    const { desk, start } = setUp();
    const from = provider();
    const [first, second] = [start(from), start(from)];
    const other = start(from, 'a', { name: 'other', topic: 'team' });
    for (const call of desk.calls) call.answer('one');
    await settled();
    const before = desk.calls.length;
    await writeTo(from, () => Promise.resolve());
    expect(desk.calls).to.have.length(before + 1);
    expect([first.state, second.state, other.state]).to.deep.equal(['refreshing', 'refreshing', 'ready']);
  });

  it('resumes what it discarded of other topics', async () => {
    const { desk, start } = setUp();
    const from = provider();
    start(from);
    desk.last.answer('one');
    await settled();
    const other = start(from, 'a', { name: 'other', topic: 'team' });
    const stale = desk.last;
    await writeTo(from, () => Promise.resolve());
    stale.answer('stale');
    await settled();
    expect(other.value).to.equal(undefined);
    desk.last.answer('fresh');
    for (const call of desk.calls) call.answer('fresh');
    await settled();
    expect(shown(other)).to.include({ state: 'ready', value: 'fresh' });
  });

  it('does not hold those of another provider', () => {
    const { desk, start } = setUp();
    const from = provider();
    start(from);
    void writeTo(from, byHand().run);
    const other = start(provider());
    expect(other.state).to.equal('loading');
    expect(desk.calls).to.have.length(2);
    expect(desk.last.signal.aborted).to.equal(false);
  });

  it('is followed by a read of one that was away meanwhile', async () => {
    const { desk, start } = setUp();
    const from = provider();
    start(from);
    const second = start(from);
    desk.last.answer('one');
    await settled();
    second.disconnect();
    await writeTo(from, () => Promise.resolve());
    desk.last.answer('two');
    await settled();
    second.connect();
    expect(shown(second)).to.include({ state: 'refreshing', value: 'one' });
  });

  it('does not hold what left and turned to another provider', async () => {
    const { desk, start } = setUp();
    const from = provider();
    const resource = start(from);
    const { run, done } = byHand();
    const written = writeTo(from, run);
    resource.setProvider(provider());
    expect(resource.state).to.equal('loading');
    done('');
    await written;
    expect(desk.last.signal.aborted).to.equal(false);
    expect(desk.calls).to.have.length(2);
  });
});

import { expect } from '@open-wc/testing';
import { provider, setUp, shown } from './desk.js';
import { settled } from './fake-clock.js';

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
  it('answers what the provider answered', async () => {
    const { start } = setUp();
    const from = provider();
    expect(await start(from).write((given) => Promise.resolve(given === from))).to.equal(true);
  });

  it('is refused where there is no provider', async () => {
    const { make } = setUp();
    let reason: unknown;
    await make()
      .write(() => Promise.resolve())
      .catch((thrown: unknown) => (reason = thrown));
    expect(reason).to.deep.equal({ code: 'unavailable' });
  });

  it('discards a read begun before it, whenever that answers, and reads again after', async () => {
    for (const answered of ['before', 'after', 'never']) {
      const { desk, start } = setUp();
      const resource = start();
      desk.last.answer('one');
      await settled();
      resource.refresh();
      const stale = desk.last;
      const { run, done } = byHand();
      const written = resource.write(run);
      expect(stale.signal.aborted).to.equal(true);
      if (answered === 'before') stale.answer('stale');
      await settled();
      expect(resource.value).to.equal('one');
      expect(desk.calls).to.have.length(2);
      done('written');
      expect(await written).to.equal('written');
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
    const resource = start();
    const { run, done } = byHand();
    const written = resource.write(run);
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
    const resource = start();
    desk.last.answer('one');
    await settled();
    await resource.write(() => Promise.resolve());
    expect(desk.calls).to.have.length(2);
    expect(resource.state).to.equal('refreshing');
  });

  for (const how of ['rejects', 'throws at once']) {
    it(`reads again also when it ${how}, and says so`, async () => {
      const { desk, start } = setUp();
      const resource = start();
      let reason: unknown;
      await resource
        .write(() => {
          if (how === 'rejects') return Promise.reject({ code: 'conflict' });
          throw { code: 'conflict' };
        })
        .catch((thrown: unknown) => (reason = thrown));
      expect(reason).to.deep.equal({ code: 'conflict' });
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
    const written = resource.write(run);
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
    const resource = start();
    const [first, second] = [byHand(), byHand()];
    const written = [resource.write(first.run), resource.write(second.run)];
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
    await first.write(() => Promise.resolve());
    expect(desk.calls).to.have.length(before + 1);
    expect([first.state, second.state, other.state]).to.deep.equal(['refreshing', 'refreshing', 'ready']);
  });

  it('resumes what it discarded of other topics', async () => {
    const { desk, start } = setUp();
    const from = provider();
    const resource = start(from);
    desk.last.answer('one');
    await settled();
    const other = start(from, 'a', { name: 'other', topic: 'team' });
    const stale = desk.last;
    await resource.write(() => Promise.resolve());
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
    const resource = start(provider());
    void resource.write(byHand().run);
    const other = start(provider());
    expect(other.state).to.equal('loading');
    expect(desk.calls).to.have.length(2);
    expect(desk.last.signal.aborted).to.equal(false);
  });

  it('is followed by a read of one that was away meanwhile', async () => {
    const { desk, start } = setUp();
    const from = provider();
    const [first, second] = [start(from), start(from)];
    desk.last.answer('one');
    await settled();
    second.disconnect();
    await first.write(() => Promise.resolve());
    desk.last.answer('two');
    await settled();
    second.connect();
    expect(shown(second)).to.include({ state: 'refreshing', value: 'one' });
  });

  it('does not hold what left and turned to another provider', async () => {
    const { desk, start } = setUp();
    const resource = start();
    const { run, done } = byHand();
    const written = resource.write(run);
    resource.setProvider(provider());
    expect(resource.state).to.equal('loading');
    done('');
    await written;
    expect(desk.last.signal.aborted).to.equal(false);
    expect(desk.calls).to.have.length(2);
  });
});

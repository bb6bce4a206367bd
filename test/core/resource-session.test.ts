import { expect } from '@open-wc/testing';
import type { Resource } from '../../src/core/index.js';
import { provider, setUp, shown } from './desk.js';
import { settled } from './fake-clock.js';

/** A provider whose session is renewed by hand. */
function renewable() {
  const renewals: { signal: AbortSignal; done: () => void; fail: (reason: unknown) => void }[] = [];
  return {
    renewals,
    provider: provider({
      renewSession: ({ signal }) => new Promise((done, fail) => renewals.push({ signal, done, fail })),
    }),
  };
}

const ended = { code: 'unauthenticated' };
const states = (all: Resource<string, string>[]): string[] => all.map((resource) => resource.state);

describe('a session that has ended', () => {
  it('is renewed once for all who notice', async () => {
    const { desk, start } = setUp();
    const { provider: from, renewals } = renewable();
    const all = [start(from, 'a'), start(from, 'b'), start(from, 'c')];
    for (const call of desk.calls) call.fail(ended);
    await settled();
    expect(renewals).to.have.length(1);
    expect(states(all)).to.deep.equal(['loading', 'loading', 'loading']);
    expect(desk.calls).to.have.length(3);
    renewals[0]?.done();
    await settled();
    expect(desk.calls).to.have.length(6);
    for (const call of desk.calls) call.answer('one');
    await settled();
    expect(states(all)).to.deep.equal(['ready', 'ready', 'ready']);
  });

  it('is not renewed again for a read that began before the renewal', async () => {
    const { desk, start } = setUp();
    const { provider: from, renewals } = renewable();
    start(from, 'a');
    const slow = start(from, 'b');
    desk.calls[0]?.fail(ended);
    await settled();
    renewals[0]?.done();
    await settled();
    desk.calls[1]?.fail(ended);
    await settled();
    expect(renewals).to.have.length(1);
    desk.last.answer('one');
    await settled();
    expect(slow.value).to.equal('one');
  });

  it('is not renewed again either when the renewal failed', async () => {
    const { desk, start } = setUp();
    const { provider: from, renewals } = renewable();
    start(from, 'a');
    const slow = start(from, 'b');
    desk.calls[0]?.fail(ended);
    await settled();
    renewals[0]?.fail(new Error('no'));
    await settled();
    desk.calls[1]?.fail(ended);
    await settled();
    desk.last.fail(ended);
    await settled();
    expect(renewals).to.have.length(1);
    expect(slow.failure?.code).to.equal('unauthenticated');
  });

  it('fails as unauthenticated when it cannot be renewed', async () => {
    const { desk, start } = setUp();
    const { provider: from, renewals } = renewable();
    const all = [start(from, 'a'), start(from, 'b')];
    for (const call of desk.calls) call.fail(ended);
    await settled();
    renewals[0]?.fail({ code: 'unavailable' });
    await settled();
    expect(states(all)).to.deep.equal(['failed', 'failed']);
    expect(all.map((resource) => resource.failure?.code)).to.deep.equal(['unauthenticated', 'unauthenticated']);
    expect(desk.calls).to.have.length(2);
    expect(renewals).to.have.length(1);
  });

  it('fails as unauthenticated when renewing throws at once', async () => {
    const { desk, start } = setUp();
    const resource = start(
      provider({
        renewSession() {
          throw new Error('no');
        },
      }),
    );
    desk.last.fail(ended);
    await settled();
    expect(resource.failure?.code).to.equal('unauthenticated');
  });

  it('fails when the service does not take the renewed one', async () => {
    const { desk, start } = setUp();
    const { provider: from, renewals } = renewable();
    const resource = start(from);
    desk.last.fail(ended);
    await settled();
    renewals[0]?.done();
    await settled();
    desk.last.fail(ended);
    await settled();
    expect(resource.failure?.code).to.equal('unauthenticated');
    expect(renewals).to.have.length(1);
    expect(desk.calls).to.have.length(2);
  });

  it('fails where the provider cannot renew', async () => {
    const { desk, start } = setUp();
    const resource = start();
    desk.last.fail(ended);
    await settled();
    expect(resource.failure?.code).to.equal('unauthenticated');
    expect(desk.calls).to.have.length(1);
  });

  it('is renewed again when a person tries again', async () => {
    const { desk, start } = setUp();
    const { provider: from, renewals } = renewable();
    const resource = start(from);
    desk.last.fail(ended);
    await settled();
    renewals[0]?.fail(new Error('no'));
    await settled();
    resource.refresh();
    desk.last.fail(ended);
    await settled();
    expect(renewals).to.have.length(2);
    renewals[1]?.done();
    await settled();
    desk.last.answer('one');
    await settled();
    expect(resource.value).to.equal('one');
  });

  it('is not waited for longer than for an answer, and may be renewed again after', async () => {
    const { clock, desk, start } = setUp();
    const { provider: from, renewals } = renewable();
    const resource = start(from);
    desk.last.fail(ended);
    await clock.advance(30_000);
    expect(resource.failure?.code).to.equal('unauthenticated');
    expect(renewals[0]?.signal.aborted).to.equal(true);
    expect(clock.waiting).to.equal(0);
    resource.refresh();
    desk.last.fail(ended);
    await settled();
    expect(renewals).to.have.length(2);
  });

  it('goes on being renewed for the others when one leaves', async () => {
    const { desk, start } = setUp();
    const { provider: from, renewals } = renewable();
    const [first, second] = [start(from, 'a'), start(from, 'b')];
    for (const call of desk.calls) call.fail(ended);
    await settled();
    first.disconnect();
    expect(renewals[0]?.signal.aborted).to.equal(false);
    renewals[0]?.done();
    await settled();
    expect(desk.calls.map((call) => call.query)).to.deep.equal(['a', 'b', 'b']);
    desk.last.answer('one');
    await settled();
    expect(second.value).to.equal('one');
  });
});

describe('another partner', () => {
  it('sees nothing of the former one', async () => {
    const { desk, start } = setUp();
    const resource = start(provider({ id: 'first' }));
    desk.last.answer('secret');
    await settled();
    resource.setProvider(provider({ id: 'second' }));
    expect(shown(resource)).to.include({ state: 'loading', value: undefined, current: false });
    expect(desk.last.reason).to.equal('first');
  });

  it('gets no answer that was meant for the former one', async () => {
    const { desk, start } = setUp();
    const resource = start();
    resource.setProvider(provider());
    expect(desk.calls[0]?.signal.aborted).to.equal(true);
    desk.calls[0]?.answer('secret');
    await settled();
    expect(resource.value).to.equal(undefined);
    desk.last.answer('own');
    await settled();
    expect(resource.value).to.equal('own');
  });

  it('leaves nothing behind on signing out', async () => {
    const { desk, start, clock } = setUp();
    const resource = start();
    desk.last.answer('secret');
    await settled();
    resource.refresh();
    resource.setProvider(undefined);
    expect(shown(resource)).to.include({ state: 'idle', value: undefined, failure: undefined });
    expect(desk.last.signal.aborted).to.equal(true);
    await settled();
    expect(clock.waiting).to.equal(0);
  });

  describe('behind the same provider object', () => {
    function switching() {
      let id = 'first';
      const from = Object.defineProperty(provider(), 'id', { get: () => id });
      return { from, signIn: (next: string) => (id = next) };
    }

    it('is noticed when the provider is set again', async () => {
      const { desk, start } = setUp();
      const { from, signIn } = switching();
      const resource = start(from);
      desk.last.answer('secret');
      await settled();
      signIn('second');
      resource.setProvider(from);
      expect(shown(resource)).to.include({ state: 'loading', value: undefined });
    });

    it('is noticed when something is asked', async () => {
      const { desk, start } = setUp();
      const { from, signIn } = switching();
      const resource = start(from);
      desk.last.answer('secret');
      await settled();
      signIn('second');
      resource.refresh();
      expect(shown(resource)).to.include({ state: 'loading', value: undefined });
    });

    it('is noticed when an answer comes that was asked for by the former one', async () => {
      const { desk, start } = setUp();
      const { from, signIn } = switching();
      const resource = start(from);
      signIn('second');
      desk.last.answer('secret');
      await settled();
      expect(shown(resource)).to.include({ state: 'loading', value: undefined });
      desk.last.answer('own');
      await settled();
      expect(shown(resource)).to.include({ state: 'ready', value: 'own' });
    });

    it('does not share a read with the former one', () => {
      const { desk, start } = setUp();
      const { from, signIn } = switching();
      start(from);
      signIn('second');
      start(from);
      expect(desk.calls).to.have.length(2);
    });
  });
});

import { expect } from '@open-wc/testing';
import { setUp, provider, shown } from './desk.js';
import { settled } from './fake-clock.js';

describe('a resource', () => {
  describe('states', () => {
    it('is idle until it has someone to ask, something to ask, and a page', () => {
      const { make, desk } = setUp();
      const resource = make();
      expect(shown(resource)).to.include({ state: 'idle', value: undefined });
      resource.setProvider(provider());
      resource.setQuery('a');
      expect(resource.state).to.equal('idle');
      expect(desk.calls).to.have.length(0);
      resource.connect();
      expect(resource.state).to.equal('loading');
      expect(desk.last).to.include({ query: 'a', reason: 'first' });
    });

    it('goes from loading to ready, to refreshing, to ready', async () => {
      const { start, desk } = setUp();
      const resource = start();
      expect(shown(resource)).to.include({ state: 'loading', value: undefined });
      desk.last.answer('one');
      await settled();
      expect(shown(resource)).to.include({ state: 'ready', value: 'one' });
      resource.refresh();
      expect(shown(resource)).to.include({ state: 'refreshing', value: 'one' });
      expect(desk.last.reason).to.equal('refresh');
      desk.last.answer('two');
      await settled();
      expect(shown(resource)).to.include({ state: 'ready', value: 'two' });
    });

    it('fails without a value when the first read fails', async () => {
      const { start, desk } = setUp();
      const resource = start();
      desk.last.fail({ code: 'not-found' });
      await settled();
      expect(shown(resource)).to.include({ state: 'failed', value: undefined });
      expect(resource.failure?.code).to.equal('not-found');
      expect(resource.stale).to.equal(false);
    });

    it('keeps the last good value after a failure, says that it is stale, and tries again on request', async () => {
      const { start, desk } = setUp();
      const resource = start();
      desk.last.answer('one');
      await settled();
      resource.refresh();
      desk.last.fail({ code: 'invalid' });
      await settled();
      expect(shown(resource)).to.include({ state: 'failed', value: 'one' });
      expect(resource.stale).to.equal(true);
      expect(resource.current).to.equal(true);
      resource.refresh();
      expect(desk.last.reason).to.equal('retry');
      expect(resource.stale).to.equal(false);
      expect(resource.failure).to.equal(undefined);
      desk.last.answer('two');
      await settled();
      expect(shown(resource)).to.include({ state: 'ready', value: 'two' });
    });

    it('says when the value answers an earlier question', async () => {
      const { start, desk } = setUp();
      const resource = start();
      desk.last.answer('one');
      await settled();
      resource.setQuery('b');
      expect(desk.last).to.include({ query: 'b', reason: 'query' });
      expect(shown(resource)).to.include({ state: 'refreshing', value: 'one' });
      expect(resource.current).to.equal(false);
      desk.last.fail({ code: 'invalid' });
      await settled();
      expect(resource.stale).to.equal(true);
      expect(resource.current).to.equal(false);
    });

    it('drops the value and is denied when the person may not see it', async () => {
      const { start, desk } = setUp();
      const resource = start();
      desk.last.answer('one');
      await settled();
      resource.refresh();
      desk.last.fail({ code: 'forbidden' });
      await settled();
      expect(shown(resource)).to.include({ state: 'denied', value: undefined });
      expect(resource.failure?.code).to.equal('forbidden');
      expect(desk.calls).to.have.length(2);
      resource.refresh();
      expect(resource.state).to.equal('loading');
    });

    it('stops asking when there is nothing to ask any more', async () => {
      const { start, desk } = setUp();
      const resource = start();
      resource.setQuery(undefined);
      expect(resource.state).to.equal('idle');
      expect(desk.last.signal.aborted).to.equal(true);
      desk.last.answer('one');
      await settled();
      expect(shown(resource)).to.include({ state: 'idle', value: undefined });
    });

    it('tells of every change once', async () => {
      const room = setUp();
      const resource = room.start();
      const before = room.changes;
      room.desk.last.answer('one');
      await settled();
      expect(room.changes).to.equal(before + 1);
      resource.refresh();
      expect(room.changes).to.equal(before + 2);
      resource.stop();
      expect(room.changes).to.equal(before + 3);
    });
  });

  describe('the latest question', () => {
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    for (const order of orders) {
      it(`wins when answers come in the order ${order.join(', ')}`, async () => {
        const { start, desk } = setUp();
        const resource = start();
        resource.setQuery('b');
        resource.setQuery('c');
        expect(desk.calls.map((call) => call.signal.aborted)).to.deep.equal([true, true, false]);
        const seen = new Set<string | undefined>();
        for (const index of order) {
          desk.calls[index]?.answer(`for ${desk.calls[index].query}`);
          await settled();
          seen.add(resource.value);
        }
        expect(shown(resource)).to.include({ state: 'ready', value: 'for c' });
        seen.delete(undefined);
        expect([...seen]).to.deep.equal(['for c']);
        expect(desk.calls[2]?.signal.aborted).to.equal(false);
      });
    }

    it('wins over a failure of an earlier one', async () => {
      const { start, desk } = setUp();
      const resource = start();
      resource.setQuery('b');
      desk.calls[0]?.fail({ code: 'forbidden' });
      await settled();
      expect(resource.state).to.equal('loading');
      desk.calls[1]?.answer('one');
      await settled();
      expect(shown(resource)).to.include({ state: 'ready', value: 'one' });
    });

    it('is not asked again when it is equal', async () => {
      const { make, desk, clock } = setUp();
      const resource = make({ clock });
      resource.connect();
      resource.setProvider(provider());
      resource.setQuery('a');
      resource.setQuery('a');
      desk.last.answer('one');
      await settled();
      resource.setQuery('a');
      expect(desk.calls).to.have.length(1);
    });

    it('takes a reason that the element gives', () => {
      const { start, desk } = setUp();
      const resource = start();
      resource.setQuery('b', 'more');
      expect(desk.last.reason).to.equal('more');
    });

    it('survives a listener that asks the next question at once', async () => {
      const { desk, clock, make } = setUp();
      let asked = false;
      const resource = make({
        changed: () => {
          if (resource.state !== 'loading' || asked) return;
          asked = true;
          resource.setQuery('b');
        },
      });
      resource.connect();
      resource.setProvider(provider());
      resource.setQuery('a');
      expect(desk.calls.filter((call) => !call.signal.aborted).map((call) => call.query)).to.deep.equal(['b']);
      desk.last.answer('one');
      await settled();
      expect(shown(resource)).to.include({ state: 'ready', value: 'one' });
      expect(clock.waiting).to.equal(0);
    });
  });

  describe('out of the page', () => {
    it('aborts, and resumes on its return', async () => {
      const { start, desk } = setUp();
      const resource = start();
      resource.disconnect();
      expect(desk.last.signal.aborted).to.equal(true);
      expect(resource.state).to.equal('idle');
      expect(resource.failure).to.equal(undefined);
      resource.connect();
      expect(desk.calls).to.have.length(2);
      expect(resource.state).to.equal('loading');
      desk.calls[0]?.answer('old');
      await settled();
      expect(resource.value).to.equal(undefined);
      desk.last.answer('new');
      await settled();
      expect(shown(resource)).to.include({ state: 'ready', value: 'new' });
    });

    it('keeps what it showed, and does not read again for nothing', async () => {
      const { start, desk } = setUp();
      const resource = start();
      desk.last.answer('one');
      await settled();
      resource.disconnect();
      resource.connect();
      await settled();
      expect(shown(resource)).to.include({ state: 'ready', value: 'one' });
      expect(desk.calls).to.have.length(1);
    });

    it('resumes an interrupted refresh with the value still shown', async () => {
      const { start, desk } = setUp();
      const resource = start();
      desk.last.answer('one');
      await settled();
      resource.refresh();
      resource.disconnect();
      expect(shown(resource)).to.include({ state: 'ready', value: 'one' });
      resource.connect();
      expect(shown(resource)).to.include({ state: 'refreshing', value: 'one' });
    });

    it('asks the question that was set meanwhile', () => {
      const { start, desk } = setUp();
      const resource = start();
      resource.disconnect();
      resource.setQuery('b');
      expect(desk.calls).to.have.length(1);
      resource.connect();
      expect(desk.calls.map((call) => call.query)).to.deep.equal(['a', 'b']);
    });

    it('leaves no timer behind', async () => {
      const { start, clock, desk } = setUp();
      const resource = start();
      expect(clock.waiting).to.be.greaterThan(0);
      resource.disconnect();
      await settled();
      expect(clock.waiting).to.equal(0);
      resource.connect();
      desk.last.answer('one');
      await settled();
      expect(clock.waiting).to.equal(0);
    });
  });

  describe('sharing', () => {
    it('makes one call for equal questions of several resources', async () => {
      const { start, desk } = setUp();
      const from = provider();
      const all = [start(from), start(from), start(from)];
      expect(desk.calls).to.have.length(1);
      desk.last.answer('one');
      await settled();
      for (const resource of all) expect(shown(resource)).to.include({ state: 'ready', value: 'one' });
      expect(desk.last.signal.aborted).to.equal(false);
    });

    it('makes one call each for other questions, other names and other providers', () => {
      const { start, desk } = setUp();
      const from = provider();
      start(from);
      start(from, 'b');
      start(from, 'a', { name: 'other' });
      start(provider());
      expect(desk.calls).to.have.length(4);
    });

    it('aborts only when the last one leaves', async () => {
      const { start, desk } = setUp();
      const from = provider();
      const [first, second, third] = [start(from), start(from), start(from)];
      first.disconnect();
      second.stop();
      expect(desk.last.signal.aborted).to.equal(false);
      third.setQuery('b');
      expect(desk.calls[0]?.signal.aborted).to.equal(true);
      await settled();
      expect([first.failure, second.failure, third.failure]).to.deep.equal([undefined, undefined, undefined]);
    });

    it('answers those who stay when one leaves', async () => {
      const { start, desk } = setUp();
      const from = provider();
      const [first, second] = [start(from), start(from)];
      first.disconnect();
      desk.last.answer('one');
      await settled();
      expect(shown(first)).to.include({ state: 'idle', value: undefined });
      expect(shown(second)).to.include({ state: 'ready', value: 'one' });
    });

    it('ends with the answer: the next question is asked anew', async () => {
      const { start, desk } = setUp();
      const from = provider();
      start(from);
      desk.last.answer('one');
      await settled();
      const later = start(from);
      expect(desk.calls).to.have.length(2);
      expect(later.value).to.equal(undefined);
    });

    it('lets a failure reach all', async () => {
      const { start, desk } = setUp();
      const from = provider();
      const all = [start(from), start(from)];
      desk.last.fail({ code: 'not-found' });
      await settled();
      expect(all.map((resource) => resource.failure?.code)).to.deep.equal(['not-found', 'not-found']);
      expect(desk.calls).to.have.length(1);
    });
  });
});

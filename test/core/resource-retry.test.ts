import { expect } from '@open-wc/testing';
import { slowAfterMs } from '../../src/core/index.js';
import { provider, setUp, shown } from './desk.js';
import { settled } from './fake-clock.js';

/** Fails every read that comes, and answers the pauses between them as far as the clock was moved. */
async function pauses(chance: number): Promise<{ pauses: number[]; room: ReturnType<typeof setUp> }> {
  const room = setUp();
  room.clock.chance = chance;
  const resource = room.start();
  const found: number[] = [];
  while (resource.state === 'loading') {
    const before = room.desk.calls.length;
    room.desk.last.fail({ code: 'unavailable' });
    await settled();
    let waited = 0;
    for (; room.desk.calls.length === before && resource.state === 'loading'; waited += 50) {
      await room.clock.advance(50);
    }
    if (resource.state === 'loading') found.push(waited);
  }
  return { pauses: found, room };
}

describe('a read that fails', () => {
  it('is tried three times more, with pauses that grow', async () => {
    const { pauses: waited, room } = await pauses(0.5);
    expect(waited).to.deep.equal([500, 1000, 2000]);
    expect(room.desk.calls.map((call) => call.reason)).to.deep.equal(['first', 'retry', 'retry', 'retry']);
    expect(room.clock.waiting).to.equal(0);
  });

  it('waits by chance, so that many do not come back at once', async () => {
    expect((await pauses(0)).pauses).to.deep.equal([250, 500, 1000]);
    expect((await pauses(0.9)).pauses).to.deep.equal([700, 1400, 2800]);
  });

  it('fails with the last reason when it was of no use', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    for (let tried = 0; tried < 4; tried++) {
      expect(resource.state).to.equal('loading');
      desk.last.fail({ code: 'unavailable' });
      await clock.advance(3000);
    }
    expect(resource.state).to.equal('failed');
    expect(resource.failure?.code).to.equal('unavailable');
    expect(desk.calls).to.have.length(4);
    await clock.advance(60_000);
    expect(desk.calls).to.have.length(4);
  });

  it('recovers when a later try is answered', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    desk.last.fail({ code: 'unavailable' });
    await clock.advance(500);
    desk.last.fail({ code: 'timeout' });
    await clock.advance(1000);
    desk.last.answer('one');
    await settled();
    expect(resource.state).to.equal('ready');
    expect(resource.value).to.equal('one');
  });

  it('keeps one signal per try, and aborts none of those that were answered', async () => {
    const { clock, desk, start } = setUp();
    start();
    desk.last.fail({ code: 'unavailable' });
    await clock.advance(500);
    expect(desk.calls[0]?.signal.aborted).to.equal(false);
    expect(desk.calls[1]?.signal).not.to.equal(desk.calls[0]?.signal);
    desk.last.answer('one');
    await settled();
    expect(desk.last.signal.aborted).to.equal(false);
  });

  for (const code of [
    'not-found',
    'conflict',
    'invalid',
    'cursor-expired',
    'too-many',
    'forbidden',
    'unauthenticated',
  ]) {
    it(`is not tried again when the reason is ${code}`, async () => {
      const { clock, desk, start } = setUp();
      const resource = start();
      desk.last.fail({ code });
      await clock.advance(60_000);
      expect(desk.calls).to.have.length(1);
      expect(resource.failure?.code).to.equal(code);
    });
  }

  it('is left alone in its pause when the element goes', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    desk.last.fail({ code: 'unavailable' });
    await settled();
    resource.disconnect();
    await clock.advance(60_000);
    expect(desk.calls).to.have.length(1);
    expect(clock.waiting).to.equal(0);
    expect(resource.failure).to.equal(undefined);
  });
});

describe('a service that asks for a pause', () => {
  it('gets it to the millisecond, and the person can see how long it is', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    desk.last.fail({ code: 'rate-limited', retryAfterMs: 7000 });
    await settled();
    expect(resource.state).to.equal('loading');
    expect(resource.pauseMs).to.equal(7000);
    await clock.advance(6999);
    expect(resource.pauseMs).to.equal(1);
    expect(desk.calls).to.have.length(1);
    await clock.advance(1);
    expect(resource.pauseMs).to.equal(undefined);
    expect(desk.calls).to.have.length(2);
  });

  it('is asked sooner when the person says so', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    desk.last.fail({ code: 'rate-limited', retryAfterMs: 60_000 });
    await settled();
    resource.hurry();
    await settled();
    expect(desk.calls).to.have.length(2);
    expect(resource.pauseMs).to.equal(undefined);
    desk.last.answer('one');
    await settled();
    expect(resource.value).to.equal('one');
    expect(clock.waiting).to.equal(0);
  });

  it('is asked after the usual pauses when it does not say for how long', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    desk.last.fail({ code: 'rate-limited' });
    await settled();
    expect(resource.pauseMs).to.equal(undefined);
    await clock.advance(500);
    expect(desk.calls).to.have.length(2);
  });

  it('is not waited for longer than a quarter of an hour', async () => {
    const { desk, start } = setUp();
    const resource = start();
    desk.last.fail({ code: 'rate-limited', retryAfterMs: 15 * 60_000 + 1 });
    await settled();
    expect(resource.failure).to.deep.equal({ code: 'rate-limited', retryAfterMs: 15 * 60_000 + 1 });
  });

  it('is given up after three pauses', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    for (let tried = 0; tried < 4; tried++) {
      desk.last.fail({ code: 'rate-limited', retryAfterMs: 40_000 });
      await clock.advance(40_000);
    }
    expect(desk.calls).to.have.length(4);
    expect(resource.failure?.code).to.equal('rate-limited');
  });

  it('shows its pause to all who share the read, also to one that comes later', async () => {
    const { desk, start } = setUp();
    const from = provider();
    const first = start(from);
    desk.last.fail({ code: 'rate-limited', retryAfterMs: 7000 });
    await settled();
    const second = start(from);
    expect([first.pauseMs, second.pauseMs]).to.deep.equal([7000, 7000]);
    expect(desk.calls).to.have.length(1);
    first.hurry();
    await settled();
    expect(second.pauseMs).to.equal(undefined);
    expect(desk.calls).to.have.length(2);
  });
});

describe('a read that takes long', () => {
  it('is called slow after five seconds, until it is answered', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    await clock.advance(slowAfterMs - 1);
    expect(resource.slow).to.equal(false);
    await clock.advance(1);
    expect(resource.slow).to.equal(true);
    expect(slowAfterMs).to.equal(5000);
    desk.last.answer('one');
    await settled();
    expect(resource.slow).to.equal(false);
  });

  it('can be stopped while nothing is shown', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    await clock.advance(slowAfterMs);
    resource.stop();
    expect(desk.last.signal.aborted).to.equal(true);
    expect(shown(resource)).to.include({ state: 'idle', stopped: true, slow: false, stale: false, failure: undefined });
    desk.last.answer('late');
    await settled();
    expect(resource.value).to.equal(undefined);
    resource.refresh();
    expect(shown(resource)).to.include({ state: 'loading', stopped: false });
  });

  it('can be stopped while an older answer is shown, which then is stale', async () => {
    const { desk, start } = setUp();
    const resource = start();
    desk.last.answer('one');
    await settled();
    resource.refresh();
    resource.stop();
    expect(shown(resource)).to.include({
      state: 'ready',
      value: 'one',
      stopped: true,
      stale: true,
      failure: undefined,
    });
  });

  it('is nothing to stop when nothing is under way', async () => {
    const { desk, start } = setUp();
    const resource = start();
    desk.last.answer('one');
    await settled();
    resource.stop();
    expect(shown(resource)).to.include({ state: 'ready', stopped: false, stale: false });
  });

  it('is aborted as a timeout after thirty seconds', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    await clock.advance(29_999);
    expect(resource.state).to.equal('loading');
    expect(desk.last.signal.aborted).to.equal(false);
    await clock.advance(1);
    expect(desk.last.signal.aborted).to.equal(true);
    expect(resource.state).to.equal('failed');
    expect(resource.failure?.code).to.equal('timeout');
    expect(desk.calls).to.have.length(1);
  });

  it('is given up after the time that was set', async () => {
    const { clock, start } = setUp();
    const resource = start(provider(), 'a', { timeoutMs: () => 2000 });
    await clock.advance(1999);
    expect(resource.state).to.equal('loading');
    await clock.advance(1);
    expect(resource.failure?.code).to.equal('timeout');
  });

  it('has its thirty seconds for all tries and the usual pauses together', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    await clock.advance(20_000);
    desk.last.fail({ code: 'unavailable' });
    await clock.advance(500);
    expect(desk.calls).to.have.length(2);
    await clock.advance(9499);
    expect(resource.state).to.equal('loading');
    await clock.advance(1);
    expect(resource.failure?.code).to.equal('timeout');
  });

  it('does not begin a pause that would outlast them', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    await clock.advance(29_600);
    desk.last.fail({ code: 'unavailable' });
    await settled();
    expect(resource.failure?.code).to.equal('timeout');
    expect(clock.waiting).to.equal(0);
  });

  it('does not count pauses that the service asked for', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    await clock.advance(10_000);
    desk.last.fail({ code: 'rate-limited', retryAfterMs: 120_000 });
    await clock.advance(120_000);
    await clock.advance(19_999);
    expect(resource.state).to.equal('loading');
    await clock.advance(1);
    expect(resource.failure?.code).to.equal('timeout');
  });

  it('counts of such a pause only what was waited', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    desk.last.fail({ code: 'rate-limited', retryAfterMs: 120_000 });
    await clock.advance(5000);
    resource.hurry();
    await clock.advance(29_999);
    expect(resource.state).to.equal('loading');
    await clock.advance(1);
    expect(resource.failure?.code).to.equal('timeout');
  });
});

describe('a provider that does not behave', () => {
  const unreadable: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'forbidden'],
    ['a number', 404],
    ['an object without a code', {}],
    ['an unknown code', { code: 'teapot' }],
    ['a code that is no text', { code: 401 }],
    ['an abort of its own', new DOMException('Aborted', 'AbortError')],
    ['an error', new Error('secret cause')],
  ];
  for (const [what, thrown] of unreadable) {
    it(`and rejects with ${what} counts as unavailable, with what it was as the cause`, async () => {
      const { clock, desk, start } = setUp();
      const resource = start();
      for (let tried = 0; tried < 4; tried++) {
        desk.last.fail(thrown);
        await clock.advance(3000);
      }
      expect(desk.calls).to.have.length(4);
      expect(resource.state).to.equal('failed');
      expect([resource.failure?.code, resource.failure?.cause]).to.deep.equal(['unavailable', thrown]);
    });
  }

  it('and asks for a pause of no length counts as one that names none', async () => {
    const { desk, start } = setUp();
    for (const retryAfterMs of [Number.NaN, -1, '5000']) {
      const resource = start();
      desk.last.fail({ code: 'rate-limited', retryAfterMs });
      await settled();
      expect(resource.pauseMs).to.equal(undefined);
      resource.disconnect();
    }
  });

  it('and throws at once is tried again', async () => {
    const { clock, start } = setUp();
    let reads = 0;
    const resource = start(provider(), 'a', {
      read: () => {
        reads += 1;
        if (reads < 3) throw new TypeError('broken');
        return Promise.resolve('one');
      },
    });
    await clock.advance(2000);
    expect(reads).to.equal(3);
    expect(resource.value).to.equal('one');
  });

  it('and throws a reason at once fails for that reason', async () => {
    const { start } = setUp();
    const resource = start(provider(), 'a', {
      read: () => {
        throw { code: 'not-found' };
      },
    });
    await settled();
    expect(resource.failure?.code).to.equal('not-found');
  });

  it('and answers something that is no promise is taken at its word', async () => {
    const { start } = setUp();
    const resource = start(provider(), 'a', { read: () => 'one' as unknown as Promise<string> });
    await settled();
    expect(resource.value).to.equal('one');
  });

  it('and ignores the signal is not heard when it answers late', async () => {
    const { clock, desk, start } = setUp();
    const resource = start();
    await clock.advance(30_000);
    expect(resource.failure?.code).to.equal('timeout');
    desk.last.answer('late');
    await settled();
    expect(shown(resource)).to.include({ state: 'failed', value: undefined });
  });

  it('and rejects late is not heard either', async () => {
    const { desk, start } = setUp();
    const resource = start();
    resource.setQuery('b');
    desk.calls[0]?.fail(new Error('late'));
    desk.calls[1]?.answer('two');
    await settled();
    expect(shown(resource)).to.include({ state: 'ready', value: 'two' });
  });
});

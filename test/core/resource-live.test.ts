import { expect } from '@open-wc/testing';
import { liveProvider, provider, restoreVisibility, setHidden, setUp, shown } from './desk.js';
import { settled } from './fake-clock.js';
import { countListeners } from './listeners.js';
import { warningsOf } from './warnings.js';

describe('a live resource', () => {
  afterEach(restoreVisibility);

  it('reads again when its topic changes, and not for others', async () => {
    const { desk, start } = setUp();
    const live = liveProvider();
    const resource = start(live.provider);
    desk.last.answer('one');
    await settled();
    live.change('team');
    expect(resource.state).to.equal('ready');
    live.change('team', 'tier');
    expect(shown(resource)).to.include({ state: 'refreshing', value: 'one' });
    expect(desk.last.reason).to.equal('refresh');
  });

  it('drops an answer to what was asked before the change', async () => {
    const { desk, start } = setUp();
    const live = liveProvider();
    const resource = start(live.provider);
    live.change('tier');
    expect(desk.calls).to.have.length(2);
    expect(desk.calls[0]?.signal.aborted).to.equal(true);
    desk.calls[0]?.answer('before');
    await settled();
    expect(resource.value).to.equal(undefined);
    desk.last.answer('after');
    await settled();
    expect(resource.value).to.equal('after');
  });

  it('reads again once for several that show the same', async () => {
    const { desk, start } = setUp();
    const live = liveProvider();
    start(live.provider);
    start(live.provider);
    desk.last.answer('one');
    await settled();
    live.change('tier');
    expect(desk.calls).to.have.length(2);
  });

  it('takes no part in a read that was begun before the change', async () => {
    const { desk, start } = setUp();
    const live = liveProvider();
    const all = [start(live.provider), start(live.provider)];
    live.change('tier');
    expect(desk.calls.map((call) => call.signal.aborted)).to.deep.equal([true, false]);
    desk.calls[0]?.answer('before');
    desk.calls[1]?.answer('after');
    await settled();
    expect(all.map((resource) => resource.value)).to.deep.equal(['after', 'after']);
  });

  it('opens one subscription for all, and closes it when the last one leaves', async () => {
    const { start } = setUp();
    const live = liveProvider();
    const all = [start(live.provider), start(live.provider), start(live.provider)];
    expect(live).to.include({ open: 1, opened: 1 });
    all[0]?.disconnect();
    all[1]?.setProvider(provider());
    await settled();
    expect(live.open).to.equal(1);
    all[2]?.disconnect();
    await settled();
    expect(live.open).to.equal(0);
  });

  it('keeps its subscription when it is only moved', async () => {
    const { desk, start } = setUp();
    const live = liveProvider();
    const resource = start(live.provider);
    desk.last.answer('one');
    await settled();
    resource.disconnect();
    resource.connect();
    await settled();
    expect(live).to.include({ open: 1, opened: 1 });
    expect(desk.calls).to.have.length(1);
  });

  it('reads again on its return, since it cannot know what it missed', async () => {
    const { desk, start } = setUp();
    const live = liveProvider();
    const resource = start(live.provider);
    desk.last.answer('one');
    await settled();
    resource.disconnect();
    await settled();
    resource.connect();
    expect(live).to.include({ open: 1, opened: 2 });
    expect(shown(resource)).to.include({ state: 'refreshing', value: 'one' });
  });

  it('loads also where subscribing fails', async () => {
    const { desk, start } = setUp();
    const from = provider({
      subscribe() {
        throw new Error('no');
      },
    });
    const said = await warningsOf(async () => {
      const resource = start(from);
      start(from, 'b').disconnect();
      desk.calls[0]?.answer('one');
      await settled();
      expect(resource.value).to.equal('one');
      resource.disconnect();
      await settled();
    });
    expect(said).to.have.length(1);
  });

  it('subscribes again after ending a subscription failed', async () => {
    const { start } = setUp();
    let opened = 0;
    let ended = 0;
    const from = provider({
      subscribe() {
        opened += 1;
        return () => {
          ended += 1;
          if (ended === 1) throw new Error('a host’s own mistake');
        };
      },
    });
    const said = await warningsOf(async () => {
      start(from).disconnect();
      await settled();
      start(from).disconnect();
      await settled();
    });
    expect([opened, ended]).to.deep.equal([2, 2]);
    expect(said).to.have.length(1);
  });

  it('survives a change that is told while it subscribes', async () => {
    const { desk, start } = setUp();
    const resource = start(
      provider({
        subscribe(changed) {
          changed(['tier']);
          return () => undefined;
        },
      }),
    );
    const open = desk.calls.filter((call) => !call.signal.aborted);
    expect(open).to.have.length(1);
    open[0]?.answer('one');
    await settled();
    expect(shown(resource)).to.include({ state: 'ready', value: 'one' });
  });

  it('does not mind a provider that tells of changes after it was left', async () => {
    const { desk, start } = setUp();
    let tell: (() => void) | undefined;
    const resource = start(
      provider({
        subscribe(changed) {
          tell = () => changed(['tier']);
          return () => undefined;
        },
      }),
    );
    resource.disconnect();
    await settled();
    tell?.();
    expect(desk.calls).to.have.length(1);
    expect(resource.state).to.equal('idle');
  });

  it('waits with live changes while the page is hidden, and then reads once', async () => {
    const { desk, start } = setUp();
    const live = liveProvider();
    const resource = start(live.provider);
    desk.last.answer('one');
    await settled();
    setHidden(true);
    live.change('tier');
    live.change('tier');
    await settled();
    expect(resource.state).to.equal('ready');
    expect(desk.calls).to.have.length(1);
    setHidden(false);
    expect(resource.state).to.equal('refreshing');
    expect(desk.calls).to.have.length(2);
    desk.last.answer('two');
    await settled();
    setHidden(true);
    setHidden(false);
    expect(desk.calls).to.have.length(2);
  });

  it('reads what a person asks for while the page is hidden', () => {
    const { desk, start } = setUp();
    const live = liveProvider();
    const resource = start(live.provider);
    setHidden(true);
    resource.setQuery('b');
    expect(desk.last.query).to.equal('b');
  });

  it('shows an answer from before a hidden change no longer than until the page is seen', async () => {
    const { desk, start } = setUp();
    const live = liveProvider();
    const resource = start(live.provider);
    setHidden(true);
    live.change('tier');
    desk.last.answer('before');
    await settled();
    setHidden(false);
    expect(resource.state).to.equal('refreshing');
    desk.last.answer('after');
    await settled();
    expect(resource.value).to.equal('after');
  });

  it('does not listen to the page any more when nobody is left', async () => {
    const counts = countListeners(document);
    const { start } = setUp();
    const resource = start(liveProvider().provider);
    expect(counts.types).to.deep.equal(['visibilitychange']);
    resource.disconnect();
    await settled();
    expect(counts.types).to.deep.equal([]);
    counts.restore();
  });
});

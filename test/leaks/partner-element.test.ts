import { expect } from '@open-wc/testing';
import { setDefaultProvider } from '../../src/core/index.js';
import type { PartnerProvider, Topic } from '../../src/provider/index.js';
import { settled } from '../core/fake-clock.js';
import { fakeTimers } from '../core/fake-timers.js';
import { countListeners } from '../core/listeners.js';
import { probe } from '../core/probe-element.js';

const rounds = 200;

/** A provider that never answers, and knows who still listens. */
function silentProvider(more: Partial<PartnerProvider> = {}) {
  const signals: AbortSignal[] = [];
  const open = new Set<(topics: readonly Topic[]) => void>();
  const provider: PartnerProvider = {
    contract: 1,
    id: 'silent',
    tier: ({ signal }) => {
      signals.push(signal);
      return new Promise(() => undefined);
    },
    subscribe(changed) {
      open.add(changed);
      return () => open.delete(changed);
    },
    ...more,
  };
  return { provider, signals, open };
}

/** Counts the observers of changes in the page that are still at work. */
function countObservers() {
  const original = window.MutationObserver;
  const working = new Set<MutationObserver>();
  window.MutationObserver = class extends original {
    override observe(target: Node, options?: MutationObserverInit): void {
      working.add(this);
      super.observe(target, options);
    }
    override disconnect(): void {
      working.delete(this);
      super.disconnect();
    }
  };
  return {
    working,
    restore() {
      window.MutationObserver = original;
    },
  };
}

describe('an element that comes and goes', () => {
  it('leaves nothing behind', async () => {
    const clock = fakeTimers();
    const counts = countListeners(document, window, document.body);
    const observers = countObservers();
    const { provider, signals, open } = silentProvider();
    try {
      const kept = probe({ provider });
      for (let round = 0; round < rounds; round++) {
        const fresh = probe({ provider, locale: 'en' });
        document.body.append(kept, fresh);
        await settled();
        expect(open.size).to.equal(1);
        expect(signals.at(-1)?.aborted).to.equal(false);
        kept.remove();
        fresh.remove();
        await settled();
      }
      expect(signals).to.have.length(rounds);
      expect(signals.every((signal) => signal.aborted)).to.equal(true);
      expect(open.size).to.equal(0);
      expect(counts.types).to.deep.equal([]);
      expect([...observers.working]).to.deep.equal([]);
      expect(clock.waiting).to.equal(0);
    } finally {
      observers.restore();
      counts.restore();
      clock.restore();
    }
  });

  it('leaves nothing behind with a provider that is handed down, switched and taken away', async () => {
    const clock = fakeTimers();
    const counts = countListeners(document, window);
    const [first, second] = [silentProvider(), silentProvider({ id: 'other' })];
    try {
      const element = probe();
      for (let round = 0; round < rounds; round++) {
        document.body.append(element);
        setDefaultProvider(first.provider);
        await settled();
        setDefaultProvider(second.provider);
        await settled();
        expect([first.open.size, second.open.size]).to.deep.equal([0, 1]);
        element.remove();
        await settled();
      }
      for (const { signals, open } of [first, second]) {
        expect(signals.length).to.be.at.least(rounds);
        expect(signals.every((signal) => signal.aborted)).to.equal(true);
        expect(open.size).to.equal(0);
      }
      expect(counts.types).to.deep.equal([]);
      expect(clock.waiting).to.equal(0);
    } finally {
      setDefaultProvider(undefined);
      counts.restore();
      clock.restore();
    }
  });
});

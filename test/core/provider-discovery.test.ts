import { expect } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { LitElement } from 'lit';
import { defaultProvider, partnerProviderContext, setDefaultProvider } from '../../src/core/index.js';
import type { PartnerProvider } from '../../src/provider/index.js';
import { settled } from './fake-clock.js';
import { fakeTimers } from './fake-timers.js';
import { countListeners } from './listeners.js';
import { probe, tierProvider } from './probe-element.js';

/** An ancestor that answers by Lit's own context. */
class LitAncestor extends LitElement {
  readonly context = new ContextProvider(this, { context: partnerProviderContext });
  constructor(given?: PartnerProvider) {
    super();
    if (given) this.context.setValue(given);
  }
}
customElements.define('lit-ancestor', LitAncestor);

interface ContextRequest extends Event {
  context: unknown;
  subscribe?: boolean;
  callback: (value: unknown, unsubscribe?: () => void) => void;
}

/** An ancestor that answers the protocol by hand, without Lit. */
function plainAncestor(element: HTMLElement, given: PartnerProvider | undefined, canLeave = true) {
  const callbacks = new Map<ContextRequest['callback'], (() => void) | undefined>();
  let value = given;
  element.addEventListener('context-request', (event) => {
    const { context, callback } = event as ContextRequest;
    if (context !== Symbol.for('partner-widgets.provider')) return;
    event.stopPropagation();
    const leave = canLeave ? () => void callbacks.delete(callback) : undefined;
    callbacks.set(callback, leave);
    callback(value, leave);
  });
  return {
    element,
    callbacks,
    give(next: PartnerProvider | undefined) {
      value = next;
      for (const [callback, leave] of [...callbacks]) callback(value, leave);
    },
  };
}

describe('the provider of an element', () => {
  let place: HTMLElement;
  const one = tierProvider('one').provider;
  const two = tierProvider('two').provider;

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    setDefaultProvider(undefined);
  });

  it('is its own before any other', async () => {
    setDefaultProvider(two);
    const ancestor = new LitAncestor(two);
    place.append(ancestor);
    const element = probe({ provider: one });
    ancestor.append(element);
    await settled();
    expect(element.shown).to.equal('one loading');
    element.provider = undefined;
    await settled();
    expect(element.shown).to.equal('two loading');
  });

  it('may be set after it came into the page', async () => {
    const element = probe();
    place.append(element);
    await settled();
    expect(element.shown).to.equal('none loading');
    element.provider = one;
    await settled();
    expect(element.shown).to.equal('one loading');
  });

  it('may be set before the element is known to the page', async () => {
    const element = document.createElement('late-probe') as HTMLElement & {
      provider?: PartnerProvider;
      shown?: string;
    };
    element.provider = one;
    place.append(element);
    customElements.define('late-probe', class extends (customElements.get('probe-element') as typeof LitElement) {});
    await settled();
    expect(element.shown).to.equal('one loading');
  });

  it('is that of the nearest ancestor', async () => {
    const outer = new LitAncestor(one);
    const inner = plainAncestor(document.createElement('div'), two);
    const [near, far] = [probe(), probe()];
    place.append(outer);
    outer.append(inner.element, far);
    inner.element.append(near);
    await settled();
    expect([near.shown, far.shown]).to.deep.equal(['two loading', 'one loading']);
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`is found through ${mode} shadow roots and slots`, async () => {
      const ancestor = new LitAncestor(one);
      place.append(ancestor);
      const outer = document.createElement('div');
      const inner = document.createElement('div');
      const element = probe();
      inner.attachShadow({ mode }).append(element);
      outer.attachShadow({ mode }).append(inner, document.createElement('slot'));
      const slotted = probe();
      outer.append(slotted);
      ancestor.append(outer);
      await settled();
      expect([element.shown, slotted.shown]).to.deep.equal(['one loading', 'one loading']);
    });

    it(`is found in the ${mode} shadow root that an element is slotted into`, async () => {
      const host = document.createElement('div');
      const ancestor = new LitAncestor(one);
      host.attachShadow({ mode }).append(ancestor);
      ancestor.append(document.createElement('slot'));
      const element = probe();
      host.append(element);
      place.append(host);
      await settled();
      expect(element.shown).to.equal('one loading');
    });
  }

  it('follows what the ancestor hands down', async () => {
    const lit = new LitAncestor();
    const plain = plainAncestor(document.createElement('div'), undefined);
    const elements = [probe(), probe()];
    place.append(lit, plain.element);
    lit.append(elements[0]!);
    plain.element.append(elements[1]!);
    const shown = (): string[] => elements.map((element) => element.shown);
    await settled();
    expect(shown()).to.deep.equal(['none loading', 'none loading']);
    for (const next of [one, two, undefined, one]) {
      lit.context.setValue(next);
      plain.give(next);
      await settled();
      const name = next?.id ?? 'none';
      expect(shown()).to.deep.equal([`${name} loading`, `${name} loading`]);
    }
  });

  it('is found when the ancestor is upgraded late', async () => {
    const ancestor = document.createElement('late-ancestor');
    const element = probe();
    ancestor.append(element);
    place.append(ancestor);
    await settled();
    expect(element.shown).to.equal('none loading');
    customElements.define(
      'late-ancestor',
      class extends LitAncestor {
        constructor() {
          super(one);
        }
      },
    );
    await settled();
    expect(element.shown).to.equal('one loading');
  });

  it('is found when something around it becomes a provider late', async () => {
    const element = probe();
    const around = document.createElement('div');
    around.append(element);
    place.append(around);
    await settled();
    plainAncestor(around, one);
    around.dispatchEvent(new Event('context-provider', { bubbles: true, composed: true }));
    await settled();
    expect(element.shown).to.equal('one loading');
  });

  it('turns to a nearer ancestor that becomes a provider late, and no longer hears the farther one', async () => {
    for (const canLeave of [true, false]) {
      const outer = plainAncestor(document.createElement('div'), one, canLeave);
      const nearer = document.createElement('div');
      const element = probe();
      nearer.append(element);
      outer.element.append(nearer);
      place.append(outer.element);
      await settled();
      const inner = plainAncestor(nearer, two);
      nearer.dispatchEvent(new Event('context-provider', { bubbles: true, composed: true }));
      await settled();
      expect(element.activeProvider?.id).to.equal('two');
      if (canLeave) expect(outer.callbacks.size).to.equal(0);
      outer.give(one);
      await settled();
      expect(element.activeProvider?.id).to.equal('two');
      inner.give(one);
      await settled();
      expect(element.activeProvider?.id).to.equal('one');
    }
  });

  it('is not asked for again when an ancestor provides something else', () => {
    place.append(probe());
    let asked = 0;
    place.addEventListener('context-request', () => (asked += 1));
    const event = Object.assign(new Event('context-provider', { bubbles: true }), { context: 'theme' });
    place.dispatchEvent(event);
    expect(asked).to.equal(0);
  });

  it('is the default one where there is no other, whenever that is set', async () => {
    const element = probe();
    place.append(element);
    await settled();
    setDefaultProvider(one);
    expect(defaultProvider()).to.equal(one);
    await settled();
    expect(element.shown).to.equal('one loading');
    const second = probe();
    place.append(second);
    setDefaultProvider(two);
    await settled();
    expect([element.shown, second.shown]).to.deep.equal(['two loading', 'two loading']);
    setDefaultProvider(undefined);
    await settled();
    expect(element.activeProvider?.id).to.equal(undefined);
  });

  it('is that of the subtree that the element is moved to', async () => {
    const [first, second] = [tierProvider('first'), tierProvider('second')];
    const from = new LitAncestor(first.provider);
    const to = plainAncestor(document.createElement('div'), second.provider);
    place.append(from, to.element);
    const element = probe();
    from.append(element);
    await settled();
    first.calls[0]?.answer('secret');
    await settled();
    expect(element.loader.value).to.equal('a of first: secret');
    to.element.append(element);
    expect(element.loader.value).to.equal(undefined);
    await settled();
    expect(element.shown).to.equal('second loading');
    expect(first.calls).to.have.length(1);
    expect(second.calls).to.have.length(1);
    from.context.setValue(one);
    await settled();
    expect(element.shown).to.equal('second loading');
    place.append(element);
    await settled();
    expect(element.shown).to.equal('none loading');
    expect(to.callbacks.size).to.equal(0);
    expect(second.calls[0]?.signal.aborted).to.equal(true);
  });

  it('is no longer heard after leaving, even one that hands out no way to leave', async () => {
    const ancestor = plainAncestor(document.createElement('div'), one, false);
    place.append(ancestor.element);
    const element = probe();
    ancestor.element.append(element);
    await settled();
    place.append(element);
    await settled();
    expect(element.activeProvider?.id).to.equal(undefined);
    ancestor.give(two);
    await settled();
    expect(element.activeProvider?.id).to.equal(undefined);
  });

  it('keeps what is loaded while an element is out of the page, and when it comes back to the same', async () => {
    const { provider, calls } = tierProvider('same');
    const ancestor = new LitAncestor(provider);
    place.append(ancestor);
    const element = probe();
    ancestor.append(element);
    await settled();
    calls[0]?.answer('kept');
    await settled();
    element.remove();
    element.headingLevel = 3;
    await settled();
    expect(element.loader.value).to.equal('a of same: kept');
    ancestor.append(element);
    await settled();
    expect(element.shown).to.equal('same ready');
    expect(calls).to.have.length(1);
  });

  it('asks a new provider only the question that belongs to it', async () => {
    const [first, second] = [tierProvider('first'), tierProvider('second')];
    const element = probe({ provider: first.provider, question: (provider) => `question to ${provider?.id ?? ''}` });
    place.append(element);
    await settled();
    expect(first.calls).to.have.length(1);
    element.provider = second.provider;
    await settled();
    expect([first.calls.length, second.calls.length]).to.deep.equal([1, 1]);
    expect(first.calls[0]?.signal.aborted).to.equal(true);
    second.calls[0]?.answer('yes');
    await settled();
    expect(element.loader.value).to.equal('question to second of second: yes');
  });

  it('does not ask the default provider when its own is set in the same moment', async () => {
    const [fallback, own] = [tierProvider('fallback'), tierProvider('own')];
    setDefaultProvider(fallback.provider);
    const element = probe();
    place.append(element);
    element.provider = own.provider;
    await settled();
    expect([fallback.calls.length, own.calls.length]).to.deep.equal([0, 1]);
  });

  it('leaves no listener on the page and none with the ancestor', async () => {
    const ancestor = plainAncestor(document.createElement('div'), one);
    place.append(ancestor.element);
    const counts = countListeners(document, window);
    const element = probe();
    ancestor.element.append(element);
    await settled();
    expect(counts.types).to.deep.equal(['context-provider']);
    expect(ancestor.callbacks.size).to.equal(1);
    element.remove();
    await settled();
    expect(counts.types).to.deep.equal([]);
    expect(ancestor.callbacks.size).to.equal(0);
    counts.restore();
  });

  describe('that does not come', () => {
    it('is waited for half a second before the element says that it has none', async () => {
      const clock = fakeTimers();
      try {
        const element = probe();
        place.append(element);
        await clock.advance(499);
        expect(element.shown).to.equal('none loading');
        await clock.advance(1);
        expect(element.shown).to.equal('none not-connected');
        element.provider = one;
        await settled();
        expect(element.shown).to.equal('one loading');
      } finally {
        clock.restore();
      }
    });

    it('is waited for as long as an answer where something around the element hands providers down', async () => {
      const clock = fakeTimers();
      try {
        const ancestor = new LitAncestor();
        const [usual, hasty] = [probe(), probe()];
        hasty.setAttribute('timeout-ms', '5000');
        ancestor.append(usual, hasty);
        place.append(ancestor);
        await clock.advance(4999);
        expect(hasty.shown).to.equal('none loading');
        await clock.advance(1);
        expect(hasty.shown).to.equal('none not-connected');
        await clock.advance(24_999);
        expect(usual.shown).to.equal('none loading');
        await clock.advance(1);
        expect(usual.shown).to.equal('none not-connected');
        ancestor.context.setValue(one);
        await settled();
        expect([usual.shown, hasty.shown]).to.deep.equal(['one loading', 'one loading']);
        // Whoever signs out is not about to come.
        ancestor.context.setValue(undefined);
        await settled();
        expect([usual.shown, hasty.shown]).to.deep.equal(['none not-connected', 'none not-connected']);
      } finally {
        clock.restore();
      }
    });

    it('leaves no timer when the element goes before', async () => {
      const clock = fakeTimers();
      try {
        const element = probe();
        place.append(element);
        await settled();
        element.remove();
        expect(clock.waiting).to.equal(0);
      } finally {
        clock.restore();
      }
    });
  });

  it('that lacks a feature switches it off', async () => {
    const element = probe({ provider: { contract: 1, id: 'bare' } });
    place.append(element);
    await settled();
    expect(element.shown).to.equal('bare off');
    element.provider = one;
    await settled();
    expect(element.shown).to.equal('one loading');
  });
});

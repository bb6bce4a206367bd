import { expect } from '@open-wc/testing';
import { settled } from './fake-clock.js';
import { fakeTimers } from './fake-timers.js';
import { probe, tierProvider, type ProbeElement } from './probe-element.js';
import { warningsOf } from './warnings.js';

describe('an element of the kit', () => {
  const put = (properties: Partial<ProbeElement> = {}): ProbeElement => {
    const element = probe(properties);
    document.body.append(element);
    return element;
  };
  afterEach(() => {
    for (const element of document.body.querySelectorAll('probe-element')) element.remove();
  });

  describe('heading level', () => {
    it('is 2 unless it is set, and goes down to 6', () => {
      const element = put();
      expect([element.levelAt(0), element.levelAt(1)]).to.deep.equal([2, 3]);
      element.setAttribute('heading-level', '5');
      expect([element.levelAt(0), element.levelAt(1), element.levelAt(2)]).to.deep.equal([5, 6, 6]);
    });

    it('is 2 again, without a warning, when the attribute is taken away', async () => {
      const element = put({ headingLevel: 4 });
      const said = await warningsOf(() => {
        element.setAttribute('heading-level', '3');
        element.removeAttribute('heading-level');
        expect(element.levelAt(0)).to.equal(2);
      });
      expect(said).to.deep.equal([]);
    });

    it('is 2 when it is no level, with a warning', async () => {
      const said = await warningsOf(() => {
        for (const level of [0, 7, 2.5, Number.NaN]) expect(put({ headingLevel: level }).levelAt(0)).to.equal(2);
      });
      expect(said).to.have.length(4);
    });
  });

  describe('mode and density', () => {
    const lookOf = (element: Element): string[] => {
      const style = getComputedStyle(element);
      return [style.colorScheme, style.getPropertyValue('--_density').trim()];
    };

    it('are those of the page, and its own where they are set, as property or attribute', async () => {
      document.body.style.colorScheme = 'dark';
      document.body.style.setProperty('--partner-density', '1');
      const element = put();
      await settled();
      expect(lookOf(element)).to.deep.equal(['dark', '1']);
      element.mode = 'light';
      element.density = 'comfortable';
      await settled();
      expect(lookOf(element)).to.deep.equal(['light', '0']);
      expect(element.outerHTML).to.contain('mode="light" density="comfortable"');
      document.body.removeAttribute('style');
      element.setAttribute('mode', 'dark');
      element.setAttribute('density', 'compact');
      expect(lookOf(element)).to.deep.equal(['dark', '1']);
    });

    it('are those of the page when they are no mode and no density, with a warning', async () => {
      const said = await warningsOf(async () => {
        const element = put();
        element.setAttribute('mode', 'sepia');
        element.setAttribute('density', 'tight');
        await settled();
        expect(lookOf(element)).to.deep.equal(['normal', '0']);
      });
      expect(said).to.have.length(2);
    });
  });

  describe('events', () => {
    it('of a person’s intent bubble out of shadow roots and can be prevented', () => {
      const host = document.createElement('div');
      document.body.append(host);
      const element = probe();
      host.attachShadow({ mode: 'open' }).append(element);
      let seen: CustomEvent | undefined;
      host.addEventListener('partner-x-open', (event) => {
        seen = event as CustomEvent;
        event.preventDefault();
      });
      expect(element.tell('partner-x-open', true)).to.equal(false);
      expect(seen?.detail).to.deep.equal({ plain: true });
      host.remove();
    });

    it('of loading do not bubble and cannot be prevented', () => {
      const element = put();
      let seen = 0;
      document.body.addEventListener('partner-x-load', () => (seen += 1), { once: true });
      element.addEventListener('partner-x-load', (event) => event.preventDefault(), { once: true });
      expect(element.tell('partner-x-load', false)).to.equal(true);
      expect(seen).to.equal(0);
    });
  });

  describe('loading', () => {
    /** The events that an element dispatches about its data. */
    function eventsOf(element: ProbeElement): [string, unknown][] {
      const seen: [string, unknown][] = [];
      for (const type of ['partner-data-load', 'partner-data-fail', 'partner-data-problem']) {
        element.addEventListener(type, (event) => seen.push([type, (event as CustomEvent).detail]));
      }
      return seen;
    }

    it('is told: what came, what failed, and what could not be read', async () => {
      const { provider, calls } = tierProvider('p');
      const element = put({ provider });
      const seen = eventsOf(element);
      await settled();
      calls[0]?.answer('one');
      await settled();
      element.loader.resource.refresh();
      calls[1]?.fail({ code: 'invalid', message: 'secret' });
      await settled();
      element.loader.resource.refresh();
      calls[2]?.answer('partly');
      await settled();
      expect(seen.map(([type]) => type)).to.deep.equal([
        'partner-data-load',
        'partner-data-fail',
        'partner-data-load',
        'partner-data-problem',
      ]);
      expect(seen[0]?.[1]).to.deep.equal({ topic: 'tier' });
      expect(seen[1]?.[1]).to.deep.equal({ topic: 'tier', code: 'invalid' });
      expect(element.loader.problems).to.have.length(1);
    });

    it('tells the developer what was thrown where it has no code, and the person that there was no answer', async () => {
      const thrown = new TypeError('answer.jsn is not a function');
      const errors: unknown[][] = [];
      const { error } = console;
      console.error = (...said: unknown[]) => void errors.push(said);
      const clock = fakeTimers();
      const { provider, calls } = tierProvider('p');
      const element = put({ provider });
      const seen = eventsOf(element);
      try {
        for (let call = 0; seen.length === 0; call++) {
          await settled();
          calls[call]?.fail(thrown);
          await clock.advance(8000);
        }
      } finally {
        clock.restore();
        console.error = error;
      }
      expect(calls).to.have.length(4);
      expect(seen).to.deep.equal([['partner-data-fail', { topic: 'tier', code: 'unavailable', cause: thrown }]]);
      expect(errors).to.have.length(1);
      expect(errors[0]?.[1]).to.equal(thrown);
    });

    it('is not told when nothing came: stopping, leaving and coming back are no news', async () => {
      const { provider, calls } = tierProvider('p');
      const element = put({ provider });
      await settled();
      calls[0]?.answer('one');
      await settled();
      element.loader.resource.refresh();
      calls[1]?.fail({ code: 'invalid' });
      await settled();
      const seen = eventsOf(element);
      element.loader.resource.refresh();
      element.loader.resource.stop();
      element.loader.resource.refresh();
      element.remove();
      document.body.append(element);
      await settled();
      expect(seen).to.deep.equal([]);
    });

    it('waits for as long as the element says, and thirty seconds when it says nothing of use', async () => {
      const clock = fakeTimers();
      try {
        for (const [timeoutMs, waits] of [
          [2000, 2000],
          [0, 30_000],
          [-1, 30_000],
          [Number.NaN, 30_000],
        ] as const) {
          const { provider } = tierProvider('p');
          const element = put({ provider, timeoutMs });
          await clock.advance(waits - 1);
          expect(element.shown).to.equal('p loading');
          await clock.advance(1);
          expect(element.shown).to.equal('p failed');
          element.remove();
        }
      } finally {
        clock.restore();
      }
    });

    it('counts a pause down by the second, and leaves no timer when the element goes', async () => {
      const clock = fakeTimers();
      try {
        const { provider, calls } = tierProvider('p');
        const element = put({ provider });
        await settled();
        calls[0]?.fail({ code: 'rate-limited', retryAfterMs: 3000 });
        await settled();
        const drawn = element.drawn.length;
        await clock.advance(2000);
        expect(element.drawn.length).to.be.at.least(drawn + 2);
        element.remove();
        await settled();
        expect(clock.waiting).to.equal(0);
      } finally {
        clock.restore();
      }
    });
  });
});

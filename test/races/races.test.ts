import { expect } from '@open-wc/testing';
import { commonTerms } from '../../src/locales/en.js';
import type { PartnerProvider } from '../../src/provider/index.js';
import { until } from '../support/until.js';
import { fakeTimers } from '../core/fake-timers.js';
import { button, desk, frame, isAwaited, place, text, through, turn as nextTurn, type Call } from './page.js';
import { nameOf, partnerOf, subjects } from './subjects.js';
import { troubles } from './troubles.js';

/** What no person must read, wherever it stands. */
const strange = /undefined|NaN|Infinity|\[object|&lt;secret/;

for (const subject of subjects) {
  describe(`${nameOf(subject)} and its provider`, function () {
    this.timeout(30_000);
    const { needs, beside = [], turn, rest, whole = false } = subject;
    const good = partnerOf(41);
    let clock: ReturnType<typeof fakeTimers>;
    let element: HTMLElement & { provider?: PartnerProvider; refresh?: () => void };
    let thrown: unknown[];
    const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
      const what: unknown = 'reason' in event ? event.reason : event.message;
      if (!String(what).startsWith('ResizeObserver')) thrown.push(what);
    };

    // What is loaded on demand is there from now on, so that nothing but the clock decides what happens when.
    before(async () => {
      element = place(subject, good);
      await until(isReady);
      element.remove();
    });

    beforeEach(() => {
      thrown = [];
      window.addEventListener('error', note);
      window.addEventListener('unhandledrejection', note);
      clock = fakeTimers();
    });

    afterEach(async () => {
      element.remove();
      await frame();
      clock.restore();
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
      expect(thrown).to.deep.equal([]);
    });

    /** Lets time go by until something holds, but not for ever. */
    async function passes(holds: () => boolean, ms = 1000): Promise<void> {
      for (let turns = 0; turns < 80 && !holds(); turns += 1) {
        await nextTurn();
        await clock.advance(ms);
      }
      expect(holds(), text(element)).to.equal(true);
    }

    const shows = (mark: number) => (): boolean =>
      text(element).includes(` ${mark}`) || text(element).includes(`-${mark}`) || text(element).includes(`${mark} of`);
    const isReady = (): boolean => shows(41)() && !isAwaited(element);

    function expectContained(): void {
      expect(element.shadowRoot?.innerHTML).not.to.match(strange);
      expect(element.shadowRoot?.querySelectorAll('img, script')).to.have.length(0);
      expect('hurt' in window).to.equal(false);
    }

    /** A provider of which calls meet a trouble as long as one wishes. */
    function troubled(names: readonly string[], meet: (call: Call) => unknown) {
      const state = { on: true };
      const provider = through(good, (call) => (state.on && names.includes(call.name) ? meet(call) : call.good()));
      return { state, provider };
    }

    for (const { name, meet, says, keeps, brief } of troubles) {
      if (needs) {
        it(`${name}: says so, and works when asked again`, async () => {
          const { state, provider } = troubled([needs], meet);
          element = place(subject, provider);
          const told = says ?? '';
          await passes(() => !isAwaited(element) && text(element).includes(told) && text(element).trim() !== '');
          if (keeps && !whole) expect(text(element)).to.contain('41');
          expectContained();
          state.on = false;
          const again = button(element, commonTerms.retry);
          if (says) expect(again, 'a button to try again').not.to.equal(undefined);
          if (says && again) again.click();
          else element.refresh?.();
          await passes(isReady);
        });
      }
      for (const part of brief ? beside : []) {
        it(`${name}, asked for ${part} alone: shows the rest`, async () => {
          const { state, provider } = troubled([part], meet);
          element = place(subject, provider);
          const isThere = (): boolean => !isAwaited(element) && element.shadowRoot?.querySelector(rest ?? '') !== null;
          await passes(rest ? isThere : isReady);
          expectContained();
          state.on = false;
          if (element.refresh) element.refresh();
          else element.provider = good;
          await passes(isReady);
        });
      }
    }

    it('has no unhandled error where one call is refused and the next throws at once', async () => {
      let calls = 0;
      const provider = through(good, () => {
        calls += 1;
        if (calls % 2 === 0) throw new TypeError('at once');
        return Promise.reject({ code: 'invalid' });
      });
      element = place(subject, provider);
      await passes(() => calls > 0 && !isAwaited(element));
      for (let turns = 0; turns < 20; turns += 1) await clock.advance(5000);
      expectContained();
    });

    if (!needs) return;

    it('says that it takes long, and can be stopped and started again', async () => {
      const { state, provider } = troubled([needs], () => new Promise(() => undefined));
      element = place(subject, provider);
      await passes(() => button(element, commonTerms.cancel) !== undefined, 100);
      expect(text(element)).to.contain(commonTerms.slow);
      button(element, commonTerms.cancel)?.click();
      await passes(() => text(element).includes(commonTerms.stopped), 0);
      state.on = false;
      button(element, commonTerms.retry)?.click();
      await passes(isReady, 0);
    });

    for (const [what, renewSession, calls] of [
      ['renews its session, and goes on', () => Promise.resolve(), 1],
      ['says that its session ended where it cannot be renewed', () => Promise.reject(new Error()), 1],
      ['says that its session ended where its renewal has no end', () => new Promise<void>(() => undefined), 1],
    ] as const) {
      it(what, async () => {
        let renewed = 0;
        let ended = true;
        const renew = async (): Promise<void> => {
          renewed += 1;
          await renewSession();
          ended = false;
        };
        const meet = (call: Call): unknown => (ended ? Promise.reject({ code: 'unauthenticated' }) : call.good());
        element = place(subject, through(good, meet, { renewSession: renew }));
        const told = (): boolean => text(element).includes(commonTerms.failedUnauthenticated);
        await passes(() => isReady() || told());
        expect(renewed).to.be.at.least(calls);
        expect(told()).to.equal(what !== 'renews its session, and goes on');
        ended = false;
        element.refresh?.();
        await passes(isReady);
      });
    }

    for (const order of ['before', 'after'] as const) {
      it(`shows nothing of a former provider that answers ${order} the new one`, async () => {
        const [former, next] = [desk(needs), desk(needs)];
        element = place(subject, through(partnerOf(62), former.meet));
        await passes(() => former.held.length > 0, 0);
        element.provider = through(good, next.meet);
        await passes(() => next.held.length > 0, 0);
        const answers = [former, next];
        if (order === 'after') answers.reverse();
        for (const { held } of answers) {
          for (const { good: own, answer } of held) answer(await own);
          await frame();
          expect(text(element)).not.to.contain('62');
        }
        await passes(() => {
          for (const { good: own, answer } of next.held) answer(own);
          return isReady();
        }, 0);
        expect(text(element)).not.to.contain('62');
      });
    }

    it('drops what is answered after it left, and asks anew when it is back', async () => {
      const calls = desk(needs);
      element = place(subject, through(good, calls.meet));
      await passes(() => calls.held.length > 0, 0);
      element.remove();
      const stranger = partnerOf(62);
      const answer = strangersAnswer(stranger, needs);
      for (const held of calls.held.splice(0)) held.answer(await answer());
      document.body.append(element);
      await passes(() => calls.held.length > 0, 0);
      expect(text(element)).not.to.contain('62');
      await passes(() => {
        for (const held of calls.held) held.answer(held.good);
        return isReady();
      }, 0);
      expect(text(element)).not.to.contain('62');
    });

    if (turn) {
      it('drops the answer to a question before', async () => {
        const calls = desk(needs);
        element = place(subject, through(good, calls.meet));
        await passes(() => calls.held.length > 0, 0);
        const former = calls.held.splice(0);
        turn(element);
        await passes(() => calls.held.length > 0, 0);
        await passes(() => {
          for (const held of calls.held) held.answer(held.good);
          return isReady();
        }, 0);
        const answer = strangersAnswer(partnerOf(62), needs);
        for (const held of former) held.answer(await answer());
        for (let frames = 0; frames < 3; frames += 1) await frame();
        expect(text(element)).not.to.contain('62');
        await passes(isReady, 0);
      });
    }
  });
}

/** What another partner's provider would answer to a call. */
function strangersAnswer(provider: PartnerProvider, name: string): () => Promise<unknown> {
  const [source = '', member] = name.split('.');
  const query = member === 'list' || member === 'summary' ? { limit: 25, locale: 'en' } : 'c1';
  const call = { signal: new AbortController().signal, reason: 'first' };
  type Ask = (...args: unknown[]) => Promise<unknown>;
  const part = (provider as unknown as Record<string, unknown>)[source];
  if (member === undefined) return () => (part as Ask).call(provider, call);
  return () => (part as Record<string, Ask>)[member]!.call(part, query, call);
}

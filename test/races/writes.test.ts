import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { commonTerms } from '../../src/locales/en.js';
import { createMemoryProvider } from '../../src/provider/adapters/memory/index.js';
import type { PartnerProvider } from '../../src/provider/index.js';
import { changeFailureTerms } from '../../src/views/load-view.js';
import { fakeTimers } from '../core/fake-timers.js';
import { button, frame, isAwaited, place, text, through, turn as nextTurn, type Call } from './page.js';
import type { Subject } from './subjects.js';
import { refused, wrong } from './troubles.js';

/** A partner whose records can be changed. */
function partner(id = 'partner-41', name = 'Alder'): PartnerProvider {
  return createMemoryProvider({
    id,
    today: '2026-11-23',
    clients: [
      { id: 'c1', name },
      { id: 'c2', name: 'Birch' },
    ],
    details: (client) => ({ id: client }),
    renewals: [
      {
        id: 'r1',
        clientId: 'c1',
        clientName: name,
        startsOn: '2027-02-05',
        status: 'pending',
        owner: { choice: 'hubspot' },
        primaryContact: { id: 'p1', name: 'Ann' },
        contacts: [
          { id: 'p1', name: 'Ann' },
          { id: 'p2', name: 'Ben' },
        ],
      },
    ],
    engagement: [{ id: 'c1', name, score: 2, categories: [{ id: 'web', name: 'Web', points: 1, possible: 2 }] }],
    renewalUsers: [],
    writable: true,
  });
}

/** One thing that a person changes. */
interface Change extends Subject {
  what: string;
  /** The provider's call. */
  call: string;
  /** Whether what is to be changed is there. */
  ready: (element: Element) => boolean;
  /** What is pressed, one after the other; a function does something else between. */
  steps: readonly (string | ((element: Element) => void))[];
  /** What is said of a success. */
  done: RegExp;
  /** What is said of a failure. */
  failed: RegExp;
  /** Whether what is shown is as it was before. */
  kept: (element: Element) => boolean;
  /** It is written down again by the same button: what was entered stays. */
  stays?: boolean;
}

const row = (element: Element): string => element.shadowRoot?.querySelector('tbody tr')?.textContent ?? '';
const rowOf = (name: string) => (element: Element) => row(element).includes(name);
const choose = (element: Element): void =>
  element.shadowRoot?.querySelector<HTMLInputElement>('input[value=partner]')?.click();
const enter = (element: Element): void => {
  const field = element.shadowRoot?.querySelector<HTMLInputElement>('#entry-title');
  if (field) field.value = 'Call';
  field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const owner = {
  call: 'clients.setRenewalOwner',
  done: /Renewal owner of Alder: Partner/,
  failed: /was not changed/,
} as const;
const breakdown = { tag: 'platform-engagement', attributes: { tab: 'clients', 'open-client': 'c1' } } as const;

const changes: readonly Change[] = [
  {
    what: 'ends services',
    tag: 'partner-client-table',
    call: 'clients.endServices',
    ready: rowOf('Alder'),
    steps: ['Actions: Alder', 'End services…', 'End services'],
    done: /have ended/,
    failed: /have not ended/,
    kept: rowOf('Alder'),
  },
  {
    what: 'chooses a renewal owner',
    tag: 'partner-client-table',
    ready: rowOf('Alder'),
    steps: ['Actions: Alder', 'Edit renewal owner…', choose, 'Save owner'],
    kept: rowOf('Alder'),
    ...owner,
  },
  {
    what: 'chooses a renewal owner',
    tag: 'partner-client-details',
    attributes: { 'client-id': 'c1', tab: 'renewals' },
    ready: (element) => text(element).includes('Edit owner'),
    steps: ['Edit owner', choose, 'Save owner'],
    kept: (element) => text(element).includes('HubSpot'),
    ...owner,
  },
  {
    what: 'chooses a renewal owner',
    tag: 'client-renewals',
    properties: { columns: ['client', 'owner'] },
    ready: rowOf('Alder'),
    steps: ['Edit renewal owner of Alder', choose, 'Save owner'],
    kept: rowOf('HubSpot'),
    ...owner,
  },
  {
    what: 'changes a primary contact',
    tag: 'client-renewals',
    properties: { columns: ['client', 'primaryContact'] },
    call: 'renewals.setPrimaryContact',
    ready: rowOf('Ann'),
    steps: ['Change the primary contact of Alder', 'Ben'],
    done: /Ben/,
    failed: /was not changed/,
    kept: rowOf('Ann'),
  },
  {
    what: 'creates a task',
    ...breakdown,
    call: 'engagement.createTask',
    ready: (element) => text(element).includes('Web'),
    steps: ['Web 1 of 2', 'Create task', enter, 'Create task'],
    done: /was created/,
    failed: /was not created/,
    kept: rowOf('Alder'),
    stays: true,
  },
  {
    what: 'adds a note',
    ...breakdown,
    call: 'engagement.addNote',
    ready: (element) => text(element).includes('Web'),
    steps: ['Web 1 of 2', 'Add note', enter, 'Add note'],
    done: /was added/,
    failed: /was not added/,
    kept: rowOf('Alder'),
    stays: true,
  },
];

/** What has a name: a button, an item of a menu, or a link. */
const named = (element: Element, name: string): HTMLElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, [role=menuitem]') ?? [])]
    .filter((one) => one.checkVisibility())
    .findLast((one) => (one.ariaLabel ?? one.textContent).replace(/\s+/g, ' ').trim() === name);

/** What stands in the way of reading: isolates around names. */
const plain = (element: Element): string => text(element).replace(/[\u2068\u2069]/g, '');

for (const change of changes) {
  describe(`A person ${change.what} in <${change.tag}>`, function () {
    this.timeout(30_000);
    let clock: ReturnType<typeof fakeTimers>;
    let element: HTMLElement & { provider?: PartnerProvider };
    let thrown: unknown[];
    const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
      const what: unknown = 'reason' in event ? event.reason : event.message;
      if (!String(what).startsWith('ResizeObserver')) thrown.push(what);
    };

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
        // What is loaded on demand comes in its own time.
        if (ms === 0) await frame();
      }
      expect(holds(), plain(element)).to.equal(true);
    }

    /** Does all that leads to the write. */
    async function act(provider: PartnerProvider): Promise<void> {
      element = place(change, provider);
      await passes(() => change.ready(element), 0);
      for (const step of change.steps) {
        if (typeof step === 'function') {
          await passes(() => element.shadowRoot?.querySelector('dialog[open] input') !== null, 0);
          step(element);
          await nextTurn();
          continue;
        }
        await passes(() => named(element, step) !== undefined, 0);
        named(element, step)?.focus();
        named(element, step)?.click();
        await nextTurn();
      }
    }

    /** A provider of which the write meets a trouble as long as one wishes. */
    function troubled(meet: (call: Call) => unknown, more: Partial<PartnerProvider> = {}) {
      const state = { on: true, calls: 0 };
      const provider = through(
        partner(),
        (call) => {
          if (call.name !== change.call) return call.good();
          state.calls += 1;
          return state.on ? meet(call) : call.good();
        },
        more,
      );
      return { state, provider };
    }

    const says = (pattern: RegExp) => (): boolean => pattern.test(plain(element));

    function expectWhole(): void {
      expect(change.kept(element), row(element)).to.equal(true);
      expect(isAwaited(element)).to.equal(false);
      expect(named(element, 'Saving…')).to.equal(undefined);
      expect(element.shadowRoot?.innerHTML).not.to.match(/undefined|NaN|\[object|&lt;secret/);
    }

    for (const { name, meet, code = 'unavailable' } of refused) {
      it(`${name}: puts back what was, says why, and works when it is tried again`, async () => {
        const { state, provider } = troubled(meet);
        await act(provider);
        await passes(says(change.failed));
        expect(plain(element)).to.contain(commonTerms[changeFailureTerms[code]]);
        expectWhole();
        state.on = false;
        const again =
          button(element, commonTerms.retry) ?? (change.stays && named(element, change.steps.at(-1) as string));
        if (again) again.click();
        else await act(provider);
        await passes(says(change.done));
      });
    }

    it('takes whatever is answered for done: the records are read again', async () => {
      for (const answer of wrong) {
        const { provider } = troubled(async ({ good }) => {
          await good();
          return answer;
        });
        await act(provider);
        await passes(says(change.done));
        element.remove();
      }
    });

    it('renews its session, and writes once more', async () => {
      let renewed = 0;
      const { state, provider } = troubled(() => Promise.reject({ code: 'unauthenticated' }), {
        renewSession: () => {
          renewed += 1;
          state.on = false;
          return Promise.resolve();
        },
      });
      await act(provider);
      await passes(says(change.done));
      expect([renewed, state.calls]).to.deep.equal([1, 2]);
    });

    for (const ends of ['answered', 'refused'] as const) {
      it(`shows nothing of it to another partner, ${ends} as it may be`, async () => {
        let settle: (() => void) | undefined;
        const { provider } = troubled(
          ({ good }) =>
            new Promise((resolve, reject) => {
              settle = () => (ends === 'answered' ? resolve(good()) : reject({ code: 'conflict' }));
            }),
        );
        await act(provider);
        await passes(() => settle !== undefined, 0);
        element.provider = partner('partner-62', 'Stranger');
        await passes(() => text(element).includes('Stranger') || !text(element).includes('Alder'));
        settle?.();
        for (let turns = 0; turns < 10; turns += 1) {
          await nextTurn();
          await clock.advance(100);
        }
        expect(plain(element)).not.to.match(change.failed);
        expect(row(element)).not.to.contain('Alder');
        expect(isAwaited(element)).to.equal(false);
      });

      it(`does no harm where its element is gone, ${ends} as it may be`, async () => {
        let settle: (() => void) | undefined;
        const { provider } = troubled(
          ({ good }) =>
            new Promise((resolve, reject) => {
              settle = () => (ends === 'answered' ? resolve(good()) : reject({ code: 'conflict' }));
            }),
        );
        await act(provider);
        await passes(() => settle !== undefined, 0);
        element.remove();
        settle?.();
        for (let turns = 0; turns < 10; turns += 1) {
          await nextTurn();
          await clock.advance(100);
        }
      });
    }
  });
}

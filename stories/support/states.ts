import type { StoryObj } from '@storybook/web-components-vite';
import type { MemoryMember, MemoryProvider, MemoryScript } from 'partner-widgets/adapters/memory';
import type { ErrorCode, PartnerProvider } from 'partner-widgets/provider';
import { says, shows, textOf } from './shadow.js';

/** What the stories of an element's states need to know of it. */
export interface StatesOf {
  tag: string;
  /** What it reads. When it reads several things, the one without which it shows nothing. */
  member: MemoryMember;
  /** A provider under a script; each story has its own. */
  provide: (script?: MemoryScript) => MemoryProvider;
  /** What it says when all is there. */
  ready: string;
}

/** What a story of a state sets. */
interface StateArgs {
  provider?: PartnerProvider | undefined;
}

type State = StoryObj<StateArgs>;

/** A play function that waits until the element says something. */
export const waitFor =
  (tag: string, words: string): NonNullable<State['play']> =>
  ({ canvasElement }) =>
    says(canvasElement, tag, words);

/** A service that asks for patience for longer than any look at a story takes. */
const pauseMs = 120_000;

const isBusy = (element: Element): boolean =>
  element.shadowRoot?.querySelector('[aria-busy=true]') !== null || textOf(element).includes('Refreshing');

/** Longer than the kit would ever wait by itself. */
const tooLongMs = 3_600_000;

/**
 * The states that every element goes through between a question and its answer, as stories: a file of states exports those
 * that its element can get into, and adds its own (empty, one, huge, long words).
 */
export function statesOf({ tag, member, provide, ready }: StatesOf) {
  const under = (script: MemoryScript, words: string): State => ({
    args: { provider: provide(script) },
    play: waitFor(tag, words),
  });
  const failing = (code: ErrorCode, words: string): State => under({ [member]: { fail: code } }, words);

  /** Loads, then refreshes under a script. */
  const refreshed = (script: MemoryScript, shown: (element: Element) => boolean): State => {
    const provider = provide();
    return {
      args: { provider },
      beforeEach: () => {
        provider.script = {};
      },
      play: async ({ canvasElement }) => {
        await says(canvasElement, tag, ready);
        provider.script = script;
        canvasElement.querySelector<Element & { refresh(): void }>(tag)?.refresh();
        await shows(canvasElement, tag, shown);
      },
    };
  };

  return {
    /** Asked, and no answer yet. */
    loading: { args: { provider: provide({ [member]: { hold: true } }) } } satisfies State,
    /** For more than five seconds. */
    slow: under({ [member]: { hold: true } }, 'This takes longer than usual'),
    /** Stopped by the person, who did not want to wait. */
    stopped: {
      args: { provider: provide({ [member]: { hold: true } }) },
      play: async ({ canvasElement }) => {
        await says(canvasElement, tag, 'This takes longer than usual');
        const buttons = canvasElement.querySelector(tag)?.shadowRoot?.querySelectorAll('button') ?? [];
        [...buttons].find(({ textContent }) => textContent.trim() === 'Cancel')?.click();
        await says(canvasElement, tag, 'Loading was stopped');
      },
    } satisfies State,
    /** What is there stays while it is asked for again. */
    refreshing: refreshed({ [member]: { hold: true } }, isBusy),
    /** What is there stays when it could not be had again. */
    stale: refreshed({ [member]: { fail: 'invalid' } }, (element) =>
      textOf(element).includes('The last refresh failed'),
    ),
    /** The service said when to come back. */
    waiting: under({ [member]: { fail: 'rate-limited', retryAfterMs: pauseMs } }, 'The service asked us to wait'),
    failedUnauthenticated: failing('unauthenticated', 'Your session has ended'),
    failedNotFound: failing('not-found', 'does not have what was asked for'),
    failedConflict: failing('conflict', 'changed by someone else'),
    failedRateLimited: under({ [member]: { fail: 'rate-limited', retryAfterMs: tooLongMs } }, 'too many requests'),
    failedInvalid: failing('invalid', 'cannot be read'),
    failedCursorExpired: failing('cursor-expired', 'The list changed'),
    failedTooMany: failing('too-many', 'more than the service can give'),
    failedTimeout: failing('timeout', 'did not answer in time'),
    failedUnavailable: failing('unavailable', 'did not answer'),
    /** This person may not see it. */
    denied: failing('forbidden', 'You may not see this'),
    /** The provider does not offer it. */
    off: { args: { provider: { contract: 1, id: 'story' } }, play: waitFor(tag, 'Not available here') } satisfies State,
    /** There is no provider. */
    notConnected: { args: { provider: undefined }, play: waitFor(tag, 'Not connected') } satisfies State,
  };
}

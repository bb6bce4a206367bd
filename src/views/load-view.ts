import { html, nothing, type TemplateResult } from 'lit';
import type { Loader, Words } from '../core/index.js';
import type { commonTerms } from '../locales/en.js';
import type { ErrorCode } from '../provider/index.js';
import { alertIcon, clockIcon, errorIcon, infoIcon, lockIcon, plugIcon } from '../ui/icons.js';
import { message, notice, type Message, type Notice } from '../ui/message.js';

/** The words that every loaded thing needs. */
export type CommonWords = Words<typeof commonTerms>;

/** What is known of something that is loaded. */
export type Loaded<Q, T> = Pick<Loader<Q, T>, 'resource' | 'status' | 'value' | 'problems'>;

/** What a loaded thing looks like in each of its states. */
export interface LoadView<T> {
  words: CommonWords;
  /** Bars of the final size, while nothing is there yet. */
  skeleton: () => TemplateResult;
  /** The thing itself. */
  content: (value: T) => TemplateResult;
  /** Said instead of the content when there is nothing to show. */
  empty?: ((value: T) => Message | undefined) | undefined;
}

/**
 * Draws what a loader has: a skeleton, a message in place of content, or the content under notices when it is slow, stale
 * or not whole. Messages and notices stand in one region that screen readers announce politely when it changes.
 */
export function loadView<Q, T>(loader: Loaded<Q, T>, view: LoadView<T>): TemplateResult {
  const { words } = view;
  const { value } = loader;
  const shown = instead(loader, words) ?? (value === undefined ? undefined : view.empty?.(value));
  const content = shown ? nothing : value === undefined ? view.skeleton() : view.content(value);
  return html`
    <div role="status">
      ${loader.status === 'loading' ? html`<span class="hidden">${words.say('loading')}</span>` : nothing}
      ${shown ? message(shown) : notices(loader, words).map(notice)}
    </div>
    ${content}
  `;
}

/** What stands in place of the content, if anything does. */
function instead<Q, T>(loader: Loaded<Q, T>, words: CommonWords): Message | undefined {
  const { resource, status } = loader;
  if (status === 'not-connected') {
    return { icon: plugIcon, title: words.say('notConnected'), text: words.say('notConnectedText') };
  }
  if (status === 'off') return { icon: infoIcon, title: words.say('off'), text: words.say('offText') };
  const again = { label: words.say('retry'), run: () => resource.refresh() };
  if (status === 'denied') {
    return { icon: lockIcon, title: words.say('denied'), text: words.say('deniedText'), action: again };
  }
  if (loader.value !== undefined) return undefined;
  if (resource.failure) {
    const text = words.say(failureTerms[resource.failure.code]);
    return { icon: errorIcon, critical: true, title: words.say('failed'), text, action: again };
  }
  if (resource.stopped) {
    return { icon: infoIcon, title: words.say('stopped'), text: words.say('stoppedText'), action: again };
  }
  const { pauseMs } = resource;
  if (pauseMs === undefined) return undefined;
  return {
    icon: clockIcon,
    title: words.say('paused'),
    text: words.say('pausedText', { count: Math.ceil(pauseMs / 1000) }),
    counting: true,
    action: { label: words.say('tryNow'), run: () => resource.hurry() },
  };
}

/** What is said above content that stays. */
function notices<Q, T>(loader: Loaded<Q, T>, words: CommonWords): Notice[] {
  const { resource, problems } = loader;
  const said: Notice[] = [];
  if (resource.stale) {
    const { failure } = resource;
    const what = words.say(failure ? (resource.current ? 'stale' : 'staleQuery') : 'stopped');
    const text = failure ? `${what} ${words.say(failureTerms[failure.code])}` : what;
    said.push({ icon: clockIcon, text, action: { label: words.say('retry'), run: () => resource.refresh() } });
  } else if (resource.pauseMs !== undefined) {
    const action = { label: words.say('tryNow'), run: () => resource.hurry() };
    said.push({ icon: clockIcon, text: words.say('paused'), action });
  } else if (resource.slow) {
    const action = { label: words.say('cancel'), run: () => resource.stop() };
    said.push({ icon: clockIcon, text: words.say('slow'), action });
  }
  if (problems.length > 0) {
    const records = new Set(problems.map((problem) => problem.record)).size;
    said.push({ icon: alertIcon, text: words.say('unreadable', { count: records }) });
  }
  return said;
}

/** What is said of each reason for which a call fails. */
export const failureTerms = {
  unauthenticated: 'failedUnauthenticated',
  forbidden: 'deniedText',
  'not-found': 'failedNotFound',
  conflict: 'failedConflict',
  'rate-limited': 'failedRateLimited',
  invalid: 'failedInvalid',
  'cursor-expired': 'failedCursorExpired',
  'too-many': 'failedTooMany',
  timeout: 'failedTimeout',
  unavailable: 'failedUnavailable',
} as const satisfies Record<ErrorCode, keyof typeof commonTerms>;

/** What is said of each reason for which a change could not be made. */
export const changeFailureTerms = { ...failureTerms, forbidden: 'changeDenied' } as const;

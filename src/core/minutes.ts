import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { systemClock } from './clock.js';

const minuteMs = 60_000;
const watching = new Set<() => void>();
let cancel: (() => void) | undefined;

/** Tells all, and again when the next minute begins; not while the page is hidden. */
function ring(): void {
  cancel?.();
  if (document.visibilityState === 'hidden' || watching.size === 0) return;
  for (const changed of [...watching]) changed();
  wait();
}

function wait(): void {
  cancel = systemClock.after(minuteMs - (Date.now() % minuteMs), ring);
}

/** Calls back at the beginning of each minute, until the answer is called. All who wait share one timer. */
function everyMinute(changed: () => void): () => void {
  if (watching.size === 0) {
    document.addEventListener('visibilitychange', ring);
    if (document.visibilityState !== 'hidden') wait();
  }
  watching.add(changed);
  return () => {
    watching.delete(changed);
    if (watching.size > 0) return;
    cancel?.();
    document.removeEventListener('visibilitychange', ring);
  };
}

/** Redraws an element at the beginning of each minute, as long as it shows the time. */
export class MinuteController implements ReactiveController {
  #end: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly showsTime: () => boolean,
  ) {
    host.addController(this);
  }

  /** What was drawn before the element left the page tells an old time. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.showsTime()) this.#end ??= everyMinute(() => this.host.requestUpdate());
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = undefined;
  }
}

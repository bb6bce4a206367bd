import { FakeClock } from './fake-clock.js';

/** Puts a clock that stands still in the place of the page's timers, until it is taken away. */
export function fakeTimers(): FakeClock & { restore(): void } {
  const clock = new FakeClock();
  const { setTimeout: set, clearTimeout: clear } = window;
  const cancels = new Map<number, () => void>();
  let last = 0;
  Object.assign(window, {
    setTimeout: (run: () => void, ms = 0) => {
      last += 1;
      cancels.set(last, clock.after(ms, run));
      return last;
    },
    clearTimeout: (timer: number) => cancels.get(timer)?.(),
  });
  Object.defineProperty(performance, 'now', { configurable: true, value: () => clock.now() });
  return Object.assign(clock, {
    restore() {
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
      Reflect.deleteProperty(performance, 'now');
    },
  });
}

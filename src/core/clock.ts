/** Timers, time and chance: one object, so that a test can drive them by hand. */
export interface Clock {
  /** Milliseconds since an arbitrary start. */
  now(): number;
  /** Calls back after so many milliseconds; the answer takes it back. */
  after(ms: number, run: () => void): () => void;
  /** A number from 0 up to 1. */
  random(): number;
}

/** `setTimeout` fires at once beyond this. */
const longestTimer = 2 ** 31 - 1;

/** The browser's own time. */
export const systemClock: Clock = {
  // Not the time of day, which a person or a server may set back.
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, Math.min(ms, longestTimer));
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

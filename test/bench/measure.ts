/** One way of doing something: `prepare` is not measured, what it answers is. */
export interface Side {
  name: string;
  prepare(): Promise<() => void | Promise<void>>;
}

/** Several ways of doing the same thing; the first is the baseline. */
export interface Bench {
  name: string;
  sides: readonly Side[];
}

/** The middle of each side's times, in milliseconds. */
export interface Result {
  name: string;
  medians: { side: string; ms: number; ratio: number }[];
}

/** Runs all sides in turn, round after round, so that what disturbs the machine disturbs all of them. */
export async function run(bench: Bench, rounds: number): Promise<Result> {
  const times = new Map<Side, number[]>(bench.sides.map((side) => [side, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const side of bench.sides) {
      const task = await side.prepare();
      // From the beginning of a frame on, so that no side waits for the next one longer than another.
      await new Promise(requestAnimationFrame);
      const start = performance.now();
      await task();
      // The first round warms up.
      if (round > 0) times.get(side)?.push(performance.now() - start);
    }
  }
  const middle = (side: Side): number => {
    const sorted = (times.get(side) ?? []).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? NaN;
  };
  const base = bench.sides[0] ? middle(bench.sides[0]) : NaN;
  return {
    name: bench.name,
    medians: bench.sides.map((side) => ({ side: side.name, ms: middle(side), ratio: middle(side) / base })),
  };
}

/**
 * Resolves when what was waited for is on the screen. Looks late in each frame, when all that asked for the frame has drawn: so
 * those that draw at once and those that wait for the frame are told of the same one.
 */
export async function drawn(there: () => boolean): Promise<void> {
  let done = false;
  while (!done) {
    await lateInFrame();
    done = there();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Sizes are told of when the frame's callbacks have run and its layout is known; in a frame that has begun, still in that frame. */
function lateInFrame(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });
}

/** Work in steps: it pauses now and then, and whoever runs it says when it goes on. */
export type Steps<A> = Generator<undefined, A, undefined>;

/** So many rows make a step: some milliseconds at most, on a slow machine too. */
const rowsOfStep = 2048;

/** What is awaited may take so long before the browser is let in, and what is not awaited. */
const sliceMs = 8;
const sliceBehindMs = 4;

/** How many pieces of work are under way that somebody awaits. */
let awaited = 0;

/** Visits rows by their numbers, with a pause after each step but the last. */
export function* eachRow(count: number, visit: (row: number) => void): Steps<void> {
  for (let start = 0; start < count; start += rowsOfStep) {
    if (start > 0) yield;
    const end = Math.min(count, start + rowsOfStep);
    for (let row = start; row < end; row++) visit(row);
  }
}

/** A new array in the order of the engine's own sort, which sorts parts of it; those are then merged. */
export function* sortInSteps<K>(values: readonly K[], compare: (a: K, b: K) => number): Steps<K[]> {
  let runs: K[][] = [];
  for (let start = 0; start < values.length; start += rowsOfStep) {
    if (start > 0) yield;
    runs.push(values.slice(start, start + rowsOfStep).sort(compare));
  }
  while (runs.length > 1) {
    const merged: K[][] = [];
    for (let place = 0; place < runs.length; place += 2) {
      merged.push(yield* merge(runs[place] ?? [], runs[place + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Two sorted arrays as one; of equals those of the first come first. */
function* merge<K>(a: K[], b: K[], compare: (a: K, b: K) => number): Steps<K[]> {
  const [first, last] = [b[0], a.at(-1)];
  // Parts of what was nearly in order lie apart.
  if (first === undefined || last === undefined || compare(last, first) <= 0) return a.concat(b);
  const sorted: K[] = [];
  let [left, right] = [0, 0];
  while (left < a.length && right < b.length) {
    const [one, other] = [a[left] as K, b[right] as K];
    if (compare(one, other) <= 0) {
      sorted.push(one);
      left++;
    } else {
      sorted.push(other);
      right++;
    }
    if (sorted.length % rowsOfStep === 0) yield;
  }
  return sorted.concat(a.slice(left), b.slice(right));
}

/** Does work without a pause. */
export function atOnce<A>(work: Steps<A>): A {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** How work is to be done. */
export interface SliceOptions {
  /** Ends it between two slices. */
  signal?: AbortSignal | undefined;
  /** It goes on when nothing else is under way, after what is drawn meanwhile. */
  behind?: boolean | undefined;
}

/**
 * Does work in slices of a few milliseconds, each in a task of its own, so that the page stays alive. What is done within the
 * first is answered at once, without a promise.
 */
export function inSlices<A>(work: Steps<A>, options: SliceOptions = {}): A | Promise<A> {
  const { behind = false } = options;
  const step = behind ? work.next() : sliceOf(work, sliceMs);
  return step.done ? step.value : goOn(work, options);
}

async function goOn<A>(work: Steps<A>, { signal, behind = false }: SliceOptions): Promise<A> {
  if (!behind) awaited++;
  try {
    for (;;) {
      await nextTask();
      signal?.throwIfAborted();
      if (behind && awaited > 0) continue;
      const step = sliceOf(work, behind ? sliceBehindMs : sliceMs);
      if (step.done) return step.value;
    }
  } finally {
    if (!behind) awaited--;
  }
}

function sliceOf<A>(work: Steps<A>, ms: number): IteratorResult<undefined, A> {
  const end = performance.now() + ms;
  for (;;) {
    const step = work.next();
    if (step.done || performance.now() >= end) return step;
  }
}

/** Resolves in a task of its own: sooner than a timer. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Work that can be paused at each yield and continued later. */
export type Work<T> = Generator<unknown, T, void>;

/**
 * The longest time in milliseconds that a slice of work blocks others; its last step may take
 * longer.
 */
export const SLICE_MS = 5;

/** Does all of the work at once. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does the work in slices and lets other work of the process run in between. */
export async function inSlices<T>(work: Work<T>): Promise<T> {
  for (;;) {
    const endMs = performance.now() + SLICE_MS;
    while (performance.now() < endMs) {
      const step = work.next();
      if (step.done) return step.value;
    }
    await othersFirst();
  }
}

/** Resolves once the work that waits now has run. */
export const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** How many values one step sorts or merges. */
const RUN = 256;

/** A stable sort, one step at a time. */
export function* inOrder<T>(values: Iterable<T>, compare: (a: T, b: T) => number): Work<T[]> {
  let runs: T[][] = [];
  let run: T[] = [];
  for (const value of values) {
    run.push(value);
    if (run.length < RUN) continue;
    runs.push(run.sort(compare));
    run = [];
    yield;
  }
  runs.push(run.sort(compare));
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merged(runs[at] as T[], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] as T[];
}

function* merged<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Work<T[]> {
  const both: T[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const fromLeft = r >= right.length || (l < left.length && compare(left[l] as T, right[r] as T) <= 0);
    both.push((fromLeft ? left[l++] : right[r++]) as T);
    if (both.length % RUN === 0) yield;
  }
  return both;
}

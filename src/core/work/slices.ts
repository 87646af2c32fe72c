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

/**
 * The values of a list that is in order already, or in the opposite order, as records often are;
 * undefined for any other list.
 */
function* orderedBefore<T>(values: readonly T[], compare: (a: T, b: T) => number): Work<T[] | undefined> {
  let [isRising, isFalling] = [true, true];
  for (let at = 1; at < values.length; at++) {
    const compared = compare(values[at - 1] as T, values[at] as T);
    isRising &&= compared <= 0;
    isFalling &&= compared > 0;
    if (!isRising && !isFalling) return undefined;
    if (at % RUN === 0) yield;
  }
  return isRising ? [...values] : values.toReversed();
}

/** A stable sort, one step at a time. */
export function* inOrder<T>(values: Iterable<T>, compare: (a: T, b: T) => number): Work<T[]> {
  const ordered = Array.isArray(values) ? yield* orderedBefore<T>(values, compare) : undefined;
  if (ordered) return ordered;
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

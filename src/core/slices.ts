import { Heap } from './heap.js';

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

/** A stable sort, one step at a time. */
export function* inOrder<T>(values: Iterable<T>, compare: (a: T, b: T) => number): Work<T[]> {
  const heap = new Heap<{ value: T; at: number }>((a, b) => compare(a.value, b.value) || a.at - b.at);
  let at = 0;
  for (const value of values) {
    heap.add({ value, at });
    at += 1;
    yield;
  }
  const sorted: T[] = [];
  for (let next = heap.take(); next; next = heap.take()) {
    sorted.push(next.value);
    yield;
  }
  return sorted;
}

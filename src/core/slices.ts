import { Heap } from './heap.js';

/** Work that may be left off at each yield and gone on with later. */
export type Work<T> = Generator<unknown, T, void>;

/**
 * How long a slice of work may keep everybody else waiting, in milliseconds; its last step may take
 * longer.
 */
export const SLICE_MS = 5;

/** Does all of it now. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Does a slice of it after another, and lets whatever else waits in the process come in between.
 */
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

/** Resolves once what waits by now has had its turn. */
export const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Values in order, those that `compare` tells no difference of as they came: a stable sort, step by
 * step.
 */
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

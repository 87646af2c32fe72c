import { signal } from '@preact/signals';

/** Rises whenever something may have changed: what is shown is then asked for again. */
export const pulse = signal(0);

const GAP = 1000;
/** What is shown is never older than this: an answer that takes long mostly waits for others. */
const LONGEST_GAP = 4000;
/** Answers may take this share of the time: half of what a page may cost, beside its stream. */
const SHARE = 0.01;
let last = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** How long the answers since the last beat took together, and those of the beat before. */
let spent = 0;
let spentBefore = 0;

/** Notes how long the answer to a question took, in milliseconds. */
export function noteCost(duration: number): void {
  spent += duration;
}

/** Something changed here: ask again at once. */
export function touch(): void {
  clearTimeout(waiting);
  waiting = undefined;
  last = performance.now();
  spentBefore = spent;
  spent = 0;
  pulse.value += 1;
}

/** Something changed elsewhere: ask again soon, seldom where asking takes long. */
export function touchSoon(): void {
  if (waiting !== undefined) return;
  // Only what takes long twice is slow: the first answers of a program that has just started are
  const gap = Math.min(LONGEST_GAP, Math.max(GAP, Math.min(spent, spentBefore) / SHARE));
  waiting = setTimeout(touch, Math.max(50, last + gap - performance.now()));
}

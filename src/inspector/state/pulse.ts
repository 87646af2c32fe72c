import { signal } from '@preact/signals';

/** Rises whenever something may have changed: what is shown is then asked for again. */
export const pulse = signal(0);

const GAP = 1000;
/** Asking costs the sandbox at most this share of its time. */
const SHARE = 0.02;
let last = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
let cost = 0;

/** Notes how long the answer to a question took, in milliseconds. */
export function noteCost(duration: number): void {
  cost = Math.max(duration, cost * 0.8);
}

/** Something changed here: ask again at once. */
export function touch(): void {
  clearTimeout(waiting);
  waiting = undefined;
  last = performance.now();
  pulse.value += 1;
}

/** Something changed elsewhere: ask again soon, seldom where asking takes long. */
export function touchSoon(): void {
  if (waiting !== undefined) return;
  const gap = Math.min(10_000, Math.max(GAP, cost / SHARE));
  waiting = setTimeout(touch, Math.max(50, last + gap - performance.now()));
}

import { signal } from '@preact/signals';

/** Rises whenever something may have changed: what is shown is then asked for again. */
export const pulse = signal(0);

const GAP = 1000;
/** Asking costs the sandbox at most this share of its time. */
const SHARE = 0.02;
let last = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** How long the answers since the last beat took together, and those of a beat lately. */
let spent = 0;
let cost = 0;

/** Notes how long the answer to a question took, in milliseconds. */
export function noteCost(duration: number): void {
  spent += duration;
}

/** Something changed here: ask again at once. */
export function touch(): void {
  clearTimeout(waiting);
  waiting = undefined;
  last = performance.now();
  cost = Math.max(spent, cost * 0.8);
  spent = 0;
  pulse.value += 1;
}

/** Something changed elsewhere: ask again soon, seldom where asking takes long. */
export function touchSoon(): void {
  if (waiting !== undefined) return;
  const gap = Math.min(10_000, Math.max(GAP, Math.max(spent, cost) / SHARE));
  waiting = setTimeout(touch, Math.max(50, last + gap - performance.now()));
}

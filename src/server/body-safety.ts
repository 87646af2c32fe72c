import { Refusal } from '../core/errors.js';

const DEEPEST = 64;

const refuse = (message: string): Refusal =>
  new Refusal('invalidInput', `[body ${message}]`, { fields: [{ field: 'body', problem: 'invalid', message }] });

/**
 * Refuses bodies no merchant sends and that could harm: nested deeper than 64 levels (writing them out again would overflow the stack), or
 * with keys that reach an object's prototype when copied. Answers how many values the body holds.
 */
export function checkBodySafety(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 1;
  if (depth >= DEEPEST) throw refuse(`must not be nested deeper than ${DEEPEST} levels`);
  let count = 1;
  if (Array.isArray(value)) {
    for (const item of value) count += checkBodySafety(item, depth + 1);
    return count;
  }
  for (const key of Object.keys(value)) {
    const held = (value as Record<string, unknown>)[key];
    if (key === '__proto__') throw refuse('must not have the key __proto__');
    if (key === 'constructor' && typeof held === 'object' && held !== null && Object.hasOwn(held, 'prototype')) {
      throw refuse('must not have the key constructor.prototype');
    }
    count += checkBodySafety(held, depth + 1);
  }
  return count;
}

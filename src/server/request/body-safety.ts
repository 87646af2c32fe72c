import { invalid, type Refusal } from '../../core/errors.js';

const DEEPEST = 64;
/** Bodies of fewer bytes are parsed in no time, whatever they are. */
const HARMLESS_BYTES = 64 * 1024;
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from('"\\[]{}');

const refuse = (message: string): Refusal => invalid('body', message);

const tooDeep = (): Refusal => refuse(`must not be nested deeper than ${DEEPEST} levels`);

/**
 * Refuses JSON text that is nested deeper than 64 levels before it is parsed, since five million characters of nothing but brackets would take the engine
 * seconds and hundreds of megabytes.
 */
export function checkDepth(json: Buffer): void {
  if (json.length < HARMLESS_BYTES) return;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (inText && byte === BACKSLASH) at++;
    else if (byte === QUOTE) inText = !inText;
    else if (inText) continue;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth++;
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--;
    if (depth > DEEPEST) throw tooDeep();
  }
}

/**
 * Refuses bodies no merchant sends and that could harm: nested deeper than 64 levels (writing them out again would overflow the stack), or
 * with keys that reach an object's prototype when copied. Answers how many values the body holds.
 */
export function checkBodySafety(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 1;
  if (depth >= DEEPEST) throw tooDeep();
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

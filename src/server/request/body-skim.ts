import { invalid, type Refusal } from '../../core/errors.js';
import { BYTES, isDigit, isExponent, isLetter, isOfNumber } from './json-bytes.js';

const { QUOTE, BACKSLASH, COMMA, COLON, MINUS, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT, LETTER_N } = BYTES;

/** The refusal of a body of more values than `most`. */
export const tooManyValues = (most: number): Refusal => invalid('body', `must not hold more than ${most} values`);

/** How many levels objects and lists may be nested. */
export const DEEPEST = 64;
/** A number of so many characters without an exponent is far below 2^53. */
const ALWAYS_KEPT = 15;
/** Objects of more keys are left to the careful pass. */
const MOST_KEYS = 64;
const UNSURE = -1;

/** What the text of a body tells before it is parsed. */
export interface BodyFacts {
  /** How many values it holds: objects, lists and scalars. */
  readonly values: number;
  /** How many of them are null. */
  readonly nulls: number;
  /**
   * The fields that an object has twice, such as `items[0].sku`; at most 20. The last one wins, as
   * in `JSON.parse`.
   */
  readonly duplicateKeys: readonly string[];
}

const hashed = (key: string): number => Buffer.from(key).reduce((hash, byte) => Math.imul(hash, 31) + byte, 0) | 0;
const PROTO = hashed('__proto__');
const PROTOTYPE = hashed('prototype');

/**
 * The hashes of the keys that each open object has had so far, `MOST_KEYS` places a level. One for
 * all, since a pass is never interrupted.
 */
const hashes = new Int32Array((DEEPEST + 1) * MOST_KEYS);
const counts = new Uint8Array(DEEPEST + 1);
const lists = new Uint8Array(DEEPEST + 1);

/** Notes a key of the object at `depth`; false where it may have come before, or could harm. */
function isNewKey(depth: number, hash: number): boolean {
  const count = counts[depth] as number;
  if (count === MOST_KEYS || hash === PROTO || hash === PROTOTYPE) return false;
  const first = depth * MOST_KEYS;
  for (let at = first; at < first + count; at++) if (hashes[at] === hash) return false;
  hashes[first + count] = hash;
  counts[depth] = count + 1;
  return true;
}

/** Where the text that begins at `start` ends. */
function endOfText(json: Buffer, start: number): number {
  let at = start + 1;
  for (; at < json.length && json[at] !== QUOTE; at++) if (json[at] === BACKSLASH) at++;
  return at;
}

/** Where the key that begins at `start` ends; `UNSURE` where it needs a closer look. */
function endOfKey(json: Buffer, start: number, depth: number): number {
  let hash = 0;
  let at = start + 1;
  for (; at < json.length && json[at] !== QUOTE; at++) {
    const byte = json[at] as number;
    if (byte === BACKSLASH) return UNSURE;
    hash = (Math.imul(hash, 31) + byte) | 0;
  }
  return isNewKey(depth, hash) ? at : UNSURE;
}

/**
 * Where the number that begins at `start` ends; `UNSURE` where it may be too large to keep its
 * digits.
 */
function endOfNumber(json: Buffer, start: number): number {
  let at = start + 1;
  for (; at < json.length && isOfNumber(json[at] as number); at++) if (isExponent(json[at] as number)) return UNSURE;
  return at - start > ALWAYS_KEPT ? UNSURE : at - 1;
}

function endOfWord(json: Buffer, start: number): number {
  let at = start + 1;
  while (at < json.length && isLetter(json[at] as number)) at++;
  return at - 1;
}

/**
 * The quick pass over a body, for the many that give no cause for a closer look: it makes no text
 * of any key and does not know where it is. Undefined where something may be wrong or told twice.
 */
export function skim(json: Buffer, maxValues: number): BodyFacts | undefined {
  let depth = 0;
  let awaitsKey = false;
  let values = 0;
  let nulls = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at] as number;
    if (byte === COMMA) awaitsKey = lists[depth] === 0 && depth > 0;
    else if (byte === COLON) awaitsKey = false;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth = Math.max(0, depth - 1);
    else if (byte === QUOTE && awaitsKey) at = endOfKey(json, at, depth);
    else {
      if (byte === QUOTE) at = endOfText(json, at);
      else if (byte === MINUS || isDigit(byte)) at = endOfNumber(json, at);
      else if (isLetter(byte)) at = endOfWord(json, at);
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (++depth > DEEPEST) return undefined;
        lists[depth] = byte === OPEN_LIST ? 1 : 0;
        counts[depth] = 0;
        awaitsKey = byte === OPEN_OBJECT;
      } else continue;
      values++;
      if (byte === LETTER_N) nulls++;
    }
    if (values > maxValues) throw tooManyValues(maxValues);
    if (at === UNSURE) return undefined;
  }
  return { values, nulls, duplicateKeys: [] };
}

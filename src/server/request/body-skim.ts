import { invalid, type Refusal } from '../../core/forms/errors.js';
import { BYTES, isDigit, isExponent, isLetter, isOfNumber } from './json-bytes.js';

const { QUOTE, BACKSLASH, COMMA, COLON, MINUS, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT, LETTER_N } = BYTES;

/** The refusal of a body with more than `most` values; `advice` ends the sentence. */
export const tooManyValues = (most: number, advice = ''): Refusal => invalid('body', `must not hold more than ${most} values${advice}`);

/** How deep objects and lists may be nested. */
export const DEEPEST = 64;

/** The refusal of a body that is nested deeper. */
export const tooDeep = (): Refusal => invalid('body', `must not be nested deeper than ${DEEPEST} levels`);

/** The refusal of a long body with more than `most` bytes that cannot be divided. */
export const tooLong = (most: number): Refusal => invalid('body', `must not hold a string, a number or blanks of more than ${most} bytes`);

/** A number with at most this many characters and no exponent is far below 2^53. */
const ALWAYS_KEPT = 15;
/** Objects with more keys are left to the full pass. */
const MOST_KEYS = 64;
const UNSURE = -1;

/** What the text of a body shows before it is parsed. */
export interface BodyFacts {
  /** The number of values: objects, lists and scalars. */
  readonly values: number;
  /** The number of nulls among them. */
  readonly nulls: number;
  /**
   * Fields that occur twice in an object, such as `items[0].sku`; at most 20. The last value is
   * used, as in `JSON.parse`.
   */
  readonly duplicateKeys: readonly string[];
}

const hashed = (key: string): number => Buffer.from(key).reduce((hash, byte) => Math.imul(hash, 31) + byte, 0) | 0;
const PROTO = hashed('__proto__');
const PROTOTYPE = hashed('prototype');

/**
 * The hashes of the keys of each open object, `MOST_KEYS` entries per level. All passes share it,
 * because a pass is never interrupted.
 */
const hashes = new Int32Array((DEEPEST + 1) * MOST_KEYS);
const counts = new Uint8Array(DEEPEST + 1);
const lists = new Uint8Array(DEEPEST + 1);

/**
 * Records a key of the object at `depth`. Returns false if the key may be a duplicate or harmful.
 */
function isNewKey(depth: number, hash: number): boolean {
  const count = counts[depth] as number;
  if (count === MOST_KEYS || hash === PROTO || hash === PROTOTYPE) return false;
  const first = depth * MOST_KEYS;
  for (let at = first; at < first + count; at++) if (hashes[at] === hash) return false;
  hashes[first + count] = hash;
  counts[depth] = count + 1;
  return true;
}

/** The position where the string that starts at `start` ends. */
function endOfText(json: Buffer, start: number): number {
  let at = start + 1;
  for (; at < json.length && json[at] !== QUOTE; at++) if (json[at] === BACKSLASH) at++;
  return at;
}

/** The position where the key that starts at `start` ends; `UNSURE` if it needs the full pass. */
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

/** The position where the number that starts at `start` ends; `UNSURE` if it may lose digits. */
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
 * The quick pass, which is enough for most bodies: it decodes no keys and keeps no paths. Undefined
 * if something may be wrong or duplicated and the full pass is needed.
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

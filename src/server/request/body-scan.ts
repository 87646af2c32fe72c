import { invalid } from '../../core/forms/errors.js';
import { keepsItsDigits } from '../../core/values/written-number.js';
import { type BodyFacts, DEEPEST, skim, tooDeep, tooManyValues } from './body-skim.js';
import { BYTES, isDigit, isLetter, isOfNumber } from './json-bytes.js';

const { QUOTE, BACKSLASH, COMMA, COLON, MINUS, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT, LETTER_N } = BYTES;

const LONGEST_NUMBER_TOLD = 40;
const MOST_DUPLICATES_TOLD = 20;

/** Keys are kept as Latin-1 strings of their bytes, which are the fastest to read. */
const inBytes = (text: string): string => Buffer.from(text).toString('latin1');
const inUtf8 = (bytes: string): string => Buffer.from(bytes, 'latin1').toString();

/**
 * A key with its escapes resolved; unchanged if they are invalid, which the parser reports later.
 */
function unescaped(key: string): string {
  try {
    return inBytes(JSON.parse(`"${inUtf8(key)}"`));
  } catch {
    return key;
  }
}

/** An open object or list. The scan makes one per depth and reuses it. */
interface Level {
  isList: boolean;
  index: number;
  /** The key whose value the scan is reading. */
  key: string;
  readonly keys: Set<string>;
}

/**
 * A full pass over a body's bytes that knows the path of each field. It assumes valid JSON;
 * otherwise its findings mean nothing and the parser reports the error.
 */
class BodyScan {
  readonly #json: Buffer;
  readonly #maxValues: number;
  readonly #levels: Level[] = [{ isList: true, index: 0, key: '', keys: new Set() }];
  readonly #duplicates = new Set<string>();
  #depth = 0;
  #level = this.#levels[0] as Level;
  #awaitsKey = false;
  #values = 0;
  #nulls = 0;

  constructor(json: Buffer, maxValues: number) {
    this.#json = json;
    this.#maxValues = maxValues;
  }

  run(): BodyFacts {
    const { length } = this.#json;
    for (let at = 0; at < length; at++) {
      const byte = this.#json[at] as number;
      if (byte === QUOTE) at = this.#text(at);
      else if (byte === COMMA) this.#next();
      else if (byte === COLON) this.#awaitsKey = false;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.#open(byte === OPEN_LIST);
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) this.#close();
      else if (byte === MINUS || isDigit(byte)) at = this.#number(at);
      else if (isLetter(byte)) at = this.#word(at, byte);
    }
    return { values: this.#values, nulls: this.#nulls, duplicateKeys: [...this.#duplicates] };
  }

  #count(): void {
    this.#values++;
    if (this.#values > this.#maxValues) throw tooManyValues(this.#maxValues);
  }

  #open(isList: boolean): void {
    this.#count();
    this.#depth++;
    if (this.#depth > DEEPEST) throw tooDeep();
    this.#levels[this.#depth] ??= { isList, index: 0, key: '', keys: new Set() };
    this.#level = this.#levels[this.#depth] as Level;
    this.#level.isList = isList;
    this.#level.index = 0;
    this.#level.keys.clear();
    this.#awaitsKey = !isList;
  }

  #close(): void {
    this.#awaitsKey = false;
    if (this.#depth === 0) return;
    this.#depth--;
    this.#level = this.#levels[this.#depth] as Level;
  }

  #next(): void {
    this.#level.index++;
    this.#awaitsKey = !this.#level.isList;
  }

  /** Skips a string or a key; returns the position of its end. */
  #text(start: number): number {
    let at = start + 1;
    let escaped = false;
    for (; at < this.#json.length && this.#json[at] !== QUOTE; at++) {
      if (this.#json[at] !== BACKSLASH) continue;
      escaped = true;
      at++;
    }
    if (this.#awaitsKey) this.#key(start, at, escaped);
    else this.#count();
    return at;
  }

  #key(start: number, end: number, escaped: boolean): void {
    const level = this.#level;
    const written = this.#json.toString('latin1', start + 1, end);
    level.key = escaped ? unescaped(written) : written;
    if (level.keys.has(level.key)) this.#duplicate();
    else level.keys.add(level.key);
    if (level.key === '__proto__') throw invalid('body', 'must not have the key __proto__');
    if (level.key === 'prototype' && this.#holder() === 'constructor') throw invalid('body', 'must not have the key constructor.prototype');
  }

  #duplicate(): void {
    if (this.#duplicates.size < MOST_DUPLICATES_TOLD) this.#duplicates.add(this.#path());
  }

  /** The key that holds the open object. */
  #holder(): string | undefined {
    const outer = this.#levels[this.#depth - 1];
    return outer?.isList === false ? outer.key : undefined;
  }

  /**
   * Skips a number and returns the position of its last character. Refuses a number that would lose
   * digits.
   */
  #number(start: number): number {
    this.#count();
    let at = start + 1;
    while (at < this.#json.length && isOfNumber(this.#json[at] as number)) at++;
    this.#checkNumber(start, at);
    return at - 1;
  }

  #checkNumber(start: number, end: number): void {
    const literal = this.#json.toString('latin1', start, end);
    if (keepsItsDigits(literal)) return;
    const told = literal.length > LONGEST_NUMBER_TOLD ? `${literal.slice(0, LONGEST_NUMBER_TOLD)}…` : literal;
    throw invalid(this.#path(), `must be a number that keeps its digits: ${told} would be rounded`);
  }

  /** Skips true, false or null; returns the position of its last letter. */
  #word(start: number, first: number): number {
    this.#count();
    if (first === LETTER_N) this.#nulls++;
    let at = start + 1;
    while (at < this.#json.length && isLetter(this.#json[at] as number)) at++;
    return at - 1;
  }

  #path(): string {
    const steps = this.#levels.slice(1, this.#depth + 1).map(({ isList, index, key }) => (isList ? `[${index}]` : `.${key}`));
    return inUtf8(steps.join('').replace(/^\./, '')) || 'body';
  }
}

/**
 * Reads the text of a body once before it is parsed. Refuses harmful input, naming the field if
 * there is one: nesting deeper than 64 levels, more than `maxValues` values, keys that would reach
 * an object's prototype, and numbers that would be rounded (all of these are policies).
 */
export const scanBody = (json: Buffer, maxValues: number): BodyFacts => skim(json, maxValues) ?? new BodyScan(json, maxValues).run();

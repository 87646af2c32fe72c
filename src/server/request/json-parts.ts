import type { Work } from '../../core/work/slices.js';
import { DEEPEST, tooDeep, tooLong } from './body-skim.js';
import { BYTES } from './json-bytes.js';

const { QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT } = BYTES;

/** How many bytes one step scans, and parses together if they contain complete values. */
const PART = 16 * 1024;
const NOWHERE = -1;

/** By default, the most bytes without a value that can be read by itself. */
const LONGEST = 8 * 1024 ** 2;

/** The text of a body is not valid JSON. */
export class BrokenJson extends Error {}

type Fields = Record<string, unknown>;

/** A list or an object that is being read member by member. */
interface Open {
  readonly value: unknown[] | Fields;
  /** Whether it may not end here, because a comma came last. */
  awaitsMember: boolean;
}

/**
 * Reads a list or an object of any size. It looks for commas between members and parses as many
 * members together as a part holds. A member that is longer than a part is read in the same way.
 */
class PartReader {
  readonly #json: Buffer;
  readonly #read: (text: Buffer) => unknown;
  readonly #part: number;
  readonly #longest: number;
  readonly #open: Open[] = [];
  /** The start of the bytes that are not parsed yet, and the end of those that are scanned. */
  #from = 0;
  #at = 0;
  /** The last comma between members of the open value, and the start of its current member. */
  #comma = NOWHERE;
  #opening = NOWHERE;
  #depth = 0;
  #inText = false;

  constructor(json: Buffer, read: (text: Buffer) => unknown, part: number, longest: number) {
    this.#json = json;
    this.#longest = longest;
    this.#part = part;
    this.#read = read;
  }

  *run(): Work<unknown> {
    const start = this.#nextByte();
    if (!isOpening(this.#json[start])) {
      this.#checkLength(this.#json.length);
      return this.#read(this.#json);
    }
    const root = this.#enter(start);
    while (this.#open.length > 0) {
      if (this.#at >= this.#json.length) throw new BrokenJson();
      if (this.#look()) this.#leave();
      else if (this.#at - this.#from >= this.#part) this.#cut();
      yield;
    }
    if (this.#nextByte() < this.#json.length) throw new BrokenJson();
    return root;
  }

  /** Scans at most one part. Returns whether it reached the end of the open value. */
  #look(): boolean {
    const end = Math.min(this.#json.length, this.#at + this.#part);
    for (; this.#at < end; this.#at++) {
      const byte = this.#json[this.#at];
      if (this.#inText) {
        if (byte === BACKSLASH) this.#at++;
        else if (byte === QUOTE) this.#inText = false;
      } else if (byte === QUOTE) this.#inText = true;
      else if (byte === COMMA) {
        if (this.#depth === 0) [this.#comma, this.#opening] = [this.#at, NOWHERE];
      } else if (isOpening(byte)) {
        if (this.#depth++ === 0) this.#opening = this.#at;
      } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
        if (this.#depth-- === 0) return true;
      }
    }
    return false;
  }

  /**
   * Parses the members before the last comma; without a comma, starts to read the member itself.
   */
  #cut(): void {
    if (this.#comma !== NOWHERE) {
      this.#take(this.#comma);
      this.#from = this.#comma + 1;
      this.#comma = NOWHERE;
    } else if (this.#opening !== NOWHERE && this.#depth > 0) {
      const [outer, opening] = [this.#last(), this.#opening];
      const key = this.#keyBefore(outer, opening);
      const value = this.#enter(opening);
      if (Array.isArray(outer.value)) outer.value.push(value);
      else outer.value[key] = value;
    } else this.#checkLength(this.#at - this.#from);
  }

  #enter(opening: number): Open['value'] {
    // Each level is scanned again, which would take hours at a million levels.
    if (this.#open.length >= DEEPEST) throw tooDeep();
    const value = this.#json[opening] === OPEN_LIST ? [] : {};
    this.#open.push({ value, awaitsMember: false });
    this.#from = this.#at = opening + 1;
    this.#inText = false;
    [this.#depth, this.#comma, this.#opening] = [0, NOWHERE, NOWHERE];
    return value;
  }

  /** Parses the rest of the value that ends here, and continues in the one around it. */
  #leave(): void {
    const ended = this.#last();
    const isList = Array.isArray(ended.value);
    if (this.#json[this.#at] !== (isList ? CLOSE_LIST : CLOSE_OBJECT)) throw new BrokenJson();
    if (ended.awaitsMember || this.#nextByte(this.#from) < this.#at) this.#take(this.#at);
    this.#open.pop();
    this.#at++;
    const outer = this.#open.at(-1);
    if (!outer) return;
    this.#at = this.#nextByte();
    outer.awaitsMember = this.#json[this.#at] === COMMA;
    if (outer.awaitsMember) this.#at++;
    else if (!isClosing(this.#json[this.#at])) throw new BrokenJson();
    this.#from = this.#at;
    [this.#depth, this.#comma, this.#opening] = [0, NOWHERE, NOWHERE];
  }

  /** Parses the members up to `end`; there must be at least one. */
  #take(end: number): void {
    const open = this.#last();
    const members = this.#wrapped(open, this.#json.subarray(this.#from, end)) as unknown[] & Fields;
    const keys = Object.keys(members);
    if (keys.length === 0) throw new BrokenJson();
    open.awaitsMember = this.#json[end] === COMMA;
    if (Array.isArray(open.value)) for (const member of members) open.value.push(member);
    else for (const key of keys) open.value[key] = members[key];
  }

  /** The key of the member that starts there, in an object. */
  #keyBefore(outer: Open, opening: number): string {
    const keys = Object.keys(this.#wrapped(outer, this.#json.subarray(this.#from, opening), 'null') as object);
    if (keys.length !== 1) throw new BrokenJson();
    return keys[0] as string;
  }

  #wrapped({ value }: Open, members: Buffer, rest = ''): unknown {
    const [before, after] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    return this.#read(Buffer.concat([Buffer.from(before), members, Buffer.from(rest + after)]));
  }

  #last(): Open {
    return this.#open.at(-1) as Open;
  }

  /** The position of the next byte that is not white space. */
  #nextByte(from = this.#at): number {
    let at = from;
    while (at < this.#json.length && SPACE.includes(this.#json[at] as number)) this.#checkLength(++at - from);
    return at;
  }

  /** A long string, number or run of blanks is read in one step, which must not hold others up. */
  #checkLength(bytes: number): void {
    if (bytes > this.#longest) throw tooLong(this.#longest);
  }
}

const SPACE = Buffer.from(' \t\r\n');
const isOpening = (byte: number | undefined): boolean => byte === OPEN_LIST || byte === OPEN_OBJECT;
const isClosing = (byte: number | undefined): boolean => byte === CLOSE_LIST || byte === CLOSE_OBJECT;

/**
 * Parses JSON of any size step by step. `read` parses the text of a few members, in brackets, or
 * throws. Throws `BrokenJson` if the parts do not form valid JSON.
 */
export const parsingJson = (json: Buffer, read: (text: Buffer) => unknown, part = PART, longest = LONGEST): Work<unknown> =>
  new PartReader(json, read, part, longest).run();

/** How many bytes one step looks at for commas only. */
const COUNTED = 64 * 1024;

/**
 * Whether JSON of any size certainly has more than `most` values, step by step and without parsing
 * it: there is a value before each comma outside of strings.
 */
export function* exceedingValues(json: Buffer, most: number): Work<boolean> {
  let [commas, inText, pauseAt] = [0, false, 0];
  for (let at = 0; at < json.length; at++) {
    if (at >= pauseAt) {
      pauseAt += COUNTED;
      yield;
    }
    const byte = json[at];
    if (byte === BACKSLASH) at++;
    else if (byte === QUOTE) inText = !inText;
    else if (byte === COMMA && !inText && ++commas >= most) return true;
  }
  return false;
}

/** Property names and list positions from the root down. */
export type JsonPath = readonly (string | number)[];

/** Where a text stops being JSON. */
export interface JsonFault {
  readonly offset: number;
  /** What would have been right there, e.g. "',' or '}'". */
  readonly expected: string;
}

const space = /[ \t\r\n]*/y;
const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a string
const stringBody = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

/** The first place where `text` is not JSON, or undefined if it is. What the engine's own parser says of it differs from version to version. */
export function findFault(text: string): JsonFault | undefined {
  const scan = new Scan(text);
  return scan.run();
}

/** Where the value at `path` starts in a JSON text, or undefined if there is none. */
export function offsetOf(text: string, path: JsonPath): number | undefined {
  const scan = new Scan(text, path);
  scan.run();
  return scan.found;
}

/** The line and column of an offset, both from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

class Scan {
  found: number | undefined;
  readonly #text: string;
  readonly #target: JsonPath | undefined;
  #at = 0;

  constructor(text: string, target?: JsonPath) {
    this.#text = text;
    this.#target = target;
  }

  run(): JsonFault | undefined {
    try {
      this.#value(0);
      if (this.#peek() !== undefined) this.#fail('the end of the file');
      return undefined;
    } catch (fault) {
      if (fault instanceof Error) throw fault;
      return fault as JsonFault;
    }
  }

  /** `depth` is how many steps of the target have led here; NaN once the way has left it. */
  #value(depth: number): void {
    const next = this.#peek();
    if (depth === this.#target?.length) this.found ??= this.#at;
    if (next === '{') this.#members('}', () => this.#member(depth));
    else if (next === '[') this.#elements(depth);
    else if (next === '"') this.#string();
    else if (!this.#take(literal)) this.#fail('a value');
  }

  #elements(depth: number): void {
    let index = 0;
    this.#members(']', () => this.#value(this.#target?.[depth] === index++ ? depth + 1 : Number.NaN));
  }

  #member(depth: number): void {
    if (this.#peek() !== '"') this.#fail('a property name in double quotes');
    const name = JSON.parse(this.#string()) as string;
    if (this.#peek() !== ':') this.#fail("':'");
    this.#at += 1;
    this.#value(this.#target?.[depth] === name ? depth + 1 : Number.NaN);
  }

  #members(close: string, member: () => void): void {
    this.#at += 1;
    if (this.#peek() !== close) {
      member();
      for (; this.#peek() === ','; member()) this.#at += 1;
    }
    if (this.#peek() !== close) this.#fail(`',' or '${close}'`);
    this.#at += 1;
  }

  #string(): string {
    const body = this.#take(stringBody)!;
    if (this.#text[this.#at] === '\\') this.#fail('an escape that JSON knows');
    if (this.#text[this.#at] !== '"') this.#fail('a double quote that ends the text before the line does');
    this.#at += 1;
    return `${body}"`;
  }

  #peek(): string | undefined {
    this.#take(space);
    return this.#text[this.#at];
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#text)?.[0];
    this.#at += taken?.length ?? 0;
    return taken;
  }

  #fail(expected: string): never {
    throw { offset: this.#at, expected } satisfies JsonFault;
  }
}

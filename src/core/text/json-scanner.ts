import type { Path } from './field-name.js';

/** The place at which a text stops being valid JSON. */
export interface JsonFault {
  readonly offset: number;
  /** What was expected there, e.g. "',' or '}'". */
  readonly expected: string;
}

const space = /[ \t\r\n]*/y;
const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a string
const stringBody = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const LONGEST_FOUND = 20;

/**
 * Finds the first place where `text` is not valid JSON; undefined if it is valid. The engine's own
 * error messages differ between versions.
 */
export const findFault = (text: string): JsonFault | undefined => new Scan(text).run();

/** Finds where the value at `path` starts in a JSON text; undefined if there is none. */
export function offsetOf(text: string, path: Path): number | undefined {
  const scan = new Scan(text, path);
  scan.run();
  return scan.found;
}

/** Converts an offset to a line and column, both from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * Describes a fault: "expected ':', found "1}"". `whole` is the name of the text for a fault at its
 * end ("the file").
 */
export function faultText(text: string, { offset, expected }: JsonFault, whole: string): string {
  const [line] = text.slice(offset, offset + LONGEST_FOUND).split(/[\r\n]/);
  const found = offset >= text.length ? `the end of ${whole}` : line === '' ? 'the end of the line' : JSON.stringify(line);
  return `expected ${expected === END ? `the end of ${whole}` : expected}, found ${found}`;
}

const END = 'the end';

/**
 * An open list or object, and the path to its current value if that is on the path to the target.
 */
interface Open {
  readonly close: '}' | ']';
  readonly onWay: boolean;
  step: string | number;
}

/** Reads a text without recursion, because it may be nested deeper than the stack allows. */
class Scan {
  found: number | undefined;
  readonly #text: string;
  readonly #target: Path | undefined;
  readonly #open: Open[] = [];
  #at = 0;

  constructor(text: string, target?: Path) {
    this.#text = text;
    this.#target = target;
  }

  run(): JsonFault | undefined {
    let expected = this.#value();
    while (expected === undefined && this.#open.length > 0) expected = this.#afterValue();
    if (expected === undefined && this.#peek() !== undefined) expected = END;
    return expected === undefined ? undefined : { offset: this.#at, expected };
  }

  /** Reads up to the end of a complete value. Returns what was expected if that fails. */
  #value(): string | undefined {
    for (;;) {
      const next = this.#peek();
      const onWay = this.#isOnWay();
      if (onWay && this.#open.length === this.#target?.length) this.found ??= this.#at;
      if (next === '"') return this.#string();
      if (next !== '{' && next !== '[') return this.#take(literal) ? undefined : 'a value';
      this.#at += 1;
      this.#open.push({ close: next === '{' ? '}' : ']', onWay, step: 0 });
      if (this.#closes()) return undefined;
      const wrong = next === '{' ? this.#name() : undefined;
      if (wrong) return wrong;
    }
  }

  /** Continues after a value within a list or object. */
  #afterValue(): string | undefined {
    const open = this.#open.at(-1) as Open;
    if (this.#closes()) return undefined;
    if (this.#peek() !== ',') return `',' or '${open.close}'`;
    this.#at += 1;
    if (open.close === ']') open.step = Number(open.step) + 1;
    else {
      const wrong = this.#name();
      if (wrong) return wrong;
    }
    return this.#value();
  }

  #closes(): boolean {
    if (this.#peek() !== this.#open.at(-1)?.close) return false;
    this.#at += 1;
    this.#open.pop();
    return true;
  }

  #name(): string | undefined {
    if (this.#peek() !== '"') return 'a property name in double quotes';
    const from = this.#at;
    const wrong = this.#string();
    if (wrong) return wrong;
    (this.#open.at(-1) as Open).step = JSON.parse(this.#text.slice(from, this.#at)) as string;
    if (this.#peek() !== ':') return "':'";
    this.#at += 1;
    return undefined;
  }

  #isOnWay(): boolean {
    const depth = this.#open.length;
    if (depth === 0) return true;
    const { onWay, step } = this.#open[depth - 1] as Open;
    return onWay && this.#target?.[depth - 1] === step;
  }

  #string(): string | undefined {
    this.#take(stringBody);
    if (this.#text[this.#at] === '\\') return 'a valid JSON escape';
    if (this.#text[this.#at] !== '"') return 'a double quote that ends the string on the same line';
    this.#at += 1;
    return undefined;
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
}

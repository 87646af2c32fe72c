/** A record cut out of a state file. */
export interface CutRecord {
  readonly bytes: Buffer;
  /** The position of its first byte, both from 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * The depth of records in a state file: in the root's `tenants`, a tenant's `collections`, a
 * collection's list.
 */
const recordDepth = 5;
const [quoteMark, backslash, brace] = [0x22, 0x5c, 0x7b];

/** The meaning of a byte outside strings. Most have none and cost one table lookup. */
const [other, quote, lineFeed, opening, closing] = [0, 1, 2, 3, 4];
const kinds = new Uint8Array(256);
kinds[quoteMark] = quote;
kinds[0x0a] = lineFeed;
for (const byte of Buffer.from('{[')) kinds[byte] = opening;
for (const byte of Buffer.from('}]')) kinds[byte] = closing;

/**
 * Cuts the records out of a state file that is too long for one string. What remains is the frame:
 * the same JSON with a placeholder `{"cut":n}` for the n-th record, followed by as many line feeds
 * as the record had, so that line numbers are the same in both.
 */
export class RecordCutter {
  readonly #take: (record: CutRecord) => void;
  /** Copies, so that a few bytes do not keep their whole chunk in memory. */
  readonly #frame: Buffer[] = [];
  #record: Buffer[] = [];
  #count = 0;
  #depth = 0;
  #inRecord = false;
  #inText = false;
  #escaped = false;
  #place = { line: 1, column: 1 };
  #line = 1;
  /** The bytes before this chunk and before the current line. */
  #offset = 0;
  #lineStart = 0;

  constructor(take: (record: CutRecord) => void) {
    this.#take = take;
  }

  push(chunk: Buffer): void {
    let start = 0;
    for (let at = this.#skipText(chunk, 0); at < chunk.length; at++) {
      const kind = kinds[chunk[at]!];
      if (kind === other) continue;
      if (kind === quote) {
        this.#inText = true;
        at = this.#skipText(chunk, at + 1) - 1;
      } else if (kind === lineFeed) {
        this.#line += 1;
        this.#lineStart = this.#offset + at + 1;
      } else if (kind === opening) {
        if (this.#depth++ !== recordDepth || chunk[at] !== brace) continue;
        this.#frame.push(Buffer.from(chunk.subarray(start, at)));
        this.#place = { line: this.#line, column: this.#offset + at - this.#lineStart + 1 };
        this.#inRecord = true;
        start = at;
      } else if (--this.#depth === recordDepth && this.#inRecord) {
        this.#cut(chunk.subarray(start, at + 1));
        start = at + 1;
      }
    }
    (this.#inRecord ? this.#record : this.#frame).push(Buffer.from(chunk.subarray(start)));
    this.#offset += chunk.length;
  }

  /** The frame, once everything has been pushed. */
  frame(): Buffer {
    return Buffer.concat(this.#frame);
  }

  /** A record that has begun and not ended. */
  rest(): CutRecord | undefined {
    return this.#record.length > 0 ? { bytes: Buffer.concat(this.#record), ...this.#place } : undefined;
  }

  #cut(end: Buffer): void {
    this.#take({ bytes: Buffer.concat([...this.#record, end]), ...this.#place });
    this.#record = [];
    this.#inRecord = false;
    this.#frame.push(Buffer.from(`{"cut":${this.#count++}}${'\n'.repeat(this.#line - this.#place.line)}`));
  }

  /** The position after the string that `from` is in; `from` itself if it is not in one. */
  #skipText(chunk: Buffer, from: number): number {
    let at = from;
    for (; this.#inText && at < chunk.length; at++) {
      if (this.#escaped) this.#escaped = false;
      else if (chunk[at] === backslash) this.#escaped = true;
      else if (chunk[at] === quoteMark) this.#inText = false;
    }
    return at;
  }
}

/** A record cut out of a state file. */
export interface CutRecord {
  readonly bytes: Buffer;
  /** Where its first byte stands, both from 1. */
  readonly line: number;
  readonly column: number;
}

/** Where records stand in a state file: in the root's `tenants`, a tenant's `collections`, a collection's list. */
const recordDepth = 5;
const [quote, backslash, lineFeed] = [0x22, 0x5c, 0x0a];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * Cuts the records out of a state file that is too long for one string. What is left over is the frame: the same JSON with a small stand-in,
 * `{"cut":n}`, for the n-th record, and as many line feeds after it as the record had, so that lines are counted alike in both.
 */
export class RecordCutter {
  readonly #take: (record: CutRecord) => void;
  readonly #frame: Buffer[] = [];
  #record: Buffer[] = [];
  #count = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #place = { line: 1, column: 1 };
  #line = 1;
  /** Bytes before this chunk, and before the current line. */
  #offset = 0;
  #lineStart = 0;

  constructor(take: (record: CutRecord) => void) {
    this.#take = take;
  }

  push(chunk: Buffer): void {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === backslash) this.#escaped = true;
        else if (byte === quote) this.#inString = false;
      } else if (byte === quote) this.#inString = true;
      else if (byte === lineFeed) this.#countLine(at);
      else if (byte === openBrace || byte === openBracket) {
        if (this.#depth++ !== recordDepth || byte === openBracket) continue;
        this.#frame.push(chunk.subarray(start, at));
        start = at;
        this.#place = { line: this.#line, column: this.#offset + at - this.#lineStart + 1 };
      } else if (byte === closeBrace || byte === closeBracket) {
        if (--this.#depth !== recordDepth || byte === closeBracket) continue;
        this.#cut(chunk.subarray(start, at + 1));
        start = at + 1;
      }
    }
    (this.#depth > recordDepth ? this.#record : this.#frame).push(chunk.subarray(start));
    this.#offset += chunk.length;
  }

  /** What is left over, once all has been pushed. */
  frame(): Buffer {
    return Buffer.concat(this.#frame);
  }

  /** A record that has begun and has not ended. */
  rest(): CutRecord | undefined {
    return this.#record.length > 0 ? { bytes: Buffer.concat(this.#record), ...this.#place } : undefined;
  }

  #cut(end: Buffer): void {
    this.#take({ bytes: Buffer.concat([...this.#record, end]), ...this.#place });
    this.#record = [];
    this.#frame.push(Buffer.from(`{"cut":${this.#count++}}${'\n'.repeat(this.#line - this.#place.line)}`));
  }

  #countLine(at: number): void {
    this.#line += 1;
    this.#lineStart = this.#offset + at + 1;
  }
}

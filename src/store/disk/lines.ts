import { createReadStream } from 'node:fs';

export interface Line {
  /** Without its line feed. */
  readonly bytes: Buffer;
  /** From 1. */
  readonly number: number;
  /** Where it starts in the file. */
  readonly offset: number;
  /** Whether it ends with a line feed; only the last line may not. */
  readonly ended: boolean;
}

/** Reads a file line by line; only one line at a time is held in memory. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let [number, offset] = [1, 0];
  let parts: Buffer[] = [];
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      const bytes = Buffer.concat([...parts, chunk.subarray(start, end)]);
      yield { bytes, number, offset, ended: true };
      [parts, start, number, offset] = [[], end + 1, number + 1, offset + bytes.length + 1];
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield { bytes: Buffer.concat(parts), number, offset, ended: false };
}

import { crc32 } from 'node:zlib';
import type { Change, Reset } from './change.js';

/** Past this many characters an entry goes on in another line, so that no line is too long for a string. */
const longestLine = 8 * 1024 * 1024;
const checksumLength = 8;

/** What one line says. A change too long for one line is spread over several, all but the last marked `more`. */
export type JournalLine = Reset | (Omit<Change, 'changes'> & { changes: LineChange[]; more?: true });

/** Collection, key and record; without a record, a removal. */
export type LineChange = readonly [string, string, object?];

/** The lines of an entry: a checksum (CRC-32, 8 hex digits) of the JSON, a space, the JSON, a line feed. */
export function* encodeEntry(entry: Change | Reset): Iterable<Buffer> {
  if ('reset' in entry) {
    yield seal(JSON.stringify(entry));
    return;
  }
  let parts: string[] = [];
  let length = 0;
  const { changes, ...head } = entry;
  for (const [collection, records] of changes) {
    for (const [key, record] of records) {
      if (length > longestLine) {
        yield seal(withChanges(head, parts, true));
        [parts, length] = [[], 0];
        head.cleared = [];
      }
      const part = JSON.stringify(record ? [collection, key, record] : [collection, key]);
      parts.push(part);
      length += part.length;
    }
  }
  yield seal(withChanges(head, parts, false));
}

/** A line without its line feed, or undefined if it is not what was written. */
export function decodeLine(line: Buffer): JournalLine | undefined {
  const body = line.subarray(checksumLength + 1);
  if (line.toString('latin1', 0, checksumLength + 1) !== `${checksum(body)} `) return undefined;
  return JSON.parse(body.toString()) as JournalLine;
}

function withChanges(head: Omit<Change, 'changes'>, parts: readonly string[], more: boolean): string {
  return `${JSON.stringify(head).slice(0, -1)},"changes":[${parts.join(',')}]${more ? ',"more":true' : ''}}`;
}

function seal(json: string): Buffer {
  const line = Buffer.from(`${' '.repeat(checksumLength + 1)}${json}\n`);
  line.write(checksum(line.subarray(checksumLength + 1, -1)), 'latin1');
  return line;
}

const checksum = (body: Buffer): string => crc32(body).toString(16).padStart(checksumLength, '0');

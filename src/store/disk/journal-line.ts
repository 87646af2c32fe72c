import { crc32 } from 'node:zlib';
import type { Change, Reset } from '../change.js';
import { stateFormat } from './format.js';

/**
 * An entry with more characters continues in another line, so that no line exceeds the length of a
 * string.
 */
const longestLine = 8 * 1024 * 1024;
const checksumLength = 8;

/** Gives a number to the tenant's records at this point. */
export interface Mark {
  readonly tenant: string;
  readonly mark: number;
}

/** Sets the tenant to the records with a number, before the change that follows. */
export interface Start {
  readonly tenant: string;
  readonly from: number;
}

/**
 * The first line of a journal: the format of the lines after it, and the seed that the state was
 * made from, if it is known. A journal without it has the oldest format.
 */
export interface Head {
  readonly format: number;
  readonly seed?: string | undefined;
}

/** The parts of an entry, in order. */
export type Step = Change | Reset | Mark | Start;

/**
 * One line. If an entry takes several lines, for its steps or a long change, all but the last have
 * `more`.
 */
export type JournalLine = (Head | Reset | Mark | Start | (Omit<Change, 'changes'> & { changes: LineChange[] })) & { more?: true };

/** Collection, key and record; without a record, a removal. */
export type LineChange = readonly [string, string, object?];

/** The first line of a new journal. */
export const encodeHead = (seed?: string): Buffer => seal(JSON.stringify({ format: stateFormat, seed } satisfies Head));

/**
 * The lines of an entry. Each is a checksum (CRC-32, 8 hex digits) of the JSON, a space, the JSON
 * and a line feed.
 */
export function* encodeEntry(steps: readonly Step[], longest = longestLine): Iterable<Buffer> {
  let last: string | undefined;
  for (const step of steps) {
    for (const json of 'changes' in step ? textsOf(step, longest) : [JSON.stringify(step)]) {
      if (last) yield seal(`${last.slice(0, -1)},"more":true}`);
      last = json;
    }
  }
  if (last) yield seal(last);
}

/** Decodes a line without its line feed; undefined if its checksum is wrong. */
export function decodeLine(line: Buffer): JournalLine | undefined {
  const body = line.subarray(checksumLength + 1);
  if (line.toString('latin1', 0, checksumLength + 1) !== `${checksum(body)} `) return undefined;
  return JSON.parse(body.toString()) as JournalLine;
}

/** A change as JSON texts, as many as it needs. */
function* textsOf({ changes, ...head }: Change, longest: number): Iterable<string> {
  let parts: string[] = [];
  let length = 0;
  for (const [collection, records] of changes) {
    for (const [key, record] of records) {
      if (length > longest) {
        yield withChanges(head, parts);
        [parts, length] = [[], 0];
        head.cleared = [];
      }
      const part = JSON.stringify(record ? [collection, key, record] : [collection, key]);
      parts.push(part);
      length += part.length;
    }
  }
  yield withChanges(head, parts);
}

const withChanges = (head: Omit<Change, 'changes'>, parts: readonly string[]): string =>
  `${JSON.stringify(head).slice(0, -1)},"changes":[${parts.join(',')}]}`;

function seal(json: string): Buffer {
  const line = Buffer.from(`${' '.repeat(checksumLength + 1)}${json}\n`);
  line.write(checksum(line.subarray(checksumLength + 1, -1)), 'latin1');
  return line;
}

const checksum = (body: Buffer): string => crc32(body).toString(16).padStart(checksumLength, '0');

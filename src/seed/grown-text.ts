import { crc32 } from 'node:zlib';
import { movedStamp } from '../core/forms/move-dates.js';
import { isoTime } from '../core/time/clock.js';
import { atOnce, type Work } from '../core/work/slices.js';
import type { Collection } from '../store/collection.js';
import { keyed, type PartitionState } from '../store/state.js';
import { recordOf, type Stored, UnreadRecords } from '../store/unread.js';

/** A seed's state, and the time that takes the place of its recipe's reference date. */
export interface Grown {
  readonly state: PartitionState;
  readonly nowMs: number;
}

/** The first line of a kept seed. */
interface Head extends Pick<PartitionState, 'sequence' | 'clock'> {
  /** What it was grown from. */
  readonly key: string;
  readonly nowMs: number;
}

/** The line before some records of a collection, which have a line each. */
interface Lead {
  readonly collection: string;
  readonly records: number;
  /** Where their dates are in these lines: each counted from the end of the one before. */
  readonly dates: readonly number[];
}

const RECORDS_A_LEAD = 500;
const STAMP_LENGTH = isoTime(0).length;
const LINE_FEED = 0x0a;
/** Collections of a file up to this size are filled when they are first needed, in one go. */
const AT_ONCE_BYTES = 2_000_000;
/** A day and a bit, so that each part of a date differs. */
const PROBE_MS = 400 * 24 * 3_600_000 + 3_723_004;

/** One character a byte, so that positions are the same in a text and in its file. */
const ascii = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The lines that keep a grown seed: JSON in which the positions of all dates are known, so that a
 * start at another time writes them over and has nothing else to do. The last line is a checksum.
 * Throws if a record's dates cannot be written over. `key` says what the seed was grown from.
 */
export function* grownLines(key: string, { state, nowMs }: Grown, collections: readonly Collection[]): Iterable<string> {
  let sum = 0;
  const line = (text: string): string => {
    sum = crc32(`${text}\n`, sum);
    return `${text}\n`;
  };
  yield line(ascii({ key, nowMs, sequence: state.sequence, clock: state.clock } satisfies Head));
  for (const collection of collections) {
    const records = [...(state.collections.get(collection.name)?.values() ?? [])];
    for (let at = 0; at < records.length; at += RECORDS_A_LEAD) {
      const some = records.slice(at, at + RECORDS_A_LEAD);
      const text = some.map(ascii).join('\n');
      const dates = datesIn(text, some.map((record) => ascii(collection.dates(record, PROBE_MS))).join('\n'), collection);
      yield line(ascii({ collection: collection.name, records: some.length, dates } satisfies Lead));
      yield line(text);
    }
  }
  yield `${sum}\n`;
}

/** The positions of the dates that differ between two texts of the same records. */
function datesIn(text: string, moved: string, { label }: Collection): number[] {
  const dates: number[] = [];
  let [end, rebuilt] = [0, ''];
  for (const { 0: stamp, index } of text.matchAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g)) {
    if (moved.startsWith(stamp, index)) continue;
    dates.push(index - end);
    rebuilt += text.slice(end, index) + movedStamp(stamp, PROBE_MS);
    end = index + STAMP_LENGTH;
  }
  if (rebuilt + text.slice(end) !== moved) throw new Error(`The dates of a ${label} cannot be moved in its text`);
  return dates;
}

/**
 * Reads a kept seed as it is at a time, and writes over the file's bytes meanwhile. Undefined if it
 * was grown from something else, or the file is damaged.
 */
export function* readingGrown(
  file: Buffer,
  key: string,
  atMs: number,
  collections: readonly Collection[],
): Work<PartitionState | undefined> {
  const last = file.lastIndexOf(LINE_FEED, file.length - 2) + 1;
  if (file.toString('latin1', last) !== `${crc32(file.subarray(0, last))}\n`) return undefined;
  const lines = new Lines(file.subarray(0, last));
  const { key: grownFrom, nowMs, sequence, clock } = JSON.parse(lines.next().toString('latin1')) as Head;
  if (grownFrom !== key) return undefined;
  const known = new Map(collections.map((collection) => [collection.name, collection]));
  const moved = remembered((stamp) => movedStamp(stamp, atMs - nowMs));
  const parts = new Map<string, Part[]>();
  while (lines.areLeft) {
    const { collection, records, dates } = JSON.parse(lines.next().toString('latin1')) as Lead;
    const before = parts.get(collection) ?? [];
    parts.set(collection, [...before, { text: lines.next(records), dates: atMs === nowMs ? [] : dates }]);
    yield;
  }
  const filled = new Map<string, UnreadRecords>();
  for (const [name, some] of parts) {
    const records = new UnreadRecords();
    const fill = () => filling(records, some, known.get(name) as Collection, moved);
    if (file.length > AT_ONCE_BYTES) yield* fill();
    else records.fillLater(() => atOnce(fill()));
    filled.set(name, records);
  }
  return { sequence, clock, collections: filled };
}

/** Some records of a collection, and where their dates are that a start moves. */
interface Part {
  readonly text: Buffer;
  readonly dates: readonly number[];
}

function* filling(records: UnreadRecords, parts: readonly Part[], collection: Collection, moved: (stamp: string) => string): Work<void> {
  for (const { text, dates } of parts) {
    moveDates(text, dates, moved);
    yield* keyed(text.toString('latin1').split('\n').map(unread), collection, records);
    yield;
  }
}

/** A text that is not as the state file has it, because a character is escaped, is read at once. */
const unread = (text: string): Stored => (text.includes('\\u') ? recordOf(text) : text);

/** The lines of a file, one after the other. */
class Lines {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get areLeft(): boolean {
    return this.#at < this.#bytes.length;
  }

  /** The next lines together, without the last line feed. */
  next(count = 1): Buffer {
    const start = this.#at;
    for (let left = count; left > 0; left--) this.#at = this.#bytes.indexOf(LINE_FEED, this.#at) + 1;
    return this.#bytes.subarray(start, this.#at - 1);
  }
}

/** The same function, which finds the result of an earlier argument: many dates are the same. */
function remembered(of: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const result = known.get(text) ?? of(text);
    known.set(text, result);
    return result;
  };
}

function moveDates(text: Buffer, dates: readonly number[], moved: (stamp: string) => string): void {
  let at = 0;
  for (const distance of dates) {
    at += distance;
    text.write(moved(text.toString('latin1', at, at + STAMP_LENGTH)), at, 'latin1');
    at += STAMP_LENGTH;
  }
}

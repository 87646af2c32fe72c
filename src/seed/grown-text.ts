import { crc32 } from 'node:zlib';
import { isoTime } from '../core/clock.js';
import { movedStamp } from '../core/move-dates.js';
import type { Work } from '../core/slices.js';
import type { Collection } from '../store/collection.js';
import { keyed, type PartitionState } from '../store/state.js';

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

/** The line before some records of a collection. */
interface Lead {
  readonly collection: string;
  /** Where their dates are in the next line: each counted from the end of the one before. */
  readonly dates: readonly number[];
}

const RECORDS_A_LINE = 500;
const STAMP_LENGTH = isoTime(0).length;
const LINE_FEED = 0x0a;
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
    for (let at = 0; at < records.length; at += RECORDS_A_LINE) {
      const some = records.slice(at, at + RECORDS_A_LINE);
      const text = ascii(some);
      const dates = datesIn(text, ascii(some.map((record) => collection.dates(record, PROBE_MS))), collection);
      yield line(ascii({ collection: collection.name, dates } satisfies Lead));
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
  const lines = linesOf(file.subarray(0, last));
  const parsed = (): unknown => JSON.parse((lines.next().value as Buffer).toString('latin1'));
  const { key: grownFrom, nowMs, sequence, clock } = parsed() as Head;
  if (grownFrom !== key) return undefined;
  const known = new Map(collections.map((collection) => [collection.name, collection]));
  const filled = new Map<string, Map<string, object>>();
  const moved = remembered((stamp) => movedStamp(stamp, atMs - nowMs));
  for (const lead of lines) {
    const { collection: name, dates } = JSON.parse(lead.toString('latin1')) as Lead;
    const collection = known.get(name) as Collection;
    const text = lines.next().value as Buffer;
    if (atMs !== nowMs) moveDates(text, dates, moved);
    const records = yield* keyed(JSON.parse(text.toString('latin1')) as object[], collection);
    const before = filled.get(name);
    if (before) for (const [recordKey, record] of records) before.set(recordKey, record);
    else filled.set(name, records);
    yield;
  }
  return { sequence, clock, collections: filled };
}

function* linesOf(bytes: Buffer): Generator<Buffer, void> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    yield bytes.subarray(start, end);
    start = end + 1;
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

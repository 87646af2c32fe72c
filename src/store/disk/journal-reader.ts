import { decodeLine, type JournalLine } from './journal-line.js';
import { readLines } from './lines.js';
import { StateFileError } from './state-file-error.js';

/** A complete commit, in one line or several. */
export interface JournalEntry {
  readonly lines: readonly JournalLine[];
  /** The number of its last line, from 1. */
  readonly lastLine: number;
  /** Where the next entry starts in the file. */
  readonly end: number;
}

/** The line from which a journal is corrupt. */
export interface Corruption {
  /** From 1. */
  readonly line: number;
}

/**
 * Reads the commits of a journal. A torn last line, or a last commit with missing lines, is
 * dropped: it was never acknowledged. A corrupt line with other lines after it ends the reading and
 * is returned.
 */
export async function* readEntries(path: string): AsyncGenerator<JournalEntry, Corruption | undefined> {
  let lines: JournalLine[] = [];
  let broken: number | undefined;
  for await (const { bytes, number, offset, ended } of readLines(path)) {
    if (broken) return { line: broken };
    const line = ended ? decodeLine(bytes) : undefined;
    if (!line) {
      broken = number;
      continue;
    }
    lines.push(line);
    if ('more' in line) continue;
    yield { lines, lastLine: number, end: offset + bytes.length + 1 };
    lines = [];
  }
  return undefined;
}

/** Reads the commits of a journal; throws a `StateFileError` if a line in its middle is corrupt. */
export async function* readJournal(path: string): AsyncGenerator<JournalEntry> {
  const corruption = yield* readEntries(path);
  if (!corruption) return;
  const advice = `\`oms-sandbox repair ${path}\` keeps what comes before it and sets the rest aside`;
  throw new StateFileError(path, `this line of the journal is corrupt. Nothing was changed; ${advice}.`, corruption);
}

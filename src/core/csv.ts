import { createRequire } from 'node:module';
import { finished } from 'node:stream/promises';
import type { CsvError } from 'csv-parse';

const require = createRequire(import.meta.url);

/** The libraries, loaded with the first file so that a start does not wait for them. */
const csvStringify = (): typeof import('csv-stringify/sync') => require('csv-stringify/sync');
const csvParse = (): typeof import('csv-parse') => require('csv-parse');

/** Formats rows as CSV (RFC 4180): each line ends with CRLF, and an absent cell is empty. */
export const csvText = (rows: readonly (readonly unknown[])[]): string =>
  csvStringify().stringify(rows as unknown[][], { record_delimiter: 'windows', cast: { boolean: String } });

/** A row of a CSV file: the line where it ends, counted from 1, and its cells. */
export interface CsvRow {
  line: number;
  cells: readonly string[];
  /** Why the row is not CSV; it has no cells then. */
  problem?: string;
}

/** The longest row of a CSV file, in characters. */
const LONGEST_ROW = 100_000;
/** How many characters are parsed in one step. */
const STEP = 4_096;

function* stepsOf(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) for (let at = 0; at < piece.length; at += STEP) yield piece.slice(at, at + STEP);
}

/**
 * Reads the rows of a CSV file that comes in pieces of text, in their order. Leaves out blank rows
 * and the blanks around cells. A row that is not CSV has a problem instead of cells.
 */
export async function* csvRows(pieces: Iterable<string>): AsyncGenerator<CsvRow> {
  const rows: CsvRow[] = [];
  const parser = csvParse().parse({
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
    on_record: (cells: string[], { lines }) => void rows.push({ line: lines, cells }),
    on_skip: (error) => void rows.push({ line: lineOf(error), cells: [], problem: error?.message ?? 'cannot be read' }),
  });
  // Each record is taken by `on_record`, so the stream itself has none to wait for.
  parser.resume();
  for (const piece of stepsOf(pieces)) {
    await new Promise<void>((done, fail) => parser.write(piece, (error) => (error ? fail(error) : done())));
    yield* rows.splice(0);
  }
  await finished(parser.end());
  yield* rows;
}

const lineOf = (error: CsvError | undefined): number => Number(error?.['lines'] ?? 0);

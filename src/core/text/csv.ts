import { createRequire } from 'node:module';
import { othersFirst } from '../work/slices.js';
import { type CsvLine, csvLines } from './csv-lines.js';

const require = createRequire(import.meta.url);

/** The libraries, loaded with the first file so that a start does not wait for them. */
const csvStringify = (): typeof import('csv-stringify/sync') => require('csv-stringify/sync');
const csvParse = (): typeof import('csv-parse/sync') => require('csv-parse/sync');

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

/** How many characters are parsed in one step. */
const STEP = 4_096;

/** The cells of rows that are CSV, without the blanks around them. */
const cellsOf = (rows: readonly CsvLine[]): string[][] =>
  csvParse().parse(rows.map(({ text }) => text).join('\n'), { trim: true, relax_column_count: true, record_delimiter: '\n' });

function rowsOf(step: readonly CsvLine[]): CsvRow[] {
  const cells = cellsOf(step.filter(({ problem }) => problem === undefined)).values();
  return step.map(({ line, problem }) =>
    problem === undefined ? { line, cells: cells.next().value ?? [] } : { line, cells: [], problem },
  );
}

/**
 * Reads the rows of a CSV file that comes in pieces of text, in their order. Leaves out blank rows
 * and the blanks around cells. A row that is not CSV has a problem instead of cells.
 */
export async function* csvRows(pieces: Iterable<string>): AsyncGenerator<CsvRow> {
  const step: CsvLine[] = [];
  let size = 0;
  for (const row of csvLines(pieces)) {
    step.push(row);
    size += row.text.length + 1;
    if (size < STEP) continue;
    yield* rowsOf(step.splice(0));
    size = 0;
    await othersFirst();
  }
  yield* rowsOf(step);
}

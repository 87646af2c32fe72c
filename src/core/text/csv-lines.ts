/** The text of a row of a CSV file, and the line where it ends, counted from 1. */
export interface CsvLine {
  line: number;
  text: string;
  /** Why the row is not CSV. */
  problem?: string;
}

/** The longest row of a CSV file, in characters. */
const LONGEST_ROW = 100_000;

const CELL = '(?:[ \\t]*"[^"]*(?:""[^"]*)*"[ \\t]*|[^",]*)';
const FORMED = new RegExp(`^${CELL}(?:,${CELL})*$`);

/** Why the text of a row is not CSV, if it is not (RFC 4180). */
function problemIn(text: string, isOpen: boolean): string | undefined {
  if (isOpen) return `the row must close the quote that it opens, within ${LONGEST_ROW} characters`;
  if (text.length > LONGEST_ROW) return `the row must have at most ${LONGEST_ROW} characters`;
  if (!text.includes('"') || FORMED.test(text)) return undefined;
  return 'the row must have quotes around whole cells only, and write a quote within them twice';
}

/** Whether a line has an odd number of quotes: it opens or closes a cell of several lines. */
function turns(line: string): boolean {
  let isOdd = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

/** The lines of a text in pieces, with their ends; of a line too long for a row, its start. */
function* linesIn(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const lines = (rest + piece).split(/(?<=\n|\r(?!\n|$))/);
    rest = (lines.pop() ?? '').slice(0, LONGEST_ROW + 1);
    yield* lines;
    if (rest.endsWith('\n')) {
      yield rest;
      rest = '';
    }
  }
  if (rest !== '') yield rest;
}

/**
 * Finds the rows of a CSV file that comes in pieces of text, but for blank ones. A row goes on in
 * the next line while a quote is open. If that makes no row, its first line alone is wrong, and
 * reading goes on behind it: one bad quote takes no other row with it.
 */
export function* csvLines(pieces: Iterable<string>): Generator<CsvLine> {
  const unread = linesIn(pieces);
  /** Lines that were read for a row that was none, the next one last. */
  const again: string[] = [];
  const next = (): string | undefined => again.pop() ?? unread.next().value ?? undefined;
  let line = 0;
  for (let first = next(); first !== undefined; first = next()) {
    line += 1;
    if (first.trim() === '') continue;
    const taken = [first];
    let size = first.length;
    let isOpen = turns(first);
    while (isOpen && size <= LONGEST_ROW) {
      const more = next();
      if (more === undefined) break;
      taken.push(more);
      size += more.length;
      if (turns(more)) isOpen = false;
    }
    const text = taken.join('').replace(/[\r\n]+$/, '');
    const problem = problemIn(text, isOpen);
    if (problem === undefined) {
      line += taken.length - 1;
      yield { line, text };
      continue;
    }
    while (taken.length > 1) again.push(taken.pop() ?? '');
    yield { line, text: '', problem };
  }
}

import { describeMoves } from '../../domain/moves/describe.js';
import { wrap } from '../wrap.js';

/** The maximum width of a sentence, in characters. */
const SENTENCE = 40;

const HEADINGS = ['move', 'from', 'to', 'what it means', 'what must hold'];

/** Formats the moves as a table for a terminal. A cell with several parts has one line for each. */
export function moveTable(): string {
  const rows = describeMoves().map(({ name, from, to, describes, guards, limit }) => {
    return [[name], [...from], [to], wrap(describes.split(' '), SENTENCE), limit === undefined ? guards : [...guards, limit]];
  });
  return table([HEADINGS.map((heading) => [heading]), ...rows]);
}

/** Aligns rows of cells of lines. */
function table(rows: readonly (readonly string[][])[]): string {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.flatMap((row) => (row[column] ?? []).map(({ length }) => length))));
  const lines = rows.flatMap((row) => {
    const height = Math.max(...row.map(({ length }) => length));
    return Array.from({ length: height }, (_, at) =>
      row
        .map((cell, column) => (cell[at] ?? '').padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  });
  return `${lines.join('\n')}\n`;
}

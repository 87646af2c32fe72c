import { moveNames, moveOf } from '../lifecycle/moves.js';

/** How wide a sentence may get, in characters. */
const SENTENCE = 40;

const HEADINGS = ['move', 'from', 'to', 'what it means', 'what must hold'];

/** The moves as a table for a terminal; what has several parts has a line for each. */
export function moveTable(): string {
  const rows = moveNames.map((name) => {
    const { from, to, when = [], upTo, describes } = moveOf(name);
    const conditions = [...when, ...(upTo ? [upTo] : [])].map((condition) => condition.name);
    return [[name], [...from], [to], wrap(describes), conditions];
  });
  return table([HEADINGS.map((heading) => [heading]), ...rows]);
}

function wrap(sentence: string): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= SENTENCE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Aligns rows of cells of lines. */
function table(rows: readonly (readonly string[][])[]): string {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.flatMap((row) => (row[column] ?? []).map(({ length }) => length))));
  const lines = rows.flatMap((row) => {
    const height = Math.max(...row.map(({ length }) => length));
    return Array.from({ length: height }, (_, at) => row.map((cell, column) => (cell[at] ?? '').padEnd(widths[column] ?? 0)).join('  ').trimEnd());
  });
  return `${lines.join('\n')}\n`;
}

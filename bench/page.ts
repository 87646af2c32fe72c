import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from './process.js';
import { cells, isMet, type Row } from './table.js';

const PAGE = join(root, 'docs', 'performance.md');
const [BEGIN, END] = ['<!-- bench: written by `npm run bench -- --page` -->', '<!-- end -->'];
const GIGABYTE = 1024 ** 3;

const line = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function machine(): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / GIGABYTE)} GB`;
  return `Node.js ${process.version} on ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory}.`;
}

function missed(rows: readonly Row[]): string {
  const names = rows.filter((row) => isMet(row) === false).map(({ what, against }) => `${what}${against ? ` (beside ${against})` : ''}`);
  const judged = rows.filter((row) => isMet(row) !== undefined).length;
  return `${judged - names.length} of ${judged} goals met.${names.length > 0 ? ` Missed in this run: ${names.join('; ')}.` : ''}`;
}

/** Writes the rows of a run into docs/performance.md, between its marks. */
export function writePage(rows: readonly Row[]): void {
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${PAGE} lacks the marks between which the table belongs`);
  const [head = [], ...body] = cells(rows);
  const text = [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
  const run = `${machine()}\n\n${missed(rows)}\n\n${text}\n`;
  writeFileSync(PAGE, `${page.slice(0, from + BEGIN.length)}\n\n${run}\n${page.slice(to)}`);
}

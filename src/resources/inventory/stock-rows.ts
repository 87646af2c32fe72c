import { type FieldProblem, problemOf, refuseAll } from '../../core/errors.js';
import { notKnown } from '../../core/wording.js';
import type { Tx } from '../../store/tx.js';
import { createInventory } from './create-inventory.js';
import { findAt } from './find-inventory.js';
import { mergeInventory } from './merge-inventory.js';
import { type SentStock, stockFields } from './stock-fields.js';

/** The fields that a body of the inventory API must have. */
const required = ['itemId', 'sku', 'locationNum', 'channelId', 'vendorId'] as const;
const whole = new Set<string>(['itemId', 'locationNum', 'backOrderLimit', 'preOrderLimit', 'safetyStock', 'lowStock']);

/** The columns of a file beside those of other counters and attributes. */
const known: readonly string[] = [...stockFields.filter((name) => name !== 'attributes'), 'counters.onHand'];

/** The field and the key of a column such as `counters.onHand`. */
const nestedIn = (column: string): string[] | undefined => /^(counters|attributes)\.(.+)$/.exec(column)?.slice(1);

/** Lists what is wrong with the columns of a stock file. */
export function headerProblems(columns: readonly string[]): string[] {
  const twice = columns.filter((column, i) => columns.indexOf(column) !== i);
  return [
    ...columns.flatMap((column, i) =>
      nestedIn(column) || known.includes(column) ? [] : [`header[${i}] ${notKnown(column, 'a column', known)}`],
    ),
    ...required.filter((column) => !columns.includes(column)).map((column) => `${column} must be a column`),
    ...twice.map((column) => `${column} must be a column only once`),
  ];
}

/** The value of a cell, or what it must be. */
function readCell(column: string, cell: string): { value: unknown } | { message: string } {
  if (column === 'infiniteInventory') {
    const value = { true: true, false: false }[cell.toLowerCase()];
    return value === undefined ? { message: 'must be true or false' } : { value };
  }
  if (!whole.has(column) && !column.startsWith('counters.')) return { value: cell };
  return /^-?\d{1,15}$/.test(cell) ? { value: Number(cell) } : { message: 'must be a whole number' };
}

/** Reads a row as a body of the inventory API; an empty cell is not sent. */
function readRow(columns: readonly string[], cells: readonly string[]): SentStock {
  const problems: FieldProblem[] = [];
  const sent = new Map<string, unknown>();
  if (cells.length > columns.length) problems.push(problemOf('the row', `must have at most ${columns.length} cells`));
  for (const [i, column] of columns.entries()) {
    const cell = cells[i] ?? '';
    const read = cell === '' ? undefined : readCell(column, cell);
    if (read === undefined) continue;
    if ('message' in read) problems.push(problemOf(column, read.message));
    sent.set(column, 'value' in read ? read.value : undefined);
  }
  for (const column of required) if (!sent.has(column)) problems.push({ field: column, problem: 'missing', message: 'must not be empty' });
  refuseAll(problems);
  return bodyOf(sent) as unknown as SentStock;
}

/** Puts the cells of counters and attributes together. */
function bodyOf(cells: ReadonlyMap<string, unknown>): object {
  const body: Record<string, unknown> = {};
  for (const [column, value] of cells) {
    const [field, key] = nestedIn(column) ?? [];
    if (field === undefined || key === undefined) body[column] = value;
    else body[field] = { ...(body[field] as object | undefined), [key]: value };
  }
  return body;
}

/** Writes a row over the record at its place, or creates the record (a policy). */
export function applyStockRow(tx: Tx, columns: readonly string[], cells: readonly string[]): void {
  const sent = readRow(columns, cells);
  if (findAt(tx, sent)) mergeInventory(tx, { sent, cleared: [] });
  else createInventory(tx, sent);
}

import { type FieldProblem, problemOf, refuseAll } from '../../core/forms/errors.js';
import { notKnown } from '../../core/text/wording.js';
import { type Place, stockStatuses } from '../../model/inventory.js';
import type { UploadModule } from '../../model/upload.js';
import type { Tx } from '../../store/tx.js';
import { createInventory } from './create-inventory.js';
import { findAt, findBySku, getNamed } from './find-inventory.js';
import { checkRules, type ImportRules } from './import-rules.js';
import { mergeInto, mergeInventory } from './merge-inventory.js';
import { type SentStock, stockFields } from './stock-fields.js';

const keys = ['itemId', 'sku', 'locationNum', 'channelId'] as const;
const objects: readonly string[] = ['attributes', 'virtualCountersStatus'];

/**
 * The columns that files of a module may have, beside those of counters and attributes, and must
 * have.
 */
const columnsOf: Readonly<Record<UploadModule, { known: readonly string[]; required: readonly string[] }>> = {
  // What a body of the inventory API must have.
  INVENTORY: { known: [...stockFields.filter((name) => !objects.includes(name)), 'counters.onHand'], required: [...keys, 'vendorId'] },
  INVENTORY_COUNTERS: { known: [...keys, 'counters.onHand'], required: ['sku', 'locationNum', 'channelId'] },
};

const whole = new Set<string>(['itemId', 'locationNum', 'backOrderLimit', 'preOrderLimit', 'safetyStock', 'lowStock']);
const truths = new Set<string>(['infiniteInventory', 'isNoStock']);

/** The field and the key of a column such as `counters.onHand`. */
const nestedIn = (column: string): string[] | undefined => /^(counters|attributes)\.(.+)$/.exec(column)?.slice(1);

/** Lists what is wrong with the columns of a file. */
export function headerProblems(module: UploadModule, columns: readonly string[]): string[] {
  const { known, required } = columnsOf[module];
  const twice = columns.filter((column, i) => columns.indexOf(column) !== i);
  const isNested = (column: string) => nestedIn(column) !== undefined && (module === 'INVENTORY' || column.startsWith('counters.'));
  return [
    ...columns.flatMap((column, i) =>
      isNested(column) || known.includes(column) ? [] : [`header[${i}] ${notKnown(column, 'a column', known)}`],
    ),
    ...required.filter((column) => !columns.includes(column)).map((column) => `${column} must be a column`),
    ...twice.map((column) => `${column} must be a column only once`),
  ];
}

/** The value of a cell, or what it must be. */
function readCell(column: string, cell: string): { value: unknown } | { message: string } {
  if (truths.has(column)) {
    const value = { true: true, false: false }[cell.toLowerCase()];
    return value === undefined ? { message: 'must be true or false' } : { value };
  }
  if (column === 'status' && !stockStatuses.some((status) => status === cell))
    return { message: `must be one of [${stockStatuses.join(', ')}]` };
  if (!whole.has(column) && !column.startsWith('counters.')) return { value: cell };
  return /^-?\d{1,15}$/.test(cell) ? { value: Number(cell) } : { message: 'must be a whole number' };
}

/** Reads a row as a body of the inventory API; an empty cell is not sent. */
function readRow(required: readonly string[], columns: readonly string[], cells: readonly string[]): SentStock {
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
  return bodyOf(sent) as SentStock;
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

/** What is known of a file before its rows are read. */
export interface StockFile {
  module: UploadModule;
  columns: readonly string[];
  rules?: ImportRules | undefined;
}

/**
 * Applies a row. A row of INVENTORY is written over the record at its place, or creates the record;
 * one of INVENTORY_COUNTERS sets counters of a record that must exist (policies). A row of a
 * location that the rules of the file leave out is refused.
 */
export function applyStockRow(tx: Tx, { module, columns, rules }: StockFile, cells: readonly string[]): void {
  const sent = readRow(columnsOf[module].required, columns, cells);
  checkRules(tx, rules, sent.locationNum);
  if (module === 'INVENTORY_COUNTERS') mergeInto(tx, getNamed(tx, sent), { sent, cleared: [] });
  else if (findAt(tx, sent)) mergeInventory(tx, { sent, cleared: [] });
  else createInventory(tx, sent);
}

/** Whether a row says that nothing is on hand. */
export const saysEmpty = (columns: readonly string[], cells: readonly string[]): boolean =>
  /^0+$/.test(cells[columns.indexOf('counters.onHand')] ?? '');

/** Whether the record of a row that the file takes has units on hand. */
export function hasStock(tx: Tx, { columns, rules }: StockFile, cells: readonly string[]): boolean {
  const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
  const place: Place = { sku: cell('sku'), locationNum: Number(cell('locationNum')), channelId: cell('channelId') };
  if (rules && !rules.takes(tx, place.locationNum)) return false;
  const itemId = cell('itemId');
  const stock = itemId === '' ? findBySku(tx, place) : findAt(tx, { ...place, itemId: Number(itemId) });
  return (stock?.counters['onHand'] ?? 0) > 0;
}

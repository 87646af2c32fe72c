import { invalid } from '../../core/forms/errors.js';
import { notKnown } from '../../core/text/wording.js';
import type { Shape } from '../../openapi/body-shape.js';

/** A column of a file, and the part of its path that is still ahead. */
interface Column {
  readonly name: string;
  readonly at: number;
  readonly steps: readonly string[];
}

type Row = readonly string[];

/** Puts things together that have the same name, in their order. */
function grouped<T>(all: readonly T[], nameOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return groups;
}

const isList = (shape: Shape | undefined): boolean => shape?.types?.includes('array') === true;
/** The shape of an entry of a list, of lists in lists that of the innermost. */
const entryOf = (shape: Shape | undefined): Shape | undefined => (isList(shape) ? entryOf(shape?.entry()) : shape);

const columnsOf = (names: readonly string[]): Column[] => names.map((name, at) => ({ name, at, steps: name.split('.') }));

/** What is wrong with a column, whose path begins in `shape`. */
function problemOf(name: string, shape: Shape | undefined): string | undefined {
  let [at, before] = [shape, ''];
  for (const step of name.split('.')) {
    const part = entryOf(at);
    if (part && !part.knows(step)) {
      const known = part.names.map((one) => before + one);
      return notKnown(before + step, 'a column', known);
    }
    [at, before] = [part?.field(step), `${before}${step}.`];
  }
  return undefined;
}

/** Says what is wrong with the columns of a file whose rows make bodies of a shape. */
export function columnProblems(shape: Shape | undefined, names: readonly string[]): string[] {
  const twice = names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${name} must be a column only once`);
  const unknown = names.flatMap((name, i) => {
    const problem = problemOf(name, shape);
    return problem === undefined ? [] : [`header[${i}] ${problem}`];
  });
  return [...unknown, ...twice];
}

/** What is read as JSON where no text is asked for; a number has no zeros in front. */
const READ_AS_JSON = /^([[{"].*|true|false|-?(0|[1-9]\d*)(\.\d+)?)$/s;

/**
 * The value of a cell. One that does not fit stays a text, and the contract says what it must be.
 */
function readCell(cell: string, shape: Shape | undefined): unknown {
  if (shape?.types?.includes('string') || !READ_AS_JSON.test(cell)) return cell;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}

const cellOf = (row: Row, { at }: Column): string => row[at] ?? '';
const isFilled = (columns: readonly Column[], row: Row): boolean => columns.some((column) => cellOf(row, column) !== '');

/** Whether a column leads into a list below the one whose entries have this shape. */
const isBelow = ({ steps: [first, ...others] }: Column, shape: Shape | undefined): boolean =>
  others.length > 0 &&
  first !== undefined &&
  (isList(shape?.field(first)) || isBelow({ name: '', at: 0, steps: others }, shape?.field(first)));

/** The entries of a list: rows whose cells are the same, but for those of lists below, are one. */
function entriesOf(columns: readonly Column[], rows: readonly Row[], shape: Shape | undefined): unknown[] {
  const own = columns.filter((column) => !isBelow(column, shape));
  const groups = grouped(
    rows.filter((row) => isFilled(columns, row)),
    (row) => JSON.stringify(own.map((column) => cellOf(row, column))),
  );
  return Array.from(groups.values(), (group) => partOf(columns, group, shape));
}

function partOf(columns: readonly Column[], rows: readonly Row[], shape: Shape | undefined): unknown {
  const [column] = columns;
  if (column?.steps.length === 0) return onlyValue(column, rows, shape);
  if (isList(shape)) return entriesOf(columns, rows, entryOf(shape));
  const part: Record<string, unknown> = {};
  for (const [name, ofName] of grouped(columns, ({ steps }) => steps[0] as string)) {
    if (!rows.some((row) => isFilled(ofName, row))) continue;
    const below = ofName.map((one) => ({ ...one, steps: one.steps.slice(1) }));
    part[name] = partOf(below, rows, shape?.field(name));
  }
  return part;
}

/** The value of a column that has one value in all rows of a record. */
function onlyValue(column: Column, rows: readonly Row[], shape: Shape | undefined): unknown {
  const cells = new Set(rows.map((row) => cellOf(row, column)).filter((cell) => cell !== ''));
  if (cells.size > 1) throw invalid(column.name, 'must be the same in all rows of a record');
  const [cell = ''] = cells;
  return readCell(cell, shape);
}

/**
 * Makes a body of the rows of a record. A column is the path of a field, `items.sku`; a list has an
 * entry for each row that differs in it. An empty cell is absent, and an object or a list in a cell
 * is JSON. Refuses a field that is not the same in all rows.
 */
export function bodyOfRows(shape: Shape | undefined, names: readonly string[], rows: readonly Row[]): Record<string, unknown> {
  if (rows.some(({ length }) => length > names.length)) throw invalid('the row', `must have at most ${names.length} cells`);
  return partOf(columnsOf(names), rows, shape) as Record<string, unknown>;
}

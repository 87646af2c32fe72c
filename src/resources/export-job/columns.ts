import { isObject, keysOf, valuesAt } from '../../core/path.js';

/** The columns of a CSV file: paths of fields as v2 shows them. */
export interface Columns {
  /**
   * The lists whose entries are rows, outermost first: `['cartons', 'items']`. None: a row a
   * record.
   */
  rows: readonly string[];
  names: readonly string[];
}

/** A part of a record by the path that leads to it. */
type Parts = readonly (readonly [path: string, part: object])[];

/** The rows of a record: for each, the record and the entries of lists that it is about. */
function rowsOf(record: object, lists: readonly string[]): Parts[] {
  return lists.reduce<Parts[]>(
    (rows, list) =>
      rows.flatMap((parts): Parts[] => {
        const [path, part] = parts[0] as Parts[number];
        const entries = (part as Record<string, unknown>)[list];
        if (!Array.isArray(entries) || entries.length === 0) return [parts];
        return entries.filter(isObject).map((entry) => [[`${path}${list}.`, entry], ...parts]);
      }),
    [[['', record]]],
  );
}

/** A cell: a value as it is, and an object, a list or several values as JSON. */
function cellOf(name: string, parts: Parts): unknown {
  const [path, part] = parts.find(([start]) => name.startsWith(start)) as Parts[number];
  const [value, ...more] = valuesAt(part, keysOf(name.slice(path.length)));
  if (more.length > 0) return JSON.stringify([value, ...more]);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

/** The cells of a record's rows, in the order of the columns. */
export const cellsOf = (record: object, { rows, names }: Columns): unknown[][] =>
  rowsOf(record, rows).map((parts) => names.map((name) => cellOf(name, parts)));

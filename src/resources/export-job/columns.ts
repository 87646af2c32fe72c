import { isObject, keysOf, valuesAt } from '../../core/text/path.js';

/** The columns of a CSV file: paths of fields as a version shows them. */
export interface Columns {
  /**
   * The lists whose entries are rows, outermost first: `['cartons', 'items']`. None: a row a
   * record.
   */
  rows: readonly string[];
  /** An empty name is an empty column. */
  names: readonly string[];
  /** A record without an entry in the innermost list has no row. */
  entriesOnly?: boolean;
}

/** What a row is about: the record, and an entry of each list that it has, outermost first. */
type Parts = readonly object[];

/** The rows of a record. */
function partsOf(record: object, lists: readonly string[]): Parts[] {
  return lists.reduce<Parts[]>(
    (rows, list) =>
      rows.flatMap((parts): Parts[] => {
        const entries = (parts.at(-1) as Record<string, unknown>)[list];
        if (!Array.isArray(entries) || entries.length === 0) return [parts];
        return entries.filter(isObject).map((entry) => [...parts, entry]);
      }),
    [[record]],
  );
}

/** A cell: a value as it is, and an object, a list or several values as JSON. */
function cellOf(part: object | undefined, keys: readonly string[]): unknown {
  if (keys.length === 0) return undefined;
  const [value, ...more] = valuesAt(part, keys);
  if (more.length > 0) return JSON.stringify([value, ...more]);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

/** Makes the function that gives the cells of a record's rows, in the order of the columns. */
export function cellsOf({ rows, names, entriesOnly = false }: Columns): (record: object) => unknown[][] {
  const starts = ['', ...rows.map((_, i) => `${rows.slice(0, i + 1).join('.')}.`)];
  // A row of a record with an empty list has fewer parts, so its columns are read elsewhere.
  const cells = starts.map((_, depth) =>
    names.map((name) => {
      const at = starts.findLastIndex((start, i) => i <= depth && name.startsWith(start));
      return { at, keys: name === '' ? [] : keysOf(name.slice(starts[at]?.length)) };
    }),
  );
  return (record) =>
    partsOf(record, rows)
      .filter((parts) => !entriesOnly || parts.length === starts.length)
      .map((parts) => (cells[parts.length - 1] ?? []).map(({ at, keys }) => cellOf(parts[at], keys)));
}

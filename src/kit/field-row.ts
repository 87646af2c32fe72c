import { isObject } from '../core/path.js';
import type { Entry, NestedTable } from './field-entry.js';

/** An entry of a table, made ready for use. */
export interface FieldRow {
  name: string;
  /** The field of the record that it shows or sets, if it is one. */
  field: string | undefined;
  isSet: boolean;
  /** Whether the view shows it. */
  isShown: boolean;
  /** The field of the record that holds it as it is shown, for filters and sorts. */
  stored: string | undefined;
  /** Computes it; not there where `stored` is shown as it is. */
  shows?: (standing: never, within: unknown) => unknown;
  alone: boolean;
  takes?: ((value: never, name: string) => unknown) | undefined;
  nested?: NestedTable;
}

const nestedRow = (name: string, of: string, nested: NestedTable, isList: boolean): FieldRow => {
  const show = nested.view as (one: unknown, within: unknown) => object;
  const mapped = (value: unknown, map: (one: object) => object): unknown => {
    if (value === undefined) return undefined;
    return isList ? (value as object[]).map(map) : map(value as object);
  };
  return {
    name,
    field: of,
    isSet: true,
    isShown: true,
    stored: undefined,
    shows: (standing: object) => mapped((standing as Record<string, unknown>)[of], (one) => show(one, standing)),
    alone: true,
    takes: (value) => mapped(value, (one) => nested.record(one)),
    nested,
  };
};

/** Makes an entry of a table ready for use. */
export function rowOf(name: string, entry: Entry<never, never>): FieldRow {
  const plain = { name, isSet: true, isShown: true, alone: true };
  if (typeof entry === 'string') return { ...plain, field: entry, stored: entry };
  if ('readOnly' in entry) return { ...plain, field: entry.readOnly, stored: entry.readOnly, isSet: false };
  if ('writeOnly' in entry) return { ...plain, field: entry.writeOnly, stored: undefined, isShown: false };
  if ('each' in entry) return nestedRow(name, entry.of, entry.each, true);
  if ('one' in entry) return nestedRow(name, entry.of, entry.one, false);
  const { of, stored, shows, takes, alone = false } = entry;
  const computed = shows as NonNullable<FieldRow['shows']>;
  return { ...plain, field: of, isSet: of !== undefined, stored, shows: computed, alone, takes };
}

/** The value that a row shows of a record. */
export const shownBy = (row: FieldRow, standing: object, within: unknown): unknown =>
  row.shows ? row.shows(standing as never, within) : (standing as Record<string, unknown>)[row.stored as string];

/**
 * Whether the record holds a row's field under the row's name and as it is shown; of nested records
 * only the fields that are asked for count.
 */
export function isStoredAsShown({ name, field, stored, nested }: FieldRow, asked: unknown): boolean {
  if (!nested) return stored === name;
  return field === name && isObject(asked) && Object.keys(asked).every((below) => nested.isStored(below, asked[below]));
}

/** The value that a record keeps of one in a body. */
export const takenBy = ({ name, takes }: FieldRow, value: unknown): unknown => (takes ? takes(value as never, name) : value);

/**
 * Turns the path of a refusal into a version's words: `items[0].quantity` may become
 * `lines[0].units`.
 */
export function pathNames(rows: readonly FieldRow[]): (path: string) => string {
  const byField = new Map(rows.flatMap((row) => (row.field === undefined ? [] : [[row.field, row] as const])));
  return (path) => {
    const [field = ''] = /^[^.[]*/.exec(path) ?? [];
    const row = byField.get(field);
    if (!row) return path;
    const below = path.slice(field.length);
    const { nested } = row;
    return row.name + (nested ? below.replace(/^((?:\[\d+\])*\.)(.+)$/s, (_, place, rest) => place + nested.names(rest)) : below);
  };
}

import { isObject } from '../core/text/path.js';
import type { Spelled } from '../query/v3-field.js';
import type { Entry, ListOf, NestedTable, One } from './field-entry.js';
import { spelledBy } from './spelled.js';

/** An entry of a table, prepared for use. */
export interface FieldRow {
  name: string;
  /** The field of the record that it shows or sets, if any. */
  field: string | undefined;
  isSet: boolean;
  /** Whether the view shows it. */
  isShown: boolean;
  /** The field of the record that filters and sorts read, if any. */
  stored: string | undefined;
  /** The index by which a search finds a computed value. */
  indexed?: string | undefined;
  /** Computes the value. Without it, the view shows `stored`. */
  shows?: (standing: never, within: unknown) => unknown;
  alone: boolean;
  /** Whether only the view has it, and the record nothing of it. */
  isAdded?: boolean;
  takes?: ((value: never, name: string) => unknown) | undefined;
  nested?: NestedTable;
  /** The record's name of the field, for a search, if it has one. */
  other?: string | undefined;
  below?: Spelled | undefined;
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
    other: of,
    below: nested.spelled,
  };
};

const standingOf = ({ standing }: ListOf | One) => ({ alone: standing === undefined, isAdded: standing === 'wholly' });

/** Prepares an entry of a table. */
export function rowOf(name: string, entry: Entry<never, never>): FieldRow {
  const plain = { name, isSet: true, isShown: true, alone: true };
  if (typeof entry === 'string') return { ...plain, field: entry, stored: entry, other: entry };
  if ('readOnly' in entry) return { ...plain, field: entry.readOnly, stored: entry.readOnly, isSet: false, other: entry.readOnly };
  if ('writeOnly' in entry) return { ...plain, field: entry.writeOnly, stored: undefined, isShown: false };
  if ('each' in entry) return { ...nestedRow(name, entry.of, entry.each, true), ...standingOf(entry) };
  if ('one' in entry) return { ...nestedRow(name, entry.of, entry.one, false), ...standingOf(entry) };
  const { of, stored, indexed, shows, takes, alone = false, from, below } = entry;
  const computed = shows as NonNullable<FieldRow['shows']>;
  return {
    ...plain,
    field: of,
    isSet: of !== undefined,
    stored,
    indexed,
    shows: computed,
    alone,
    takes,
    other: from ?? of ?? stored,
    below,
  };
}

/** Returns the value that the view shows of a record. */
export const shownBy = (row: FieldRow, standing: object, within: unknown): unknown =>
  row.shows ? row.shows(standing as never, within) : (standing as Record<string, unknown>)[row.stored as string];

/**
 * Tests whether the record holds a field under the view's name and with the value shown. For nested
 * records, only the fields in `asked` matter.
 */
export function isStoredAsShown({ name, field, stored, nested, isAdded }: FieldRow, asked: unknown): boolean {
  if (!nested) return stored === name;
  return !isAdded && field === name && isObject(asked) && Object.keys(asked).every((below) => nested.isStored(below, asked[below]));
}

/**
 * How a search may spell the fields that the view shows: by their names, or by the record's. `more`
 * are names beside those of the rows.
 */
export const spelledByRows = (rows: readonly FieldRow[], more: Readonly<Record<string, string | undefined>> = {}): Spelled =>
  spelledBy([...rows.filter(({ isShown }) => isShown), ...Object.entries(more).map(([name, other]) => ({ name, other }))]);

/** Converts a value from a body to the record's. */
export const takenBy = ({ name, takes }: FieldRow, value: unknown): unknown => (takes ? takes(value as never, name) : value);

/**
 * Makes a function that renames the path of a record's field to a version's names:
 * `items[0].quantity` may become `lines[0].units`.
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

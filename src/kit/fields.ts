import { merchantOf, type WithMerchant } from '../core/forms/merchant.js';
import { own } from '../core/text/path.js';
import { type Source, type Sources, storedAs } from '../query/source.js';
import type { Spelled } from '../query/v3-field.js';
import type { Entries, Said, View } from './field-entry.js';
import { type FieldRow, isStoredAsShown, pathNames, rowOf, shownBy, spelledByRows, takenBy } from './field-row.js';
import type { FieldNames } from './words.js';

/**
 * All fields of the record that the view does not show under the same name. A body cannot set them
 * by that name.
 */
export type Inner<R, E> = Readonly<Record<Exclude<keyof R & string, keyof E>, 'inner'>>;

/** Only the view of a nested record takes the record around it. */
export type Within<W> = unknown extends W ? [] : [within: W];

/** A table of a view's fields, with everything that follows from it. */
export interface FieldTable<R extends object, S, E, W = unknown> {
  readonly entries: E;
  /** Shows a record under the version's names, then the merchant's own fields. */
  view(standing: S, ...within: Within<W>): View<S, E>;
  /** Reads a body: the fields that it sets, under the record's names. */
  record<B extends object>(body: B): Said<E, B>;
  /** Returns the record's fields for names in a body, such as those that a PATCH clears. */
  fieldsOf(names: readonly string[]): string[];
  /** Tests whether the view has a field of this name, for a search. */
  has(name: string): boolean;
  /** Turns the path of a field, in the view's or the record's names, into the view's names. */
  spelled: Spelled;
  /** The names of the view's fields. */
  known: readonly string[];
  /** Says where a record holds the fields. `stand` adds what computed fields need. */
  sources(stand: (record: R) => S): Sources;
  /** Tests whether the record holds the field under the same name and with the value shown. */
  isStored(name: string, asked?: unknown): boolean;
  /** Renames the path of a record's field to the version's names. */
  names: FieldNames;
}

/**
 * Declares a view by a table of all its fields. A merchant's other fields are kept in the record's
 * `merchant` and shown after these. A view that also reads bodies lists the record's other fields
 * as `inner`; the compiler checks that none is missing.
 */
export const fieldTable =
  <R extends WithMerchant, S extends R = R, W = unknown>() =>
  <const E extends Entries<S, W>>(entries: E, inner?: Inner<R, E>): FieldTable<R, S, E, W> => {
    const rows = Object.entries(entries).map(([name, entry]) => rowOf(name, entry as never));
    const byName = new Map(rows.map((row) => [row.name, row]));
    const isTaken = (name: string): boolean => byName.has(name) || (inner !== undefined && Object.hasOwn(inner, name));
    return {
      entries,
      view: (standing, ...within) => viewOf(rows, byName, standing, within[0]) as View<S, E>,
      record: (body) => ({ ...fieldsIn(rows, body), ...merchantOf(body, isTaken) }) as never,
      fieldsOf: (names) => names.map((name) => byName.get(name)?.field ?? name),
      known: rows.filter(({ isShown }) => isShown).map(({ name }) => name),
      has: (name) => byName.get(name)?.isShown === true,
      sources: (stand) => (name, asked) => {
        const row = byName.get(name);
        return row ? sourceOf(row, asked, stand as (record: unknown) => object) : ofMerchant(name);
      },
      isStored: (name, asked) => {
        const row = byName.get(name);
        return row !== undefined && isStoredAsShown(row, asked);
      },
      names: pathNames(rows),
      spelled: spelledByRows(rows),
    };
  };

function viewOf(rows: readonly FieldRow[], byName: ReadonlyMap<string, FieldRow>, standing: WithMerchant, within: unknown): object {
  const shown: Record<string, unknown> = {};
  for (const row of rows) {
    if (!row.isShown) continue;
    const value = shownBy(row, standing, within);
    if (value !== undefined) shown[row.name] = value;
  }
  const { merchant = {} } = standing;
  for (const name of Object.keys(merchant)) if (!byName.has(name)) shown[name] = merchant[name];
  return shown;
}

function fieldsIn(rows: readonly FieldRow[], body: object): object {
  const taken: Record<string, unknown> = {};
  for (const row of rows) {
    const value = own(body, row.name);
    if (value !== undefined && row.isSet) taken[row.field as string] = takenBy(row, value);
  }
  return taken;
}

const ofMerchant = (name: string): Source => ({ read: (record) => own(own(record, 'merchant'), name) });

function sourceOf(row: FieldRow, asked: unknown, stand: (record: unknown) => object): Source {
  if (isStoredAsShown(row, asked)) return storedAs(row.name);
  if (row.stored !== undefined) return storedAs(row.stored);
  if (!row.isShown) return { read: () => undefined };
  return { indexed: row.indexed, read: (record) => shownBy(row, row.alone ? (record as object) : stand(record), undefined) };
}

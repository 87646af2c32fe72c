import { own } from '../core/text/path.js';
import { type Sources, storedAs } from '../query/source.js';
import type { Spelled } from '../query/v3-field.js';
import type { Entries, FieldOf, SaidOpen, View } from './field-entry.js';
import { type FieldRow, isStoredAsShown, pathNames, rowOf, shownBy, spelledByRows, takenBy } from './field-row.js';
import type { Within } from './fields.js';
import type { FieldNames } from './words.js';

/**
 * Fields that are computed together, such as all the quantities of a line. Of what `shows` gives,
 * the view has those of `names` that are there.
 */
export interface Together<S, W, C, N extends keyof C & string> {
  names: readonly N[];
  shows: (standing: S, within: W) => C;
  /** The other names, for a search, of those that have one. */
  from?: Readonly<Partial<Record<N, string>>>;
}

/** A record of an open table as a version shows it. */
export type OpenView<R, S, E, I, C> = Omit<R, (I & keyof R) | (FieldOf<E[keyof E]> & keyof R) | keyof E | keyof C> & View<S, E> & C;

/**
 * A table of the fields of a view that differ from the record's, with everything that follows from
 * it.
 */
export interface OpenTable<R extends object, S, E, I, C, W = unknown> {
  readonly entries: E;
  /** Shows a record in the record's order, then the computed fields. */
  view(standing: S, ...within: Within<W>): OpenView<R, S, E, I, C>;
  /** Reads a body: the fields that it sets, under the record's names. */
  record<B extends object>(body: B): Omit<SaidOpen<E, B>, (I & string) | keyof C>;
  /** Returns the record's fields for names in a body, such as those that a PATCH clears. */
  fieldsOf(names: readonly string[]): string[];
  /** Tests whether the table lists a field of this name that the view shows, for a search. */
  has(name: string): boolean;
  /** Says where a record holds the fields. Computed ones are read from `view`. */
  sources(view: (record: R) => object): Sources;
  /** Tests whether the record holds the field under the same name and with the value shown. */
  isStored(name: string, asked?: unknown): boolean;
  /** Turns the path of a field, in the view's or the record's names, into the view's names. */
  spelled: Spelled;
  /** Renames the path of a record's field to the version's names. */
  names: FieldNames;
}

/**
 * Declares a view by a table of the fields that differ from the record's. All other fields,
 * including a merchant's own, are shown and set under their own names. `inner` lists the fields
 * that the view does not show and bodies cannot set.
 */
export const openTable =
  <R extends object, S extends R = R, W = unknown>() =>
  <const E extends Entries<S, W>, const I extends keyof R & string = never, C extends object = object, N extends keyof C & string = never>(
    entries: E,
    inner: readonly I[] = [],
    together?: Together<S, W, C, N>,
  ): OpenTable<R, S, E, I, Pick<C, N>, W> => {
    const rows = Object.entries(entries).map(([name, entry]) => rowOf(name, entry as never));
    const known = index(rows, inner, together as Together<object, unknown, object, never> | undefined);
    const stores = (name: string, asked?: unknown) => isStored(known, name, asked);
    return {
      entries,
      view: (standing, ...within) => viewOf(known, standing, within[0]) as OpenView<R, S, E, I, Pick<C, N>>,
      record: (body) => recordOf(known, body) as never,
      fieldsOf: (names) => names.map((name) => known.byName.get(name)?.field ?? name),
      has: (name) => known.byName.get(name)?.isShown === true,
      sources: (view) => (name, asked) => {
        const stored = stores(name, asked) ? name : known.byName.get(name)?.stored;
        if (stored !== undefined) return storedAs(stored);
        return { indexed: known.byName.get(name)?.indexed, read: (record) => own(view(record as R), name) };
      },
      isStored: stores,
      names: pathNames(rows),
      spelled: spelledByRows(rows, together?.from),
    };
  };

interface Known {
  /** Rows by the field of the record that they show. */
  byField: ReadonlyMap<string, FieldRow>;
  byName: ReadonlyMap<string, FieldRow>;
  /** Names of record fields that the view renames or does not show. */
  hidden: ReadonlySet<string>;
  computed: readonly FieldRow[];
  together: Together<object, unknown, object, never> | undefined;
  /** The names of the fields that are computed together. */
  named: ReadonlySet<string>;
}

function index(rows: readonly FieldRow[], inner: readonly string[], together: Known['together']): Known {
  const ofField = rows.filter(({ field, isShown }) => field !== undefined && isShown);
  const fields = rows.flatMap(({ field, name }) => (field === undefined || field === name ? [] : field));
  return {
    byField: new Map(ofField.map((row) => [row.field as string, row])),
    byName: new Map(rows.map((row) => [row.name, row])),
    hidden: new Set([...inner, ...fields]),
    computed: rows.filter(({ shows, nested }) => shows && !nested),
    together,
    named: new Set(together?.names),
  };
}

function viewOf({ byField, byName, hidden, computed, together }: Known, standing: object, within: unknown): object {
  const shown: Record<string, unknown> = {};
  for (const field of Object.keys(standing)) {
    const row = byField.get(field);
    if (row) shown[row.name] = shownBy(row, standing, within);
    else if (!hidden.has(field) && !byName.has(field)) shown[field] = (standing as Record<string, unknown>)[field];
  }
  for (const row of computed) {
    const value = shown[row.name] ?? shownBy(row, standing, within);
    if (value !== undefined) shown[row.name] = value;
  }
  if (!together) return shown;
  const values = together.shows(standing, within) as Readonly<Record<string, unknown>>;
  for (const name of together.names) if (values[name] !== undefined) shown[name] = values[name];
  return shown;
}

function recordOf({ byName, hidden, named }: Known, body: object): object {
  const taken: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const row = byName.get(name);
    if (row?.isSet) taken[row.field as string] = takenBy(row, value);
    else if (!row && !hidden.has(name) && !named.has(name)) taken[name] = value;
  }
  return taken;
}

function isStored({ byName, hidden, named }: Known, name: string, asked: unknown): boolean {
  const row = byName.get(name);
  return row ? isStoredAsShown(row, asked) : !hidden.has(name) && !named.has(name);
}

import { merchantOf, type WithMerchant } from '../core/merchant.js';
import { own } from '../core/path.js';
import { type Source, type Sources, storedAs } from '../query/source.js';
import type { FieldNames } from './words.js';

/**
 * A field of a view that is not a field of the record as it is stored. `S` is the record with what
 * it is shown with.
 */
export interface Computed<S, V = unknown> {
  shows: (standing: S) => V;
  /**
   * It is computed from the record alone, so that a search need not look up what the record stands
   * with.
   */
  alone?: true;
  /** The field of the record that it stands for, in bodies and refusals. */
  of?: string;
  /**
   * What the record keeps of a value in a body; refuses one that it cannot use, by the name it has
   * there.
   */
  takes?: (value: never, name: string) => unknown;
}

/**
 * A view's fields by name: the record's field that each shows as it is stored, or how it is
 * computed.
 */
export type Entries<S> = Readonly<Record<string, (keyof S & string) | Computed<S>>>;

type Value<S, E> = E extends keyof S ? S[E] : E extends { shows: (standing: never) => infer V } ? V : never;
type Always<S, E> = { [N in keyof E]: undefined extends Value<S, E[N]> ? never : N }[keyof E];

/** A record as a version shows it. */
export type View<S, E> = { [N in Always<S, E>]: Value<S, E[N]> } & {
  [N in Exclude<keyof E, Always<S, E>>]?: Exclude<Value<S, E[N]>, undefined>;
};

type FieldOf<E> = E extends string ? E : E extends { of: infer F extends string } ? F : never;
type Taken<E, Sent> = E extends { takes: (value: never, name: string) => infer T } ? T : Sent;

/** What a body says of a record, by the record's names. */
export type Said<E, B> = {
  [N in keyof B as N extends keyof E ? FieldOf<E[N]> : never]: N extends keyof E ? Taken<E[N], B[N]> : never;
} & WithMerchant;

/**
 * Every field of the record that the view does not show under its own name: a body sets none of
 * them by that name.
 */
export type Inner<R, E> = Readonly<Record<Exclude<keyof R & string, keyof E>, 'inner'>>;

/** One table of a view's fields, and all that follows from it. */
export interface FieldTable<R extends object, S, E> {
  /**
   * The view of a record: what it has, under the version's names, then the merchant's own fields.
   */
  view(standing: S): View<S, E>;
  /** What a body in the version's words says of a record; what it does not say is not there. */
  record<B extends object>(body: B): Said<E, B>;
  /** Whether the view has a field of this name, for a search. */
  has(name: string): boolean;
  /** Where a record holds the fields; `stand` makes what computed ones are read off. */
  sources(stand: (record: R) => S): Sources;
  /** What the version calls a field of the record. */
  names: FieldNames;
}

/**
 * Declares a view of records by one table of fields. `inner` names every other field of the record,
 * for views that are read back: the compiler asks for each.
 */
export const fieldTable =
  <R extends object, S extends R = R>() =>
  <const E extends Entries<S>>(entries: E, inner?: Inner<R, E>): FieldTable<R, S, E> => {
    const rows = Object.entries<Entries<S>[string]>(entries);
    const has = (name: string): boolean => Object.hasOwn(entries, name);
    const isTaken = (name: string): boolean => has(name) || (inner !== undefined && Object.hasOwn(inner, name));
    const toRecord = new Map(rows.flatMap(([name, entry]) => recordFieldOf(entry).map((field) => [field, name] as const)));
    return {
      view: (standing) => viewOf(rows, standing) as View<S, E>,
      record: (body) => ({ ...fieldsIn(rows, body), ...merchantOf(body, isTaken) }) as never,
      has,
      sources: (stand) => (name) => sourceOf(entries, name, stand),
      names: (field) => toRecord.get(field) ?? field,
    };
  };

const recordFieldOf = <S>(entry: Entries<S>[string]): string[] =>
  typeof entry === 'string' ? [entry] : entry.of === undefined ? [] : [entry.of];

type Row<S> = readonly [name: string, entry: Entries<S>[string]];

function viewOf<S extends object>(rows: readonly Row<S>[], standing: S): object {
  const shown: Record<string, unknown> = {};
  for (const [name, entry] of rows) {
    const value = typeof entry === 'string' ? standing[entry] : entry.shows(standing);
    if (value !== undefined) shown[name] = value;
  }
  const { merchant = {} }: WithMerchant = standing;
  for (const name of Object.keys(merchant)) if (!rows.some(([described]) => described === name)) shown[name] = merchant[name];
  return shown;
}

function fieldsIn<S>(rows: readonly Row<S>[], body: object): object {
  const taken: Record<string, unknown> = {};
  for (const [name, entry] of rows) {
    const value = own(body, name);
    const [field] = recordFieldOf(entry);
    if (value === undefined || field === undefined) continue;
    taken[field] = typeof entry === 'string' || !entry.takes ? value : entry.takes(value as never, name);
  }
  return taken;
}

function sourceOf<R extends object, S>(entries: Entries<S>, name: string, stand: (record: R) => S): Source {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (typeof entry === 'string') return storedAs(entry);
  if (entry) return { read: (record) => entry.shows(entry.alone ? (record as S) : stand(record as R)) };
  return { read: (record) => own(own(record, 'merchant'), name) };
}

import type { Form } from '../core/forms/form.js';
import { datesOf, type MoveDates } from '../core/forms/move-dates.js';

/**
 * How a record belongs to a channel: by its own field, or by the record (of `owner`) whose key the
 * field holds. `all` is the index by channel; `under` maps an index to the one by channel and by
 * that index's key (`channelKey`).
 */
export type ChannelOf<I extends string = string> =
  | { readonly field: string; readonly all?: I; readonly under?: Readonly<Partial<Record<I, I>>> }
  | { readonly field: string; readonly owner: Collection };

/** The key of a record in an index by channel and by another index's key. */
export const channelKey = (channel: string, key: IndexKey): IndexKey => JSON.stringify([channel, key]);

/** A key of an index. */
export type IndexKey = string | number;

/**
 * The index keys of a record: one, several or none. It is a method type, so that a list can hold
 * collections of different record types.
 */
export type IndexOf<R> = { of(record: R): IndexKey | readonly IndexKey[] | undefined }['of'];

/** The records under any of these keys of an index that gives each record one key. */
export interface Under<I extends string = string> {
  index: I;
  keys: readonly IndexKey[];
}

/**
 * A problem with a record: its path, and words that continue after the path ("must be a list, not
 * 3").
 */
export interface RecordProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Turns a record of one format into the next. The record is not checked yet, so any field may be
 * missing.
 */
export type Upgrade = (record: Readonly<Record<string, unknown>>) => object;

/**
 * A named set of records of one type: how they are keyed, indexed and checked. Declared once at
 * module level by `collection()`.
 */
export interface Collection<R extends object = object, I extends string = string> {
  readonly name: string;
  key(record: R): string;
  readonly indexes: Readonly<Record<I, IndexOf<R>>>;
  /** The field paths of the key and of those indexes that hold the value of a field unchanged. */
  readonly paths: { readonly key?: string | undefined; readonly indexes: Readonly<Partial<Record<I, string>>> };
  /** The fields that indexes hold as they are stored. */
  readonly fields: Readonly<Record<string, string>>;
  /**
   * Fields that requests often sort by, each by `sortName`. A sorted index is kept for each, from
   * its first use.
   */
  readonly sorts: readonly string[];
  /** Indexes with so many records per key that sorted pages of them are kept too. */
  readonly groups: readonly I[];
  /**
   * Whether records that are equal by what they are sorted by stand in the order in which they were
   * added; otherwise in the order of their keys.
   */
  readonly asAdded: boolean;
  /** How its records belong to channels. Without it, requests of every channel see them. */
  readonly channel?: ChannelOf<I>;
  /**
   * Checks every field of a record from a state file or an import. Records that commands put are
   * not checked.
   */
  readonly check: (record: object) => RecordProblem | undefined;
  /** Moves the dates of a record, which its form declares. */
  readonly dates: MoveDates;
  /** Upgrades of the records, by the format that each starts from. */
  readonly upgrades?: Readonly<Record<number, Upgrade>>;
  /** The name of one record, as in "Order 123 not found". */
  readonly label: string;
}

/**
 * What an index holds of each record: a field, or a function's result, with the path of the same
 * value in the record if there is one.
 */
export type IndexSpec<R extends object> = (keyof R & string) | IndexOf<R> | { path: string; of: IndexOf<R> };

/** The declaration of a collection. A key is a field's name or a function of the record. */
export interface CollectionSpec<R extends object, I extends string> {
  key: (keyof R & string) | ((record: R) => string);
  label: string;
  indexes?: Record<I, IndexSpec<R>>;
  /** A list of fields sorts by the first, and what is equal by it by the next. */
  sorts?: readonly ((keyof R & string) | readonly (keyof R & string)[])[];
  groups?: readonly I[];
  asAdded?: boolean;
  channel?: ChannelOf<I>;
  /** A check that knows no form is for records without dates. */
  check: ((record: object) => RecordProblem | undefined) & { readonly form?: Form };
  upgrades?: Readonly<Record<number, Upgrade>>;
}

/**
 * The same collection with further indexes, for a field that searches ask for and that is computed
 * from the record alone, such as a status. `of` gives each record one key; sorted pages are kept.
 */
export function alsoIndexed<R extends object, I extends string>(
  from: Collection<R, I>,
  of: Readonly<Record<string, (record: R) => IndexKey>>,
): Collection<R, I> {
  const names = Object.keys(of);
  const paths = Object.fromEntries(names.map((name) => [name, name]));
  return {
    ...from,
    indexes: { ...from.indexes, ...of },
    paths: { ...from.paths, indexes: { ...from.paths.indexes, ...paths } },
    groups: [...from.groups, ...(names as I[])],
  };
}

const reader = <R extends object, V>(of: string | ((record: R) => V) | { of: (record: R) => V }): ((record: R) => V) => {
  if (typeof of === 'string') return (record) => record[of as keyof R] as V;
  return typeof of === 'function' ? of : of.of;
};

const pathOf = (of: string | object): string | undefined => (typeof of === 'string' ? of : 'path' in of ? String(of.path) : undefined);

/** The name of a sort by these fields, the first of them first. */
export const sortName = (fields: readonly string[]): string => fields.join(',');

/** Declares a collection. Records are plain JSON values; `name` is the key in the state file. */
export function collection<R extends object, I extends string = never>(name: string, spec: CollectionSpec<R, I>): Collection<R, I> {
  const { key, indexes = {}, sorts = [], ...rest } = spec;
  const all = Object.entries(indexes) as [I, IndexSpec<R>][];
  return {
    sorts: sorts.map((one) => sortName([one].flat())),
    groups: [],
    asAdded: false,
    ...rest,
    dates: rest.check.form ? datesOf(rest.check.form) : (record) => record,
    name,
    key: reader(key),
    indexes: Object.fromEntries(all.map(([index, of]) => [index, reader(of)])) as Record<I, IndexOf<R>>,
    fields: Object.fromEntries(all.flatMap(([index, of]) => (typeof of === 'string' ? [[index, of]] : []))),
    paths: { key: pathOf(key), indexes: Object.fromEntries(all.map(([index, of]) => [index, pathOf(of)])) as Partial<Record<I, string>> },
  };
}

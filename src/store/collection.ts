/** A key an index can hold. */
export type IndexKey = string | number;

/**
 * One record's place in an index: one key, several, or none. A method's type, so that a list can
 * hold collections of many record types.
 */
export type IndexOf<R> = { of(record: R): IndexKey | readonly IndexKey[] | undefined }['of'];

/** The records that an index, which gives each of them one key, holds under any of some keys. */
export interface Under<I extends string = string> {
  index: I;
  keys: readonly IndexKey[];
}

/**
 * What is wrong with a record: where in it, and words that read on after the place ("must be a
 * list, not 3").
 */
export interface RecordProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * How a record of one format becomes one of the next; it is not checked yet, so anything may be
 * missing.
 */
export type Upgrade = (record: Readonly<Record<string, unknown>>) => object;

/**
 * A named set of records of one type, how each is keyed, and what requests look them up by. Made
 * once, at module level, by `collection()`.
 */
export interface Collection<R extends object = object, I extends string = string> {
  readonly name: string;
  key(record: R): string;
  readonly indexes: Readonly<Record<I, IndexOf<R>>>;
  /**
   * The path of a record that is its key, and the one whose value an index holds, for those that
   * hold one value of the record as it is.
   */
  readonly paths: { readonly key?: string | undefined; readonly indexes: Readonly<Partial<Record<I, string>>> };
  /**
   * Fields that requests sort by so often that indexes are kept in their order, each from when it
   * is first asked for.
   */
  readonly sorts: readonly string[];
  /** Indexes under whose keys so many records stand that sorted pages of them are kept as well. */
  readonly groups: readonly I[];
  /**
   * What is wrong with a record that comes from outside, in a state file or an import: it covers
   * every field. Nothing is asked of a record that a command puts.
   */
  readonly check: (record: object) => RecordProblem | undefined;
  /** What changed in the records, by the format that an upgrade starts from. */
  readonly upgrades?: Readonly<Record<number, Upgrade>>;
  /** What a person calls one record, for "Order 123 not found". */
  readonly label: string;
}

/**
 * What an index holds of each record: a field, or what a function says, with the path of the record
 * that says the same if there is one.
 */
export type IndexSpec<R extends object> = (keyof R & string) | IndexOf<R> | { path: string; of: IndexOf<R> };

/** How a collection is declared. A key is the name of a field, or a function of the record. */
export interface CollectionSpec<R extends object, I extends string> {
  key: (keyof R & string) | ((record: R) => string);
  label: string;
  indexes?: Record<I, IndexSpec<R>>;
  sorts?: readonly (keyof R & string)[];
  groups?: readonly I[];
  check: (record: object) => RecordProblem | undefined;
  upgrades?: Readonly<Record<number, Upgrade>>;
}

const reader = <R extends object, V>(of: string | ((record: R) => V) | { of: (record: R) => V }): ((record: R) => V) => {
  if (typeof of === 'string') return (record) => record[of as keyof R] as V;
  return typeof of === 'function' ? of : of.of;
};

const pathOf = (of: string | object): string | undefined => (typeof of === 'string' ? of : 'path' in of ? String(of.path) : undefined);

/** Declares a collection. Records are plain JSON values; `name` is the key in the state file. */
export function collection<R extends object, I extends string = never>(name: string, spec: CollectionSpec<R, I>): Collection<R, I> {
  const { key, indexes = {}, ...rest } = spec;
  const all = Object.entries(indexes) as [I, IndexSpec<R>][];
  return {
    sorts: [],
    groups: [],
    ...rest,
    name,
    key: reader(key),
    indexes: Object.fromEntries(all.map(([index, of]) => [index, reader(of)])) as Record<I, IndexOf<R>>,
    paths: { key: pathOf(key), indexes: Object.fromEntries(all.map(([index, of]) => [index, pathOf(of)])) as Partial<Record<I, string>> },
  };
}

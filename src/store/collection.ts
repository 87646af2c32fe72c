/** A key an index can hold. */
export type IndexKey = string | number;

/** One record's place in an index: one key, several, or none. A method's type, so that a list can hold collections of many record types. */
export type IndexOf<R> = { of(record: R): IndexKey | readonly IndexKey[] | undefined }['of'];

/** The records that an index, which gives each of them one key, holds under any of some keys. */
export interface Under<I extends string = string> {
  index: I;
  keys: readonly IndexKey[];
}

/** What is wrong with a record: where in it, and words that read on after the place ("must be a list, not 3"). */
export interface RecordProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** How a record of one format becomes one of the next; it is not checked yet, so anything may be missing. */
export type Upgrade = (record: Readonly<Record<string, unknown>>) => object;

/** A named set of records of one type, how each is keyed, and what requests look them up by. Made once, at module level, by `collection()`. */
export interface Collection<R extends object = object, I extends string = string> {
  readonly name: string;
  key(record: R): string;
  readonly indexes: Readonly<Record<I, IndexOf<R>>>;
  /** Fields that requests sort by so often that indexes are kept in their order, each from when it is first asked for. */
  readonly sorts: readonly string[];
  /**
   * What is wrong with a record that comes from outside, in a state file or an import: it covers every field. Nothing is asked of a
   * record that a command puts.
   */
  readonly check: (record: object) => RecordProblem | undefined;
  /** What changed in the records, by the format that an upgrade starts from. */
  readonly upgrades?: Readonly<Record<number, Upgrade>>;
  /** What a person calls one record, for "Order 123 not found". */
  readonly label: string;
}

/** Declares a collection. Records are plain JSON values; `name` is the key in the state file. */
export function collection<R extends object, I extends string = never>(
  name: string,
  spec: {
    key: (record: R) => string;
    label: string;
    indexes?: Record<I, IndexOf<R>>;
    sorts?: readonly (keyof R & string)[];
    check: (record: object) => RecordProblem | undefined;
    upgrades?: Readonly<Record<number, Upgrade>>;
  },
): Collection<R, I> {
  return { name, indexes: {} as Record<I, IndexOf<R>>, sorts: [], ...spec };
}

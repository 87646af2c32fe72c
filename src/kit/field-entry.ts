import type { WithMerchant } from '../core/forms/merchant.js';
import type { Spelled } from '../query/v3-field.js';

/**
 * A field of a view that is computed or converted. `S` is the record with what the view needs
 * beside it, and `W` is the record that it is nested in.
 */
export interface Computed<S, W = unknown, V = unknown> {
  shows: (standing: S, within: W) => V;
  /** It needs only the record itself, so a search does not look up related records. */
  alone?: true;
  /** The index by which a search finds it; see `alsoIndexed`. */
  indexed?: string;
  /** The field of the record that bodies set and refusals name. */
  of?: string;
  /**
   * Converts a value from a body to the record's. Refuses an invalid value under the name that it
   * has in the body.
   */
  takes?: (value: never, name: string) => unknown;
  /**
   * The field of the record that filters and sorts read. The view only shows it as another type.
   */
  stored?: string;
  /** The field of the record that it shows, for a search, unless `of` or `stored` say so. */
  from?: string;
  /** How a search spells what is below it. */
  below?: Spelled;
}

/** A field that the view shows as it is stored and that no body sets, such as an id. */
export interface ReadOnly {
  readOnly: string;
}

/** A field that bodies set and the view does not show. */
export interface WriteOnly {
  writeOnly: string;
}

/** The part of a table that a field with nested records uses. */
export interface NestedTable {
  view(standing: never, within: never): object;
  record(body: object): object;
  names(path: string): string;
  isStored(name: string, asked?: unknown): boolean;
  spelled: Spelled;
  readonly entries: object;
}

/** A field with a list of nested records, which have their own table. */
export interface ListOf {
  of: string;
  each: NestedTable;
  /**
   * The nested records need what the view adds beside the record, so a search adds it too; `wholly`
   * if the record itself has none of them.
   */
  standing?: true | 'wholly';
}

/** A field with one nested record, which has its own table. */
export interface One {
  of: string;
  one: NestedTable;
  /** As for a list. */
  standing?: true | 'wholly';
}

export type Entry<S, W> = (keyof S & string) | Computed<S, W> | ReadOnly | WriteOnly | ListOf | One;

/**
 * A view's fields by name. A string is the record's field that it shows and sets; otherwise the
 * field is computed, nested, read-only or write-only.
 */
export type Entries<S, W = unknown> = Readonly<Record<string, Entry<S, W>>>;

type Shown<T> = T extends { view: (...args: never) => infer V } ? V : never;
type Absent<S, F> = F extends keyof S ? Extract<S[F], undefined> : never;

type Value<S, E> = E extends keyof S
  ? S[E]
  : E extends { shows: (...args: never) => infer V }
    ? V
    : E extends { readOnly: infer F extends keyof S }
      ? S[F]
      : E extends { of: infer F; each: infer T }
        ? Shown<T>[] | Absent<S, F>
        : E extends { of: infer F; one: infer T }
          ? Shown<T> | Absent<S, F>
          : never;

type Visible<E> = { [N in keyof E]: E[N] extends WriteOnly ? never : N }[keyof E];
type Always<S, E> = { [N in Visible<E>]: undefined extends Value<S, E[N]> ? never : N }[Visible<E>];

/** A record as a version shows it. */
export type View<S, E> = { [N in Always<S, E>]: Value<S, E[N]> } & {
  [N in Exclude<Visible<E>, Always<S, E>>]?: Exclude<Value<S, E[N]>, undefined>;
};

/** The field of the record that an entry sets. */
export type FieldOf<E> = E extends string
  ? E
  : E extends { of: infer F extends string } | { writeOnly: infer F extends string }
    ? F
    : never;

type SaidBelow<T, B> = T extends { readonly entries: infer E } ? SaidOpen<E, B> : never;

type Taken<E, Sent> = E extends { takes: (value: never, name: string) => infer T }
  ? T
  : E extends { each: infer T }
    ? Sent extends readonly (infer B)[]
      ? SaidBelow<T, B>[]
      : Sent
    : E extends { one: infer T }
      ? Sent extends object
        ? SaidBelow<T, Sent>
        : Sent
      : Sent;

type SaidOf<E, B> = {
  [N in keyof B as N extends keyof E ? FieldOf<E[N]> : never]: N extends keyof E ? Taken<E[N], B[N]> : never;
};

/** The fields of a record that a body sets, under the record's names. */
export type Said<E, B> = SaidOf<E, B> & WithMerchant;

/** The same for an open table: fields that it does not list keep their names. */
export type SaidOpen<E, B> = SaidOf<E, B> & Omit<B, keyof E | FieldOf<E[keyof E]>>;

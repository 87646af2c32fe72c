/** The types of an operation, read off what openapi-typescript writes of a contract. */

type Json<C> = C extends { content: { 'application/json': infer Body } } ? Body : undefined;

type Get<T, Field> = Field extends keyof T ? T[Field] : undefined;

/** Parameters of one kind; an object without fields where the operation has none. */
type Parameters<O, Kind> = Present<Get<Get<O, 'parameters'>, Kind>>;
type Present<P> = [NonNullable<P>] extends [never] ? Record<never, never> : NonNullable<P>;

/** Parameters as a command gets them: those with a default are never missing. */
type WithDefaults<P, D> = Omit<P, D & keyof P> & { [name in D & keyof P]-?: Exclude<P[name], undefined> };

/**
 * A checked request of an operation. `Defaulted` are the names of its parameters with a default.
 * Bodies get no defaults: a field with one may still be absent. The header that names the tenant is
 * left out, because `tenant` replaces it.
 */
export interface CallOf<O, Defaulted> {
  path: Parameters<O, 'path'>;
  query: WithDefaults<Parameters<O, 'query'>, Defaulted>;
  headers: Omit<Parameters<O, 'header'>, 'x-site-context'>;
  body: Json<Get<O, 'requestBody'>>;
  /**
   * The optional fields that were null in the body. They are removed from it, and a PATCH clears
   * them.
   */
  cleared: readonly string[];
  tenant: string;
  /** The URL under which the client reached the sandbox, without a trailing slash. */
  self: string;
}

/** The success statuses that a contract documents for an operation. */
export type SuccessOf<O> = keyof Get<O, 'responses'> & (200 | 201 | 202 | 204);

/** The body of an operation's answer in the contract; undefined if it has none. */
export type BodyOf<O, Status extends SuccessOf<O>> = Json<Get<O, 'responses'>[Status]>;

/**
 * What an operation may answer. Its parts may be read-only because records are frozen, and a
 * free-form object of the contract may be any object.
 */
export type AnswerOf<O, Status extends SuccessOf<O>> = Answerable<BodyOf<O, Status>>;

type Answerable<T> = T extends readonly (infer Item)[]
  ? readonly Answerable<Item>[]
  : T extends object
    ? string extends keyof T
      ? object & { readonly [field in keyof T as unknown extends T[field] ? never : field]: Answerable<T[field]> }
      : { readonly [field in keyof T]: Answerable<T[field]> }
    : T;

type KeysOf<T> = T extends unknown ? keyof T : never;
type At<T, Field> = T extends unknown ? (Field extends keyof T ? T[Field] : never) : never;
type Lists = readonly unknown[];

/**
 * The fields of `Made`, at any depth, that `Expected` does not have. TypeScript itself only reports
 * those of object literals.
 */
export type Strangers<Made, Expected> = unknown extends Expected
  ? never
  : Made extends readonly (infer Item)[]
    ? Strangers<Item, Extract<Expected, Lists>[number]>
    : Made extends object
      ? StrangeFields<Made, Exclude<Expected, Lists | string | number | boolean | null | undefined>>
      : never;

type StrangeFields<Made, Expected> = {
  [field in keyof Made]-?: string extends field
    ? never
    : field extends KeysOf<Expected>
      ? Strangers<Exclude<Made[field], undefined>, At<Expected, field>>
      : string extends KeysOf<Expected>
        ? never
        : field;
}[keyof Made];

/** Requires an answer without fields that the contract does not have. */
export type Exactly<Made, Expected> = [Strangers<Made, Expected>] extends [never]
  ? unknown
  : { 'fields that the contract does not have': Strangers<Made, Expected> };

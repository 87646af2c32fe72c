import type { Failure } from '../core/errors.js';
import type { Collection } from '../store/collection.js';
import type { Command } from '../store/tx.js';

/** A request the contract has already checked, hence the only `any` in the code base. */
export interface Call {
  // biome-ignore lint/suspicious/noExplicitAny: checked against openapi.yaml before it gets here
  path: Record<string, any>;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  query: Record<string, any>;
  headers: Record<string, string | undefined>;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  body: any;
  /** The optional fields of the body that were null, and are not in it any more: what a PATCH is to clear. */
  cleared: readonly string[];
  /** The account whose data the request may touch. */
  tenant: string;
}

/** How one operation of one version is answered: names in, a command of the domain, names out. `with` and `returns` decide nothing. */
export interface Route<I, O> {
  does: Command<I, O>;
  with: (call: Call) => I;
  returns: (output: O) => unknown;
  /** The status of success; 200 unless said. */
  status?: number;
  /** Where this operation's statuses differ from the version's, e.g. v2 allocation answers 400 for an unknown id. */
  errors?: Partial<Record<Failure, number>>;
}

// biome-ignore lint/suspicious/noExplicitAny: a table of routes holds routes of many types
export type AnyRoute = Route<any, any>;

/** A version's routes by operationId. */
export type Routes = Record<string, AnyRoute>;

/** Ties the types of a route together: `does` fixes what `with` must make and what `returns` gets. */
export const op = <I, O>(route: Route<I, O>): AnyRoute => route;

/** What one folder under `resources/` brings. */
export interface Resource {
  name: string;
  /** The collections whose records are this resource's. */
  collections?: readonly Collection[];
  v2?: Routes;
  v3?: Routes;
}

export const defineResource = (resource: Resource): Resource => resource;

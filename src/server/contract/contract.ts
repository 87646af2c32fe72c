import type { BuiltContract } from './built-contracts.js';
import { type FindChecks, findChecksIn } from './kept-checks.js';
import type { JsonObject, OpenApiDocument } from './openapi-document.js';
import { Operation, type Part, type Place } from './operation.js';
import { createRouter, type Match } from './router.js';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** An OpenAPI document as a table of operations and a way to find the one a request means. */
export interface Contract {
  /**
   * The whole document. A built contract reads it when it is asked for, since no operation needs
   * all of it.
   */
  readonly document: OpenApiDocument;
  readonly operations: ReadonlyMap<string, Operation>;
  find(method: string, path: string): Match;
}

/** Where the document has operations. One without an operationId is refused. */
function placesIn(document: OpenApiDocument): Place[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((name): Place[] => {
      const node = item[name] as JsonObject | undefined;
      if (node === undefined) return [];
      const method = name.toUpperCase();
      const id = node['operationId'];
      if (typeof id !== 'string') throw new Error(`The contract gives ${method} ${path} no operationId`);
      return [{ id, method, path }];
    }),
  );
}

function tableOf(all: readonly Operation[]): ReadonlyMap<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const operation of all) {
    const { id, method, path } = operation;
    if (operations.has(id)) throw new Error(`The contract uses the operationId ${id} twice: the second is ${method} ${path}`);
    operations.set(id, operation);
  }
  return operations;
}

/**
 * One light pass over the paths: nothing is compiled before an operation's first call, nor then
 * where there are `checks`, which must be this document's. A contract that contradicts itself is
 * refused.
 */
export function createContract(document: OpenApiDocument, checks?: FindChecks): Contract {
  const part = { document, checks };
  const operations = tableOf(placesIn(document).map((place) => new Operation(place, () => part)));
  return { document, operations, find: createRouter(operations.values()) };
}

/**
 * The contract that a build has cut up: a family's part is read at the first call of one of its
 * operations, the document when somebody asks for it.
 */
export function createBuiltContract({ places, part }: BuiltContract, read: () => OpenApiDocument): Contract {
  const parts = new Map<string, Part>();
  const partOf = (family: string): Part => {
    const known = parts.get(family);
    if (known) return known;
    const built = part(family);
    const loaded = { document: built.document, checks: findChecksIn(built.operations) };
    parts.set(family, loaded);
    return loaded;
  };
  const operations = tableOf(places.map(([id, method, path, family]) => new Operation({ id, method, path }, () => partOf(family))));
  let document: OpenApiDocument | undefined;
  return {
    get document() {
      document ??= read();
      return document;
    },
    operations,
    find: createRouter(operations.values()),
  };
}

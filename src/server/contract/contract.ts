import type { JsonObject, OpenApiDocument } from '../../openapi/openapi-document.js';
import type { BuiltContract } from './built-contracts.js';
import { type FindChecks, findChecksIn } from './kept-checks.js';
import { Operation, type Part, type Place } from './operation.js';
import { createRouter, type Match } from './router.js';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** An OpenAPI document with its operations and the router that finds them. */
export interface Contract {
  /**
   * The whole document. A built contract reads it on first use, because no operation needs all of
   * it.
   */
  readonly document: OpenApiDocument;
  readonly operations: ReadonlyMap<string, Operation>;
  find(method: string, path: string): Match;
}

/**
 * The operations of a document with their methods and paths. Throws for one without an operationId.
 */
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
 * Makes a contract of a document. Nothing is compiled before an operation's first call, and with
 * `checks`, which must belong to this document, not even then. Throws if the contract contradicts
 * itself.
 */
export function createContract(document: OpenApiDocument, checks?: FindChecks): Contract {
  const part = { document, checks };
  const find = (id: string) => operations.get(id);
  const operations = tableOf(placesIn(document).map((place) => new Operation(place, () => part, find)));
  return { document, operations, find: createRouter(operations.values()) };
}

/**
 * Makes a contract that the build has cut up: a family's part is loaded at the first call of one of
 * its operations, the document on first use.
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
  const find = (id: string) => operations.get(id);
  const operations = tableOf(places.map(([id, method, path, family]) => new Operation({ id, method, path }, () => partOf(family), find)));
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

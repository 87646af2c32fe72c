import type { FindChecks } from './kept-checks.js';
import type { JsonObject, OpenApiDocument } from './openapi-document.js';
import { Operation } from './operation.js';
import { createRouter, type Match } from './router.js';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** An OpenAPI document as a table of operations and a way to find the one a request means. */
export interface Contract {
  readonly document: OpenApiDocument;
  readonly operations: ReadonlyMap<string, Operation>;
  find(method: string, path: string): Match;
}

/**
 * One light pass over the paths: nothing is compiled before an operation's first call, nor then where there are `checks`, which must be this document's.
 * A contract that contradicts itself is refused.
 */
export function createContract(document: OpenApiDocument, checks?: FindChecks): Contract {
  const operations = new Map<string, Operation>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const node = item[method] as JsonObject | undefined;
      if (node === undefined) continue;
      const id = node['operationId'];
      const place = `${method.toUpperCase()} ${path}`;
      if (typeof id !== 'string') throw new Error(`The contract gives ${place} no operationId`);
      if (operations.has(id)) throw new Error(`The contract uses the operationId ${id} twice: the second is ${place}`);
      operations.set(id, new Operation(document, method.toUpperCase(), path, id, checks));
    }
  }
  return { document, operations, find: createRouter(operations.values()) };
}

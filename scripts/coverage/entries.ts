import { readdirSync, readFileSync } from 'node:fs';
import { routesOf } from '../../src/kit/routes-of.js';
import type { JsonObject, OpenApiDocument } from '../../src/openapi/openapi-document.js';
import { resources } from '../../src/resources/index.js';
import { createContract } from '../../src/server/contract/contract.js';
import type { BodyKind } from './bodies.js';
import type { Proofs, Recorded } from './recorded.js';

/** What exercises an operation of the contract, and which of its errors tests provoke. */
export interface Entry {
  operationId: string;
  method: string;
  path: string;
  family: string;
  /** Whether it reads and writes the tenant's state; otherwise it answers 501. */
  stateful: boolean;
  /** Whether the contract has an example of its body. */
  example: boolean;
  scenarios: string[];
  /** Files of tests that got each status, at most three. */
  tests: { status: number; files: string[] }[];
  /** The kinds of body that tests sent; absent if it takes none. */
  bodies?: BodyKind[];
  /** The files of tests that fail if the server is wrong about it. */
  proves: Proofs;
  /** The documented errors. */
  errors: { status: number; tested: boolean }[];
}

const MOST_FILES = 3;

const root = new URL('../../', import.meta.url);

/** The names of the scenarios that call each operation. */
function callersOf(): Map<string, string[]> {
  const callers = new Map<string, string[]>();
  for (const file of readdirSync(new URL('scenarios/', root)).sort()) {
    const text = readFileSync(new URL(`scenarios/${file}`, root), 'utf8');
    for (const called of new Set(Array.from(text.matchAll(/\bcall: (\w+)/g), ([, id = '']) => id)))
      callers.set(called, [...(callers.get(called) ?? []), file.replace(/\.yaml$/, '')]);
  }
  return callers;
}

const hasExample = ({ requestBody }: JsonObject): boolean => /"examples?":/.test(JSON.stringify(requestBody ?? {}));

/** An entry for each operation of the contract, in the contract's order. */
export function entriesOf(document: OpenApiDocument, recorded: Recorded): Entry[] {
  const { operations } = createContract(document);
  const routes = routesOf(resources, operations);
  const callers = callersOf();
  return Array.from(operations.values(), ({ id, method, path }): Entry => {
    const operation = document.paths[path]?.[method.toLowerCase()] as JsonObject & { tags: string[]; responses: JsonObject };
    const { tests: files = {}, bodies = [], proofs = {} } = recorded[id] ?? {};
    const tests = Object.entries(files).map(([status, files]) => ({ status: Number(status), files: files.slice(0, MOST_FILES) }));
    const errors = Object.keys(operation.responses)
      .map(Number)
      .filter((status) => status >= 400);
    return {
      operationId: id,
      method,
      path,
      family: `${operation.tags[0]} (${path.startsWith('/v3') ? 'v3' : 'v2'})`,
      stateful: Object.hasOwn(routes, id),
      example: hasExample(operation),
      scenarios: callers.get(id) ?? [],
      tests,
      ...(operation['requestBody'] !== undefined && { bodies }),
      proves: proofs,
      errors: errors.map((status) => ({ status, tested: tests.some((one) => one.status === status) })),
    };
  });
}

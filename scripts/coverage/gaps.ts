import type { JsonObject, OpenApiDocument } from '../../src/openapi/openapi-document.js';
import { bodyKinds } from './bodies.js';
import { refusalsOf } from './claims.js';
import type { Entry } from './entries.js';

const NOBODY_NOTICES = {
  state: 'no test notices if what it does is not kept, or its answer is another',
  field: 'no test notices if its refusals name another field',
};

/** What no test shows of an operation of v2, in words. */
function gapsOf({ operationId, tests, bodies }: Entry): string[] {
  const succeeded = tests.some(({ status, files }) => status < 300 && files.some((file) => file.startsWith('test/resources/')));
  const missing = bodies && bodyKinds.filter((kind) => !bodies.includes(kind));
  return [
    ...(succeeded ? [] : [`${operationId}: no test of its family calls it with success`]),
    ...(missing ?? []).map((kind) => `${operationId}: no test sends ${kind === 'wrong' ? 'a body that is refused' : `a ${kind} body`}`),
  ];
}

/** What no test asserts of an operation, in words. */
function unprovenOf(document: OpenApiDocument, { operationId, method, path, proves }: Entry): string[] {
  const refusals = refusalsOf(document, path, document.paths[path]?.[method.toLowerCase()] as JsonObject);
  const wanted = refusals.length > 0 ? (['state', 'field'] as const) : (['state'] as const);
  return wanted.filter((kind) => proves[kind] === undefined).map((kind) => `${operationId}: ${NOBODY_NOTICES[kind]}`);
}

/**
 * What no test shows of the operations. Each has its state and the fields of its refusals asserted.
 * Those of v2 are called with success and, if they take a body, with a complete one, a minimal one
 * and a wrong one.
 */
export const gapsIn = (document: OpenApiDocument, entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => [...(entry.path.startsWith('/v3') ? [] : gapsOf(entry)), ...unprovenOf(document, entry)]);

import { isObject, type Json, type JsonObject, type OpenApiDocument, parametersOf, resolve } from '../../src/openapi/openapi-document.js';
import { resources } from '../../src/resources/index.js';
import { createContract } from '../../src/server/contract/contract.js';
import type { Claim, Try } from './prove.js';
import type { Recorded } from './recorded.js';

/** Errors that the server makes for every operation alike. */
export const GENERAL = [401, 413, 415, 500, 501, 503];

/** The documented errors of an operation itself. */
const ownErrors = (operation: JsonObject): number[] =>
  Object.keys(operation['responses'] as JsonObject)
    .map(Number)
    .filter((status) => status >= 400 && !GENERAL.includes(status));

/** Whether every text is a value of a parameter. */
function takesAnyText(document: OpenApiDocument, schema: Json | undefined): boolean {
  const node = resolve(document, schema);
  if (!isObject(node)) return false;
  if (node['type'] === 'array') return takesAnyText(document, node['items']);
  return node['type'] === 'string' && Object.keys(node).every((name) => ['type', 'description', 'example', 'default'].includes(name));
}

/** What they list has an owner that need not be known: they answer an empty list (a policy). */
const TAKING_ANY_NAME = ['listReservations', 'getListsOfUser', 'listShippingMethodsOfItem'];

/**
 * The statuses by which an operation says what is wrong with a request: 400 if it takes a body or
 * another value that can be wrong. Where it only takes names of records, those that say which one
 * is not there. None if it takes nothing.
 */
export function refusalsOf(document: OpenApiDocument, path: string, operation: JsonObject): number[] {
  if (TAKING_ANY_NAME.includes(String(operation['operationId']))) return [];
  const parameters = parametersOf(document, path, operation).filter(({ in: place }) => place === 'path' || place === 'query');
  const canBeWrong = parameters.some(
    ({ in: place, required, schema }) => (place === 'query' && required === true) || !takesAnyText(document, schema),
  );
  if (operation['requestBody'] !== undefined || canBeWrong) return [400];
  if (parameters.length === 0) return [];
  const own = ownErrors(operation);
  const ofNames = own.filter((status) => status !== 400);
  return ofNames.length > 0 ? ofNames : own;
}

/** How many files are tried: what others only happen to call is not what they assert. */
const MOST_TRIED = 5;

/** The folder of tests of each operation. */
const folders = new Map(
  resources.flatMap(({ name, v2 = [], v3 = [] }) =>
    [...v2, ...v3].map(({ operationId }) => [operationId, `test/resources/${name}/`] as const),
  ),
);

/** The files that got one of the statuses, those first that say most about the operation. */
function filesOf(operationId: string, tests: Readonly<Record<string, readonly string[]>>, isMeant: (status: number) => boolean): string[] {
  const own = folders.get(operationId);
  const rank = (file: string): number => (own !== undefined && file.startsWith(own) ? 0 : file.startsWith('test/resources/') ? 1 : 2);
  const files = Object.entries(tests).flatMap(([status, files]) => (isMeant(Number(status)) ? files : []));
  return [...new Set(files)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).slice(0, MOST_TRIED);
}

/**
 * What tests have to notice of each operation. State: what it changes is kept or, if it changes
 * nothing, what it answers is so. Field: its refusals name what is wrong.
 */
export function claimsOf(document: OpenApiDocument, recorded: Recorded): Claim[] {
  const { operations } = createContract(document);
  return Array.from(operations.values()).flatMap(({ id: operationId, method, path }): Claim[] => {
    const tests = recorded[operationId]?.tests ?? {};
    const refusals = refusalsOf(document, path, document.paths[path]?.[method.toLowerCase()] as JsonObject);
    const tries = (of: Try['of'], statuses: readonly number[]): Try[] =>
      filesOf(operationId, tests, (status) => (of === 'refusal' ? statuses.includes(status) : status < 300)).map((file) => ({
        operationId,
        of,
        statuses,
        file,
      }));
    const ofState = [...(method === 'GET' ? [] : tries('changes', [])), ...tries('answer', [])];
    return [
      { operationId, kind: 'state', tries: ofState },
      ...(refusals.length > 0 ? [{ operationId, kind: 'field' as const, tries: tries('refusal', refusals) }] : []),
    ];
  });
}

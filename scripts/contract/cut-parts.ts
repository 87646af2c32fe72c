import type { JsonObject, OpenApiDocument } from '../../src/openapi/openapi-document.js';
import { componentsOf } from '../../src/server/contract/cut.js';
import { versionOf } from '../../src/server/contract/operation.js';

const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch']);

/**
 * A family of a contract: its operations, and a document with their paths and the components they
 * use.
 */
export interface FamilyPart {
  readonly family: string;
  readonly places: readonly { readonly id: string; readonly method: string; readonly path: string }[];
  readonly document: OpenApiDocument;
}

type Entry = readonly [path: string, method: string, node: JsonObject];

const entriesOf = ({ paths }: OpenApiDocument): Entry[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.has(method))
      .map(([method, node]): Entry => [path, method, node as JsonObject]),
  );

/** The family of an operation: its version and its tag, such as `v2-order-cancellation`. */
function familyOf([path, , { tags, operationId }]: Entry): string {
  const [tag] = (tags ?? []) as string[];
  if (tag === undefined) throw new Error(`The contract gives ${String(operationId)} no tag`);
  return `${versionOf(path)}-${tag.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

function documentOf({ openapi, info, ...document }: OpenApiDocument, entries: readonly Entry[]): OpenApiDocument {
  const paths: Record<string, JsonObject> = {};
  for (const [path, method, node] of entries) {
    const { parameters } = document.paths[path] ?? {};
    paths[path] = { ...(parameters !== undefined && { parameters }), ...paths[path], [method]: node };
  }
  return { openapi, info, paths, components: componentsOf({ openapi, info, ...document }, paths) };
}

/** Cuts a contract into families. Throws if an operation has no tag. */
export function cutParts(document: OpenApiDocument): FamilyPart[] {
  const families = new Map<string, Entry[]>();
  for (const entry of entriesOf(document)) {
    const family = familyOf(entry);
    families.set(family, [...(families.get(family) ?? []), entry]);
  }
  return Array.from(families, ([family, entries]) => ({
    family,
    places: entries.map(([path, method, { operationId }]) => ({ id: String(operationId), method: method.toUpperCase(), path })),
    document: documentOf(document, entries),
  }));
}

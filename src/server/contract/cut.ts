import { isObject, type Json, type JsonObject, type OpenApiDocument, resolve } from './openapi-document.js';

const REF = /^#\/components\/([^/]+)\/([^/]+)/;

/** Every component the node reaches through `$ref`s, however far, added to `reached`. */
function gather(document: OpenApiDocument, node: Json | undefined, reached: Map<string, Map<string, Json>>): void {
  if (Array.isArray(node)) {
    for (const item of node) gather(document, item, reached);
    return;
  }
  if (!isObject(node)) return;
  const [, kind, name] = (typeof node['$ref'] === 'string' && REF.exec(node['$ref'])) || [];
  if (kind !== undefined && name !== undefined && !reached.get(kind)?.has(name)) {
    const component = document.components?.[kind]?.[name];
    if (component === undefined) throw new Error(`The contract refers to ${String(node['$ref'])}, which it does not define`);
    if (!reached.has(kind)) reached.set(kind, new Map());
    reached.get(kind)?.set(name, component);
    gather(document, component, reached);
  }
  for (const value of Object.values(node)) gather(document, value, reached);
}

/** The components that a node of the document reaches through `$ref`s, however far. */
export function componentsOf(document: OpenApiDocument, node: Json): Record<string, JsonObject> {
  const reached = new Map<string, Map<string, Json>>();
  gather(document, node, reached);
  return Object.fromEntries(Array.from(reached, ([kind, named]) => [kind, Object.fromEntries(named)]));
}

/**
 * Media types with their schema's reference followed once, which spares the validator a
 * compilation.
 */
function inlineSchemas(document: OpenApiDocument, holder: Json | undefined): Json | undefined {
  const resolved = resolve(document, holder);
  if (!isObject(resolved) || !isObject(resolved['content'])) return resolved;
  const content = Object.entries(resolved['content']).map(([type, media]) => [
    type,
    isObject(media) ? { schema: resolve(document, media['schema']) ?? {} } : media,
  ]);
  return { ...resolved, content: Object.fromEntries(content) };
}

/** The validator takes a body for required unless the opposite is said. */
function requestBodyOf(document: OpenApiDocument, requestBody: Json): JsonObject {
  const resolved = inlineSchemas(document, requestBody) as JsonObject;
  return { ...resolved, required: resolved['required'] === true };
}

/** What of an operation goes into its own document. */
export interface Cut {
  /** Parameters, `$ref`s followed, without the headers the server checks by itself. */
  parameters: readonly JsonObject[];
  requestBody: Json | undefined;
  responses: JsonObject;
}

/**
 * A document of one operation at `/`, with just the components it reaches: what a validator
 * compiles for a call of it.
 */
export function cutDocument(document: OpenApiDocument, method: string, cut: Cut): OpenApiDocument {
  const responses = Object.entries(cut.responses).map(([status, response]) => [status, inlineSchemas(document, response)]);
  const operation: JsonObject = {
    parameters: cut.parameters.map((parameter) => ({
      ...parameter,
      schema: resolve(document, parameter['schema']) ?? {},
      allowReserved: true,
    })),
    ...(cut.requestBody === undefined ? {} : { requestBody: requestBodyOf(document, cut.requestBody) }),
    responses: Object.fromEntries(responses),
  };
  const { openapi, info } = document;
  return { openapi, info, paths: { '/': { [method.toLowerCase()]: operation } }, components: componentsOf(document, operation) };
}

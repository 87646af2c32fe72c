import { checkedAs, isObject, type Json, type JsonObject, type OpenApiDocument, resolve } from '../../openapi/openapi-document.js';

const REF = /^#\/components\/([^/]+)\/([^/]+)/;

/** Adds every component that a node uses through `$ref`s, directly or not, to `reached`. */
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

/** The components that a node of the document uses through `$ref`s, directly or not. */
export function componentsOf(document: OpenApiDocument, node: Json): Record<string, JsonObject> {
  const reached = new Map<string, Map<string, Json>>();
  gather(document, node, reached);
  return Object.fromEntries(Array.from(reached, ([kind, named]) => [kind, Object.fromEntries(named)]));
}

/**
 * Resolves the schema references of media types once, which saves the validator a compilation, and
 * leaves out links, whose parameters it takes for keywords of schemas.
 */
function inlineSchemas(document: OpenApiDocument, holder: Json | undefined): Json | undefined {
  const whole = resolve(document, holder);
  if (!isObject(whole)) return whole;
  const { links: _, ...resolved } = whole;
  if (!isObject(resolved['content'])) return resolved;
  const media = resolved['content'];
  // Where an answer is JSON or an event stream, the JSON is checked: the stream tells parts of it.
  const isChecked = (type: string): boolean => checkedAs(type) === type || media[checkedAs(type)] === undefined;
  const content = Object.entries(media)
    .filter(([type]) => isChecked(type))
    .map(([type, one]) => [checkedAs(type), isObject(one) ? { schema: resolve(document, one['schema']) ?? {} } : one]);
  return { ...resolved, content: Object.fromEntries(content) };
}

/** Sets `required`: the validator treats a body as required unless told otherwise. */
function requestBodyOf(document: OpenApiDocument, requestBody: Json): JsonObject {
  const resolved = inlineSchemas(document, requestBody) as JsonObject;
  return { ...resolved, required: resolved['required'] === true };
}

/** The parts of an operation that go into its own document. */
export interface Cut {
  /** Parameters with `$ref`s resolved, without the headers that the server checks itself. */
  parameters: readonly JsonObject[];
  requestBody: Json | undefined;
  responses: JsonObject;
}

/**
 * A document with one operation at `/` and only the components it uses; a validator compiles it for
 * calls of that operation.
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

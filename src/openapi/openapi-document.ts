/** A JSON value of an OpenAPI document. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** An OpenAPI 3.0.3 document: full paths, one server. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: JsonObject;
  readonly paths: { readonly [path: string]: JsonObject };
  readonly components?: { readonly [kind: string]: JsonObject };
}

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Resolves a `$ref` within the document; returns other nodes as they are. Throws if the target does
 * not exist.
 */
export function resolve(document: OpenApiDocument, node: Json | undefined): Json | undefined {
  if (!isObject(node) || typeof node['$ref'] !== 'string') return node;
  let at: unknown = document;
  for (const step of node['$ref'].slice(2).split('/')) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    at = isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  }
  if (at === undefined) throw new Error(`The contract refers to ${node['$ref']}, which it does not define`);
  return resolve(document, at as Json);
}

/**
 * The parameters of the path and of the operation, with `$ref`s resolved; the operation's take
 * precedence.
 */
export function parametersOf(document: OpenApiDocument, path: string, operation: JsonObject): readonly JsonObject[] {
  const byName = new Map<string, JsonObject>();
  for (const list of [document.paths[path]?.['parameters'], operation['parameters']]) {
    for (const entry of (list ?? []) as Json[]) {
      const parameter = resolve(document, entry) as JsonObject;
      byName.set(`${String(parameter['in'])} ${String(parameter['name'])}`, parameter);
    }
  }
  return [...byName.values()];
}

const JSON_TYPE = 'application/json';
const EVENT_STREAM = 'text/event-stream';

/** The type by which a body is checked: the records of an event stream are JSON. */
export const checkedAs = (mediaType: string): string => (mediaType === EVENT_STREAM ? JSON_TYPE : mediaType);

/**
 * The schema of the JSON body of a request body or a response, or of the records of an event
 * stream; undefined if it has none.
 */
export function jsonSchemaOf(document: OpenApiDocument, holder: Json | undefined): Json | undefined {
  const media = (resolve(document, holder) as JsonObject | undefined)?.['content'] as JsonObject | undefined;
  return ((media?.[JSON_TYPE] ?? media?.[EVENT_STREAM]) as JsonObject | undefined)?.['schema'];
}

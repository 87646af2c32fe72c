import { isObject, type Json, type JsonObject, type OpenApiDocument, resolve } from '../../openapi/openapi-document.js';

const PLAIN: Readonly<Record<string, Json>> = { string: '', number: 1, integer: 1, boolean: true, array: [] };
const FORMATS: Readonly<Record<string, string>> = { 'date-time': '2026-01-05T09:00:00Z', date: '2026-01-05' };

/**
 * A sample value for a schema: all properties of an object, one entry of a list, and nothing where
 * a schema contains itself. Its types and some formats are valid, which is enough for the checks to
 * visit all of it.
 */
export function sampleOf(document: OpenApiDocument, schema: Json | undefined, within: ReadonlySet<Json> = new Set()): unknown {
  const node = resolve(document, schema);
  if (!isObject(node) || within.has(node)) return undefined;
  const inside = new Set([...within, node]);
  const sample = (part: Json | undefined) => sampleOf(document, part, inside);
  if (node['items'] !== undefined) return [sample(node['items'])].filter((entry) => entry !== undefined);
  const choices = node['anyOf'] ?? node['oneOf'];
  if (Array.isArray(choices) && node['properties'] === undefined) return sample(choices[0] as Json);
  const parts = (node['allOf'] ?? []) as Json[];
  if (parts.length === 0 && node['properties'] === undefined) return plainOf(node);
  const properties = Object.entries((node['properties'] ?? {}) as JsonObject).map(([name, property]) => [name, sample(property)] as const);
  return Object.assign({}, ...parts.map(sample), Object.fromEntries(properties.filter(([, value]) => value !== undefined))) as object;
}

function plainOf({ type, format, enum: choices }: JsonObject): Json {
  if (Array.isArray(choices)) return (choices[0] as Json | undefined) ?? null;
  return FORMATS[String(format)] ?? PLAIN[String(type)] ?? {};
}

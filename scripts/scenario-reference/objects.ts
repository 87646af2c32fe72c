import { isObject, type Json, type JsonObject, type OpenApiDocument, resolve } from '../../src/openapi/openapi-document.js';
import { table } from './markdown.js';

const SCHEMAS = '#/components/schemas/';
/** Longer lists of words are cut. */
const MOST_WORDS = 12;

const listOf = (node: JsonObject, key: string): readonly Json[] => (node[key] as readonly Json[] | undefined) ?? [];

/** The names of the schemas that a schema refers to, itself or in its parts. */
export function referredIn(node: Json | undefined): string[] {
  if (Array.isArray(node)) return node.flatMap(referredIn);
  if (!isObject(node)) return [];
  const { $ref } = node;
  if (typeof $ref === 'string') return $ref.startsWith(SCHEMAS) ? [$ref.slice(SCHEMAS.length)] : [];
  return Object.entries(node).flatMap(([key, value]) => (key.startsWith('example') ? [] : referredIn(value)));
}

/** All schemas that can be reached from these, in the order of their names. */
export function reachable(document: OpenApiDocument, names: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const other of referredIn(document.components?.['schemas']?.[name])) visit(other);
  };
  for (const name of names) visit(name);
  return [...found].sort((a, b) => a.localeCompare(b, 'en'));
}

const link = (name: string): string => `[${name}](#${name.toLowerCase()})`;

function words(values: readonly Json[]): string {
  const shown = values.slice(0, MOST_WORDS).map((value) => `\`${String(value)}\``);
  return [...shown, ...(values.length > MOST_WORDS ? ['…'] : [])].join(', ');
}

/** Says in words what a schema accepts; schemas with a name are links. */
export function typeText(node: Json | undefined): string {
  if (!isObject(node)) return 'anything';
  const { $ref, type, format, enum: values } = node;
  if (typeof $ref === 'string') return link($ref.slice(SCHEMAS.length));
  if (Array.isArray(values)) return words(values);
  const joined = [...listOf(node, 'allOf').map(typeText)].join(' and ') || listOf(node, 'anyOf').map(typeText).join(' or ');
  if (joined !== '') return joined;
  if (type === 'array') return `list of ${typeText(node['items'])}`;
  if (type === 'object' && !isObject(node['properties'])) {
    return isObject(node['additionalProperties']) ? `map of names to ${typeText(node['additionalProperties'])}` : 'map';
  }
  if (type === 'object') return `map with ${words(Object.keys(node['properties'] as JsonObject))}`;
  return typeof type === 'string' ? (format === 'date-time' ? 'date and time' : type) : 'anything';
}

/** The fields of an object, of all schemas that it is composed of. */
function fieldsOf(document: OpenApiDocument, node: JsonObject): { name: string; schema: Json; required: boolean }[] {
  const parts = listOf(node, 'allOf').flatMap((part) => fieldsOf(document, resolve(document, part) as JsonObject));
  const required = listOf(node, 'required');
  const own = Object.entries((node['properties'] ?? {}) as JsonObject);
  return [...parts, ...own.map(([name, schema = {}]) => ({ name, schema, required: required.includes(name) }))];
}

/** Describes an object of the contract: a heading and a table of its fields. */
export function objectText(document: OpenApiDocument, name: string): string {
  const node = document.components?.['schemas']?.[name] as JsonObject;
  const rows = fieldsOf(document, node).map(({ name: field, schema, required }) => [
    `\`${field}\`${required ? ' *' : ''}`,
    typeText(schema),
    isObject(schema) ? String(schema['description'] ?? '') : '',
  ]);
  const about = typeof node['description'] === 'string' ? `${node['description'].trim()}\n\n` : '';
  return `### ${name}\n\n${about}${rows.length > 0 ? table(['field', 'value', 'meaning'], rows) : `${typeText(node)}\n`}`;
}

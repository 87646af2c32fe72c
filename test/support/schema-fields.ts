import type { JsonObject } from '../../src/openapi/openapi-document.js';
import { apiContract } from './documents.js';

/** Tells whether a schema of the contract has a field, such as `items.sku`. */
export async function fieldsOfSchemas(): Promise<(name: string, field: string) => boolean> {
  const { schemas } = (await apiContract()).components as { schemas: Record<string, JsonObject> };
  const isField = (schema: unknown, [key = '', ...below]: string[]): boolean => {
    const named = (schema as JsonObject)['$ref'];
    if (typeof named === 'string') return isField(schemas[named.split('/').pop() ?? ''], [key, ...below]);
    const { items, properties, additionalProperties } = schema as Record<string, Record<string, unknown>>;
    if (items) return isField(items, [key, ...below]);
    return below.length > 0 && properties?.[key] ? isField(properties[key], below) : Boolean(properties?.[key] ?? additionalProperties);
  };
  return (name, field) => isField(schemas[name], field.split('.'));
}

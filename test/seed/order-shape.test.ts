import { expect, it } from 'vitest';
import { orderShape } from '../../src/seed/order-shape.js';
import { apiContract } from '../support/documents.js';

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  enum?: string[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
}
const contract = (await apiContract()) as {
  components: { schemas: Record<string, Schema> };
};
const { schemas } = contract.components;

function resolved(schema: Schema): Schema {
  if (schema.$ref) return resolved(schemas[schema.$ref.split('/').at(-1) ?? ''] as Schema);
  const parts = (schema.allOf ?? []).map(resolved);
  if (parts.length === 0) return schema;
  return { type: 'object', properties: Object.assign({}, ...parts.map(({ properties }) => properties)) };
}

/** A value with every field a schema has. */
function sample(schema: Schema): unknown {
  const { type, format, enum: values, items, properties } = resolved(schema);
  if (type === 'array') return [sample(items as Schema)];
  if (type === 'object') return Object.fromEntries(Object.entries(properties ?? {}).map(([name, one]) => [name, sample(one)]));
  if (type === 'string') return values?.[0] ?? (format === 'date-time' ? '2026-01-05T09:00:00.000Z' : 'text');
  return type === 'boolean' ? true : 1;
}

it('an order in a recipe has the fields of the contract’s OrderInput with the same required ones', () => {
  const { statusCode: _code, statusDescription: _description, ...order } = sample({ $ref: 'OrderInput' }) as Record<string, unknown>;
  expect(orderShape.check(order, [])).toEqual([]);
  const needed = (schemas['OrderInput']?.required ?? []).filter((name) => name !== 'statusCode').sort();
  expect(orderShape.check({}, []).map(({ path }) => path[0])).toEqual(needed);
});

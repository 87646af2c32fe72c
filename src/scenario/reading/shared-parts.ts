import type { JsonSchema } from '../../core/forms/form.js';
import { isObject } from '../../core/text/path.js';

/** Shorter schemas are written out each time. */
const SHORTEST = 150;
const MAPS = ['properties'];
const LISTS = ['anyOf', 'allOf'];
const SINGLE = ['items', 'additionalProperties', 'propertyNames', 'if', 'then'];

type Visit = (part: JsonSchema, name: string) => JsonSchema;

/** Replaces the schemas within a schema. `name` is the name of the nearest field. */
function within(schema: JsonSchema, name: string, visit: Visit): JsonSchema {
  const one = (value: unknown, own: string): unknown => (isObject(value) ? visit(value, own) : value);
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]): [string, unknown] => {
      if (MAPS.includes(key) && isObject(value))
        return [key, Object.fromEntries(Object.entries(value).map(([own, part]) => [own, one(part, own)]))];
      if (LISTS.includes(key) && Array.isArray(value)) return [key, value.map((part) => one(part, name))];
      return [key, SINGLE.includes(key) ? one(value, name) : value];
    }),
  );
}

/** A schema in which parts that occur several times are written once, as `definitions`. */
export function withSharedParts(schema: JsonSchema): JsonSchema {
  const counts = new Map<string, number>();
  const count: Visit = (part, name) => {
    const text = JSON.stringify(part);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    return within(part, name, count);
  };
  count(schema, '');
  const names = new Map<string, string>();
  const definitions: Record<string, JsonSchema> = { ...(schema['definitions'] as object) };
  const share: Visit = (part, name) => {
    const text = JSON.stringify(part);
    if (text.length < SHORTEST || (counts.get(text) ?? 0) < 2) return within(part, name, share);
    const known = names.get(text) ?? freeName(name, definitions);
    if (!names.has(text)) {
      names.set(text, known);
      definitions[known] = {};
      definitions[known] = within(part, name, share);
    }
    return { $ref: `#/definitions/${known}` };
  };
  const shared = within(schema, '', share);
  return { ...shared, definitions };
}

function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  let free = name;
  for (let number = 2; Object.hasOwn(taken, free); number += 1) free = `${name}${number}`;
  return free;
}

import type { Random } from '../../../src/core/values/random.js';
import { isObject, type Json, type JsonObject, type OpenApiDocument, resolve } from '../../../src/openapi/openapi-document.js';
import type { Pool } from './pool.js';

const DEEPEST = 7;
/** Names that requests invent: few, so that they meet. */
const INVENTED = ['A', 'B', 'C', 'home', 'store', '12', '1', '2', '3'];
const DATES = ['2026-01-01T00:00:00Z', '2026-01-05T09:00:00.000Z', '2026-02-28T23:59:59+02:00', '2025-06-30T12:00:00Z'];
const FORMATS: Record<string, readonly string[]> = {
  'date-time': DATES,
  date: ['2026-01-05'],
  uuid: ['3fa85f64-5717-4562-b3fc-2c963f66afa6'],
  email: ['a@example.com'],
  uri: ['http://localhost/x'],
};

export interface World {
  document: OpenApiDocument;
  random: Random;
  pool: Pool;
  /** What the request is about. */
  topic: string;
}

/** A value that keeps a schema, with names that are known from answers where the field has one. */
export function generate(schema: Json | undefined, name: string, world: World, depth = 0): unknown {
  const node = resolve(world.document, schema);
  const { random } = world;
  if (!isObject(node)) return random.pick(['x', 1, true]);
  const [all, any] = [node['allOf'], node['anyOf'] ?? node['oneOf']];
  if (Array.isArray(any) && any.length > 0) return generate(random.pick(any), name, world, depth);
  if (Array.isArray(all)) return Object.assign({}, ...all.map((part) => generate(part, name, world, depth)));
  if (Array.isArray(node['enum'])) return random.pick(node['enum']);
  if (node['type'] === 'array') return list(node, name, world, depth);
  if (node['type'] === 'object' || isObject(node['properties'])) return object(node, world, depth);
  return scalar(node, name, world);
}

function list(node: JsonObject, name: string, world: World, depth: number): unknown[] {
  const size = depth > DEEPEST ? 0 : world.random.pick([0, 1, 1, 1, 2, 3]);
  const [fewest, most] = [Number(node['minItems'] ?? 0), Number(node['maxItems'] ?? 3)];
  return Array.from({ length: Math.min(most, Math.max(fewest, size)) }, () => generate(node['items'], name, world, depth + 1));
}

function object(node: JsonObject, world: World, depth: number): Record<string, unknown> {
  const required = Array.isArray(node['required']) ? node['required'] : [];
  const optional = depth > DEEPEST ? 0 : world.random.pick([0.1, 0.3, 0.6]);
  const members = Object.entries(isObject(node['properties']) ? node['properties'] : {})
    .filter(([name]) => required.includes(name) || world.random.chance(optional))
    .map(([name, schema]) => [name, generate(schema, name, world, depth + 1)] as const);
  if (members.length > 0 || !node['additionalProperties']) return Object.fromEntries(members);
  return Object.fromEntries([[world.random.pick(INVENTED), generate(node['additionalProperties'] as Json, 'value', world, depth + 1)]]);
}

function scalar(node: JsonObject, name: string, { random, pool, topic }: World): unknown {
  const isNumber = node['type'] === 'integer' || node['type'] === 'number';
  if (node['type'] === 'boolean') return random.chance(0.5);
  const known = random.chance(0.8) ? pool.pick(name, topic, isNumber ? 'number' : 'string', random) : undefined;
  if (known !== undefined) return known;
  if (!isNumber) return random.pick(FORMATS[String(node['format'])] ?? INVENTED);
  const [least, most] = [Number(node['minimum'] ?? 0), Number(node['maximum'] ?? 5)];
  const whole = random.int(Math.ceil(least), Math.max(Math.ceil(least), Math.min(Math.floor(most), Math.ceil(least) + 5)));
  return node['type'] === 'number' && random.chance(0.3) ? whole + 0.25 : whole;
}

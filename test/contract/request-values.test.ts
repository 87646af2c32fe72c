import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject, type OpenApiDocument, resolve } from '../../src/openapi/openapi-document.js';
import { resources } from '../../src/resources/index.js';
import { API_CONTRACT } from '../../src/server/contract/contract-file.js';
import { sampleOf } from '../../src/server/contract/sample.js';
import { documentOf } from '../support/documents.js';
import { openSandbox } from '../support/tenant.js';

/** An operation that the sandbox answers and that takes a body. */
interface Taker {
  id: string;
  method: string;
  path: string;
  schema: JsonObject;
}

const document = await documentOf(API_CONTRACT);
const takers = await operationsWithBodies(document);
const open = openSandbox();

async function operationsWithBodies({ paths }: OpenApiDocument): Promise<Taker[]> {
  const answered = new Set(resources.flatMap(({ v2 = [], v3 = [] }) => [...v2, ...v3].map(({ operationId }) => operationId)));
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, node]) => {
      const { operationId, requestBody } = (isObject(node) ? node : {}) as JsonObject;
      const content = (resolve(document, requestBody) as JsonObject | undefined)?.['content'] as JsonObject | undefined;
      const schema = resolve(document, (content?.['application/json'] as JsonObject | undefined)?.['schema']);
      if (!isObject(schema) || typeof operationId !== 'string' || !answered.has(operationId)) return [];
      return [{ id: operationId, method: method.toUpperCase(), path: path.replace(/\{[^}]+\}/g, '1'), schema }];
    }),
  );
}

/** The properties of a schema, those of its parts included, and which of them are required. */
function propertiesOf(node: JsonObject): { properties: [string, Json | undefined][]; required: Set<string> } {
  const parts = ((node['allOf'] ?? []) as Json[]).map((part) => propertiesOf(resolve(document, part) as JsonObject));
  return {
    properties: [...parts.flatMap(({ properties }) => properties), ...Object.entries((node['properties'] ?? {}) as JsonObject)],
    required: new Set([...parts.flatMap(({ required }) => [...required]), ...((node['required'] ?? []) as string[])]),
  };
}

/**
 * A sample of a schema in which every optional field, at any depth, is `absent`; undefined is not
 * sent.
 */
function required(schema: Json | undefined, absent: null | undefined): unknown {
  const node = resolve(document, schema);
  if (!isObject(node)) return undefined;
  if (node['items'] !== undefined) return [required(node['items'], absent)];
  const { properties, required: names } = propertiesOf(node);
  if (properties.length === 0) return sampleOf(document, node);
  return Object.fromEntries(properties.map(([name, property]) => [name, names.has(name) ? required(property, absent) : absent]));
}

/** The paths of the dates within a sample of a schema. */
function datesIn(schema: Json | undefined, path: (string | number)[], within: ReadonlySet<Json> = new Set()): (string | number)[][] {
  const node = resolve(document, schema);
  if (!isObject(node) || within.has(node)) return [];
  if (node['format'] === 'date-time') return [path];
  const inside = new Set([...within, node]);
  if (node['items'] !== undefined) return datesIn(node['items'], [...path, 0], inside);
  return propertiesOf(node).properties.flatMap(([name, property]) => datesIn(property, [...path, name], inside));
}

const named = (path: readonly (string | number)[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** A sample with one value put at a path. */
function sampleWith(schema: JsonObject, path: readonly (string | number)[], value: unknown): unknown {
  const body = sampleOf(document, schema);
  let at = body as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) as string | number] = value;
  return body;
}

/** The fields that an answer refuses. */
async function refusedFields({ method, path }: Taker, body: unknown): Promise<string[]> {
  const tenant = open();
  const headers = { 'x-fabric-tenant-id': tenant.account, 'x-fabric-channel-id': '12' };
  const answer = await tenant.call(method, path, { body, headers });
  expect(answer.status).toBeLessThan(500);
  const message: unknown = typeof answer.body === 'string' ? answer.body : answer.body?.message;
  return Array.from(String(message).matchAll(/(?:^\[?|, )([\w.[\]-]+) (?:must|is not)/g), ([, field = '']) => field);
}

/** A filter for null asks for records without the field. */
const withoutFilters = takers.filter(({ path }) => !/^\/v3\/.*search$/.test(path));

it.each(withoutFilters.map((taker) => [taker.id, taker] as const))('an optional null field counts as absent in %s', async (_id, taker) => {
  const [withNulls, without] = [required(taker.schema, null), required(taker.schema, undefined)];
  expect(await refusedFields(taker, withNulls)).toEqual(await refusedFields(taker, without));
});

describe('a date', () => {
  const dates = takers.flatMap((taker) => datesIn(taker.schema, []).map((path) => [taker.id, named(path), taker, path] as const));

  it.each(dates)('in %s may have any ISO 8601 form: %s', async (_id, field, taker, path) => {
    for (const text of ['20240229T130000,5+0100', '2024-02-29 12:00:00z', '2024-W09-4']) {
      expect(await refusedFields(taker, sampleWith(taker.schema, path, text))).not.toContain(field);
    }
  });

  it.each(dates)('in %s that does not exist in the calendar is refused with its field: %s', async (_id, field, taker, path) => {
    expect(await refusedFields(taker, sampleWith(taker.schema, path, '2024-02-30T12:00:00Z'))).toContain(field);
  });
});

import type { Random } from '../../../src/core/values/random.js';
import {
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  parametersOf,
  resolve,
} from '../../../src/openapi/openapi-document.js';
import type { Operation } from '../../../src/server/contract/operation.js';
import { generate, type World } from './generate.js';
import { extremes, mutate, textOf } from './mutate.js';

/** A request, ready to be sent. */
export interface Draft {
  operationId: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | undefined;
}

const OWN_HEADERS = /^(authorization|x-site-context|tenant-key|x-fabric-tenant-id|prefer)$/i;
/** Longer ones are no path of the API. */
const LONGEST_IN_PATH = 1_000;
const DOTS = /^\.{1,2}$/;

/** Half of a pair cannot be written in a URL. */
const inUrl = (value: unknown): string => {
  const text = encodeURIComponent(
    (typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : String(value)).replace(/\p{Cs}/gu, '?'),
  );
  return DOTS.test(text) ? `${text}x` : text;
};

/** A valid value, now and then an extreme one. */
function value(schema: Json | undefined, name: string, world: World): unknown {
  return world.random.chance(0.05) ? structuredClone(world.random.pick(extremes)) : generate(schema, name, world);
}

function queryOf(parameters: readonly JsonObject[], world: World): string {
  const { random } = world;
  const pairs = parameters
    .filter((parameter) => parameter['in'] === 'query' && random.chance(parameter['required'] ? 0.97 : 0.4))
    .map((parameter) => `${String(parameter['name'])}=${inUrl(value(parameter['schema'], String(parameter['name']), world))}`);
  if (random.chance(0.02)) pairs.push(random.pick(['unknown=1', '__proto__=1', 'limit', '=', '%', 'a[b]=c']));
  if (random.chance(0.02) && pairs[0] !== undefined) pairs.push(pairs[0]);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function examplesOf(document: OpenApiDocument, media: JsonObject): unknown[] {
  const named = Object.values(isObject(media['examples']) ? media['examples'] : {}).map((one) => resolve(document, one));
  const values = named.filter(isObject).map((one) => one['value']);
  return media['example'] === undefined ? values : [media['example'], ...values];
}

/** Puts names from the pool in place of an example's own, here and there. */
function adopt(held: unknown, name: string, world: World): unknown {
  const { random, pool, topic } = world;
  if (Array.isArray(held)) return held.map((item) => adopt(item, name, world));
  if (typeof held === 'object' && held !== null) {
    return Object.fromEntries(Object.entries(held).map(([key, inner]) => [key, adopt(inner, key, world)]));
  }
  if ((typeof held !== 'string' && typeof held !== 'number') || random.chance(0.4)) return held;
  return pool.pick(name, topic, typeof held as 'string' | 'number', random) ?? held;
}

function bodyOf(requestBody: Json | undefined, world: World): unknown {
  const { document, random } = world;
  const body = resolve(document, requestBody);
  const content = isObject(body) && isObject(body['content']) ? body['content'] : {};
  const media = content['application/json'];
  if (!isObject(media)) return undefined;
  const examples = examplesOf(document, media);
  if (examples.length > 0 && random.chance(0.7)) return adopt(structuredClone(random.pick(examples)), '', world);
  return generate(media['schema'], 'body', world);
}

/**
 * Most orders get a number of their own, and the tenant's clock stands still, lest two runs differ.
 */
function tamed({ id }: Operation, body: unknown, random: Random): unknown {
  if (!isObject(body)) return body;
  if (id === 'setClock' && body['frozen'] === false) return { ...body, frozen: true };
  return id === 'createOrder' && 'orderNumber' in body && random.chance(0.7) ? { ...body, orderNumber: `N${random.int(1, 999)}` } : body;
}

/**
 * A request of an operation: valid, or spoiled in a few places, in the name of one of the accounts.
 */
export function draft(operation: Operation, accounts: readonly string[], world: World): Draft {
  const { document, random } = world;
  const node = document.paths[operation.path]?.[operation.method.toLowerCase()] as JsonObject;
  const parameters = parametersOf(document, operation.path, node);
  const schemaOf = (name: string) => parameters.find((parameter) => parameter['in'] === 'path' && parameter['name'] === name)?.['schema'];
  const path = operation.path.replace(
    /\{([^}]+)\}/g,
    (_, name: string) => inUrl(value(schemaOf(name), name, world)).slice(0, LONGEST_IN_PATH) || 'x',
  );
  const account = random.chance(0.85) ? (accounts[0] as string) : random.pick(accounts);
  const headers: Record<string, string> = { authorization: 'Bearer fuzz', 'x-site-context': JSON.stringify({ account }) };
  if (operation.version === 'v3') headers['x-fabric-tenant-id'] = account;
  if (random.chance(0.01)) headers['x-site-context'] = random.pick(['', '{', 'null', '{"account":1}', '{"account":"__proto__"}']);
  for (const { name, schema, in: place, required } of parameters) {
    if (place !== 'header' || OWN_HEADERS.test(String(name)) || !(required || random.chance(0.3))) continue;
    headers[String(name).toLowerCase()] = inUrl(value(schema, String(name), world)).slice(0, 1_000);
  }
  const whole = bodyOf(node['requestBody'], world);
  const body = whole === undefined ? undefined : textOf(tamed(operation, mutate(whole, random), random), random);
  if (body !== undefined)
    headers['content-type'] = random.chance(0.99) ? 'application/json' : random.pick(['text/plain', '', 'application/json;charset=x']);
  return { operationId: operation.id, method: operation.method, path: path + queryOf(parameters, world), headers, body };
}

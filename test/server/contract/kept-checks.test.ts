import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileChecks } from '../../../scripts/contract/compile-checks.js';
import { type Random, seeded } from '../../../src/core/values/random.js';
import { isObject, type Json, type JsonObject, parametersOf, resolve } from '../../../src/openapi/openapi-document.js';
import { type Contract, createContract } from '../../../src/server/contract/contract.js';
import { API_CONTRACT, CONTROL_CONTRACT } from '../../../src/server/contract/contract-file.js';
import { type ContractChecks, findChecksIn } from '../../../src/server/contract/kept-checks.js';
import type { Operation } from '../../../src/server/contract/operation.js';
import { createCompilers, type Finding, type RequestParts } from '../../../src/server/contract/validator.js';
import { generate, type World } from '../../abuse/fuzz/generate.js';
import { Pool } from '../../abuse/fuzz/pool.js';
import { documentOf } from '../../support/documents.js';

const TRIES = 12;
const ODD: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  '',
  ' ',
  '7',
  'x',
  'x'.repeat(5_000),
  '2026-02-30T00:00:00Z',
  [],
  {},
  [null],
  { x: 1 },
];

const fromValidator = createRequire(createRequire(import.meta.url).resolve('express-openapi-validator'));

/** Runs what the build would put into its bundle. */
function run(source: string): ContractChecks {
  const module = { exports: {} as { operations: ContractChecks } };
  new Function('module', 'require', source)(module, fromValidator);
  return module.exports.operations;
}

interface Pair {
  compiled: Contract;
  kept: Contract;
}

async function pairOf(file: typeof API_CONTRACT): Promise<Pair> {
  const document = await documentOf(file);
  const checks = run(await compileChecks(document));
  return {
    compiled: createContract(document),
    kept: createContract(document, findChecksIn(checks)),
  };
}

/** The schema and the examples of a JSON body. */
function media({ document }: Contract, holder: Json | undefined): { schema: Json | undefined; examples: unknown[] } | undefined {
  const resolved = resolve(document, holder);
  const content = isObject(resolved) && isObject(resolved['content']) ? resolved['content']['application/json'] : undefined;
  if (!isObject(content)) return undefined;
  const named = Object.values(isObject(content['examples']) ? content['examples'] : {}).map((one) => resolve(document, one));
  return {
    schema: content['schema'],
    examples: [content['example'], ...named.map((one) => (one as JsonObject)['value'])].filter(isObject),
  };
}

/** A value in which one place, somewhere down its tree, is odd or gone. */
function spoil(value: unknown, random: Random): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.length === 0 || random.chance(0.1)) return random.pick(ODD);
  const key = random.pick(keys);
  const spoiled = Object.entries(value as object).flatMap(([name, held]) =>
    name !== key ? [[name, held]] : random.chance(0.1) ? [] : [[name, spoil(held, random)]],
  );
  return Array.isArray(value) ? spoiled.map(([, held]) => held) : Object.fromEntries(spoiled);
}

const mayBeSpoilt = (value: unknown, random: Random): unknown =>
  Array.from({ length: random.pick([0, 0, 1, 1, 2, 4]) }).reduce((so) => spoil(so, random), value);

/** An example or a made value, as it is or spoiled. */
function bodyOf(contract: Contract, holder: Json | undefined, world: World): unknown {
  const found = media(contract, holder);
  if (!found) return world.random.pick([undefined, {}]);
  const { schema, examples } = found;
  const made = examples.length > 0 && world.random.chance(0.5) ? world.random.pick(examples) : generate(schema, 'body', world);
  return mayBeSpoilt(made, world.random);
}

function requestOf(contract: Contract, { path, facts }: Operation, node: JsonObject, world: World): RequestParts {
  const { random } = world;
  const parts: RequestParts = { path: {}, query: {}, headers: {}, body: undefined };
  const places: Record<string, Record<string, unknown>> = { path: parts.path, query: parts.query, header: parts.headers };
  for (const { name, in: place, schema } of parametersOf(contract.document, path, node)) {
    if (random.chance(0.2)) continue;
    const value = mayBeSpoilt(generate(schema, String(name), world), random);
    const text = typeof value === 'string' || Array.isArray(value) ? value : JSON.stringify(value);
    Object.assign(places[String(place)] ?? {}, { [place === 'header' ? String(name).toLowerCase() : String(name)]: text });
  }
  if (facts.body !== 'none') parts.body = bodyOf(contract, node['requestBody'], world);
  if (parts.body !== undefined) parts.headers['content-type'] = 'application/json';
  return parts;
}

/** A status of success with a body for it, now and then another status or no body. */
function responseOf(contract: Contract, node: JsonObject, world: World): [number, unknown] {
  const { random } = world;
  const responses = Object.entries(node['responses'] as JsonObject).filter(([status]) => status.startsWith('2'));
  const [status, response] = random.pick(responses);
  const body = random.chance(0.05) ? random.pick([undefined, null]) : bodyOf(contract, response, world);
  return [random.chance(0.05) ? 299 : Number(status), body];
}

/** What is found in a value of which nobody else has a part, and what became of the value. */
const outcome = <T>(find: (value: T) => readonly Finding[], value: T) => {
  const own = structuredClone(value);
  return { findings: find(own), value: own };
};

/**
 * Holds what is found with kept checks against what is found with fresh ones. Answers how many
 * values were right, and how many errors wrong ones had.
 */
async function compare({ compiled, kept }: Pair, operation: Operation, random: Random): Promise<{ right: number; errors: number }> {
  const world: World = { document: compiled.document, random, pool: new Pool(), topic: '' };
  const node = compiled.document.paths[operation.path]?.[operation.method.toLowerCase()] as JsonObject;
  const [fresh, old] = [await operation.validator(), await (kept.operations.get(operation.id) as Operation).validator()];
  let [right, errors] = [0, 0];
  for (let i = 0; i < TRIES; i++) {
    const request = requestOf(compiled, operation, node, world);
    const answer = responseOf(compiled, node, world);
    const pairs = [
      [outcome(fresh.request, request), outcome(old.request, request)],
      [outcome((own) => fresh.response(...own), answer), outcome((own) => old.response(...own), answer)],
    ] as const;
    for (const [expected, actual] of pairs) {
      expect(JSON.stringify(actual)).toBe(JSON.stringify(expected));
      errors += actual.findings.length;
      if (actual.findings.length === 0) right += 1;
    }
  }
  return { right, errors };
}

describe.each([
  ['of the API', API_CONTRACT],
  ['of the control API', CONTROL_CONTRACT],
])('the compiled checks %s of a build', (_name, file) => {
  let pair: Pair;

  beforeAll(async () => {
    pair = await pairOf(file);
  }, 60_000);

  it('find the same problems in every operation as checks compiled at run time, and convert the same values', async () => {
    const random = seeded('kept checks');
    let [right, errors] = [0, 0];
    for (const operation of pair.compiled.operations.values()) {
      const counted = await compare(pair, operation, random);
      right += counted.right;
      errors += counted.errors;
    }
    const { size } = pair.compiled.operations;
    expect(right).toBeGreaterThan(size * TRIES * 0.4);
    expect(errors).toBeGreaterThan(size * TRIES * 0.4);
  }, 120_000);
});

describe('compiling the checks of a contract', () => {
  it('uses the formats that the validator gives its ajv', async () => {
    const { fullFormats } = fromValidator('ajv-formats/dist/formats') as { fullFormats: object };
    for (const ajv of Object.values(await createCompilers({ openapi: '3.0.3', info: {}, paths: {} }, true, {})))
      expect({ ...(ajv as unknown as { formats: object }).formats }).toEqual(fullFormats);
  });

  it('gives the same module each time', async () => {
    const document = await documentOf(CONTROL_CONTRACT);
    expect(await compileChecks(document)).toBe(await compileChecks(document));
  }, 60_000);

  it('omits operations that are not implemented, whose checks are compiled at run time', async () => {
    const document = await documentOf(CONTROL_CONTRACT);
    const checks = run(await compileChecks(document, new Set(['getClock'])));
    expect(Object.keys(checks)).toEqual(['getClock']);
    const { operations } = createContract(document, findChecksIn(checks));
    const validator = await operations.get('getHealth')?.validator();
    expect(validator?.response(200, {}).map(({ path }) => path)).not.toEqual([]);
  }, 60_000);

  it('names a missing check of an operation', async () => {
    const none = { parameters: {}, body: {}, response: {} };
    const { operations } = createContract(await documentOf(CONTROL_CONTRACT), findChecksIn({ getClock: none }));
    const validator = await operations.get('getClock')?.validator();
    expect(() => validator?.response(200, {})).toThrow('No check was compiled by the name GET-/-not_provided-200-application/json');
  });
});

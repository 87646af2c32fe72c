import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { apiContract } from '../support/documents.js';

type Json = Record<string, unknown>;

interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  parameters?: Json[];
  responses: Json;
}

interface Contract {
  servers: Json[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Json; examples: Record<string, Json> };
}

interface Validate {
  (value: unknown): boolean;
  errors?: unknown;
}

interface Ajv {
  compile(schema: Json): Validate;
  addFormat(name: string, format: true): void;
  addSchema(schema: Json, name: string): void;
}

/** An example or default of the document, with the schema it promises to follow. */
interface Example {
  at: string;
  schema: Json;
  value: unknown;
}

const contract = (await apiContract()) as Contract;
const methods = new Set(['get', 'post', 'put', 'patch', 'delete']);
const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ name: `${method} ${path}`, path, method, operation })),
);
const lacking = (holds: (operation: Operation) => boolean): string[] =>
  operations.filter(({ operation }) => !holds(operation)).map(({ name }) => name);

// The validator's own engine, so that an example is judged as the server judges a request.
const fromValidator = createRequire(createRequire(import.meta.url).resolve('express-openapi-validator'));

function engine(): Ajv {
  const { default: Draft4 } = fromValidator('ajv-draft-04') as { default: new (options: Json) => Ajv };
  const { default: addFormats } = fromValidator('ajv-formats') as { default: (ajv: Ajv) => void };
  const ajv = new Draft4({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv;
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function resolveExample(example: Json): unknown {
  const name = typeof example['$ref'] === 'string' ? example['$ref'].split('/').at(-1) : undefined;
  return name === undefined ? example['value'] : contract.components.examples[name]?.['value'];
}

/**
 * The examples that stand directly in `node`: beside its `schema`, or, where it is a schema itself,
 * in it.
 */
function examplesOf(node: Json, at: string): Example[] {
  const schema = isObject(node['schema']) ? node['schema'] : 'type' in node ? node : undefined;
  if (schema === undefined) return [];
  const named = isObject(node['examples']) ? Object.entries(node['examples']) : [];
  return [
    ...['example', 'default'].filter((key) => key in node).map((key) => ({ at: `${at}/${key}`, schema, value: node[key] })),
    ...named.map(([name, example]) => ({ at: `${at}/examples/${name}`, schema, value: resolveExample(example as Json) })),
  ];
}

function collectExamples(node: unknown, at = '#'): Example[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => collectExamples(item, `${at}/${index}`));
  if (!isObject(node)) return [];
  const below = Object.entries(node).filter(([key]) => key !== 'example' && key !== 'examples');
  return [...examplesOf(node, at), ...below.flatMap(([key, value]) => collectExamples(value, `${at}/${key}`))];
}

describe('the operations of the contract', () => {
  it('are all 134 of v2 and 158 of v3', () => {
    const count = (prefix: string) => operations.filter(({ path }) => path.startsWith(prefix)).length;
    expect({ v2: count('/api/v2/'), v3: count('/v3/'), all: operations.length }).toEqual({ v2: 134, v3: 158, all: 292 });
  });

  it('have unique ids in camel case', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(lacking(({ operationId }) => /^[a-z][A-Za-z]+(V3)?$/.test(operationId ?? ''))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have a summary', () => {
    expect(lacking(({ summary, description }) => Boolean(summary) && Boolean(description))).toEqual([]);
  });

  it('document success, a missing token, a server error and 501', () => {
    const documents = ({ responses }: Operation, status: RegExp) => Object.keys(responses).some((key) => status.test(key));
    for (const status of [/^2\d\d$/, /^401$/, /^500$/, /^501$/]) {
      expect(
        lacking((operation) => documents(operation, status)),
        `without ${status}`,
      ).toEqual([]);
    }
  });

  it('refuse malformed requests with a documented status', () => {
    expect(lacking(({ responses }) => '400' in responses)).toEqual([]);
  });
});

describe('the paths of the contract', () => {
  it('are complete, without a trailing slash, on one server', () => {
    expect(Object.keys(contract.paths).filter((path) => !/^\/(api\/v2|v3)\/.*[^/]$/.test(path))).toEqual([]);
    expect(contract.servers).toEqual([{ url: '/' }]);
  });

  it('contain only operations, because the validator ignores anything else', () => {
    expect(operations.filter(({ method }) => !methods.has(method)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the examples of the contract', () => {
  const examples = collectExamples(contract);

  it('are all used by an operation', () => {
    const text = JSON.stringify(contract);
    const unused = Object.keys(contract.components.examples).filter((name) => !text.includes(`"#/components/examples/${name}"`));
    expect(unused).toEqual([]);
    expect(examples.length).toBeGreaterThan(Object.keys(contract.components.examples).length);
  });

  it('match their schemas', () => {
    const ajv = engine();
    for (const format of ['int64', 'double']) ajv.addFormat(format, true);
    ajv.addSchema({ components: { schemas: contract.components.schemas } }, 'contract');
    const wrong = examples.flatMap(({ at, schema, value }) => {
      const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"contract#/components')) as Json);
      return validate(value) ? [] : [{ at, errors: validate.errors }];
    });
    expect(wrong).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { editorSchema } from '../../src/scenario/reading/editor-schema.js';
import { parseScenarioText } from '../../src/scenario/reading/scenario-text.js';
import { API_CONTRACT } from '../../src/server/contract/contract-file.js';
import { documentOf } from '../support/documents.js';

interface Schema {
  $ref?: string;
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  if?: Schema;
  then?: Schema;
  const?: string;
  enum?: string[];
  definitions?: Record<string, Schema>;
}
type Check = ((value: unknown) => boolean) & { errors?: unknown };

// The validator that the server's one is built on.
const fromValidator = createRequire(createRequire(import.meta.url).resolve('express-openapi-validator'));
const { default: Ajv } = fromValidator('ajv') as { default: new (options: object) => { compile(schema: object): Check } };

let schema: Schema;
let check: Check;
beforeAll(async () => {
  schema = editorSchema(await documentOf(API_CONTRACT)) as Schema;
  check = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
});

const meant = (part: Schema = {}): Schema => (part.$ref ? meant(schema.definitions?.[part.$ref.replace('#/definitions/', '')]) : part);
const at = (part: Schema | undefined, ...names: string[]): Schema =>
  names.reduce((found, name) => meant(name === '[]' ? found.items : found.properties?.[name]), meant(part));
const called = (id: string) => at(schema, 'steps', '[]').allOf?.find((one) => one.if?.properties?.['call']?.const === id)?.then;
const kind = (name: string) => (at(schema, 'steps', '[]').anyOf ?? []).map(meant).find(({ properties = {} }) => name in properties);
const scenario = (...steps: object[]) => ({ scenario: 'A story', steps });

describe('the schema for editors', () => {
  it('completes the body that an operation takes and the one it answers', () => {
    expect(Object.keys(at(called('createOrder'), 'with', 'body').properties ?? {})).toEqual(
      expect.arrayContaining(['orderNumber', 'items']),
    );
    expect(Object.keys(at(called('createOrder'), 'with', 'body', 'items', '[]').properties ?? {})).toContain('orderedQuantity');
    expect(Object.keys(at(called('cancelOrder'), 'with', 'body').properties ?? {})).toEqual(
      expect.arrayContaining(['orderId', 'reasonCode']),
    );
    expect(at(called('createOrder'), 'expect', 'body', 'statusCode').description).toContain('ORDER_CREATED');
  });

  it('completes the parameters and drafts of an operation', () => {
    expect(Object.keys(at(called('getOrder'), 'with', 'query').properties ?? {})).toEqual(['orderNumber', 'orderId']);
    expect(Object.keys(at(called('updateOrder'), 'with', 'path').properties ?? {})).toEqual(['orderNumber']);
    expect(at(called('createOrder'), 'draft').anyOf?.[0]?.enum).toEqual(expect.arrayContaining(['order', 'NewOrder', 'documented']));
  });

  it('has a description for every field of a scenario and of its steps', () => {
    const kinds = ['call', 'move', 'advance', 'restock', 'policy', 'fault', 'lift', 'snapshot', 'restore', 'note', 'include'];
    const parts = [
      schema,
      at(schema, 'given'),
      at(schema, 'given', 'stock', '[]'),
      at(kind('move'), 'items', '[]'),
      at(kind('fault'), 'fault'),
    ];
    const fields = [...parts, at(kind('restock'), 'restock'), at(kind('call'), 'expect'), at(kind('call'), 'with'), ...kinds.map(kind)];
    const bare = fields.flatMap((part) => Object.entries(part?.properties ?? {}).filter(([, own]) => !meant(own).description));
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it('accepts what can be played', () => {
    const folder = new URL('../../scenarios/', import.meta.url);
    const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(5);
    const wrong = files.flatMap((file) => {
      const { value } = parseScenarioText(readFileSync(new URL(file, folder), 'utf8'));
      return check(value) ? [] : [[file, check.errors]];
    });
    expect(wrong).toEqual([]);
    const body = { items: { $length: 2 }, statusCode: '$any', payments: '$absent' };
    expect(check(scenario({ call: 'createOrder', with: { body: { items: `\${items}`, type: 'SHOP' } }, expect: { body } }))).toBe(true);
  });

  it('refuses what is no step', () => {
    expect(check(scenario({ call: 'creatOrder' }))).toBe(false);
    expect(check(scenario({ move: 'ship' }))).toBe(false);
    expect(check(scenario({ move: 'ship', order: 'A-1', body: {} }))).toBe(false);
  });

  it('writes what occurs several times once', () => {
    const size = JSON.stringify(schema).length;
    expect(size).toBeLessThan(335_000);
    expect(JSON.stringify(schema).split('"EXPORT_ORDER_COMPLETED"').length).toBe(2);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContract, writeContract } from '../../scripts/contract/keep-contract.js';

const HEAD = 'openapi: 3.0.3\ninfo: { title: Shop, version: 1.0.0 }\n';
const SHARED = 'components:\n  schemas:\n    Error: { type: object }\n';

/** A family with one operation, which answers `schema`. */
const family = (path: string, operationId: string, schema: string, components = '') => `tags:
  - { name: ${operationId}, description: Things. }
paths:
  ${path}:
    get:
      operationId: ${operationId}
      responses:
        "200": { description: Fine., content: { application/json: { schema: { $ref: "${schema}" } } } }
${components}`;
const schemas = (text: string) => `components:\n  schemas:\n    ${text}\n`;

const ORDER = family('/api/v2/order', 'getOrder', '#/components/schemas/Order', schemas('Order: { type: object, title: of v2 }'));
const ORDER_V3 = family('/v3/orders', 'findOrder', '#/components/schemas/Order', schemas('Order: { type: object, title: of v3 }'));

/**
 * A folder with a contract of these files, by their names below `openapi/`, and an empty bundle.
 */
function contractOf(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'contract-'));
  for (const [name, text] of Object.entries({ 'head.yaml': HEAD, 'v2/order.yaml': ORDER, ...files })) {
    const file = join(root, 'openapi', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(root, 'openapi.yaml'), '');
  return root;
}

const bundledOf = (root: string): string => {
  writeContract(root);
  return readFileSync(join(root, 'openapi.yaml'), 'utf8');
};
const bundling = (files: Record<string, string>) => () => writeContract(contractOf(files));

describe('bundling a contract', () => {
  it('makes one document of all families, whose first line names its source', () => {
    const text = bundledOf(contractOf({ 'v2/list.yaml': family('/api/v2/list', 'getList', 'order.yaml#/components/schemas/Order') }));
    expect(text).toMatch(/^# Generated from openapi\/ by `npm run types`/);
    const { info, tags, paths, components } = parse(text);
    expect(info.title).toBe('Shop');
    expect(tags.map(({ name }: { name: string }) => name)).toEqual(['getList', 'getOrder']);
    expect(Object.keys(paths)).toEqual(['/api/v2/list', '/api/v2/order']);
    expect(JSON.stringify(paths['/api/v2/list'])).toContain('"$ref":"#/components/schemas/Order"');
    expect(components.schemas).toEqual({ Order: { type: 'object', title: 'of v2' } });
  });

  it('gives components with the same name in two versions different names', () => {
    const { paths, components } = parse(bundledOf(contractOf({ 'v3/order.yaml': ORDER_V3 })));
    expect(components.schemas).toEqual({ Order: { type: 'object', title: 'of v2' }, OrderV3: { type: 'object', title: 'of v3' } });
    expect(JSON.stringify(paths['/v3/orders'])).toContain('"#/components/schemas/OrderV3"');
  });

  it.each([
    ['its own file', '#/components/schemas/Nowhere'],
    ['another file', 'order.yaml#/components/schemas/Nowhere'],
    ['a file that does not exist', 'nowhere.yaml#/components/schemas/Order'],
    ['something that is no component', 'order.yaml#/paths'],
  ])('fails at a reference without a target in %s', (_, reference) => {
    expect(bundling({ 'v2/list.yaml': family('/api/v2/list', 'getList', reference) })).toThrow(
      `openapi/v2/list.yaml:8: ${reference} leads to no component`,
    );
  });

  it('fails at two components with the same name in one version', () => {
    const list = family('/api/v2/list', 'getList', 'shared.yaml#/components/schemas/Error', schemas('Order: { type: string }'));
    expect(bundling({ 'v2/list.yaml': list, 'v2/shared.yaml': SHARED })).toThrow(
      'openapi/v2/order.yaml:11: components/schemas/Order is in openapi/v2/list.yaml:11 already',
    );
  });

  it('fails at a component whose final name another version uses', () => {
    const order = ORDER.replaceAll('Order:', 'OrderV3:').replace('schemas/Order"', 'schemas/OrderV3"');
    expect(bundling({ 'v2/order.yaml': order, 'v3/order.yaml': ORDER_V3 })).toThrow(
      'openapi/v3/order.yaml:11: components/schemas/OrderV3 is in openapi/v2/order.yaml:11 already',
    );
  });

  it('fails at an operationId that is used twice', () => {
    expect(bundling({ 'v3/order.yaml': ORDER_V3.replace('operationId: findOrder', 'operationId: getOrder') })).toThrow(
      'openapi/v3/order.yaml:6: the operationId getOrder is in openapi/v2/order.yaml:6 already',
    );
  });

  it('fails at a path that is in two files', () => {
    expect(bundling({ 'v2/list.yaml': family('/api/v2/order', 'getList', 'order.yaml#/components/schemas/Order') })).toThrow(
      'openapi/v2/order.yaml:4: the path /api/v2/order is in openapi/v2/list.yaml:4 already',
    );
  });

  it('fails at a part that only the head may have', () => {
    expect(bundling({ 'v2/list.yaml': `security: []\n${SHARED}` })).toThrow('openapi/v2/list.yaml:1: security belongs into the head');
  });

  it('names the file of broken YAML', () => {
    expect(bundling({ 'v2/list.yaml': 'paths: [1,\nb: }' })).toThrow(/^openapi\/v2\/list\.yaml: .*line 2/s);
  });

  it('makes the links of a family into those of OpenAPI, and refuses one that leads to no operation', () => {
    const leading = (links: string) => ORDER.replace('description: Fine.,', `description: Fine., links: { ${links} },`);
    const { paths } = parse(bundledOf(contractOf({ 'v2/order.yaml': leading('getOrder: { id: /items/0/id, of: "$request.path.id" }') })));
    expect(paths['/api/v2/order'].get.responses['200'].links).toEqual({
      getOrder: { operationId: 'getOrder', parameters: { 'query.id': '$response.body#/items/0/id', 'query.of': '$request.path.id' } },
    });
    expect(bundling({ 'v2/order.yaml': leading('getOrdr: { id: /id }') })).toThrow(
      /openapi\/v2\/order\.yaml:\d+: the link leads to getOrdr, which is no operation/,
    );
  });

  it('names all problems at once', () => {
    const list = family('/api/v2/order', 'getOrder', '#/components/schemas/Nowhere');
    expect(bundling({ 'v2/list.yaml': list })).toThrow(/leads to no component\n.*the path .*\n.*the operationId/);
  });
});

describe('the check of the bundle', () => {
  it('passes for the contract of the sandbox', () => {
    expect(() => checkContract(fileURLToPath(new URL('../../', import.meta.url)))).not.toThrow();
  });

  it('fails and says what to run after a family’s file has changed', () => {
    const root = contractOf({});
    writeContract(root);
    expect(() => checkContract(root)).not.toThrow();
    writeFileSync(join(root, 'openapi/v2/order.yaml'), ORDER.replace('of v2', 'of today'));
    expect(() => checkContract(root)).toThrow('openapi.yaml is not what openapi/ makes: run `npm run types`.');
  });
});

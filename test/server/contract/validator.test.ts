import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { RequestParts } from '../../../src/server/contract/validator.js';
import { fixtureContract } from '../fixtures/app.js';

const parts = (body?: unknown): RequestParts => ({ path: {}, query: {}, headers: { 'content-type': 'application/json' }, body });

async function validatorOf(operationId: string) {
  const operation = (await fixtureContract()).operations.get(operationId);
  if (!operation) throw new Error(`no ${operationId}`);
  return operation.validator();
}

describe('the validator of an operation', () => {
  it('uses the version of express-openapi-validator that it was written for', () => {
    const manifest = createRequire(import.meta.url).resolve('express-openapi-validator/package.json');
    expect(JSON.parse(readFileSync(manifest, 'utf8')).version).toMatch(/^5\.6\./);
  });

  it('is made once per operation', async () => {
    const operation = (await fixtureContract()).operations.get('createThing');
    expect(await operation?.validator()).toBe(await operation?.validator());
  });

  it('accepts valid requests', async () => {
    const thing = { sku: 'A', quantity: 2, madeAt: '2026-01-01T00:00:00.000Z', parts: [{ sku: 'B' }], attributes: { any: [1] } };
    expect((await validatorOf('createThing')).request(parts(thing))).toEqual([]);
  });

  it('names every wrong field of a request', async () => {
    const found = (await validatorOf('createThing')).request(parts({ quantity: 0, kind: 'OLD', parts: [{}] }));
    expect(found.map(({ path }) => path).sort()).toEqual(['/body/kind', '/body/parts/0/sku', '/body/quantity', '/body/sku']);
  });

  it('does not accept a string for a number in a body or change the body', async () => {
    const body = { sku: 'A', quantity: '2' };
    expect((await validatorOf('createThing')).request(parts(body))).toHaveLength(1);
    expect(body).toEqual({ sku: 'A', quantity: '2' });
  });

  it('converts path and query values to the contract’s types', async () => {
    const page = { ...parts(), path: { number: '7' }, headers: {} };
    expect((await validatorOf('getPage')).request(page)).toEqual([]);
    expect(page.path).toEqual({ number: 7 });
    const things = { ...parts(), query: { limit: '20', gift: 'true' }, headers: {} };
    expect((await validatorOf('findThings')).request(things)).toEqual([]);
    expect(things.query).toEqual({ limit: 20, gift: true });
  });

  it('refuses dates that do not exist', async () => {
    const validator = await validatorOf('createThing');
    expect(validator.request(parts({ sku: 'A', madeAt: '2026-02-30T00:00:00Z' }))).toHaveLength(1);
    expect(validator.request(parts({ sku: 'A', madeAt: '2026-02-28' }))).toHaveLength(1);
  });

  it('checks responses by status, deep-frozen bodies included', async () => {
    const { response } = await validatorOf('createThing');
    const body = Object.freeze({
      sku: 'A',
      madeAt: '2026-01-01T00:00:00.000Z',
      soldAt: null,
      parts: Object.freeze([Object.freeze({ sku: 'B' })]),
    });
    expect(response(201, body)).toEqual([]);
    expect(response(201, { sku: 5 })).toMatchObject([{ path: '/response/sku' }]);
    expect(response(201, body)).toEqual([]);
  });

  it('refuses a status the contract does not document', async () => {
    expect((await validatorOf('createThing')).response(200, { sku: 'A' })).toHaveLength(1);
  });

  it('refuses an undocumented body and a missing documented one', async () => {
    const deleted = await validatorOf('deleteThing');
    expect(deleted.response(200, undefined)).toEqual([]);
    expect(deleted.response(200, {})).toHaveLength(1);
    expect((await validatorOf('getThing')).response(200, undefined)).toHaveLength(1);
  });

  it('stops at the first wrong field in its brief form', async () => {
    const operation = (await fixtureContract()).operations.get('createThing');
    expect((await operation?.briefValidator())?.request(parts({ quantity: 0, kind: 'OLD' }))).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { fieldProblems } from '../../../src/server/contract/field-problems.js';
import type { Finding } from '../../../src/server/contract/validator.js';
import { fixtureContract } from '../fixtures/app.js';

/** What is said of a body sent to createThing. */
async function saidOf(body: unknown): Promise<string[]> {
  const validator = await (await fixtureContract()).operations.get('createThing')?.validator();
  const findings = validator?.request({ path: {}, query: {}, headers: { 'content-type': 'application/json' }, body }) ?? [];
  return fieldProblems(findings, { body }).map(({ field, message }) => `${field} ${message}`);
}

const finding = (path: string, keyword: string, message: string): Finding => ({
  path,
  message,
  errorCode: `${keyword}.openapi.validation`,
});

describe('the problems of fields', () => {
  it('name a missing field by its path', async () => {
    expect(await saidOf({ parts: [{ sku: 'A' }, {}] })).toEqual(['sku must not be null', 'parts[1].sku must not be null']);
  });

  it('call null missing, whatever the type', async () => {
    expect(await saidOf({ sku: null })).toEqual(['sku must not be null']);
    expect(await saidOf(null)).toEqual(['body must not be null']);
  });

  it('say which type a field must have', async () => {
    expect(await saidOf({ sku: 1, quantity: 'two', price: true, parts: {}, attributes: [] })).toEqual([
      'sku must be a string',
      'quantity must be an integer',
      'price must be a number',
      'parts must be a list',
      'attributes must be an object',
    ]);
  });

  it('describe limits, formats and enumerations in plain words', async () => {
    expect(await saidOf({ sku: 'A', quantity: 0, price: 0.001, kind: 'OLD', madeAt: 'now', parts: [] })).toEqual([
      'quantity must be at least 1',
      'price must be a multiple of 0.01',
      'kind must be one of [NEW, USED]',
      'madeAt must be an ISO 8601 date and time such as 2026-01-05T09:00:00.000Z',
      'parts must have at least 1 item',
    ]);
  });

  it('condense a union into one sentence', async () => {
    expect(await saidOf({ sku: 'A', employeeId: true })).toEqual(['employeeId must be a string or an integer']);
  });

  it('keep the findings of the union branch that was meant', async () => {
    expect(await saidOf({ sku: 'A', size: { width: 'wide' } })).toEqual(['size.width must be a number']);
  });

  it('say that a value fits no branch of a union if all were refused for inner values', () => {
    const findings = [
      finding('/body/size/width', 'required', "must have required property 'width'"),
      finding('/body/size/from', 'required', "must have required property 'from'"),
      finding('/body/size', 'anyOf', 'must match a schema in anyOf'),
    ];
    expect(fieldProblems(findings)).toEqual([{ field: 'size', problem: 'invalid', message: 'must fit one of its forms' }]);
  });

  it('name headers, query and path parameters as they are', () => {
    const places = ['/headers/x-fabric-tenant-id', '/query/limit', '/params/thing-id'];
    const problems = fieldProblems(places.map((path) => finding(path, 'type', 'must be integer')));
    expect(problems.map(({ field }) => field)).toEqual(['x-fabric-tenant-id', 'limit', 'thing-id']);
  });

  it('name at most fifty fields, each once', () => {
    const many = Array.from({ length: 80 }, (_, at) => finding(`/body/items/${at}/sku`, 'required', 'must be there'));
    expect(fieldProblems([...many, ...many])).toHaveLength(50);
    expect(fieldProblems([many[0] as Finding, many[0] as Finding])).toHaveLength(1);
  });

  it('shorten very long field names', () => {
    expect(fieldProblems([finding(`/body/${'x'.repeat(5000)}`, 'type', 'must be integer')])[0]?.field).toHaveLength(201);
  });
});

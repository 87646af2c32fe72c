import { describe, expect, it } from 'vitest';
import { createContract } from '../../../src/server/contract/contract.js';
import { fixtureContract, fixtureDocument } from '../fixtures/app.js';

const find = async (method: string, path: string) => {
  const found = (await fixtureContract()).find(method, path);
  return found.kind === 'operation' ? { id: found.operation.id, params: found.params } : found;
};

describe('a contract', () => {
  it('finds an operation by method and path', async () => {
    expect(await find('GET', '/api/v2/thing')).toEqual({ id: 'findThings', params: {} });
    expect(await find('POST', '/api/v2/thing')).toEqual({ id: 'createThing', params: {} });
  });

  it('ignores trailing and duplicate slashes', async () => {
    expect(await find('GET', '/api/v2/thing/')).toMatchObject({ id: 'findThings' });
    expect(await find('GET', '/api/v2//thing/7/')).toEqual({ id: 'getThing', params: { 'thing-id': '7' } });
  });

  it('decodes path parameters and names them', async () => {
    expect(await find('GET', '/api/v2/thing/a%20b%2Fc')).toEqual({ id: 'getThing', params: { 'thing-id': 'a b/c' } });
  });

  it('keeps parameters that hold dots, dashes and colons whole', async () => {
    expect(await find('GET', '/api/v2/thing/a-b.c:d')).toEqual({ id: 'getThing', params: { 'thing-id': 'a-b.c:d' } });
  });

  it('prefers a static path to a parameter', async () => {
    expect(await find('GET', '/api/v2/thing/cancel')).toMatchObject({ id: 'getCancellable' });
  });

  it('falls back to a parameter if a longer path only begins like the static one', async () => {
    const of = (operationId: string) => ({ get: { operationId, responses: {} } });
    const paths = { '/v3/a/b/c': of('deep'), '/v3/a/{id}/d': of('wide'), '/{root}': of('root'), '/v3/a/b': of('short') };
    const contract = createContract({ ...(await fixtureDocument()), paths });
    const at = (path: string) => {
      const match = contract.find('GET', path);
      return match.kind === 'operation' ? [match.operation.id, match.params] : match.kind;
    };
    expect(at('/v3/a/b/c')).toEqual(['deep', {}]);
    expect(at('/v3/a/b/d')).toEqual(['wide', { id: 'b' }]);
    expect(at('/v3/%61/b/')).toEqual(['short', {}]);
    expect(at('/v3')).toEqual(['root', { root: 'v3' }]);
    expect(at('/v3/a/b/e')).toBe('unknown');
  });

  it('answers HEAD with the GET operation', async () => {
    expect(await find('HEAD', '/api/v2/thing/7')).toMatchObject({ id: 'getThing' });
  });

  it('names the methods of a known path', async () => {
    expect(await find('PATCH', '/api/v2/thing/7')).toEqual({ kind: 'otherMethod', allow: ['GET', 'DELETE', 'HEAD', 'OPTIONS'] });
    expect(await find('PROPFIND', '/api/v2/ping')).toEqual({ kind: 'otherMethod', allow: ['POST', 'OPTIONS'] });
  });

  it('distinguishes unknown paths from malformed ones', async () => {
    expect(await find('GET', '/api/v2/nothing')).toEqual({ kind: 'unknown' });
    expect(await find('GET', '/API/V2/thing')).toEqual({ kind: 'unknown' });
    expect(await find('GET', '/api/v2/thing/%E4')).toEqual({ kind: 'malformed' });
  });

  it('does not find a path parameter of more than 1,024 characters', async () => {
    expect(await find('GET', `/api/v2/thing/${'x'.repeat(1025)}`)).toEqual({ kind: 'unknown' });
  });

  it('refuses a document that uses an operationId twice', async () => {
    const document = await fixtureDocument();
    const paths = { ...document.paths, '/api/v2/other': { get: { operationId: 'ping', responses: {} } } };
    expect(() => createContract({ ...document, paths })).toThrow('The contract uses the operationId ping twice');
  });

  it('refuses two operations with the same method and path, whatever their parameters’ names', async () => {
    const document = await fixtureDocument();
    const paths = { ...document.paths, '/api/v2/thing/{other}/': { get: { operationId: 'twin', responses: {} } } };
    expect(() => createContract({ ...document, paths })).toThrow('two operations for GET /api/v2/thing/{other}/');
  });

  it('refuses an operation without an operationId', async () => {
    const document = await fixtureDocument();
    expect(() => createContract({ ...document, paths: { '/x': { get: { responses: {} } } } })).toThrow('gives GET /x no operationId');
  });
});

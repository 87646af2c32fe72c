import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/server/request/query.js';
import { call, fixtureApp } from '../fixtures/app.js';

const known = { queryNames: new Set(['limit', 'sku', 'skus']), commaLists: new Set(['skus']) };
const route = {
  does: (_tx: unknown, input: object) => input,
  with: ({ query }: { query: object }) => ({ ...query }),
  returns: (body: object) => body,
};
const ask = async (search: string) => call(await fixtureApp({ findThings: route }), 'get', `/api/v2/thing?${search}`);

describe('a query string', () => {
  it('is decoded', () => {
    expect(parseQuery('sku=a%2Fb+c&limit=1', known)).toEqual({ sku: 'a/b c', limit: '1' });
    expect(parseQuery('', known)).toEqual({});
  });

  it('is split at the commas of a list before it is decoded', () => {
    expect(parseQuery('skus=a,b%2Cc,d+e&skus=f', known)).toEqual({ skus: ['a', 'b,c', 'd e', 'f'] });
    expect(parseQuery('sku=a,b', known)).toEqual({ sku: 'a,b' });
  });

  it('is refused with unknown parameters', () => {
    expect(() => parseQuery('foo=1&limit=2&bar', known)).toThrow(
      '[foo is not a known query parameter, bar is not a known query parameter]',
    );
  });

  it.each(['__proto__=1', '__proto__[a]=1', 'constructor=1', 'hasOwnProperty=1', 'sku[a]=1', '[]=1', '=1'])('refuses %s', (search) => {
    expect(() => parseQuery(search, known)).toThrow('is not a known query parameter');
    expect({}).not.toHaveProperty('a');
  });

  it('is refused if it is not valid percent-encoding', () => {
    expect(() => parseQuery('sku=%E4&limit=1', known)).toThrow('[sku must be valid percent-encoding]');
  });

  it('is checked against the contract', async () => {
    expect((await ask('limit=5&gift=true')).body).toEqual({ limit: 5, gift: true });
    expect((await ask('limit=many')).body.message).toBe('[limit must be an integer]');
    expect((await ask('limit=101')).body.message).toBe('[limit must be at most 100]');
    expect((await ask('sku=')).body.message).toBe('[sku must not be empty]');
  });

  it('is refused with a number that would be rounded', async () => {
    expect((await ask('limit=9007199254740993')).body.message).toMatch(/^\[limit must be a number that keeps its digits/);
  });

  it('is refused if it names a parameter twice', async () => {
    expect((await ask('sku=a&sku=b')).body.message).toBe('[sku must be a string]');
  });

  it('may contain characters that clients do not encode', async () => {
    expect((await ask("sku=O'Fallon:1,2/3@x;y")).body).toEqual({ sku: "O'Fallon:1,2/3@x;y" });
  });
});

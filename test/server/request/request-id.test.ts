import { describe, expect, it } from 'vitest';
import { createRequestIds } from '../../../src/server/request/request-id.js';
import { call, fixtureApp } from '../fixtures/app.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const tenant = 'other-account-24-letters';

describe('the request id', () => {
  it('is the caller’s id', () => {
    expect(createRequestIds('salt')('my-id.1', tenant)).toBe('my-id.1');
  });

  it.each([undefined, '', 'two words', 'ä', 'x'.repeat(129), ['a', 'b']])('is a new UUID instead of %j', (given) => {
    expect(createRequestIds('salt')(given, tenant)).toMatch(UUID);
  });

  it('is the same in every run and different for each request and tenant', () => {
    const run = () => {
      const ids = createRequestIds('salt');
      return [ids(undefined, tenant), ids(undefined, tenant), ids(undefined, 'another')];
    };
    expect(run()).toEqual(run());
    expect(new Set(run()).size).toBe(3);
  });

  it('is on every answer of v3 and none of v2', async () => {
    const app = await fixtureApp({});
    const unknown = await call(app, 'get', '/v3/nothing').set('x-fabric-request-id', 'mine');
    const unserved = await call(app, 'get', '/v3/things/7');
    const refused = await call(app, 'get', '/v3/things/7').unset('authorization');
    expect(unknown.headers['x-fabric-request-id']).toBe('mine');
    expect(unserved.status).toBe(501);
    expect(unserved.headers['x-fabric-request-id']).toMatch(UUID);
    expect(refused.status).toBe(401);
    expect(refused.headers['x-fabric-request-id']).toMatch(UUID);
    expect((await call(app, 'get', '/api/v2/nothing')).headers).not.toHaveProperty('x-fabric-request-id');
  });
});

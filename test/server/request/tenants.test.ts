import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { notFound } from '../../../src/core/forms/errors.js';
import { limitsWith } from '../../../src/core/work/limits.js';
import type { Contract } from '../../../src/server/contract/contract.js';
import type { Operation } from '../../../src/server/contract/operation.js';
import { createTenants } from '../../../src/server/request/tenants.js';
import type { Tx } from '../../../src/store/tx.js';
import { ACCOUNT, call, fixtureApp, fixtureContract, siteContext } from '../fixtures/app.js';

const DEFAULT = '5f689caa4216e7000750d1ef';
const OTHER = 'other-account-24-letters';
let contract: Contract;

beforeAll(async () => {
  contract = await fixtureContract();
});

const operation = (id: string): Operation => contract.operations.get(id) as Operation;
const tenants = (siteContext: 'required' | 'optional' = 'required') =>
  createTenants({ siteContext, defaultTenant: DEFAULT, tokensRemembered: 1000 });
/** The tenant of a request that is accepted. */
function of(headers: IncomingHttpHeaders, id = 'getThing', token?: string, lookup = tenants()): string {
  const { tenant, accepted } = lookup(headers, operation(id), token);
  accepted();
  return tenant;
}

describe('the tenant of a request', () => {
  it('is the account of x-site-context', () => {
    expect(of({ 'x-site-context': siteContext() })).toBe(ACCOUNT);
  });

  it('is x-fabric-tenant-id without x-site-context', () => {
    expect(of({ 'x-fabric-tenant-id': OTHER })).toBe(OTHER);
  });

  it('is in the version’s own header when both are sent', () => {
    const both = { 'x-site-context': siteContext(), 'x-fabric-tenant-id': OTHER };
    expect(of(both, 'getThing')).toBe(ACCOUNT);
    expect(of(both, 'getThingV3')).toBe(OTHER);
  });

  it('is by default the one the token last named, or the default one', () => {
    const lookup = tenants();
    expect(of({}, 'getThing', 'a', lookup)).toBe(DEFAULT);
    of({ 'x-site-context': siteContext() }, 'getThing', 'a', lookup);
    expect(of({}, 'getThing', 'a', lookup)).toBe(ACCOUNT);
    expect(of({}, 'getThing', 'b', lookup)).toBe(DEFAULT);
    of({ 'x-fabric-tenant-id': OTHER }, 'getThingV3', 'a', lookup);
    expect(of({}, 'getThing', 'a', lookup)).toBe(OTHER);
    expect(of({}, 'getThing', undefined, lookup)).toBe(DEFAULT);
  });

  it('is remembered for the last thousand tokens', () => {
    const lookup = tenants();
    of({ 'x-site-context': siteContext() }, 'getThing', 'first', lookup);
    for (let at = 0; at < 1000; at++) of({ 'x-site-context': siteContext() }, 'getThing', `token ${at}`, lookup);
    expect(of({}, 'getThing', 'first', lookup)).toBe(DEFAULT);
    expect(of({}, 'getThing', 'token 999', lookup)).toBe(ACCOUNT);
  });

  it.each(['{', '[]', '"x"', 'null', '{}', '{"account":5}', '{"account":"short"}', `${siteContext()}, ${siteContext()}`])(
    'cannot be read from the site context %s',
    (header) => {
      expect(() => of({ 'x-site-context': header })).toThrow(/^\[x-site-context must/);
    },
  );

  it('must be in x-site-context if the contract requires it, unless that is optional', () => {
    expect(() => of({ 'x-fabric-tenant-id': OTHER }, 'createThing')).toThrow('[x-site-context must not be null]');
    expect(of({ 'x-fabric-tenant-id': OTHER }, 'createThing', undefined, tenants('optional'))).toBe(OTHER);
    expect(of({}, 'createThing', undefined, tenants('optional'))).toBe(DEFAULT);
  });

  it('must have 24 characters', () => {
    expect(() => of({ 'x-fabric-tenant-id': 'short' }, 'getThingV3')).toThrow('[x-fabric-tenant-id must have 24 characters]');
  });
});

describe('a refused request', () => {
  const rest = { with: () => undefined, returns: (body: unknown) => body };
  const thing = { ...rest, does: () => ({ sku: 'A' }) };
  const missing = {
    ...rest,
    does: () => {
      throw notFound('Thing', '7');
    },
  };
  const tenantOfCall = async (app: RequestListener, token: string) =>
    (await call(app, 'get', '/api/v2/thing/cancel').set('authorization', token)).body;
  const tells = { ...rest, does: (tx: Tx) => tx.tenant };

  it('does not change the tenant of calls without an account', async () => {
    const app = await fixtureApp(
      { getThing: missing, createThing: { ...thing, status: 201 }, getCancellable: tells },
      { settings: { tokens: ['right'], limits: limitsWith({ tokensRemembered: 3 }) }, observe: () => undefined },
    );
    const right = 'Bearer right';
    const naming = (account: string) => ({ authorization: right, 'x-site-context': siteContext(account) });
    await call(app, 'get', '/api/v2/thing/cancel').set(naming(ACCOUNT));
    expect((await call(app, 'get', '/api/v2/thing/7').set(naming(OTHER))).status).toBe(404);
    expect((await call(app, 'post', '/api/v2/thing').set(naming(OTHER)).send({ quantity: 0 })).status).toBe(400);
    expect((await call(app, 'post', '/api/v2/unserved').set(naming(OTHER))).status).toBe(501);
    for (let n = 0; n < 5; n++) {
      const wrong = call(app, 'get', '/api/v2/thing/7').set({ ...naming(OTHER), authorization: `Bearer wrong-${n}` });
      expect((await wrong).status).toBe(401);
    }
    expect(await tenantOfCall(app, right)).toBe(ACCOUNT);
    await call(app, 'get', '/api/v2/thing/cancel').set(naming(OTHER));
    expect(await tenantOfCall(app, right)).toBe(OTHER);
  });
});

describe('the headers of v3', () => {
  const thing = { does: () => ({ sku: 'A' }), with: () => undefined, returns: (body: unknown) => body };

  it('are checked by the contract', async () => {
    const app = await fixtureApp({ getThingV3: thing });
    const response = await call(app, 'get', '/v3/things/7').set('x-fabric-channel-id', '12');
    expect(response).toMatchObject({ status: 400, body: { message: 'x-fabric-tenant-id must not be null', errorCode: 'SERVICE-4003' } });
    const wrong = await call(app, 'get', '/v3/things/7').set('x-fabric-tenant-id', OTHER).set('x-fabric-channel-id', '14');
    expect(wrong.body).toMatchObject({ message: 'x-fabric-channel-id must be one of [12, 13]', errorCode: 'SERVICE-4002' });
    const right = await call(app, 'get', '/v3/things/7').set('x-fabric-tenant-id', OTHER).set('x-fabric-channel-id', '13');
    expect(right.status).toBe(200);
  });
});

import { describe, expect, it } from 'vitest';
import type { Observed } from '../../../src/ports/observed.js';
import { createLog } from '../../../src/server/outside/log.js';
import { DEFAULT_SETTINGS } from '../../../src/server/outside/settings.js';
import { ACCOUNT, call, fakeStore, fixtureApp, siteContext } from '../fixtures/app.js';

const OTHER = 'other-account-24-letters';
const create = {
  does: (_tx: unknown, input: unknown) => input,
  with: ({ body }: { body: unknown }) => body,
  returns: (body: unknown) => body,
};

/** An app and what it told of its requests. */
async function observedApp(more: Parameters<typeof fixtureApp>[1] = {}) {
  const seen: [string, Observed][] = [];
  const observe = (tenant: string, request: Observed) => void seen.push([tenant, request]);
  const app = await fixtureApp(
    { createThing: { ...create, status: 201 }, getThing: { answers: () => ({ sku: 'A' }) } },
    { observe, ...more },
  );
  return { app, seen };
}

describe('the observer of a server', () => {
  it('receives requests and answers without headers', async () => {
    const { app, seen } = await observedApp();
    await call(app, 'post', '/api/v2/thing').set('x-site-context', siteContext()).send({ sku: 'A' });
    expect(seen).toEqual([
      [
        ACCOUNT,
        {
          method: 'POST',
          path: '/api/v2/thing',
          search: '',
          operationId: 'createThing',
          status: 201,
          requestBytes: Buffer.from('{"sku":"A"}'),
          responseText: '{"sku":"A"}',
          findings: [],
          tookMs: expect.any(Number),
          origin: {},
          faults: [],
        },
      ],
    ]);
  });

  it('receives the findings of validation', async () => {
    const { app, seen } = await observedApp();
    await call(app, 'post', '/api/v2/thing').set('x-site-context', siteContext()).send({ quantity: 0 });
    const [[, request] = []] = seen;
    expect(request).toMatchObject({ status: 400, requestBytes: Buffer.from('{"quantity":0}') });
    expect(request?.findings.map(({ field, problem }) => [field, problem])).toEqual([
      ['sku', 'missing'],
      ['quantity', 'invalid'],
    ]);
  });

  it('receives requests that were refused early under the tenant that they name', async () => {
    const { app, seen } = await observedApp({ settings: { tokens: ['token'] } });
    await call(app, 'get', '/api/v2/nothing?a=1').set('x-fabric-tenant-id', OTHER);
    await call(app, 'post', '/api/v2/thing').set('x-fabric-tenant-id', OTHER);
    await call(app, 'get', '/api/v2/thing/7').set('authorization', 'Bearer wrong').set('x-site-context', '{');
    expect(seen.map(([tenant, { status, operationId, search }]) => [tenant, status, operationId, search])).toEqual([
      [OTHER, 404, undefined, 'a=1'],
      [OTHER, 400, 'createThing', ''],
      [DEFAULT_SETTINGS.defaultTenant, 401, 'getThing', ''],
    ]);
  });

  it('receives the body of a request that a fault answers, and none for a cut connection', async () => {
    const { app, seen } = await observedApp({ disturb: () => ({ faults: ['1'], delayMs: 0, error: { status: 503 } }) });
    await call(app, 'post', '/api/v2/thing').set('x-site-context', siteContext()).send({ any: 'thing' });
    expect(seen[0]?.[1]).toMatchObject({ status: 503, requestBytes: Buffer.from('{"any":"thing"}'), faults: ['1'], findings: [] });
    const cut = await observedApp({ disturb: () => ({ faults: ['2'], delayMs: 0, damage: 'cut' }) });
    await expect(call(cut.app, 'get', '/api/v2/thing/7').then()).rejects.toThrow();
    expect(cut.seen[0]?.[1]).toMatchObject({ status: 0, responseText: undefined, faults: ['2'] });
  });

  it('does not change the answer of a committed write when it throws, and its error is logged', async () => {
    const logged: string[] = [];
    const out = { write: (text: string) => logged.push(text) };
    const observe = () => {
      throw new Error('The observer is broken');
    };
    const store = fakeStore();
    const { app } = await observedApp({ observe, store, log: createLog('json', out) });
    const send = (body: object) => call(app, 'post', '/api/v2/thing').set('x-site-context', siteContext()).send(body);
    expect(await send({ sku: 'A' })).toMatchObject({ status: 201, body: { sku: 'A' } });
    expect(store.committed).toEqual([ACCOUNT]);
    expect(await send({ quantity: 0 })).toMatchObject({ status: 400 });
    const told = logged.map((text) => JSON.parse(text)).filter(({ level }) => level === 'error');
    expect(told.map(({ path, error }) => [path, error.split('\n')[0]])).toEqual(
      Array(2).fill(['/api/v2/thing', 'Error: The observer is broken']),
    );
  });

  it('does not receive pages, preflights and the control API', async () => {
    const { app, seen } = await observedApp({ pages: new Map([['/page', { type: 'text/plain', text: () => 'page' }]]) });
    await call(app, 'get', '/page');
    await call(app, 'options', '/api/v2/thing');
    await call(app, 'get', '/__sandbox/nothing');
    expect(seen).toEqual([]);
  });
});

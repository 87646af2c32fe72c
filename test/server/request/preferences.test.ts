import { describe, expect, it } from 'vitest';
import { readPreferences } from '../../../src/server/request/preferences.js';
import { call, fixtureApp } from '../fixtures/app.js';

describe('the preferences of a request', () => {
  it.each([
    ['code=503', { status: 503, waitMs: 0, applied: 'code=503' }],
    ['wait=2', { waitMs: 2000, applied: 'wait=2' }],
    ['wait=0.25, code=404', { status: 404, waitMs: 250, applied: 'code=404, wait=0.25' }],
    ['respond-async, Wait = "3"; strict, code=429;x=1', { status: 429, waitMs: 3000, applied: 'code=429, wait=3' }],
    ['wait=100', { waitMs: 60_000, applied: 'wait=60' }],
    ['code=500, code=404', { status: 500, waitMs: 0, applied: 'code=500' }],
  ])('are read from %s', (header, read) => {
    expect(readPreferences(header)).toEqual(read);
  });

  it.each([undefined, '', 'code=200', 'code=600', 'code=4.4', 'wait=-1', 'wait=1.2.3', 'wait=', 'return=minimal', 'code', 'dynamic=true'])(
    'are ignored in %s',
    (header) => {
      expect(readPreferences(header)).toBeUndefined();
    },
  );

  it('are answered in the operation’s shape without running it', async () => {
    let done = 0;
    const route = { does: () => ++done, with: () => undefined, returns: () => ({ sku: 'A' }) };
    const app = await fixtureApp({ getThing: route, getThingV3: route, getAllocation: route });
    const v2 = await call(app, 'get', '/api/v2/thing/7').set('prefer', 'code=503, wait=0.01');
    expect(v2).toMatchObject({ status: 503, body: { message: 'Service Unavailable' } });
    expect(v2.headers['preference-applied']).toBe('code=503, wait=0.01');
    const v3 = await call(app, 'get', '/v3/things/7').set('prefer', 'code=500');
    expect(v3).toMatchObject({ status: 500, body: { type: 'SERVER_ERROR', message: 'Internal Server Error', errorCode: 'SERVICE-5000' } });
    expect(v3.headers).toHaveProperty('x-fabric-request-id');
    const bare = await call(app, 'get', '/api/v2/allocation/7').set('prefer', 'code=400');
    expect([bare.status, bare.body]).toEqual([400, 'Bad Request']);
    expect(done).toBe(0);
    const waited = await call(app, 'get', '/api/v2/thing/7').set('prefer', 'wait=0.01');
    expect([waited.status, waited.headers['preference-applied'], done]).toEqual([200, 'wait=0.01', 1]);
  });

  it('take precedence over faults for errors and add to their delays', async () => {
    const met: string[] = [];
    const app = await fixtureApp(
      { getThing: { answers: () => ({ sku: 'A' }) } },
      {
        disturb: (tenant) => {
          met.push(tenant);
          return { faults: ['7'], delayMs: 10, error: { status: 418 } };
        },
      },
    );
    expect((await call(app, 'get', '/api/v2/thing/7').set('prefer', 'code=503')).status).toBe(503);
    expect(met).toEqual([]);
    const started = performance.now();
    const both = await call(app, 'get', '/api/v2/thing/7').set('prefer', 'wait=0.02');
    expect([both.status, both.headers['x-sandbox-fault'], met.length]).toEqual([418, '7', 1]);
    expect(performance.now() - started).toBeGreaterThan(28);
  });
});

import { describe, expect, it } from 'vitest';
import { FaultyTenant } from './tenants.js';

const happens = (tenant: FaultyTenant, count: number) => tenant.calls(count).map((strike) => strike !== undefined);

describe('the faults of a tenant', () => {
  it('write nothing if there are none', () => {
    const tenant = new FaultyTenant();
    const { collections } = tenant.store.snapshot('a');
    expect([tenant.call(), tenant.store.has('a'), collections.size]).toEqual([undefined, false, 0]);
  });

  it('apply oldest first; delays add up, and the first other effect ends the search', () => {
    const tenant = new FaultyTenant(
      { delay: { ms: 10 } },
      { status: 503, times: 1, delay: { ms: 5 } },
      { status: 500 },
      { connection: 'cut' },
    );
    expect(tenant.call()).toEqual({ faults: ['1', '2'], delayMs: 15, error: { status: 503 } });
    expect(tenant.call()).toEqual({ faults: ['1', '3'], delayMs: 10, error: { status: 500 } });
    const hits = [...(tenant.store.snapshot('a').collections.get('faults')?.values() ?? [])].map(
      (fault) => (fault as { hits: number }).hits,
    );
    expect(hits).toEqual([2, 1, 1, 0]);
  });

  it('delay an answer by at most a minute in total', () => {
    const tenant = new FaultyTenant({ delay: { ms: 50_000 } }, { delay: { ms: 50_000 } });
    expect(tenant.call()?.delayMs).toBe(60_000);
  });

  it('treat HEAD as GET, and ignore a trailing slash', () => {
    const tenant = new FaultyTenant({ method: 'GET', path: '/api/*/order', status: 500 });
    expect(tenant.call('/api/v2/order/', 'HEAD')).toBeDefined();
    expect(tenant.call('/api/v2/order', 'POST')).toBeUndefined();
    expect(tenant.call('/api/v2/order/query')).toBeUndefined();
  });

  it('draw the same choices from the same seed, and other choices from another', () => {
    const fault = { status: 500, probability: 0.4 };
    const run = happens(new FaultyTenant({ ...fault, seed: 7 }), 200);
    expect(happens(new FaultyTenant({ ...fault, seed: 7 }), 200)).toEqual(run);
    expect(happens(new FaultyTenant({ ...fault, seed: 8 }), 200)).not.toEqual(run);
    const share = run.filter(Boolean).length / 200;
    expect([share > 0.3, share < 0.5]).toEqual([true, true]);
  });

  it('use their id as the default seed, so that a run is repeatable', () => {
    const fault = { delay: { minMs: 0, maxMs: 1000 } };
    const delays = (tenant: FaultyTenant) => tenant.calls(10).map((strike) => strike?.delayMs);
    const run = delays(new FaultyTenant(fault));
    expect(delays(new FaultyTenant(fault))).toEqual(run);
    expect(new Set(run).size).toBeGreaterThan(5);
    expect(Math.max(...run.map(Number))).toBeLessThanOrEqual(1000);
  });

  it('continue with the counts of a restored snapshot', () => {
    const tenant = new FaultyTenant({ status: 500, probability: 0.5, seed: 'x' });
    tenant.calls(5);
    const state = tenant.store.snapshot('a');
    const run = happens(tenant, 20);
    tenant.store.restore('a', state);
    expect(happens(tenant, 20)).toEqual(run);
  });
});

describe('a rate limit', () => {
  it('lets its number of calls through in a window that starts with the first call', () => {
    const tenant = new FaultyTenant({ rateLimit: { limit: 2, perSeconds: 10 } });
    expect(happens(tenant, 2)).toEqual([false, false]);
    tenant.nowMs += 2_500;
    expect(tenant.call()).toEqual({ faults: ['1'], delayMs: 0, error: { status: 429, retryAfter: 8 } });
    tenant.nowMs += 7_499;
    expect(tenant.call()?.error?.retryAfter).toBe(1);
    tenant.nowMs += 1;
    expect(happens(tenant, 3)).toEqual([false, false, true]);
  });

  it('starts a new window when the clock is set back', () => {
    const tenant = new FaultyTenant({ rateLimit: { limit: 1, perSeconds: 10 } });
    expect(happens(tenant, 2)).toEqual([false, true]);
    tenant.nowMs -= 1;
    expect(happens(tenant, 2)).toEqual([false, true]);
  });

  it('refuses at most as many calls as its times', () => {
    expect(happens(new FaultyTenant({ rateLimit: { limit: 0, perSeconds: 10 }, times: 2 }), 4)).toEqual([true, true, false, false]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../src/core/forms/errors.js';
import { SLICE_MS } from '../../src/core/work/slices.js';
import { schedule, timers } from '../../src/domain/timers/timers.js';
import { createOpenSandbox } from '../../src/sandbox/create-open-sandbox.js';
import type { OpenSandbox } from '../../src/sandbox/open-sandbox.js';
import type { SandboxOptions } from '../../src/sandbox/options.js';
import { Store } from '../../src/store/store.js';
import { Ticker } from '../../src/tenancy/ticker.js';
import { Shop } from '../control/shop.js';

const SOON = { timeout: 5_000, interval: 5 };
let accounts = 0;
const nextShop = (sandbox: OpenSandbox): Shop => {
  accounts += 1;
  return new Shop(sandbox, String(accounts).padStart(24, '0'));
};
const statusOf = async (shop: Shop, orderNumber: string): Promise<string> => (await shop.order(orderNumber)).statusCode;
const firedOnItsOwn = (shop: Shop, orderNumber: string) => expect.poll(() => statusOf(shop, orderNumber), SOON).toBe('ORDER_ALLOCATED');

describe('timers in auto', () => {
  let sandbox: OpenSandbox;
  beforeAll(async () => {
    sandbox = await createOpenSandbox({ seed: 'empty', lifecycle: 'auto' });
  });
  afterAll(() => sandbox.close());

  it('go off as real time passes', async () => {
    const shop = nextShop(sandbox);
    await shop.policies({ holdFor: 'PT0.05S' });
    const placed = await shop.place('A-1', [{ sku: 'LAMP' }]);
    expect(placed.statusCode).toBe('ORDER_CREATED');
    await firedOnItsOwn(shop, 'A-1');
    const { allocationDate } = await shop.order('A-1');
    expect(Date.parse(allocationDate) - Date.parse(placed.createdAt)).toBeGreaterThanOrEqual(50);
    expect((await shop.get('/timers')).body.timers).toEqual([]);
  });

  it('leave time for other calls when many are due at once', async () => {
    const store = new Store({ defaults: { lifecycle: 'auto' } });
    let fired = 0;
    store.transact('a', (tx) => {
      for (const id of ['1', '2', '3']) schedule(tx, 'releaseOrder', tx.now(), { kind: 'order', id });
    });
    // Each timer takes longer than a slice.
    store.onCommit(() => {
      fired += 1;
      for (const endMs = performance.now() + 2 * SLICE_MS; performance.now() < endMs; );
    });
    const ticker = new Ticker(store, (error) => expect.unreachable(String(error)));
    const seen = new Set<number>();
    while (store.transact('a', (tx) => tx.count(timers)) > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      seen.add(fired);
    }
    ticker.stop();
    expect([...seen].filter((count) => count > 0)).toEqual([1, 2, 3]);
  });

  it('set further timers, one autopilot step after the other', async () => {
    const shop = nextShop(sandbox);
    await shop.policies({ holdFor: 'PT0S', autopilot: ['ship', 'deliver'], autopilotAfter: 'PT0.02S' });
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    await expect.poll(() => statusOf(shop, 'A-1'), SOON).toBe('ORDER_DELIVERED');
  });

  it('go off for every tenant', async () => {
    const shops = [nextShop(sandbox), nextShop(sandbox), nextShop(sandbox)];
    for (const [i, shop] of shops.entries()) {
      await shop.policies({ holdFor: `PT0.0${9 - 3 * i}S` });
      await shop.place('A-1', [{ sku: 'LAMP' }]);
    }
    await Promise.all(shops.map((shop) => firedOnItsOwn(shop, 'A-1')));
  });

  it('go off at once when the clock is set past them', async () => {
    const shop = nextShop(sandbox);
    await shop.policies({ holdFor: 'P1D' });
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    await shop.ok(shop.call('PUT', '/__sandbox/clock', { now: '2099-01-01T00:00:00Z' }));
    await firedOnItsOwn(shop, 'A-1');
    expect((await shop.order('A-1')).allocationDate.slice(0, 10)).toBe('2099-01-01');
  });

  it('wait while the clock is frozen, and go off once it runs again', async () => {
    const shop = nextShop(sandbox);
    const other = nextShop(sandbox);
    await shop.policies({ holdFor: 'PT0.01S' });
    await shop.ok(shop.call('PUT', '/__sandbox/clock', { frozen: true }));
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    await other.policies({ holdFor: 'PT0.05S' });
    await other.place('A-1', [{ sku: 'LAMP' }]);
    await firedOnItsOwn(other, 'A-1');
    expect(await statusOf(shop, 'A-1')).toBe('ORDER_CREATED');
    await shop.ok(shop.call('PUT', '/__sandbox/clock', { frozen: false }));
    await firedOnItsOwn(shop, 'A-1');
  });

  it('wait for an advance while the lifecycle is manual, and go off automatically once it is auto again', async () => {
    const shop = nextShop(sandbox);
    await shop.policies({ holdFor: 'P1D' });
    for (const number of ['A-1', 'A-2']) await shop.place(number, [{ sku: 'LAMP' }]);
    await shop.policies({ lifecycle: 'manual' });
    expect((await shop.ok(shop.advance('PT23H'))).fired).toEqual([]);
    await shop.ok(shop.call('PUT', '/__sandbox/clock', { now: '2099-01-01T00:00:00Z' }));
    expect(await statusOf(shop, 'A-1')).toBe('ORDER_CREATED');
    await shop.policies({ lifecycle: null });
    await Promise.all(['A-1', 'A-2'].map((number) => firedOnItsOwn(shop, number)));
  });

  it('that an advance sets off do not go off again', async () => {
    const shop = nextShop(sandbox);
    await shop.policies({ holdFor: 'PT1H' });
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    expect((await shop.ok(shop.advance('PT2H'))).fired).toHaveLength(1);
    await shop.policies({ holdFor: 'PT0.02S' });
    await shop.place('A-2', [{ sku: 'LAMP' }]);
    await firedOnItsOwn(shop, 'A-2');
    expect(await shop.events('A-1')).toEqual([
      'ORDER_CREATE',
      'SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL',
      'ORDER_CONFIRMED',
      'ALLOCATION_CREATE',
    ]);
  });

  it('follow a tenant that is restored to an earlier state', async () => {
    const shop = nextShop(sandbox);
    await shop.policies({ holdFor: 'PT0.05S' });
    await shop.ok(shop.call('PUT', '/__sandbox/clock', { frozen: true }));
    const before = sandbox.store.snapshot(shop.account);
    await shop.ok(shop.call('PUT', '/__sandbox/clock', { frozen: false }));
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    const waiting = sandbox.store.snapshot(shop.account);
    sandbox.store.restore(shop.account, before);
    sandbox.store.restore(shop.account, waiting);
    await firedOnItsOwn(shop, 'A-1');
  });
});

describe('a timer that fails', () => {
  afterEach(() => void vi.useRealTimers());

  it('is reported and retried later, without delaying other tenants', () => {
    vi.useFakeTimers({ now: Date.parse('2026-01-05T09:00:00Z') });
    let full = false;
    const append = ({ tenant }: { tenant: string }) => {
      if (full && tenant === 'unlucky') throw new Refusal('unavailable', 'The disk is full');
    };
    const store = new Store({ defaults: { lifecycle: 'auto' }, journal: { append, holds: () => undefined, settled: () => undefined } });
    const told: unknown[] = [];
    const ticker = new Ticker(store, (error) => told.push(error));
    for (const tenant of ['unlucky', 'lucky'])
      store.transact(tenant, (tx) => schedule(tx, 'releaseOrder', '2026-01-05T09:00:01.000Z', { kind: 'order', id: 'gone' }));
    const waiting = (tenant: string) => store.transact(tenant, (tx) => tx.count(timers));

    full = true;
    vi.advanceTimersByTime(5_000);
    expect([told.map(String), waiting('unlucky'), waiting('lucky')]).toEqual([['Refusal: The disk is full'], 1, 0]);
    full = false;
    vi.advanceTimersByTime(60_000);
    expect([told.length, waiting('unlucky')]).toEqual([1, 0]);
    ticker.stop();
  });
});

describe('the alarm of the ticker', () => {
  afterEach(() => void vi.useRealTimers());
  const AT = '2026-01-05T09:00:01.000Z';
  const GONE = { kind: 'order', id: 'gone' } as const;
  const open = (): { store: Store; told: unknown[]; ticker: Ticker } => {
    vi.useFakeTimers({ now: Date.parse('2026-01-05T09:00:00Z') });
    const store = new Store({ defaults: { lifecycle: 'auto' } });
    const told: unknown[] = [];
    return { store, told, ticker: new Ticker(store, (error) => told.push(error)) };
  };
  const waiting = (store: Store, tenant: string) => store.transact(tenant, (tx) => tx.count(timers));

  it('goes off among 130,000 tenants without timers, some of them deleted', () => {
    const { store, told, ticker } = open();
    for (let n = 0; n < 130_000; n++) store.transact(`t${n}`, (tx) => tx.newId());
    for (let n = 0; n < 130_000; n += 10) store.reset(`t${n}`);
    store.transact('late', (tx) => schedule(tx, 'releaseOrder', AT, GONE));
    vi.advanceTimersByTime(2_000);
    expect([told, waiting(store, 'late')]).toEqual([[], 0]);
    ticker.stop();
  });

  it('is dropped when its tenant is deleted or reset', () => {
    const { store, told, ticker } = open();
    store.transact('seed', (tx) => schedule(tx, 'releaseOrder', AT, GONE));
    store.setBase(store.snapshot('seed'));
    store.transact('used', (tx) => tx.newId());
    store.reset('used');
    store.transact('again', (tx) => tx.newId());
    store.reset('again');
    store.transact('again', (tx) => tx.newId());
    vi.advanceTimersByTime(2_000);
    expect([told, store.has('used'), waiting(store, 'used'), waiting(store, 'again')]).toEqual([[], false, 1, 0]);
    ticker.stop();
  });

  it('goes off for many tenants in the order they are due, however often they were reset', () => {
    const { store, ticker } = open();
    const order: string[] = [];
    store.onCommit(({ tenant }) => void order.push(tenant));
    const at = (n: number) => new Date(Date.parse(AT) + n).toISOString();
    for (let round = 0; round < 5; round++)
      for (let n = 0; n < 200; n++) store.transact(`t${n}`, (tx) => schedule(tx, 'releaseOrder', at(1_000 * (5 - round) + 199 - n), GONE));
    order.length = 0;
    vi.advanceTimersByTime(2_500);
    expect(order).toEqual(Array.from({ length: 200 }, (_, n) => `t${199 - n}`));
    ticker.stop();
  });
});

describe('after a restart', () => {
  let folder: string;
  let sandbox: OpenSandbox | undefined;
  const open = async (options: SandboxOptions = {}): Promise<Shop> => {
    folder ??= mkdtempSync(join(tmpdir(), 'oms-sandbox-'));
    sandbox = await createOpenSandbox({ seed: 'empty', lifecycle: 'auto', db: join(folder, 'db.json'), ...options });
    return new Shop(sandbox, '5f328bf0b5f328bf0b5f328b');
  };
  afterEach(async () => {
    await sandbox?.close();
    rmSync(folder, { recursive: true });
    folder = undefined as unknown as string;
  });

  it('timers are still set, and an advance runs them', async () => {
    const before = await open();
    await before.policies({ holdFor: 'P1D' });
    await before.place('A-1', [{ sku: 'LAMP' }]);
    const timers = (await before.get('/timers')).body.timers;
    await before.sandbox.close();

    const shop = await open();
    expect((await shop.get('/timers')).body.timers).toEqual(timers);
    const { fired } = await shop.ok(shop.advance('P1D'));
    expect(fired).toEqual(timers);
    expect(await statusOf(shop, 'A-1')).toBe('ORDER_ALLOCATED');
  });

  it('timers that became due meanwhile go off automatically', async () => {
    const before = await open();
    await before.policies({ holdFor: 'PT1M' });
    await before.place('A-1', [{ sku: 'LAMP' }]);
    await before.sandbox.close();
    const between = await open({ lifecycle: 'manual' });
    await between.ok(between.call('PUT', '/__sandbox/clock', { now: '2099-01-01T00:00:00Z' }));
    await between.sandbox.close();
    await firedOnItsOwn(await open(), 'A-1');
  });

  it('the clock shows the time it was set to', async () => {
    const before = await open({ clock: '2026-01-05T09:00:00Z' });
    const { now } = await before.ok(before.advance('P31D'));
    await before.sandbox.close();
    expect((await (await open()).get('/clock')).body).toEqual({ now, frozen: true });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox.js';
import { RefusedMove } from '../../src/test-kit/refused-move.js';
import { NINE, place, read } from './placing.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty', clock: NINE });
});
afterAll(() => sandbox.close());

/** A tenant in which LAMP can be backordered, and an order for two of them. */
async function shopWithBackorder() {
  const shop = sandbox.tenant();
  shop.policies({ unknownSku: 'outOfStock' });
  await fetch(`${sandbox.url}/api/v2/inventory`, {
    method: 'PUT',
    headers: { ...shop.headers, 'content-type': 'application/json' },
    body: JSON.stringify({
      sku: 'LAMP',
      locationNum: 1,
      channelId: '12',
      itemId: 1,
      vendorId: 'v',
      backOrderLimit: 10,
      counters: { onHand: 0 },
    }),
  });
  await place(sandbox.url, shop, 'A1', { backorder: true });
  return shop;
}

describe("a tenant's headers", () => {
  it('name it in v2 and v3', async () => {
    const shop = sandbox.tenant();
    await place(sandbox.url, shop, 'A1');
    const answer = await fetch(`${sandbox.url}/v3/backorders-preorders/search`, {
      method: 'POST',
      headers: { ...shop.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ filters: [] }),
    });
    expect(answer.status).toBe(200);
    expect(shop.requests().map(({ operationId, status }) => [operationId, status])).toEqual([
      ['createOrder', 200],
      ['searchBackordersPreorders', 200],
    ]);
  });
});

describe('the orders of a test tenant', () => {
  it('are what the API answers', async () => {
    const shop = sandbox.tenant();
    await place(sandbox.url, shop, 'A1');
    await place(sandbox.url, shop, 'A2');
    expect(shop.orders()).toEqual([await read(sandbox.url, shop, 'A1'), await read(sandbox.url, shop, 'A2')]);
    expect(shop.order('A2')).toEqual(await read(sandbox.url, shop, 'A2'));
    expect(shop.orders({ statusCode: 'ORDER_CREATED', orderNumber: 'A2' }).map(({ orderNumber }) => orderNumber)).toEqual(['A2']);
    expect(shop.orders({ statusCode: 'ORDER_SHIPPED' })).toEqual([]);
    expect(() => shop.order('A3')).toThrow('Order A3 not found');
  });

  it('are copies: changing them changes nothing', async () => {
    const shop = sandbox.tenant();
    await place(sandbox.url, shop, 'A1');
    const order = shop.order('A1');
    order.statusCode = 'ORDER_SHIPPED';
    if (order.items[0]) order.items[0].sku = 'OTHER';
    expect(await read(sandbox.url, shop, 'A1')).toMatchObject({ statusCode: 'ORDER_CREATED', items: [{ sku: 'LAMP' }] });
  });
});

describe('a move of a test tenant', () => {
  it('moves the named units and returns the order', async () => {
    const shop = sandbox.tenant();
    await place(sandbox.url, shop, 'A1');
    const order = shop.move('A1', 'cancel', { items: [{ lineItemId: 'line-1', quantity: 1 }], reason: 'changed mind' });
    expect(order).toMatchObject({ statusCode: 'ORDER_PARTIALLY_CANCELLED', items: [{ cancelledQuantity: 1 }] });
    expect(order).toEqual(await read(sandbox.url, shop, 'A1'));
  });

  it('throws the reason of its refusal and the possible moves', async () => {
    const shop = sandbox.tenant();
    await place(sandbox.url, shop, 'A1');
    const ship = () => shop.move('A1', 'ship');
    expect(ship).toThrow(RefusedMove);
    expect(ship).toThrow(/^.*line-1.*\nPossible now:\n(?: {2}.*\n)* {2}cancel line-1 × 2\n/);
    expect(ship).toThrow(expect.objectContaining({ legal: expect.arrayContaining([expect.objectContaining({ move: 'cancel' })]) }));
    expect(shop.order('A1').statusCode).toBe('ORDER_CREATED');
  });

  it('is refused if it or its order is unknown', async () => {
    const shop = sandbox.tenant();
    await place(sandbox.url, shop, 'A1');
    expect(() => shop.move('A2', 'ship')).toThrow('Order A2 not found');
    // @ts-expect-error: not a move
    expect(() => shop.move('A1', 'fly')).toThrow(/must be one of \[allocate, .*liftHold\]/);
  });
});

describe('the clock of a test tenant', () => {
  it('is frozen, can be set and advanced', () => {
    const { clock } = sandbox.tenant();
    expect(clock.now()).toBe(NINE);
    clock.set('2026-03-01T00:00:00Z');
    expect(clock.now()).toBe('2026-03-01T00:00:00.000Z');
    expect(clock.advance('PT1H')).toEqual([]);
    expect(clock.now()).toBe('2026-03-01T01:00:00.000Z');
    expect(() => clock.advance('soon')).toThrow('must be an ISO 8601 duration');
    expect(() => clock.set('soon')).toThrow('ISO 8601');
  });

  it('returns the timers that went off, in order', async () => {
    const shop = await shopWithBackorder();
    shop.move('A1', 'allocate');
    const fired = shop.clock.advance('P61D');
    expect(fired.map(({ timer, at }) => [timer, at.slice(0, 10)])).toEqual([
      ['backorder30Days', '2026-02-04'],
      ['backorder53Days', '2026-02-27'],
      ['cancelBackorder', '2026-03-06'],
    ]);
  });

  it('shows the machine’s time if no time is given', async () => {
    const running = await createSandbox({ seed: 'empty' });
    const { clock } = running.tenant();
    expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(5_000);
    clock.set(NINE);
    expect(clock.now()).toBe(NINE);
    await running.close();
  });
});

describe('a test tenant with stock and policies', () => {
  it('releases backorders when stock arrives', async () => {
    const shop = await shopWithBackorder();
    shop.move('A1', 'allocate');
    expect(shop.restock({ sku: 'LAMP', quantity: 5 })).toEqual([{ orderNumber: 'A1', lineItemId: 'line-1', quantity: 2 }]);
    expect(shop.order('A1').statusCode).toBe('ORDER_ALLOCATED');
    expect(() => shop.restock({ sku: 'LAMP', quantity: 0 })).toThrow('quantity must be a whole number from 1');
  });

  it('sets policies and restores the defaults', () => {
    const shop = sandbox.tenant();
    expect(shop.policies({ holdFor: 'PT5M' }).holdFor).toBe('PT5M');
    expect(shop.policies().holdFor).toBe('PT5M');
    expect(shop.policies({ holdFor: null }).holdFor).toBe('PT1M');
    // @ts-expect-error: not a policy
    expect(() => shop.policies({ mood: 'good' })).toThrow('mood is not a policy');
  });
});

describe('a fault of a test tenant', () => {
  it('applies to its tenant’s requests until it is lifted', async () => {
    const [shop, other] = [sandbox.tenant(), sandbox.tenant()];
    const fault = shop.fault({ operation: 'createOrder', status: 503 });
    expect((await place(sandbox.url, shop, 'A1')).status).toBe(503);
    expect((await place(sandbox.url, other, 'A1')).status).toBe(200);
    expect(fault.hits()).toBe(1);
    fault.lift();
    fault.lift();
    expect((await place(sandbox.url, shop, 'A1')).status).toBe(200);
  });

  it('is refused for an unknown operation', () => {
    expect(() => sandbox.tenant().fault({ operation: 'makeTea', status: 418 })).toThrow('"makeTea" is none');
  });
});

describe('the events and requests of a test tenant', () => {
  it('are listed oldest first and can be filtered', async () => {
    const shop = sandbox.tenant();
    await place(sandbox.url, shop, 'A1');
    await place(sandbox.url, shop, 'A2');
    await place(sandbox.url, shop, 'A2');
    expect(shop.events({ type: 'ORDER_CREATE' }).map(({ orderNumber }) => orderNumber)).toEqual(['A1', 'A2']);
    expect(shop.events({ orderNumber: 'A2' }).every(({ orderNumber }) => orderNumber === 'A2')).toBe(true);
    expect(shop.requests({ operation: 'createOrder' })).toHaveLength(3);
    // @ts-expect-error: the contract has no such operation.
    expect(() => shop.requests({ operation: 'createOrdr' })).toThrow('did you mean createOrder?');
    expect(shop.requests({ status: 400 })).toMatchObject([
      { operationId: 'createOrder', requestBody: { orderNumber: 'A2' }, responseBody: { message: expect.stringContaining('A2') } },
    ]);
  });

  it('are not limited to a page', async () => {
    const shop = sandbox.tenant();
    await place(sandbox.url, shop, 'A1');
    for (let i = 0; i < 120; i += 1) {
      shop.move('A1', 'hold', { hold: 'CSR' });
      shop.move('A1', 'liftHold');
    }
    expect(shop.events({ type: 'ORDER_HOLD_CSR' })).toHaveLength(120);
  });

  it('throw without a request log', async () => {
    const forgetful = await createSandbox({ seed: 'empty', requestLog: false });
    expect(() => forgetful.tenant().requests()).toThrow('does not log requests');
    await forgetful.close();
  });
});

describe('snapshots and resets of a test tenant', () => {
  it('restore an earlier state and the start', async () => {
    const shop = sandbox.tenant();
    await place(sandbox.url, shop, 'A1');
    const then = shop.snapshot();
    shop.move('A1', 'cancel');
    shop.clock.advance('P1D');
    shop.fault({ status: 500 });
    shop.restore(then);
    expect(shop.order('A1').statusCode).toBe('ORDER_CREATED');
    expect(shop.clock.now()).toBe(NINE);
    expect((await place(sandbox.url, shop, 'A2')).status).toBe(200);
    shop.reset();
    expect([shop.orders(), shop.events(), shop.requests()]).toEqual([[], [], []]);
  });

  it('copy a state to another tenant', async () => {
    const [one, other] = [sandbox.tenant(), sandbox.tenant()];
    await place(sandbox.url, one, 'A1');
    other.restore(one.snapshot());
    other.move('A1', 'cancel');
    expect([one.order('A1').statusCode, other.order('A1').statusCode]).toEqual(['ORDER_CREATED', 'ORDER_CANCELLED']);
    expect(() => other.restore({ account: one.account })).toThrow('was not taken in this sandbox');
  });
});

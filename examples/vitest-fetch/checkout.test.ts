import { createSandbox, type Sandbox } from 'oms-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import 'oms-sandbox/vitest';
import { checkOut } from './checkout.js';

let sandbox: Sandbox;
beforeAll(async () => {
  // In memory, on a free port. Nothing moves by itself, and the clock is frozen.
  sandbox = await createSandbox({ seed: 'default', clock: '2026-01-05T09:00:00Z' });
});
afterAll(() => sandbox.close());

describe('checkOut', () => {
  it('orders what is in stock', async () => {
    const shop = sandbox.tenant();
    await checkOut({ baseUrl: sandbox.url, headers: shop.headers }, 'W-1', [{ sku: 'MUG-STONE-350', quantity: 2, price: 14.5 }]);

    expect(shop.move('W-1', 'allocate').statusCode).toBe('ORDER_ALLOCATED');
    expect(shop.events()).toContainEvent({ type: 'ORDER_CREATE', orderNumber: 'W-1' });
  });

  it('backorders lamps and mails the customer after a month', async () => {
    const shop = sandbox.tenant();
    const lamp = { sku: 'LAMP-BRASS-DESK', quantity: 1, price: 139.5, mayWait: true };
    await checkOut({ baseUrl: sandbox.url, headers: shop.headers }, 'W-1', [lamp]);

    expect(shop.move('W-1', 'allocate').items[0]?.backOrderedQuantity).toBe(1);
    shop.clock.advance('P31D');
    expect(shop.events()).toContainEvent({ type: 'BACKORDER_30_DAYS_CONSENT_TO_DELAY_EMAIL', orderNumber: 'W-1' });
  });

  it('retries when the order management is down, and orders once', async () => {
    const shop = sandbox.tenant();
    const outage = shop.fault({ operation: 'createOrder', status: 503, times: 2 });
    await checkOut({ baseUrl: sandbox.url, headers: shop.headers }, 'W-1', [{ sku: 'MUG-STONE-350', quantity: 1, price: 14.5 }]);

    expect(outage.hits()).toBe(2);
    expect(shop.requests({ operation: 'createOrder' }).map(({ status }) => status)).toEqual([503, 503, 200]);
    expect(shop.orders({ orderNumber: 'W-1' })).toHaveLength(1);
  });

  it('does not retry when the order is invalid', async () => {
    const shop = sandbox.tenant();
    const cart = [{ sku: 'MUG-STONE-350', quantity: -1, price: 14.5 }];
    await expect(checkOut({ baseUrl: sandbox.url, headers: shop.headers }, 'W-1', cart)).rejects.toThrow('orderedQuantity');
    expect(shop.requests({ operation: 'createOrder' })).toHaveLength(1);
  });
});

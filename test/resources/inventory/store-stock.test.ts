import { beforeEach, describe, expect, it } from 'vitest';
import { advanceTenantClock } from '../../../src/domain/clock/clockwork.js';
import { allocateOrder } from '../../../src/domain/moves/allocate-order.js';
import { freshTenant, openSandbox, stock, type Tenant } from './tenant.js';

const sandbox = openSandbox();
let tenant: Tenant;

beforeEach(() => {
  tenant = freshTenant(sandbox().app);
});

/** Places an order of SHIRT and allocates it, as its release does. */
async function order(orderNumber: string, orderedQuantity: number, orderDate = '2026-01-05T08:00:00.000Z'): Promise<void> {
  const line = { lineItemId: '1', lineItemNumber: 1, itemId: '1', sku: 'SHIRT', shipToId: 'S1', orderedQuantity, itemUnitPrice: 10 };
  const { status, body } = await tenant.post('/order', {
    orderNumber,
    orderDate,
    channelId: '12',
    statusCode: 'ORDER_CREATED',
    shipInfo: [{ shipToId: 'S1', taxCode: 'T' }],
    items: [line],
  });
  expect([status, body.message]).toEqual([200, undefined]);
  sandbox().store.transact(tenant.account, (tx) => allocateOrder(tx, body.orderId));
}

const statusOf = async (orderNumber: string): Promise<string> => (await tenant.get(`/order?orderNumber=${orderNumber}`)).body.statusCode;
const reservationOf = async (orderNumber: string) => (await tenant.get(`/backpre-order/backorderpreorder-reserve/${orderNumber}`)).body[0];
const adjust = (onHand: number, locationNum = 1) => tenant.put('/inventory/adjustment', { itemId: 1, locationNum, counters: { onHand } });

describe('stock and the orders that wait for it', () => {
  it('covers a part of an order, backorders the rest, and releases it when the stock grows', async () => {
    await tenant.put('/inventory', stock({ counters: { onHand: 2 }, backOrderLimit: 10 }));
    await order('1', 5);
    expect((await tenant.get('/inventory/1')).body).toMatchObject({
      counters: { onHand: 2, allocated: 2, shipped: 0 },
      virtualCounters: { availableToPurchase: 0, availableBackorder: 7, availablePreorder: 0 },
    });
    expect((await adjust(3)).body).toMatchObject({
      counters: { onHand: 5, allocated: 5, shipped: 0 },
      virtualCounters: { availableToPurchase: 0, availableBackorder: 10 },
    });
    expect(await statusOf('1')).toBe('ORDER_ALLOCATED');
    expect(await reservationOf('1')).toMatchObject({ backOrderedQuantity: 3, toReleaseQuantity: 3 });
  });

  it('releases in order of the order date, in part if it covers only a part', async () => {
    await tenant.put('/inventory', stock({ counters: { onHand: 0 }, backOrderLimit: 10 }));
    await order('late', 3, '2026-01-05T07:00:00.000Z');
    await order('early', 3, '2026-01-05T06:00:00.000Z');
    expect((await adjust(4)).body.counters).toMatchObject({ onHand: 4, allocated: 4 });
    expect(await reservationOf('early')).toMatchObject({ toReleaseQuantity: 3 });
    expect(await reservationOf('late')).toMatchObject({ toReleaseQuantity: 1 });
  });

  it('releases backorders after every kind of write, including a new location', async () => {
    await tenant.put('/inventory', stock({ counters: { onHand: 0 }, backOrderLimit: 10 }));
    await order('1', 5);
    await tenant.patch('/inventory', stock({ counters: { onHand: 1 } }));
    expect(await reservationOf('1')).toMatchObject({ toReleaseQuantity: 1 });
    await tenant.put('/inventory', stock({ counters: { onHand: 2 }, backOrderLimit: 10 }));
    expect(await reservationOf('1')).toMatchObject({ toReleaseQuantity: 2 });
    await tenant.post('/inventory', stock({ locationNum: 2, counters: { onHand: 2 } }));
    expect(await reservationOf('1')).toMatchObject({ toReleaseQuantity: 4 });
    expect((await adjust(1, 3)).body).toMatchObject({ sku: 'SHIRT', locationNum: 3, counters: { onHand: 1, allocated: 1 } });
    expect(await statusOf('1')).toBe('ORDER_ALLOCATED');
  });

  it('keeps allocated and reserved units when a record is overwritten', async () => {
    await tenant.put('/inventory', stock({ counters: { onHand: 2 }, backOrderLimit: 10 }));
    await order('1', 5);
    const { body } = await tenant.put('/inventory', stock({ counters: { onHand: 1 }, backOrderLimit: 5 }));
    expect(body).toMatchObject({
      counters: { onHand: 1, allocated: 2, shipped: 0 },
      virtualCounters: { availableToPurchase: -1, availableBackorder: 2 },
    });
    const refused = await tenant.put('/inventory', stock({ counters: { onHand: 9, allocated: 0 } }));
    expect(refused.body.message).toContain('counters.allocated');
    expect((await tenant.put('/inventory', stock({ counters: { onHand: 2, allocated: 2 }, backOrderLimit: 5 }))).status).toBe(200);
  });

  it('shows no room below 0', async () => {
    await tenant.put('/inventory', stock({ counters: { onHand: 0 }, backOrderLimit: 10 }));
    await order('1', 5);
    expect((await tenant.patch('/inventory', stock({ counters: {}, backOrderLimit: 2 }))).body.virtualCounters.availableBackorder).toBe(0);
  });
});

describe('the date that preorders wait for', () => {
  const advance = (by: string) => advanceTenantClock(sandbox().store, tenant.account, by, () => Date.parse('2026-01-05T09:00:00Z'));
  const preorder = (preOrderDate: string, onHand: number) => stock({ counters: { onHand }, preOrderLimit: 9, preOrderDate });

  it('follows its stock record', async () => {
    await tenant.put('/inventory', preorder('2026-02-01T00:00:00Z', 0));
    await order('1', 5);
    expect(await reservationOf('1')).toMatchObject({ type: 'PREORDER', toReleaseQuantity: 0 });
    await tenant.put('/inventory', preorder('2026-03-01T02:00:00+02:00', 5));
    expect(advance('P50D').fired).toEqual([]);
    expect(await reservationOf('1')).toMatchObject({ toReleaseQuantity: 0 });
    expect(advance('P5D').fired).toMatchObject([{ timer: 'releasePreorder', at: '2026-03-01T00:00:00.000Z' }]);
    expect(await statusOf('1')).toBe('ORDER_ALLOCATED');
  });

  it('releases them when it is moved to the past or removed', async () => {
    await tenant.put('/inventory', preorder('2026-02-01T00:00:00Z', 0));
    await order('1', 8);
    await tenant.patch('/inventory', stock({ counters: { onHand: 3 } }));
    expect(await reservationOf('1')).toMatchObject({ toReleaseQuantity: 0 });
    await tenant.patch('/inventory', stock({ preOrderDate: '2026-01-04T00:00:00Z', counters: {} }));
    expect(await reservationOf('1')).toMatchObject({ toReleaseQuantity: 3 });
    const { body } = await tenant.put('/inventory', stock({ counters: { onHand: 8 } }));
    expect(body.counters).toMatchObject({ onHand: 8, allocated: 8 });
    expect(advance('P60D').fired).toEqual([]);
  });

  it('does not affect orders whose units are all released', async () => {
    await tenant.put('/inventory', preorder('2026-02-01T00:00:00Z', 0));
    await order('1', 5);
    await tenant.put('/inventory', preorder('2026-02-01T00:00:00Z', 5));
    expect(advance('P30D').fired).toHaveLength(1);
    await tenant.put('/inventory', preorder('2026-03-01T00:00:00Z', 5));
    expect(advance('P60D').fired).toEqual([]);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { line, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const PING = '/api/v2/backpre-order/backorderpreorder-update';

describe('the ping after a release', () => {
  it.each(['{}', '{"any": ["thing"]}', '[]', '"text"', '12', 'true', 'null', undefined])('accepts %s and answers {}', async (body) => {
    expect(await tenant.ok(tenant.call('POST', PING, { body }))).toEqual({});
  });

  it('is refused if its body is not JSON', async () => {
    const broken = await tenant.call('POST', PING, { body: '{' });
    expect([broken.status, broken.body.message]).toEqual([400, expect.stringContaining('JSON')]);
    expect((await tenant.call('POST', PING, { body: 'x', headers: { 'content-type': 'text/plain' } })).status).toBe(415);
  });

  it('releases what the stock of an import covers', async () => {
    await tenant.backorderTwo('A');
    const exported = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
    const [stock] = exported.collections.inventories;
    Object.assign(stock.counters, { onHand: 9 });
    const other = open();
    await other.ok(other.call('PUT', '/__sandbox/import', { body: exported }));
    expect(await other.order('A')).toMatchObject({ items: [{ backOrderedQuantity: 2 }] });
    await other.ok(other.call('POST', PING, { body: {} }));
    expect(await other.order('A')).toMatchObject({ statusCode: 'ORDER_ALLOCATED', items: [{ backOrderedQuantity: 0 }] });
  });

  it('changes nothing if no stock has arrived', async () => {
    await tenant.backorderTwo('A');
    const before = [await tenant.order('A'), await tenant.reservations('A')];
    await tenant.ok(tenant.call('POST', PING, { body: {} }));
    expect([await tenant.order('A'), await tenant.reservations('A')]).toEqual(before);
  });
});

describe('new stock', () => {
  const waiting = async (orderNumber: string) => (await tenant.order(orderNumber)).items[0].backOrderedQuantity;

  it('releases the earliest order first, as far as it lasts, and allocates the units at once', async () => {
    await tenant.stock(0);
    const dates = { late: '2026-01-03T00:00:00Z', first: '2026-01-01T00:00:00Z', second: '2026-01-02T00:00:00+05:00' };
    for (const [orderNumber, orderDate] of Object.entries(dates)) {
      await tenant.place(orderNumber, { orderDate, items: [line({ backorder: true, orderedQuantity: 2 })] });
      await tenant.move(orderNumber, 'allocate');
    }
    await tenant.stock(3);
    expect([await waiting('first'), await waiting('second'), await waiting('late')]).toEqual([0, 1, 2]);
    expect(await tenant.order('first')).toMatchObject({ statusCode: 'ORDER_ALLOCATED', items: [{ pendingShippedBackOrderQuantity: 2 }] });
    expect((await tenant.reservations('second'))[0]).toMatchObject({ backOrderedQuantity: 2, toReleaseQuantity: 1 });
    await tenant.stock(6);
    expect([await waiting('second'), await waiting('late')]).toEqual([0, 0]);
    const [{ id }] = await tenant.reservations('late');
    expect(await tenant.backorder(id)).toMatchObject({ status: 'BACK_PREORDER_RELEASE', quantity: 2, releasedQuantity: 2 });
  });

  it('skips orders on hold until they are released', async () => {
    await tenant.stock(0);
    await tenant.place('A', { items: [line({ backorder: true })] });
    await tenant.move('A', 'allocate');
    await tenant.move('A', 'hold', { hold: 'CSR' });
    await tenant.stock(3);
    expect(await waiting('A')).toBe(3);
    expect(await tenant.move('A', 'liftHold', { hold: 'CSR' })).toMatchObject({ statusCode: 'ORDER_ALLOCATED' });
  });

  it('does not release a preorder before its date', async () => {
    await tenant.stock(0, { preOrderLimit: 5, preOrderDate: '2026-02-01T00:00:00.000Z' });
    await tenant.place('A');
    await tenant.move('A', 'allocate');
    const [{ id, type }] = await tenant.reservations('A');
    expect(type).toBe('PREORDER');
    await tenant.stock(5, { preOrderLimit: 5, preOrderDate: '2026-02-01T00:00:00.000Z' });
    expect(await tenant.backorder(id)).toMatchObject({ type: 'PREORDER', releasedQuantity: 0 });
    await tenant.advance('P27D');
    expect(await tenant.backorder(id)).toMatchObject({ releasedQuantity: 3, status: 'BACK_PREORDER_RELEASE' });
  });
});

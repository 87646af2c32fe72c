import { beforeEach, describe, expect, it } from 'vitest';
import { example, line, NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const change = (fields: object) => tenant.changeReservation('A', fields);
const units = async () => {
  const { backOrderedQuantity, pendingShippedQuantity, cancelledQuantity, pendingShippedBackOrderQuantity } = (await tenant.order('A'))
    .items[0];
  return { backOrderedQuantity, pendingShippedQuantity, cancelledQuantity, pendingShippedBackOrderQuantity };
};

describe('a reservation of an unknown order', () => {
  const path = '/backpre-order/backorderpreorder-reserve/0/order_123';

  it('accepts every field that may change and the merchant’s own, and no other', async () => {
    const before = await tenant.ok(tenant.reserve(example('backorder-reserve.request')));
    const fields = {
      backOrderedQuantity: 7,
      toReleaseQuantity: 3,
      locationNum: 24,
      channelId: '13',
      vendorId: 'vendor_9',
      consentToDelay: 'false',
      consentDate: '2022-08-01T00:00:00.000Z',
      lastNotificationDate: '2022-08-02T00:00:00.000Z',
      toNotify: 'true',
      orderStatusCode: 'Shipped',
      lineItemStatus: 'SHIPPED',
      paymentStatus: 'LATE',
    };
    const fixed = { id: '2', orderNumber: 'x', sku: 'x', lineItemId: 'x', itemId: 'x', type: 'PREORDER', cartId: 'x', orderDate: NOW };
    const after = { ...before, ...fields, sandbox: 1 };
    expect(await tenant.ok(tenant.put(`${path}/`, { ...fields, ...fixed, linked: true, sandbox: 1 }))).toEqual(after);
    expect(await tenant.ok(tenant.put(path, { shelf: 'B' }))).toEqual({ ...after, shelf: 'B' });
    expect(await tenant.reservation('1')).toEqual({ ...after, shelf: 'B' });
  });

  it('accepts each field alone, and dates a changed consent', async () => {
    const before = await tenant.ok(tenant.reserve(example('backorder-reserve.request')));
    expect(await tenant.ok(tenant.put(path, { vendorId: 'V' }))).toEqual({ ...before, vendorId: 'V' });
    expect(await tenant.ok(tenant.put(path, { consentToDelay: 'true' }))).toEqual({ ...before, vendorId: 'V' });
    expect(await tenant.ok(tenant.put(path, { consentToDelay: 'false' }))).toMatchObject({ consentToDelay: 'false', consentDate: NOW });
  });

  it('cannot have more released than reserved', async () => {
    await tenant.ok(tenant.reserve(example('backorder-reserve.request')));
    expect(await tenant.put(path, { toReleaseQuantity: 6 })).toMatchObject({
      status: 400,
      body: { message: '[toReleaseQuantity must not exceed the 5 units reserved]' },
    });
    await tenant.ok(tenant.put(path, { toReleaseQuantity: 3 }));
    expect(await tenant.put(path, { backOrderedQuantity: 2 })).toMatchObject({
      status: 400,
      body: { message: '[backOrderedQuantity must be at least 3: that many units no longer wait]' },
    });
  });
});

describe('a reservation of a backordered line', () => {
  it('names the quantity that was sent if more is released than reserved', async () => {
    await tenant.backorderTwo('A');
    expect(await change({ toReleaseQuantity: 500 })).toMatchObject({
      status: 400,
      body: { message: '[toReleaseQuantity must not exceed the 2 units reserved]' },
    });
    expect(await change({ backOrderedQuantity: 5, toReleaseQuantity: 500 })).toMatchObject({
      status: 400,
      body: { message: '[backOrderedQuantity must be at least 500: that many units no longer wait]' },
    });
  });

  it('accepts its own fields, while statuses stay the order’s', async () => {
    const id = await tenant.backorderTwo('A');
    const before = await tenant.reservation(id);
    const own = { vendorId: 'V9', toNotify: 'false', lastNotificationDate: '2026-01-06T00:00:00.000Z', paymentStatus: 'OK' };
    const changed = await tenant.ok(change({ ...own, orderStatusCode: 'ORDER_SHIPPED', lineItemStatus: 'SHIPPED' }));
    expect(changed).toEqual({ ...before, ...own });
    expect(await tenant.reservation(id)).toEqual(changed);
  });

  it('released by the merchant takes stock for its units, and is refused without stock', async () => {
    await tenant.backorderTwo('A');
    const before = await tenant.order('A');
    expect(await change({ toReleaseQuantity: 1 })).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('stock covers 0 of them') },
    });
    expect(await tenant.order('A')).toEqual(before);
    await tenant.stock(3);
    expect(await units()).toMatchObject({ backOrderedQuantity: 0, pendingShippedQuantity: 3, pendingShippedBackOrderQuantity: 2 });
  });

  it('grows by open units of the line, which become backordered', async () => {
    await tenant.stock(0);
    await tenant.place('A', { items: [line({ backorder: true })] });
    await tenant.move('A', 'backorder', { items: [{ lineItemId: 'L1', quantity: 1 }] });
    expect(await tenant.ok(change({ backOrderedQuantity: 3 }))).toMatchObject({ backOrderedQuantity: 3, toReleaseQuantity: 0 });
    expect(await units()).toMatchObject({ backOrderedQuantity: 3 });
    expect(await change({ backOrderedQuantity: 4 })).toMatchObject({
      status: 400,
      body: { message: 'Line L1 has no units that are open' },
    });
  });

  it('shrinks and makes units of the line open', async () => {
    const id = await tenant.backorderTwo('A');
    expect(await tenant.ok(change({ backOrderedQuantity: 1 }))).toMatchObject({ backOrderedQuantity: 1 });
    expect(await units()).toMatchObject({ backOrderedQuantity: 1, pendingShippedQuantity: 1, cancelledQuantity: 0 });
    await tenant.stock(9);
    expect(await units()).toMatchObject({ backOrderedQuantity: 0, pendingShippedQuantity: 2 });
    expect(await tenant.backorder(id)).toMatchObject({ quantity: 1, releasedQuantity: 1, status: 'BACK_PREORDER_RELEASE' });
  });

  it('cannot go below its released units or take a release back', async () => {
    await tenant.backorderTwo('A');
    await tenant.stock(2);
    expect(await units()).toMatchObject({ backOrderedQuantity: 1, pendingShippedQuantity: 2 });
    expect(await change({ toReleaseQuantity: 0 })).toMatchObject({
      status: 400,
      body: { message: '[toReleaseQuantity must be at least 1: that many units are already released]' },
    });
    expect(await change({ backOrderedQuantity: 0 })).toMatchObject({
      status: 400,
      body: { message: '[backOrderedQuantity must be at least 1: that many units no longer wait]' },
    });
  });

  it('with consent is neither reminded of nor cancelled, until the consent is withdrawn', async () => {
    await tenant.backorderTwo('A');
    await tenant.ok(change({ consentToDelay: 'true' }));
    expect((await tenant.advance('P61D')).fired).toEqual([]);
    await tenant.backorderTwo('B', { items: [line({ backorder: true, orderedQuantity: 2 })] });
    await tenant.ok(tenant.changeReservation('B', { consentToDelay: 'true' }));
    await tenant.ok(tenant.changeReservation('B', { consentToDelay: 'false' }));
    await tenant.advance('P61D');
    expect(await tenant.order('B')).toMatchObject({ items: [{ backOrderedQuantity: 0 }] });
    expect(await tenant.order('A')).toMatchObject({ items: [{ backOrderedQuantity: 2 }] });
  });

  it('is the one with waiting units if its line has several', async () => {
    const first = await tenant.backorderTwo('A');
    await tenant.ok(tenant.consent(first, 'DECLINE'));
    expect(await tenant.ok(change({ vendorId: 'late' }))).toMatchObject({ id: first, vendorId: 'late' });
    await tenant.place('B', { items: [line({ backorder: true, orderedQuantity: 4 })] });
    for (const quantity of [1, 2]) {
      await tenant.move('B', 'backorder', { items: [{ lineItemId: 'L1', quantity }] });
      await tenant.advance('PT1M');
    }
    const [one, two] = await tenant.reservations('B');
    await tenant.ok(tenant.consent(one.id, 'DECLINE'));
    expect(await tenant.ok(tenant.changeReservation('B', { vendorId: 'V' }))).toMatchObject({ id: two.id });
  });
});

describe('a change of a reservation is refused', () => {
  beforeEach(() => tenant.backorderTwo('A'));

  it.each<[string, object, string]>([
    ['that changes nothing', {}, '[body must have at least 1 property]'],
    ['that names nothing that may change', { sku: 'HAT', id: 'x' }, '[body must have at least one field that may change]'],
    ['with a consent that is neither', { consentToDelay: 'maybe' }, '[consentToDelay must be one of ["true", "false"]]'],
    ['with less than nothing', { backOrderedQuantity: -1 }, '[backOrderedQuantity must be at least 0]'],
    ['with fields of wrong types', { locationNum: '1', vendorId: 1 }, '[locationNum must be an integer, vendorId must be a string]'],
    [
      'with a date that is none',
      { consentDate: '2026' },
      '[consentDate must be an ISO 8601 date and time such as 2026-01-05T09:00:00.000Z]',
    ],
  ])('%s', async (_case, fields, message) => {
    const before = [await tenant.reservations('A'), await tenant.order('A')];
    expect(await change(fields)).toMatchObject({ status: 400, body: { message } });
    expect([await tenant.reservations('A'), await tenant.order('A')]).toEqual(before);
  });

  it('if the body is not an object', async () => {
    for (const body of ['"text"', '[]', '5']) {
      const refused = await tenant.put('/backpre-order/backorderpreorder-reserve/L1/A', body);
      expect(refused).toMatchObject({ status: 400, body: { message: '[body must be an object]' } });
    }
  });

  it('if the line has no reservation', async () => {
    const message = (order: string, of: string) => `BackOrderPreOrderReservation of line ${of} and order ${order} not found`;
    expect(await tenant.changeReservation('A', { vendorId: 'V' }, 'L9')).toMatchObject({
      status: 404,
      body: { message: message('A', 'L9') },
    });
    expect(await tenant.changeReservation('Z', { vendorId: 'V' })).toMatchObject({ status: 404, body: { message: message('Z', 'L1') } });
  });
});

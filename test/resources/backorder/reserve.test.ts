import { beforeEach, describe, expect, it } from 'vitest';
import { example, line, NOW, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

const RESERVE = '/backpre-order/backorderpreorder-reserve';
const ID = /^[0-9a-f]{24}$/;

/** Two shirts of line L1 of order A, as a merchant reserves them. */
const shirts = (changes: object = {}) => ({
  orderNumber: 'A',
  lineItemId: 'L1',
  sku: 'SHIRT',
  type: 'BACKORDER',
  orderDate: NOW,
  backOrderedQuantity: 2,
  locationNum: 1,
  channelId: '12',
  orderStatusCode: 'ORDER_CREATED',
  ...changes,
});

describe('a reservation for an unknown order', () => {
  it('is stored and answered as in the documented body', async () => {
    const sent = example('backorder-reserve.request');
    expect(await tenant.ok(tenant.post(`${RESERVE}/`, sent))).toEqual(sent);
    expect(await tenant.reservation('1')).toEqual(sent);
    expect(await tenant.reservations('order_123')).toEqual([sent]);
  });

  it('gets an id if none is sent, and omitted fields stay absent', async () => {
    const reservation = await tenant.ok(tenant.reserve(shirts()));
    expect(reservation).toEqual({ ...shirts(), id: expect.stringMatching(ID), toReleaseQuantity: 0, consentToDelay: 'false' });
  });

  it('is refused if its id is in use', async () => {
    await tenant.ok(tenant.reserve(shirts({ id: 'r/1' })));
    expect(await tenant.reserve(shirts({ id: 'r/1', orderNumber: 'B' }))).toMatchObject({
      status: 400,
      body: { message: '[id must be unique; reservation r/1 already exists]' },
    });
    expect(await tenant.ok(tenant.dropReservation('r%2F1'))).toMatchObject({ id: 'r/1', orderNumber: 'A' });
  });

  it('keeps and shows the merchant’s own fields, but no inner fields', async () => {
    const own = { units: 3, sandbox: { a: [1] }, constructor: 'c', status: 'mine', orderedAt: 'mine' };
    const inner = { linked: true, released: 9, cancelled: 9, quantity: 9, stockId: 'x', merchant: { vendorId: 'x' } };
    const { id, ...reservation } = await tenant.ok(tenant.reserve(shirts({ ...own, ...inner })));
    expect(reservation).toEqual({ ...shirts(), ...own, toReleaseQuantity: 0, consentToDelay: 'false' });
    expect(await tenant.reservation(id)).toEqual({ id, ...reservation });
    expect(await tenant.backorder(id)).toMatchObject({ units: 3, quantity: 2, releasedQuantity: 0, status: 'BACK_PREORDER_CREATED' });
  });

  it('is read with its order once that is created, without taking its units', async () => {
    await tenant.ok(tenant.reserve(shirts({ id: 'r1', orderStatusCode: 'Created', lineItemStatus: 'odd' })));
    const { orderId } = await tenant.place('A');
    expect(await tenant.reservation('r1')).toMatchObject({ orderStatusCode: 'ORDER_CREATED', lineItemStatus: 'VALID' });
    expect(await tenant.backorder('r1')).toMatchObject({ orderId });
    await tenant.ok(tenant.consent('r1', 'DECLINE'));
    expect(await tenant.order('A')).toMatchObject({ version: 0, items: [{ cancelledQuantity: 0, backOrderedQuantity: 0 }] });
  });
});

describe('a reservation for an order of the sandbox', () => {
  it('makes open units of its line backordered and shows the order’s data', async () => {
    const { orderId } = await tenant.place('A', { cartId: 'cart', items: [line({ vendorId: 'V1' })], payments: [payment({})] });
    const reservation = await tenant.ok(tenant.reserve(shirts({ orderStatusCode: 'whatever', lineItemStatus: 'whatever' })));
    expect(reservation).toEqual({
      ...shirts(),
      id: expect.stringMatching(ID),
      itemId: '1',
      cartId: 'cart',
      vendorId: 'V1',
      toReleaseQuantity: 0,
      consentToDelay: 'false',
      toNotify: 'true',
      lineItemStatus: 'VALID',
      paymentStatus: 'AUTHORIZED',
    });
    const order = await tenant.order('A');
    expect(order).toMatchObject({
      orderId,
      version: 1,
      statusCode: 'ORDER_CREATED',
      items: [{ orderedQuantity: 3, backOrderedQuantity: 2 }],
    });
    expect(order.auditLogs[1]).toMatchObject({ auditType: 'UPDATE', lineItemId: 'L1', sku: 'SHIRT', quantity: 2 });
    expect(await tenant.events('A')).toEqual(['ORDER_CREATE', 'MULTI_ITEM_ORDER_CONFIRMATION_EMAIL', 'BACKORDER_NOTIFICATION_EMAIL']);
  });

  it('releases the stated units at once, as far as there is stock', async () => {
    await tenant.stock(1);
    await tenant.place('A');
    const refused = await tenant.reserve(shirts({ toReleaseQuantity: 2 }));
    expect(refused).toMatchObject({ status: 400, body: { message: expect.stringContaining('stock covers 1 of them') } });
    expect(await tenant.reservations('A')).toEqual([]);
    expect(await tenant.order('A')).toMatchObject({ version: 0 });
    const reservation = await tenant.ok(tenant.reserve(shirts({ toReleaseQuantity: 1 })));
    expect(reservation).toMatchObject({ backOrderedQuantity: 2, toReleaseQuantity: 1, orderStatusCode: 'ORDER_PARTIALLY_ALLOCATED' });
    expect(await tenant.order('A')).toMatchObject({
      items: [{ backOrderedQuantity: 1, pendingShippedQuantity: 1, pendingShippedBackOrderQuantity: 1 }],
    });
  });

  it.each<[string, object, string]>([
    ['for more units than are open', { backOrderedQuantity: 4 }, 'Cannot backorder 4: Line L1 has only 3 units that are open'],
    ['for no units', { backOrderedQuantity: 0 }, 'Cannot backorder 0'],
    ['for an unknown line', { lineItemId: 'L9' }, 'Line L9 is not on order A'],
    ['for another SKU than the line’s', { sku: 'HAT' }, '[sku must be that of line L1, "SHIRT"]'],
  ])('is refused %s', async (_case, changes, message) => {
    const order = await tenant.place('A');
    const refused = await tenant.reserve(shirts(changes));
    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining(message)]);
    expect(await tenant.order('A')).toEqual(order);
  });

  it('is refused while the order is on hold', async () => {
    await tenant.place('A', { statusCode: 'ORDER_HOLD_CSR' });
    expect(await tenant.reserve(shirts())).toMatchObject({ status: 400, body: { message: 'Order A is on hold (CSR)' } });
  });
});

describe('a reservation is refused', () => {
  it.each<[string, object, string]>([
    ['with an unknown type', { type: 'SOMEDAY' }, '[type must be one of [BACKORDER, PREORDER]]'],
    ['with more released than reserved', { toReleaseQuantity: 3 }, '[toReleaseQuantity must not exceed the 2 units reserved]'],
    ['with an invalid consent', { consentToDelay: 'yes' }, '[consentToDelay must be one of ["true", "false"]]'],
    ['with an invalid notice', { toNotify: 'no' }, '[toNotify must be one of ["true", "false"]]'],
    ['with a consent that is not a string', { consentToDelay: true }, '[consentToDelay must be a string]'],
    ['with an empty id', { id: '' }, '[id must not be empty]'],
    [
      'with less than none',
      { backOrderedQuantity: -1, toReleaseQuantity: -1 },
      '[backOrderedQuantity must be at least 0, toReleaseQuantity must be at least 0]',
    ],
    ['with an invalid date', { orderDate: 'now' }, '[orderDate must be an ISO 8601 date and time such as 2026-01-05T09:00:00.000Z]'],
    ['with a location that is a text', { locationNum: '23' }, '[locationNum must be an integer]'],
  ])('%s', async (_case, changes, message) => {
    expect(await tenant.reserve(shirts(changes))).toMatchObject({ status: 400, body: { message } });
    expect(await tenant.reservations('A')).toEqual([]);
  });

  it('without its required fields, all named at once', async () => {
    const { status, body } = await tenant.reserve({});
    const required = [
      'backOrderedQuantity',
      'channelId',
      'lineItemId',
      'locationNum',
      'orderDate',
      'orderNumber',
      'orderStatusCode',
      'sku',
      'type',
    ];
    expect([status, body.message]).toEqual([400, `[${required.map((field) => `${field} must not be null`).join(', ')}]`]);
  });
});

describe('reservations are read', () => {
  it('one by its id, or 404', async () => {
    const id = await tenant.backorderTwo('A');
    expect(await tenant.reservation(id)).toMatchObject({ id, orderNumber: 'A', backOrderedQuantity: 2 });
    expect(await tenant.get(`${RESERVE}?BackOrderPreOrderReservationId=none`)).toMatchObject({
      status: 404,
      body: { message: 'BackOrderPreOrderReservation none not found' },
    });
    expect(await tenant.get(RESERVE)).toMatchObject({
      status: 400,
      body: { message: '[BackOrderPreOrderReservationId must not be null]' },
    });
  });

  it('of an order by its number, oldest first, or an empty list', async () => {
    await tenant.place('A');
    const first = await tenant.ok(tenant.reserve(shirts({ backOrderedQuantity: 1 })));
    await tenant.advance('PT1M');
    const second = await tenant.ok(tenant.reserve(shirts()));
    await tenant.ok(tenant.reserve(shirts({ orderNumber: 'B' })));
    expect(await tenant.reservations('A')).toEqual([first, second]);
    expect(await tenant.reservations(first.id)).toEqual([]);
    expect(await tenant.reservations('none')).toEqual([]);
  });
});

describe('a reservation that is deleted', () => {
  it('is answered once more and then gone', async () => {
    const id = await tenant.backorderTwo('A');
    const reservation = await tenant.reservation(id);
    expect(await tenant.dropReservation('A')).toMatchObject({ status: 404, body: { message: 'BackOrderPreOrderReservation A not found' } });
    expect(await tenant.ok(tenant.dropReservation(id))).toEqual(reservation);
    expect((await tenant.get(`${RESERVE}?BackOrderPreOrderReservationId=${id}`)).status).toBe(404);
    expect((await tenant.v3('GET', `/backorders-preorders/${id}`)).status).toBe(404);
    expect((await tenant.dropReservation(id)).status).toBe(404);
    expect(await tenant.reservations('A')).toEqual([]);
  });

  it('makes its waiting units open again, so that they can be backordered or allocated', async () => {
    const id = await tenant.backorderTwo('A');
    await tenant.ok(tenant.dropReservation(id));
    expect(await tenant.order('A')).toMatchObject({ version: 3, items: [{ backOrderedQuantity: 0, pendingShippedQuantity: 1 }] });
    await tenant.stock(3);
    expect(await tenant.order('A')).toMatchObject({ version: 3 });
    expect(await tenant.move('A', 'allocate')).toMatchObject({ statusCode: 'ORDER_ALLOCATED', items: [{ pendingShippedQuantity: 3 }] });
  });

  it('ends its reminders', async () => {
    const id = await tenant.backorderTwo('A');
    await tenant.ok(tenant.dropReservation(id));
    await tenant.advance('P61D');
    expect((await tenant.events('A')).filter((type) => type.startsWith('BACKORDER_'))).toEqual(['BACKORDER_NOTIFICATION_EMAIL']);
  });

  it('does not change released units', async () => {
    const id = await tenant.backorderTwo('A');
    await tenant.stock(3);
    const order = await tenant.order('A');
    expect(order).toMatchObject({ statusCode: 'ORDER_ALLOCATED' });
    expect(await tenant.ok(tenant.dropReservation(id))).toMatchObject({ toReleaseQuantity: 2 });
    expect(await tenant.order('A')).toEqual(order);
  });
});

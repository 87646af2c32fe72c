import { beforeEach, describe, expect, it } from 'vitest';
import { drafts } from '../../../src/index.js';
import { apiContract } from '../../support/documents.js';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const contract = await apiContract();
const documented = (name: string) => contract.components.examples[`${name}V3`].value;

const open = openSandbox();
let tenant: Tenant;
let orderId: string;

/** Two lines to two addresses, paid by card. */
const order = {
  orderNumber: 'A',
  orderExternalId: 'X-1',
  shipInfo: [{ shipToId: 'home' }, { shipToId: 'office' }],
  items: [{ orderedQuantity: 2 }, { shipToId: 'office' }],
  payments: [{ paymentCounter: 1, paymentIdentifier: { paymentId: 'P1' }, paymentStatus: 'Pending' }],
};
beforeEach(async () => {
  tenant = open();
  await tenant.policies({ lifecycle: 'manual' });
  const { status, body } = await tenant.v3('POST', '/orders', { body: drafts.orderV3(order) });
  expect([status, body.message]).toEqual([201, undefined]);
  orderId = body.orderId;
});

const call = (method: string, path: string, body?: object) => tenant.v3(method, `/orders${path}`, { body });
const read = async () => (await call('GET', `/${orderId}`)).body;
const refused = async (asked: ReturnType<typeof call>, status: number, code: string | undefined, message: RegExp) => {
  const before = await read();
  const answer = await asked;
  expect([answer.status, answer.body.errorCode, answer.body.message]).toEqual([status, code, expect.stringMatching(message)]);
  expect(await read()).toEqual(before);
};

describe('an order of v3', () => {
  it('takes the actions that are possible now, until it is allocated', async () => {
    const act = (statusCode: string) =>
      call('POST', '/order-number/A/actions/update-status', { statusCode, statusDescription: 'as agreed' });
    expect((await act('HOLD_EXTERNAL')).body.statusCode).toBe('ORDER_HOLD_EXTERNAL');
    await refused(act('RELEASE_HOLD_FRAUD'), 400, 'SERVICE-4002', /^statusCode must be .*one of \[RELEASE_HOLD_EXTERNAL, HOLD_FRAUD, /);
    const { status, body } = await call('POST', `/order-external-id/X-1/actions/update-status`, documented('OrderStatusAction'));
    expect([status, body.statusCode]).toEqual([200, 'ORDER_CONFIRMED']);
    await tenant.move('A', 'allocate');
    await refused(act('HOLD_EXTERNAL'), 400, 'ORDER-2002', /^Order A takes no action in status ORDER_ALLOCATED$/);
    const unknown = await call('POST', '/order-id/nothing/actions/update-status', documented('OrderStatusAction'));
    expect([unknown.status, unknown.body.errorCode, unknown.body.context]).toEqual([
      404,
      'SERVICE-4004',
      { service: 'orders', endpoint: 'POST /v3/orders/{orderIdentifierType}/{orderIdentifierValue}/actions/update-status' },
    ]);
    await refused(
      call('POST', '/ORDER0001/A/actions/update-status', { statusCode: 'RELEASE' }),
      400,
      'SERVICE-4002',
      /^orderIdentifierType /,
    );
  });

  it('gets fees and taxes at every level, and its totals follow', async () => {
    const update = (body: object, query = '') => call('POST', `/order-number/A/actions/update-fees-and-taxes${query}`, body);
    const { body } = await update({
      fees: [{ name: 'GIFT', amount: 3 }],
      items: [{ lineItemId: 'line-1', taxes: [{ name: 'STATE', amount: 2 }], fees: [{ name: 'ECO', amount: 1 }] }],
      shipInfo: [{ shipToId: 'office', shipToTaxTotal: 0.5, taxes: [{ name: 'CITY', amount: 0.5 }] }],
    });
    expect(body).toMatchObject({
      fees: [{ name: 'GIFT', amount: 3 }],
      feeTotal: 4,
      taxTotal: 2,
      orderSubtotal: 30,
      orderTotal: 36,
      originalOrderTotal: 30,
      items: [{ itemTaxTotal: 2, itemFeeTotal: 1, itemTotal: 23, taxDetails: [{ name: 'STATE', amount: 2 }] }, { itemTotal: 10 }],
      version: 1,
    });
    expect(body.shipInfo[1]).toMatchObject({ shipToTaxTotal: 0.5, taxDetails: [{ name: 'CITY', amount: 0.5 }] });
    const more = {
      fees: [
        { name: 'GIFT', amount: 5 },
        { name: 'RUSH', amount: 1 },
      ],
    };
    expect((await update(more, '?overrideAllArrayFields=false')).body).toMatchObject({ fees: more.fees, feeTotal: 7 });
    expect((await update({ fees: [{ name: 'RUSH', amount: 1 }] })).body).toMatchObject({
      fees: [{ name: 'RUSH' }],
      feeTotal: 2,
      orderTotal: 34,
    });
    expect(await tenant.order('A')).toMatchObject({ orderTotal: 34, fees: [{ type: 'RUSH', value: 1 }] });
    await refused(
      update({ items: [{ lineItemId: 'x' }] }),
      400,
      'SERVICE-4002',
      /^items\[0\]\.lineItemId must be one of \[line-1, line-2\]$/,
    );
    const wrong = documented('FeesAndTaxes');
    await refused(update(wrong), 400, 'SERVICE-4002', /^items\[0\]\.lineItemId /);
    const named = {
      ...wrong,
      items: [{ ...wrong.items[0], lineItemId: 'line-1' }],
      shipInfo: [{ ...wrong.shipInfo[0], shipToId: 'home' }],
    };
    expect((await update(named)).status).toBe(200);
  });

  it('gets a tax of its own without any other amount, and keeps it while its lines change', async () => {
    const update = (body: object) => call('POST', '/order-number/A/actions/update-fees-and-taxes', body);
    expect((await update({ taxTotal: 2 })).body).toMatchObject({ taxTotal: 2, orderTotal: 32, originalOrderTotal: 30, version: 1 });
    expect((await update({ taxTotal: 2 })).body).toMatchObject({ taxTotal: 2, orderTotal: 32 });
    const line = { items: [{ lineItemId: 'line-1', itemTaxTotal: 1 }] };
    expect((await update(line)).body).toMatchObject({ taxTotal: 3, orderTotal: 33 });
    expect((await update({ taxTotal: 0 })).body).toMatchObject({ taxTotal: 0, orderTotal: 30 });
    await refused(update({ taxTotal: 1e11 }), 400, 'SERVICE-4002', /^taxTotal must be less than 100000000000$/);
  });

  it('has taxes of a ship-to that its totals do not count', async () => {
    const taxes = [{ name: 'CITY', amount: 4 }];
    const body = { shipInfo: [{ shipToId: 'office', shipToTaxTotal: 4, taxes }] };
    const { body: after } = await call('POST', '/order-number/A/actions/update-fees-and-taxes', body);
    expect(after).toMatchObject({ taxTotal: 0, orderTotal: 30, shipInfo: [{}, { shipToTaxTotal: 4, taxDetails: taxes }] });
  });

  it('changes an address as far as it is sent, while its units wait', async () => {
    const address = (shipToId: string, body: object) => call('PUT', `/order-id/${orderId}/ship-info/${shipToId}/ship-to-address`, body);
    const { body } = await address('office', { addressLine1: '1 Main Street', city: 'Dallas' });
    expect(body.shipInfo[1].shipToAddress).toEqual({ addressLine1: '1 Main Street', city: 'Dallas', name: {} });
    expect((await address('office', documented('NewShippingAddress'))).body.shipInfo[1].shipToAddress).toMatchObject({
      city: 'Seattle',
      region: 'WA',
    });
    await refused(address('garage', {}), 404, 'SERVICE-4004', /^Ship-to garage not found$/);
    await tenant.move('A', 'release');
    await tenant.move('A', 'allocate', { items: [{ lineItemId: 'line-2' }] });
    await refused(address('office', { city: 'Austin' }), 400, 'ORDER-2014', /^The address of ship-to office stays/);
    expect((await address('home', { city: 'Austin' })).status).toBe(200);
    await tenant.move('A', 'allocate');
    await refused(address('home', { city: 'Austin' }), 400, 'ORDER-2015', /^Order A takes no changes of its shipping/);
  });

  it('reserves waiting units anew for another address', async () => {
    await tenant.ok(tenant.put('/inventory', drafts.stock({ sku: 'SKU-1', counters: { onHand: 0 }, backOrderLimit: 5 })));
    await tenant.move('A', 'release');
    await tenant.move('A', 'allocate');
    const [before] = await tenant.reservations('A');
    expect(before.backOrderedQuantity).toBe(2);
    const { body } = await call('PUT', '/order-number/A/ship-info/home/ship-to-address', { postalCode: '75201' });
    expect(body.items[0].backOrderedQuantity).toBe(2);
    const reservations = await tenant.reservations('A');
    expect(reservations.map(({ toReleaseQuantity }: { toReleaseQuantity: number }) => toReleaseQuantity)).toHaveLength(2);
  });

  it('sends lines that wait to another ship-to', async () => {
    const elsewhere = (body: object) => call('POST', '/order-number/A/actions/update-items-shipping-info', body);
    const sent = { lineItemIds: ['line-1'], shipinfo: { shipToId: 'mum', shipToAddress: { city: 'Waco' } }, updatedBy: 'csr-1' };
    const { body } = await elsewhere(sent);
    expect(body.items.map(({ shipToId }: { shipToId: string }) => shipToId)).toEqual(['mum', 'office']);
    expect(body.shipInfo[2]).toMatchObject({ shipToId: 'mum', shipToAddress: { city: 'Waco' } });
    await tenant.move('A', 'release');
    await tenant.move('A', 'allocate', { items: [{ lineItemId: 'line-1' }] });
    const both = await call('POST', `/${orderId}/actions/update-items-shipping-info`, { shipinfo: { shipToId: 'home' } });
    expect(both.body.items.map(({ shipToId }: { shipToId: string }) => shipToId)).toEqual(['mum', 'home']);
    await refused(elsewhere(sent), 400, undefined, /^None of the lines of order A /);
  });

  it('sets, keeps and removes attributes, named in all four ways', async () => {
    const update = (path: string, body: object) => call('POST', `${path}/actions/update-attributes`, body);
    expect((await update(`/${orderId}`, { attributes: { gift: 'Y', loyaltyStatus: 'Y' } })).body.attributes).toEqual({
      gift: 'Y',
      loyaltyStatus: 'Y',
    });
    const next = await update('/order-number/A', { ...documented('NewAttributes'), keysToRemove: ['gift'] });
    expect(next.body.attributes).toEqual({ fraudCheckStatus: 'UPDATED', loyaltyStatus: 'N' });
    for (const path of [`/order-id/${orderId}`, '/order-external-id/X-1'])
      expect((await update(path, documented('NewAttributes'))).body.attributes).toEqual({
        fraudCheckStatus: 'UPDATED',
        loyaltyStatus: 'N',
      });
    expect((await tenant.order('A')).attributes).toEqual({ fraudCheckStatus: 'UPDATED', loyaltyStatus: 'N' });
    for (const name of ['order-number/A', orderId, `order-id/${orderId}`])
      await refused(update(`/${name}`, {}), 400, 'SERVICE-4003', /^attributes must not be null$/);
  });

  it('gets a customer with others, and a person who picks it up', async () => {
    const customer = { email: 'kim@example.com', name: { firstName: 'Kim' } };
    const { body } = await call('POST', '/actions/update-customer', { orderIds: [orderId, 'nothing'], customer });
    expect(body).toEqual({ totalRecordCount: 2, successCount: 1, failedCount: 1, failedOrderIds: ['nothing'] });
    expect((await read()).customer).toEqual(customer);
    expect((await call('POST', '/actions/update-customer', documented('OrderCustomerChange'))).body.totalRecordCount).toBe(0);
    const person = documented('NewPickupPerson');
    const picked = await call('PUT', `/${orderId}/ship-info/home/pickup`, person);
    expect(picked.body.shipInfo[0].pickups).toEqual([person]);
    expect((await tenant.order('A')).shipInfo[0].pickup).toMatchObject([{ pickupType: 'Primary', name: { first: 'Alex' } }]);
    await refused(call('POST', '/actions/update-customer', { orderIds: orderId, customer }), 400, undefined, /^orderIds must be a list$/);
    await refused(
      call('PUT', `/${orderId}/ship-info/home/pickup`, { ...person, name: 'Alex' }),
      400,
      undefined,
      /^name must be an object$/,
    );
  });

  it('captures and invoices a line that is not to be fulfilled at once, and takes no stock for one that is not managed', async () => {
    await tenant.ok(tenant.put('/inventory', drafts.stock({ sku: 'SKU-2', counters: { onHand: 5 } })));
    const items = [{ fulfillment: { isFulfillable: false } }, { fulfillment: { isInventoryManaged: false }, orderedQuantity: 9 }];
    const payments = [drafts.paymentV3({ authorizedAmount: 100 })];
    await tenant.v3('POST', '/orders', { body: drafts.orderV3({ orderNumber: 'B', items, payments }) });
    await tenant.move('B', 'release');
    await tenant.move('B', 'allocate');
    const { body } = await call('GET', '/order-number/B');
    expect(body).toMatchObject({ payments: [{ chargedAmount: 10, authorizedAmount: 100 }] });
    expect(body.items).toMatchObject([
      { isFulfillable: false, isInventoryManaged: true, orderedQuantityToShip: 0, quantityInStatus: { delivered: 1 }, invoicedQuantity: 1 },
      { isFulfillable: true, isInventoryManaged: false, orderedQuantityToShip: 9, invoicedQuantity: 0 },
    ]);
    const search = { filters: [{ field: 'invoice.orders.orderNumber', value: 'B' }] };
    expect((await tenant.v3('POST', '/invoices/search', { body: search })).body.data).toMatchObject([
      { invoiceType: 'SHIPPING', invoiceTotal: 10, orders: [{ items: [{ lineItemId: 'line-1' }] }] },
    ]);
    const { inventory } = await tenant.ok(tenant.get('/inventory?skus=SKU-2'));
    expect(inventory).toMatchObject([{ counters: { onHand: 5, allocated: 0 } }]);
  });
});

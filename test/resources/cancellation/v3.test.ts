import { expect, it } from 'vitest';
import { line, openSandbox, payment } from '../../support/tenant.js';

const open = openSandbox();
const cancel = { reasonCode: 'wrong item' };

it('a cancellation of v3 is that of v2: units, money and history, whichever way the order is named', async () => {
  const tenant = open();
  const placed = await tenant.place('A', {
    items: [line({ lineItemId: 'L1' }), line({ lineItemId: 'L2', orderedQuantity: 2 })],
    payments: [payment({ authAmount: 50 })],
    currency: 'USD',
  });
  const named = [`order-number/A`, placed.orderId, `order-id/${placed.orderId}`];
  const eligible = named.map((name) => tenant.ok(tenant.v3('POST', `/orders/${name}/actions/check-cancel-eligibility`)));
  const [first, ...others] = await Promise.all(eligible);
  expect(first).toEqual({
    orderId: placed.orderId,
    policyType: 'Cancellation',
    period: '30D00H00M',
    eligibleReasonCodes: expect.arrayContaining([{ code: 'wrong item', description: 'wrong item' }]),
    fees: [],
    items: [
      { lineItemId: 'L1', sku: 'SHIRT', eligibleQuantity: 3, isEligible: true },
      { lineItemId: 'L2', sku: 'SHIRT', eligibleQuantity: 2, isEligible: true },
    ],
  });
  expect(others).toEqual([first, first]);
  const one = await tenant.ok(tenant.v3('POST', '/orders/order-number/A/actions/check-cancel-eligibility?lineItemIds=L2'));
  expect(one.items).toEqual([first.items[1]]);
  expect((await tenant.v3('POST', '/orders/order-number/A/actions/check-cancel-eligibility?lineItemIds=L9')).status).toBe(400);

  const items = [{ lineItemId: 'L1', quantity: 1, itemUnitNumber: 1, reasonCode: 'changed mind' }];
  const part = await tenant.ok(
    tenant.v3('POST', `/orders/order-id/${placed.orderId}/actions/cancel`, { body: { ...cancel, items, employeeId: 'E1', source: 'CSR' } }),
  );
  expect(part).toMatchObject({ statusCode: 'ORDER_PARTIALLY_CANCELLED', items: [{ cancelledQuantity: 1 }, { cancelledQuantity: 0 }] });
  const before = await tenant.order('A');
  expect(before.auditLogs.at(-1)).toMatchObject({ auditType: 'CANCEL', reasonCode: 'changed mind', employeeId: 'E1', quantity: 1 });

  const ofA = (body: object) => tenant.v3('POST', '/orders/order-number/A/actions/cancel', { body });
  const wrong = await ofA({ ...cancel, items: [{ lineItemId: 'L1', quantity: 0 }, { quantity: 1 }] });
  expect([wrong.status, wrong.body.message]).toEqual([400, 'items[0].quantity must be at least 1, items[1].lineItemId must not be null']);
  expect((await ofA({})).body).toEqual({ type: 'CLIENT_ERROR', message: 'reasonCode must not be null' });
  expect((await ofA({ ...cancel, items: [{ lineItemId: 'L9', quantity: 1 }] })).status).toBe(412);
  expect((await tenant.v3('POST', '/orders/order-number/B/actions/cancel', { body: cancel })).status).toBe(404);
  expect(await tenant.order('A')).toEqual(before);

  expect(await tenant.ok(ofA(cancel))).toMatchObject({ statusCode: 'ORDER_CANCELLED', orderTotal: 0 });
  for (const name of named) {
    const again = await tenant.v3('POST', `/orders/${name}/actions/cancel`, { body: cancel });
    expect([again.status, again.body]).toEqual([412, { type: 'CLIENT_ERROR', message: expect.stringContaining('A') }]);
  }

  const { cancellations, items: lines } = (await tenant.v3('GET', '/orders/order-number/A')).body;
  expect(cancellations).toMatchObject([
    { cancellationCounter: '1', status: 'COMPLETED', reasonCode: 'changed mind', source: 'CSR', amount: 10 },
    { cancellationCounter: '2', reasonCode: 'wrong item', amount: 40 },
  ]);
  expect(lines[0].cancellations).toMatchObject([
    { quantity: 1, amount: 10 },
    { cancellationCounter: '2', quantity: 2, amount: 20 },
  ]);
});

it('a cancellation gives back what is softly reserved for its units, or for the whole order', async () => {
  const tenant = open();
  await tenant.stock(9);
  const lines = [line({ lineItemId: 'L1' }), line({ lineItemId: 'L2' })];
  const items = lines.map(({ lineItemId, sku }) => ({ lineItemId, sku, quantity: 3, channelId: '12' }));
  expect((await tenant.v3('POST', '/inventory-networks/actions/soft-reserve', { body: { cartId: 'C', items } })).status).toBe(201);
  await tenant.place('A', { cartId: 'C', items: lines });
  const reserved = async () => {
    const { body } = await tenant.v3('POST', '/inventories/actions/find', { body: { skus: ['SHIRT'] } });
    return body.data[0].networkCounters.softReserve;
  };
  const cancelOne = (more: object) =>
    tenant.v3('POST', '/orders/order-number/A/actions/cancel', {
      body: { ...cancel, items: [{ lineItemId: 'L1', quantity: 1 }], ...more },
    });
  await tenant.ok(cancelOne({}));
  expect(await reserved()).toBe(5);
  await tenant.ok(cancelOne({ releaseSoftReservation: true }));
  expect(await reserved()).toBe(0);
});

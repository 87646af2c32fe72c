import { describe, expect, it } from 'vitest';
import { drafts } from '../../src/index.js';
import { ContractExamples, contractExample } from '../support/contract-examples.js';
import { line, openSandbox, payment } from '../support/tenant.js';

const examples = new ContractExamples('/v3/', openSandbox({ seed: 'default' }));
const { call } = examples;

describe('the examples of the v3 contract are answered with 2xx on a fresh sandbox, in order', () => {
  it('of locations', async () => {
    const created = await call('createLocationV3');
    expect(created).toMatchObject({ locationNumber: 12, name: 'Pike Street' });
    expect(await call('updateLocation', { locationNumber: 12 })).toMatchObject({ address: { addressLine1: '301 Pike Street' } });
    expect((await call('searchLocations')).data).toContainEqual(await call('getLocationV3', { locationNumber: 12 }));
    await call('searchLocationsNearby');
    expect(await call('deleteLocationV3', { locationNumber: 12 })).toMatchObject({ locationId: created.locationId });
  });

  it('of shipping methods', async () => {
    const { shippingMethodId } = await call('createShippingMethodV3');
    const named = { shippingMethodId };
    await call('addShippingMethodItemsV3', named);
    await call('deleteShippingMethodItems', named);
    expect(await call('listShippingMethodItemsV3', named)).toMatchObject({ data: ['70002'] });
    expect((await call('searchShippingMethods')).data).toContainEqual(await call('getShippingMethodV3', named));
    const replaced = await call('replaceShippingMethod', named);
    expect(replaced).toMatchObject({ code: '2DAY', cost: 9.95 });
    expect((await call('filterShippingMethodsByItem', {}, '?itemId=70002')).shippingMethods).toContainEqual(replaced);
    expect(await call('deleteShippingMethodV3', named)).toEqual({ ...replaced, isDeleted: true });
  });

  it('of lists', async () => {
    const { listId, userId } = await call('createListV3');
    const named = { listId, userId };
    expect(await call('addOrUpdateListItems', named)).toMatchObject([{ sku: 'MUG-STONE-350' }, { sku: 'APRON-LINEN-GREY' }]);
    expect(await call('deleteListItems', named)).toMatchObject({ errors: [], data: [{ itemId: 70001 }] });
    expect((await call('getListItemsV3', named)).data).toHaveLength(1);
    const list = await call('replaceList', named);
    expect(list).toMatchObject({ name: 'Birthday 2026', itemCount: 1 });
    expect(await call('getListV3', named)).toEqual(list);
    expect((await call('getListsOfUserV3', named)).data).toEqual([list]);
    expect((await call('getListsOfUserWithItems', named)).data).toEqual([await call('getListDetails', named)]);
    expect(await call('deleteListV3', named)).toEqual(list);
  });

  it('of webhooks', async () => {
    const named = await call('createWebhookV3');
    expect((await call('searchWebhooks')).data).toEqual([await call('getWebhookV3', named)]);
    expect((await call('retryWebhookEventV3')).retryResponses).toMatchObject([{ webhookId: named.webhookId, status: 'FAILED' }]);
    expect((await call('searchEventLogs')).data).toMatchObject([{ event: 'LIST_UPDATE', retryCount: 0 }]);
    const replaced = await call('replaceWebhook', named);
    expect(replaced).toMatchObject({ requestType: 'PUT', events: ['ORDER_CREATE'] });
    expect(await call('deleteWebhookV3', named)).toEqual(replaced);
  });

  it('of cancellations, appeasements, credits, fraud holds and tracking', async () => {
    const { tenant, made } = examples;
    const lines = ['12', 'd538b1f1-0e45-43c6-bfc6-9666fc1188ca'].map((lineItemId) => line({ lineItemId }));
    const placed = (orderNumber: string) =>
      tenant.place(orderNumber, {
        orderExternalId: `${orderNumber}-X`,
        items: lines,
        payments: [payment({ authAmount: 500, chargedAmount: 500 })],
      });
    const named = async (number: string) => ({
      orderIdType: 'order-number',
      orderIdValue: number,
      orderNumber: number,
      orderId: (await placed(number)).orderId,
    });
    for (const [i, way] of ['V3', 'ByNumber', 'ById'].entries()) {
      const order = await named(`E-${i}`);
      const ask = (operation: string) => call(`${operation}${way === 'V3' ? '' : way}`, order);
      expect((await ask('checkCancelEligibility')).items).toHaveLength(2);
      expect(await call(`cancelOrder${way}`, order)).toMatchObject({ statusCode: 'ORDER_PARTIALLY_CANCELLED' });
      expect((await ask('checkAppeasementEligibility')).totalRefundableAmount).toBe(500);
      expect(await call(`createAppeasement${way}`, order)).toMatchObject({ totalAmountRefunded: 69.12 });
      expect((await ask('checkCreditsEligibility')).policyName).toBe('Credits');
      const { credits } = await ask('createCredits');
      made.set('a05b72dc-78d8-4ea4-90fc-2fe6a1fe1111', credits[0].creditId);
      expect(await ask('updateCreditStatus')).toMatchObject({ statusCode: 'PENDING', note: 'Credit request initiated' });
      if (way === 'V3') continue;
      await call(`acknowledgeOrderTracking${way}`, order);
      await tenant.move(order.orderNumber, 'hold', { hold: 'FRAUD' });
      expect((await call(`releaseFraudHold${way}`, order)).message).toContain('was released');
      await tenant.move(order.orderNumber, 'hold', { hold: 'FRAUD' });
      expect((await call(`cancelFraudHold${way}`, order)).message).toContain('was cancelled');
    }
    made.clear();
  });

  it('of returns', async () => {
    const { tenant, made } = examples;
    await tenant.stock(9);
    for (const [i, way] of ['', 'ByNumber', 'ById'].entries()) {
      const number = `R-${i}`;
      const paid = payment({ authAmount: 90, chargedAmount: 90 });
      const { orderId } = await tenant.place(number, { items: [line({ lineItemId: '1' })], payments: [paid], currency: 'USD' });
      for (const move of ['allocate', 'ship', 'deliver']) await tenant.move(number, move);
      const { shipments } = await tenant.ok(tenant.post('/shipment/query', { filters: { orderNumber: number } }));
      const [{ shipmentId, cartons }] = shipments;
      made
        .set('62b37697c67b204dd18a7465', shipmentId)
        .set('"shipmentLineId":"12"', `"shipmentLineId":"${cartons[0].items[0].shipmentLineItemId}"`);
      const order = { orderIdType: 'order-number', orderIdValue: number, orderNumber: number, orderId };
      expect((await call(`checkReturnEligibility${way}`, order)).items).toMatchObject([{ isEligible: true }]);
      expect((await call(`checkExchangeEligibility${way}`, order)).items).toMatchObject([{ isEligible: true }]);
      expect(await call(`submitReturnRequest${way}`, order)).toMatchObject({ refundStatus: 'REFUND_SUCCESS', totalRefundAmount: 18 });
      made.clear();
    }
  });

  it('of orders and payments', async () => {
    const { orderId, orderNumber, items, shipInfo, payments } = await call('createOrderV3');
    examples.made.set('L-1', items[0].lineItemId);
    const byType = {
      orderIdType: 'order-number',
      orderIdValue: orderNumber,
      orderIdentifierType: 'order-number',
      orderIdentifierValue: orderNumber,
    };
    const named = { ...byType, orderId, orderNumber, shipToId: shipInfo[0].shipToId, paymentCounter: payments[0].paymentCounter };
    for (const operation of ['updateShipToAddress', 'updateBillToAddress', 'addPaymentLog', 'updateOrderPickup'])
      expect((await call(operation, named)).orderNumber).toBe(orderNumber);
    for (const way of ['', 'ByNumber', 'ById']) await call(`updateOrderAttributes${way}`, named);
    await call('updateCustomer');
    expect(await call('getOrderByNumber', named)).toEqual(await call('getOrderV3', named));
    expect((await call('searchOrders')).pagination.count).toBeGreaterThanOrEqual(0);

    const { tenant, made } = examples;
    const ids = [contractExample('FeesAndTaxesV3').items[0].lineItemId, ...contractExample('ItemsToSendElsewhereV3').lineItemIds];
    const { shipToId } = contractExample('FeesAndTaxesV3').shipInfo[0];
    const lines = [...new Set<string>(ids)].map((lineItemId) => ({ lineItemId, shipToId }));
    const shipTos = [drafts.shipToV3({ shipToId })];
    const payment = { paymentCounter: 1, paymentIdentifier: { paymentId: '12321343223' }, paymentStatus: 'Pending' };
    const place = async (number: string) => {
      const body = drafts.orderV3({ orderNumber: number, payments: [payment], items: lines, shipInfo: shipTos });
      const { body: order } = await tenant.v3('POST', '/orders', { body });
      return { orderIdentifierType: 'order-number', orderIdentifierValue: number, orderNumber: number, orderId: order.orderId };
    };
    for (const way of ['ByNumber', 'ById']) {
      const one = await place(`W-${way}`);
      await call(`updatePaymentStatus${way}`, one);
      await call(`updateItemsShippingInfo${way}`, one);
    }
    const other = await place('W-1');
    made.set(orderNumber, 'W-1');
    await call('authorizePayments');
    await call('updateOrderFeesAndTaxes', other);
    await tenant.v3('POST', '/orders/order-number/W-1/actions/update-status', { body: { statusCode: 'HOLD_EXTERNAL' } });
    await call('updateOrderStatus', other);
    made.clear();
  });

  it('of imports', async () => {
    const named = await call('createImport');
    expect(named).toMatchObject({ module: 'ORDER', statusCode: 'INITIATED' });
    expect(await call('getImport', named)).toMatchObject({ importId: named.importId });
    expect((await call('searchImports')).data).toEqual([]);
  });

  it('of notifications and exports', async () => {
    expect((await call('resendNotification')).notificationIds).toHaveLength(1);
    expect(await call('acknowledgeNotificationV3')).toEqual({ message: 'OK' });
    const { exportId } = await call('createExportV3');
    expect((await call('searchExports')).data).toEqual([await call('getExportV3', { exportId })]);
    expect((await call('getExportHeadersV3', { module: 'ORDER' })).exportsHeaders).toHaveLength(6);
  });

  it('and every operation of these families is among them', () => {
    expect(examples.uncalled()).toEqual([]);
  });
});

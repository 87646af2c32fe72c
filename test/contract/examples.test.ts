import { beforeAll, describe, expect, it } from 'vitest';
import { ContractExamples } from '../support/contract-examples.js';
import { openSandbox, type Tenant } from '../support/tenant.js';

const examples = new ContractExamples('/api/v2/', openSandbox({ seed: 'default', policies: { invoiceAt: 'request' } }));
const { call, made, operations } = examples;
let tenant: Tenant;
beforeAll(() => {
  tenant = examples.tenant;
});

describe('the examples of the v2 contract are answered with 2xx on a fresh sandbox, in order', () => {
  it('of locations and their attributes', async () => {
    expect(await call('createLocationAttribute')).toMatchObject({ code: 'squareFeet', type: 'INTEGER' });
    await call('updateLocationAttribute', { code: 'squareFeet' });
    expect(await call('getLocationAttribute', { code: 'squareFeet' })).toMatchObject({ type: 'NUMBER' });
    expect(await call('listLocationAttributes')).toHaveLength(1);
    await call('createLocation');
    expect(await call('replaceLocation', { locationNum: 400 })).toMatchObject({ name: 'Portland Store', type: 'STORE' });
    const merged = await call('mergeLocation', { locationNum: 400 });
    expect(merged).toMatchObject({ attributes: { region: 'west', floors: 2 }, services: { pickup: true } });
    expect(await call('getLocation', { locationNum: 400 })).toEqual(merged);
    expect((await call('searchLocationsByGeography')).locations).toMatchObject([{ name: 'Portland Store', distance: 0 }]);
    expect((await call('listLocations', {}, '?locationNums=400')).locations).toEqual([merged]);
    expect(await call('deleteLocationAttribute', { code: 'squareFeet' })).toMatchObject({ code: 'squareFeet' });
  });

  it('of counters, stock and networks', async () => {
    expect(await call('createCounter')).toMatchObject({ code: 'inTransit' });
    await call('updateCounter', { code: 'inTransit' });
    expect(await call('getCounter', { code: 'inTransit' })).toMatchObject({ name: 'On the way' });
    expect(await call('listCounters')).toHaveLength(4);
    await call('createInventoryAttribute');
    expect(await call('getInventoryAttribute', { code: 'shelf' })).toMatchObject({ code: 'shelf' });

    await call('createInventory');
    await call('replaceInventory');
    await call('mergeInventory');
    await call('putInventoryAdjustment');
    await call('patchInventoryAdjustment');
    const { inventory } = await call('listInventory', {}, '?skus=TRAY-BIRCH');
    expect(inventory).toMatchObject([{ leadTime: 'P3D', counters: { onHand: 55 }, virtualCounters: { availableToPurchase: 55 } }]);
    expect(await call('getInventory', { itemId: 80001 })).toEqual(inventory[0]);
    expect((await call('searchInventoryByGeography', {}, '?postalCode=97209&radius=10&skus=TRAY-BIRCH')).inventory).toHaveLength(1);

    const { networkId } = await call('createNetwork');
    const network = await call('replaceNetwork', { networkId });
    expect(await call('getNetwork', { networkId })).toEqual(network);
    expect((await call('listNetworks')).network).toEqual([network]);
    const { networkAggregation } = await call('queryAggregatedNetwork', {}, `?networkId=${networkId}&sku=TRAY-BIRCH`);
    expect(networkAggregation).toMatchObject([{ networkCode: 'WEST', virtualCounters: { availableToPurchase: 51 } }]);
    expect(await call('deleteNetwork', { networkId })).toMatchObject({ name: 'Far West' });
  });

  it('of stock files and their logs', async () => {
    const { keyId, url } = await call('createUploadUrl');
    expect(await call('getUploadLog', {}, `?keyId=${keyId}`)).toMatchObject({ status: 'INITIATED', totalRows: 0 });
    const file = 'itemId,sku,locationNum,channelId,vendorId,counters.onHand\r\n80001,TRAY-BIRCH,400,12,V1,60\r\n';
    expect((await fetch(url, { method: 'PUT', body: file })).status).toBe(200);
    await tenant.call('POST', '/__sandbox/webhooks/settle');
    const log = { keyId, fileName: 'stock.csv', status: 'COMPLETED', totalRows: 1, totalRowsUploaded: 1, totalRowsErrors: 0 };
    expect((await call('listUploadLogs')).uploadLogs).toMatchObject([log]);
    expect(await (await fetch((await call('createDownloadUrl')).url)).text()).toBe(file);
    expect(await tenant.ok(tenant.get('/inventory/80001'))).toMatchObject({ counters: { onHand: 60 } });
  });

  it('of settings, target configurations and fraud rules', async () => {
    const named = { configType: 'DELIVERY', configName: 'slots' };
    await call('createTenantConfig');
    await call('replaceTenantConfigs');
    await call('mergeTenantConfigs');
    await call('replaceTenantConfig', named);
    await call('mergeTenantConfig', named);
    const setting = await call('getTenantConfig', named);
    expect(setting).toMatchObject({ ...named, objectValue: { perDay: 8, days: ['SAT'] } });
    expect(await call('queryTenantConfigs')).toMatchObject({ count: 1, configurations: [setting] });
    await call('listTenantConfigs');
    await call('deleteTenantConfig', named);
    expect((await tenant.get('/configurations/tenant-config/DELIVERY/name/slots')).status).toBe(404);

    const target = await call('createTargetConfig');
    expect(target).toMatchObject({ processName: 'ORDER_SHIPPED', serviceName: 'ORDER_SERVICE' });
    expect(await call('getTargetConfig', target)).toEqual(target);
    expect(await call('listTargetConfigs')).toEqual([target]);
    await call('deleteTargetConfig', target);

    const { processName, serviceName } = await call('createFraudConfig');
    const rules = await call('replaceFraudConfig', { processName, serviceName });
    expect(await call('getFraudConfig', { processName, serviceName })).toEqual(rules);
    expect(await call('listFraudConfigs')).toEqual([rules]);
    await call('deleteFraudConfig', { processName, serviceName });
    expect([await tenant.ok(tenant.get('/configurations/target-config')), await call('listFraudConfigs')]).toEqual([[], []]);
  });

  it('of shipping methods and lists', async () => {
    const { shippingMethodId: id } = await call('createShippingMethod');
    await call('updateShippingMethod', { shipmethodId: id });
    expect(await call('getShippingMethod', { shipmethodId: id })).toMatchObject({ cost: 9.95, weight: { min: 0, max: 20 } });
    await call('addShippingMethodItems', { shipMethodId: id });
    expect(await call('listShippingMethodItems', { shipMethodId: id })).toMatchObject({ itemIds: ['70001', '70002'] });
    expect((await call('queryShippingMethods')).shippingMethods).toContainEqual(expect.objectContaining({ shippingMethodId: id }));
    const names = async () =>
      (await call('listShippingMethodsOfItem', { itemId: 70001 })).shippingMethods.map(({ name }: { name: string }) => name);
    expect(await names()).toContain('Two-Day Air');
    expect(await call('deleteShippingMethod', { shipmethodId: id })).toMatchObject({ deleted: true });
    expect(await names()).not.toContain('Two-Day Air');

    const { listId, userId } = await call('createList');
    await call('updateList', { listId });
    await call('addListItems', { listId });
    expect(await call('getListItems', { listId })).toMatchObject([{ sku: 'MUG-STONE-350', quantity: 2 }, { sku: 'APRON-LINEN-GREY' }]);
    const list = await call('getList', { listId });
    expect(list).toMatchObject({ name: 'Birthday 2026', count: 2, notes: 'No wool' });
    expect(await call('getListsOfUser', { userId })).toEqual([list]);
    expect(await call('deleteList', { listId })).toEqual(list);
    expect(await call('getListsOfUser', { userId })).toEqual([]);
  });

  it('of webhooks, and of orders, their attributes and notifications', async () => {
    const { webhookId } = await call('createWebhook');
    await call('createOrderAttribute');
    await call('updateOrderAttribute', { code: 'giftWrap' });
    expect(await call('getOrderAttribute', { code: 'giftWrap' })).toMatchObject({ type: 'STRING' });
    expect(await call('listOrderAttributes')).toHaveLength(1);
    expect(await call('deleteOrderAttribute', { code: 'giftWrap' })).toMatchObject({ name: 'Gift wrap' });

    const { orderId } = await call('createOrder');
    const { shipInfo } = await call('updateOrder', { orderNumber: '309019176' });
    const { pickup } = await call('updatePickupPerson', { orderId, shipToId: shipInfo[0].shipToId });
    expect(pickup.at(-1)).toMatchObject({ name: { first: 'Ines' } });
    await call('updateOrderCustomer', { orderId });
    expect(await call('getOrder', {}, `?orderId=${orderId}`)).toMatchObject({ customer: { name: { last: 'Castellano' } } });
    expect(await call('queryOrders')).toMatchObject({ limit: 10, offset: 0 });
    expect((await call('updatePaymentStatus', { orderNumber: '309019176' })).payments[0]).toMatchObject({ paymentStatus: 'Success' });
    expect(await call('acknowledgePackageTracking')).toMatchObject({ orderNumber: 'order123' });
    expect(await call('sendNotification')).toMatchObject([{ id: 'order123' }]);
    await call('acknowledgeNotification');
    const { auditLogs } = await tenant.order('order123');
    expect(auditLogs.at(-1).note).toBe('Notification SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL acknowledged');

    made.set('62f3982438bcab1951be0b01', orderId);
    expect((await call('queryWebhookEvents')).webhookEventLogs).toMatchObject([{ event: 'ORDER_CREATE', orderNumber: '309019176' }]);
    expect(await call('retryWebhookEvent')).toHaveLength(1);
    await call('updateWebhook', { webhookId });
    expect(await call('getWebhook', { webhookId })).toMatchObject({ events: ['ORDER_CREATE', 'LIST_UPDATE'] });
    await call('deleteWebhook', { webhookId });
    expect(await call('listWebhooks')).toEqual([]);
  });

  it('of cancellations, appeasements, holds and reservations', async () => {
    const example = operations.get('cancelOrder')?.example as { orderId: string };
    expect(await call('getCancelEligibility', {}, `?orderId=${example.orderId}`)).toMatchObject({ orderId: example.orderId });
    expect((await call('cancelOrder')).items[0]).toMatchObject({ cancelledQuantity: 1 });
    expect(await call('createAppeasement')).toMatchObject({ responseCode: 'SUCCESS' });
    await tenant.move('order123', 'hold', { hold: 'CROSSBORDER' });
    await call('validateCrossBorder');
    await call('releaseCrossBorder');
    expect(await tenant.order('order123')).toMatchObject({ statusCode: 'ORDER_CONFIRMED' });
    for (const [ends, statusCode] of [
      ['releaseFraudHold', 'ORDER_CONFIRMED'],
      ['cancelFraudHold', 'ORDER_CANCELLED'],
    ] as const) {
      await tenant.move('order123', 'hold', { hold: 'FRAUD' });
      await call(ends);
      expect(await tenant.order('order123')).toMatchObject({ statusCode });
    }
    const { id, orderNumber, lineItemId } = await call('createReservation');
    expect(await call('consentToDelay')).toMatchObject({ consentToDelay: 'true' });
    await call('updateReservation', { lineItemId, orderNumber });
    await call('notifyBackorderRelease');
    const reservation = await call('getReservation', {}, `?BackOrderPreOrderReservationId=${id}`);
    expect(reservation).toMatchObject({ toReleaseQuantity: 2, toNotify: 'true' });
    expect(await call('listReservations', { identifier: orderNumber })).toEqual([reservation]);
    expect(await call('deleteReservation', { identifier: id })).toMatchObject({ id });
    expect(await call('listReservations', { identifier: orderNumber })).toEqual([]);
  });

  it('of allocations and shipments', async () => {
    await tenant.move('309019176', 'release');
    await tenant.move('309019176', 'allocate');
    const [{ allocationId }] = await call('queryAllocations');
    made.set('62f3982438bcab1951be0b02', allocationId);
    await call('updateAllocation', { allocationId });
    expect(await call('getAllocation', { allocationId })).toMatchObject({ poNumber: 'PO-1001', version: 1 });

    const { shipmentId, cartons } = await call('createShipment');
    made.set('62f3982438bcab1951be0b03', shipmentId);
    made.set('62f3982438bcab1951be0b06', cartons[0].items[0].shipmentLineItemId);
    await call('activateGiftCards');
    await call('acknowledgeGiftCardActivation');
    await call('updateShipment', { shipmentId });
    await call('acknowledgeShipment');
    await call('addTrackingEvent');
    const shipment = await call('getShipment', { shipmentId });
    expect(shipment).toMatchObject({ statusCode: 'SHIPMENT_DELIVERED', poNumber: 'PO-1001', attributes: { dock: '4', system: 'wms' } });
    expect(shipment.cartons[0].items[0].giftCard).toMatchObject([{ giftCardNum: 'GC-1001', giftCardStatus: 'ACTIVE' }]);
    const again = await call('createReshipment');
    expect((await call('queryShipments')).shipments).toEqual([expect.objectContaining({ shipmentId }), again]);

    await call('reallocate');
    const moved = await call('queryAllocations');
    expect(moved.map(({ statusCode }: { statusCode: string }) => statusCode)).toContain('PENDING_PICK');
    const { allocationId: elsewhere } = moved.find(({ locationNum }: { locationNum: string }) => locationNum !== '123');
    expect(await call('cancelAllocations', { allocationIds: elsewhere })).toMatchObject([{ statusCode: 'CANCELLED' }]);
  });

  it('of invoices and returns', async () => {
    const { invoiceId } = await call('createInvoice');
    made.set('62f3982438bcab1951be0b04', invoiceId);
    const issued = await tenant.ok(
      tenant.post('/invoice/query', {
        filters: { statusCode: 'CREATED', invoiceStatus: 'CAPTURED' },
        sortBy: 'invoiceDate',
        sortDirection: 'asc',
      }),
    );
    made.set('62f3982438bcab1951be0b07', issued.invoices[0].invoiceId);
    expect((await call('queryInvoices')).invoices).toMatchObject([{ invoiceId, statusCode: 'CREATED' }]);
    await call('postInvoices');
    await call('acknowledgeInvoicePosting');
    expect(await call('acknowledgeInvoice')).toMatchObject({ statusCode: 'ACKNOWLEDGED', invoiceId: issued.invoices[0].invoiceId });
    expect(await call('getInvoice', { invoiceId })).toMatchObject({ statusCode: 'ACKNOWLEDGED', attributes: { booking: 'B-17' } });

    const orderId = made.get('62f3982438bcab1951be0b01');
    expect((await call('getReturnEligibility', {}, `?orderId=${orderId}`)).items).toContainEqual(
      expect.objectContaining({ eligible: true }),
    );
    await call('getExchangeEligibility', {}, `?orderId=${orderId}`);
    expect((await call('createReturn')).items).toMatchObject([{ returnStatus: 'VALID', returnQuantity: 1 }]);
  });

  it('of exports', async () => {
    const { keyId } = await call('createExport');
    const { exports } = await call('queryExports');
    expect(exports).toMatchObject([{ keyId, module: 'ORDER', status: 'INITIATED' }]);
    await tenant.advance('PT1M');
    const { status, totalRowsExported } = await call('getExportStatus', {}, `?keyId=${keyId}`);
    expect([status, totalRowsExported > 0]).toEqual(['FINISHED', true]);
    expect((await call('listExportFiles')).files).toMatchObject([{ keyId, module: 'ORDER', totalRowsExported }]);
    const { url } = await call('getExportDownloadUrl', {}, `?keyId=${keyId}`);
    const [header, ...rows] = (await (await fetch(url)).text()).trimEnd().split('\r\n');
    expect([header, rows.length]).toEqual([Object.keys(await call('getExportHeaders', {}, '?module=ORDER')).join(','), totalRowsExported]);
  });

  it('of the location that is deleted', async () => {
    expect(await call('deleteLocation', { locationNum: 400 })).toMatchObject({ name: 'Portland Store' });
    expect((await tenant.get('/location/400')).status).toBe(404);
  });

  it('and every operation of these families is among them', () => {
    expect(examples.uncalled()).toEqual([]);
  });
});

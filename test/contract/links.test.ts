import { describe, expect, it } from 'vitest';
import { drafts } from '../../src/index.js';
import { ContractExamples } from '../support/contract-examples.js';
import { LinkWalk } from '../support/links.js';
import { line, NOW, openSandbox, payment } from '../support/tenant.js';

const filters = (field: string, value: string) => ({ filters: [{ field, condition: 'EQ', value }] });

describe('every link of v2 resolves in the answer, and its operation knows what it names', () => {
  const examples = new ContractExamples('/api/v2/', openSandbox({ seed: 'default' }));
  const { call, left } = new LinkWalk(examples);
  const { made, instead } = examples;

  it.each([
    ['locations', ['createLocationAttribute', 'createLocation']],
    ['stock', ['createCounter', 'createInventoryAttribute', 'createInventory', 'createNetwork', 'createUploadUrl']],
    ['settings', ['createTargetConfig', 'createFraudConfig', 'createOrderAttribute']],
    ['shipping methods, lists and webhooks', ['createShippingMethod', 'createList', 'createWebhook']],
    ['cancellations and reservations', ['cancelOrder', 'createReservation']],
  ])('of %s', async (_, operations) => {
    for (const operation of operations) await call(operation);
  });

  it('from an order to its invoice and return', async () => {
    const { tenant } = examples;
    await tenant.stock(9, { sku: 'DESK' });
    const items = [{ sku: 'DESK', orderedQuantity: 4 }];
    instead.set('createOrder', drafts.order({ orderNumber: 'L-1', items, payments: [drafts.payment({ authAmount: 40 })] }));
    const { orderId } = await call('createOrder');
    instead.set('queryOrders', { filters: { orderId } });
    await call('queryOrders');
    await tenant.move('L-1', 'allocate');
    instead.set('queryAllocations', { filters: { items: { orderId } } });
    const [{ allocationId }] = await call('queryAllocations');
    await call('getAllocation', { allocationId });

    const cartons = [drafts.carton({ items: [{ lineItemId: 'line-1', shippedQuantity: 1 }] })];
    instead.set('createShipment', drafts.shipment({ allocationId, cartons }));
    const learn = ({ shipmentId }: { shipmentId: string }) => made.set('62f3982438bcab1951be0b03', shipmentId);
    const { shipmentId, invoiceId, cartons: sent } = await call('createShipment', {}, { learn });
    await call('getShipment', { shipmentId });
    instead.set('queryShipments', { filters: { shipmentId } }).set('queryInvoices', { filters: { shipmentId } });
    await call('queryShipments');
    await call('getInvoice', { invoiceId });
    await call('queryInvoices');
    const { shipmentLineItemId: shipmentLineId } = sent[0].items[0];
    const back = { orderLineItemId: 'line-1', shipmentId, shipmentLineId, quantity: 1, returnType: 'RECEIVED', scanTimeStamp: NOW };
    instead.set('createReturn', { orderId, employeeId: 'agent-7', source: 'CSC', returnTimeStamp: NOW, items: [back] });
    await call('createReturn');
    instead.set('createReshipment', { ...drafts.shipment({ allocationId, cartons }), reshipmentReasonCode: 'LOST' });
    await tenant.move('L-1', 'ship');
    await call('createReshipment');
  });

  it('of an invoice that is asked for', async () => {
    const { tenant } = examples;
    await tenant.policies({ invoiceAt: 'request' });
    const { orderId } = await tenant.place('L-2', {
      items: [line({ sku: 'DESK', orderedQuantity: 1 })],
      payments: [payment({ authAmount: 10 })],
    });
    await tenant.move('L-2', 'allocate');
    await tenant.move('L-2', 'ship');
    const { shipments } = await tenant.ok(tenant.post('/shipment/query', { filters: { cartons: { items: { orderId } } } }));
    made.set('62f3982438bcab1951be0b03', shipments[0].shipmentId);
    await call('createInvoice');
  });

  it('of exports', async () => {
    const { keyId } = await call('createExport');
    await examples.tenant.advance('PT1M');
    await call('getExportStatus', {}, { query: `?keyId=${keyId}` });
  });

  it('and no operation with links is left out', () => expect(left()).toEqual([]));
});

describe('every link of v3 resolves in the answer, and its operation knows what it names', () => {
  const examples = new ContractExamples('/v3/', openSandbox({ seed: 'default' }));
  const { call, left } = new LinkWalk(examples);
  const { made, instead } = examples;

  it.each([
    ['locations and shipping methods', ['createLocationV3', 'createShippingMethodV3']],
    ['stock', ['createCounterV3', 'createNetworkV3', 'createImportConfig', 'createInventoryImport']],
    ['lists and webhooks', ['createListV3', 'createWebhookV3']],
    ['imports and exports', ['createImport', 'createExportV3']],
  ])('of %s', async (_, operations) => {
    for (const operation of operations) await call(operation);
  });

  it('of transfers', async () => {
    await examples.tenant.stock(5, { sku: 'MUG-STONE-350', locationNum: 123 });
    await call('createTransfer');
  });

  it('from an order to its invoice and return', async () => {
    const { tenant } = examples;
    await tenant.stock(5, { sku: 'DESK', backOrderLimit: 5 });
    instead.set(
      'createOrderV3',
      drafts.orderV3({
        orderNumber: 'L-1',
        items: [{ sku: 'DESK', orderedQuantity: 7, isBackorder: true }],
        payments: [drafts.paymentV3({ authorizedAmount: 70 })],
      }),
    );
    const { orderId } = await call('createOrderV3');
    instead.set('searchOrders', filters('order.orderNumber', 'L-1'));
    await call('searchOrders');
    instead.set('cancelOrderById', {
      items: [{ lineItemId: 'line-1', quantity: 1, reasonCode: 'wrong item' }],
      source: 'CSR',
      reasonCode: 'wrong item',
    });
    await call('cancelOrderById', { orderId });
    await tenant.move('L-1', 'allocate');
    instead.set('searchBackordersPreorders', filters('backOrderPreOrder.orderNumber', 'L-1'));
    const { data: waiting } = await call('searchBackordersPreorders');
    await call('getBackorderPreorder', { id: waiting[0].id });
    instead.set('searchAllocations', filters('allocation.items.orderId', orderId));
    const { data: allocated } = await call('searchAllocations');
    const { allocationId } = await call('getAllocationV3', { allocationId: allocated[0].allocationId });

    const cartons = [{ items: [{ lineItemId: 'line-1', shippedQuantity: 1 }] }];
    instead.set('createShipmentV3', { allocationId, shipmentNumber: 'P-1', cartons });
    const { shipmentId, invoiceId, cartons: sent } = await call('createShipmentV3');
    await call('getShipmentV3', { shipmentId });
    const ofOrder = [{ items: [{ orderNumber: 'L-1', lineItemId: 'line-1', shippedQuantity: 1 }] }];
    instead.set('createOrderShipment', { shipmentNumber: 'P-2', cartons: ofOrder });
    await call('createOrderShipment');
    instead.set('searchShipments', filters('shipment.shipmentNumber', 'P-1'));
    await call('searchShipments');
    await call('getInvoiceV3', { invoiceId });
    instead.set('searchInvoices', filters('invoice.shipmentId', shipmentId));
    await call('searchInvoices');
    const { shipmentLineItemId: shipmentLineId } = sent[0].items[0];
    const back = { orderLineItemId: 'line-1', shipmentId, shipmentLineId, quantity: 1, returnType: 'RECEIVED', scannedAt: NOW };
    instead.set('submitReturnRequestById', { employeeId: 'agent-7', source: 'CSR', returnedAt: NOW, items: [back] });
    await call('submitReturnRequestById', { orderId });
    await tenant.stock(9, { sku: 'DESK' });
    instead.set('reshipV3', { allocationId, shipmentNumber: 'P-3', reshipmentReasonCode: 'LOST', cartons });
    await call('reshipV3');
    await tenant.policies({ invoiceAt: 'request' });
    await tenant.move('L-1', 'ship');
    const { shipments } = await tenant.ok(tenant.post('/shipment/query', { filters: { invoiceId: null } }));
    made.set('62f3982438bcab1951be0c03', shipments[0].shipmentId);
    await call('createInvoiceV3');
  });

  it('and no operation with links is left out', () => expect(left()).toEqual([]));
});

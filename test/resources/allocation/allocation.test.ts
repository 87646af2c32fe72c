import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenSandbox } from '../../../src/sandbox/open-sandbox.js';
import { line, NOW, newStory, type Story, startSandbox } from './story.js';

let sandbox: OpenSandbox;
let tenant: Story;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => {
  tenant = newStory(sandbox);
});

/** The only allocation of an order, as the API answers it. */
const only = async (orderNumber: string) => {
  const [id, ...others] = tenant.allocationIds(orderNumber);
  expect(others).toEqual([]);
  return (await tenant.get(`/allocation/${id}`)).body;
};

describe('an allocation', () => {
  it('shows what a location has to send of an order', async () => {
    await tenant.post('/location', { locationNum: 10, name: 'Depot', type: 'WAREHOUSE', attributes: {} });
    tenant.stock(10, 8);
    const { body: order } = await tenant.place('A', { subType: 'IOS', items: [line({ title: 'Shirt', uom: 'EA', vendorId: 'V' })] });
    tenant.allocate('A');
    expect(await only('A')).toEqual({
      allocationId: expect.stringMatching(/^[0-9a-f]{24}$/),
      allocationNum: expect.any(String),
      parentAllocationId: expect.any(String),
      version: 0,
      locationNum: '10',
      locationType: 'WAREHOUSE',
      type: 'ALLOCATED',
      statusCode: 'PENDING_PICK',
      orderSubType: 'IOS',
      shipToId: 'home',
      allocationDate: NOW,
      updatedAt: NOW,
      auditLogs: [{ auditId: expect.any(String), auditType: 'CREATE', auditTimestamp: NOW, success: true }],
      items: [
        {
          allocationLineNumber: 1,
          itemId: '1',
          sku: 'SHIRT',
          title: 'Shirt',
          uom: 'EA',
          vendorId: 'V',
          price: 10,
          quantity: 5,
          shippedQuantity: 0,
          scratchQuantity: 0,
          itemStatus: 'ALLOCATED',
          orderLineId: 'L1',
          orderId: order.orderId,
          orderDate: order.orderDate,
        },
      ],
    });
    expect(tenant.counters(10)).toEqual({ onHand: 8, allocated: 5 });
  });

  it('shows when its units are to arrive and their segment, as the order says', async () => {
    const estimatedDeliveryDate = '2026-01-09T17:00:00.000Z';
    await tenant.place('A', {
      shipInfo: [{ shipToId: 'home', taxCode: 'T', estimatedDeliveryDate }],
      items: [line({ segment: 'B2B' })],
    });
    tenant.allocate('A');
    expect((await only('A')).items).toMatchObject([{ estimatedDeliveryDate, segment: 'B2B' }]);
  });

  it('shows the present ship-to of its order', async () => {
    const pickup = [{ name: { first: 'Ann' }, pickupType: 'Primary' }];
    const shipToAddress = { name: { first: 'Ann' }, address1: '1 Main Street' };
    const { body: order } = await tenant.place('A', {
      shipInfo: [{ shipToId: 'home', taxCode: 'T', pickup, shipToAddress, shipMethod: 'GROUND' }],
    });
    tenant.allocate('A');
    expect(await only('A')).toMatchObject({ recipient: pickup, shipToAddress, shipMethod: 'GROUND' });
    const bob = { name: { first: 'Bob' }, pickupType: 'Primary' };
    expect((await tenant.patch(`/order/${order.orderId}/shipto/home/pickup`, bob)).status).toBe(200);
    expect((await only('A')).recipient).toEqual([bob]);
  });

  it('exists once per location that sends a part', async () => {
    tenant.stock(10, 3);
    tenant.stock(20, 2);
    await tenant.place('A');
    tenant.allocate('A');
    const { body } = await tenant.post('/allocation/query', { filters: {}, sortBy: 'locationNum', sortDirection: 'asc' });
    expect(body).toMatchObject([
      { locationNum: '10', items: [{ quantity: 3 }] },
      { locationNum: '20', items: [{ quantity: 2 }] },
    ]);
  });

  it('has a status that follows from its units', async () => {
    await tenant.place('A');
    tenant.allocate('A');
    tenant.move('A', 'ship', [{ lineItemId: 'L1', quantity: 2 }]);
    expect(await only('A')).toMatchObject({
      statusCode: 'PARTIALLY_SHIPPED',
      version: 1,
      items: [{ shippedQuantity: 2, itemStatus: 'ALLOCATED' }],
    });
    tenant.move('A', 'deallocate', [{ lineItemId: 'L1', quantity: 1 }]);
    expect(await only('A')).toMatchObject({ statusCode: 'PARTIALLY_SHIPPED', items: [{ itemStatus: 'PARTIALLY_ALLOCATED' }] });
    tenant.move('A', 'ship');
    expect(await only('A')).toMatchObject({ statusCode: 'SHIPPED', items: [{ shippedQuantity: 4, scratchQuantity: 1 }] });
    expect((await only('A')).auditLogs.map(({ auditType }: { auditType: string }) => auditType)).toEqual([
      'CREATE',
      'SHIP',
      'UPDATE',
      'SHIP',
    ]);
  });

  it('answers 400 with a plain string if it is unknown', async () => {
    expect(await tenant.get('/allocation/nothing')).toEqual({ status: 400, body: 'Allocation nothing not found' });
    await tenant.place('A');
    tenant.allocate('A');
    expect((await newStory(sandbox).get(`/allocation/${tenant.allocationIds('A')[0]}`)).status).toBe(400);
  });
});

describe('a query of allocations', () => {
  const query = (filters: object, more: object = {}) => tenant.post('/allocation/query', { filters, ...more });
  const lineIds = async (filters: object, more: object = {}) =>
    (await query(filters, more)).body.map(({ items }: { items: { sku: string }[] }) => items[0]?.sku);

  beforeEach(async () => {
    for (const [i, sku] of ['SHIRT', 'SHOE', 'HAT'].entries()) {
      tenant.change((tx) => tx.setClock({ kind: 'frozen', at: `2026-01-05T09:00:0${i}.000Z` }));
      tenant.stock((i + 1) * 10, 9, { sku });
      await tenant.place(sku, { items: [line({ sku })] });
      tenant.allocate(sku);
    }
  });

  it('answers a list, the latest change first', async () => {
    expect(await lineIds({})).toEqual(['HAT', 'SHOE', 'SHIRT']);
    expect(await lineIds({}, { sortBy: 'items.sku', sortDirection: 'asc', limit: 1, offset: 1 })).toEqual(['SHIRT']);
  });

  it('filters by the fields that the API shows', async () => {
    const [allocationId] = tenant.allocationIds('SHOE');
    const { orderId } = await tenant.order('SHOE');
    for (const filters of [
      { allocationId },
      { items: { orderId } },
      { items: { sku: 'SHO*' } },
      { locationNum: '20' },
      { locationNum: 20 },
      { items: [{ sku: 'SHOE' }], statusCode: ['PENDING_PICK', 'SHIPPED'] },
      { updatedAt: { gt: '2026-01-05T09:00:00.500Z', lt: '2026-01-05T09:00:01.500Z' } },
    ]) {
      expect(await lineIds(filters)).toEqual(['SHOE']);
    }
    expect(await lineIds({ items: { itemStatus: 'ALLOCATED' }, type: 'ALLOCATED' })).toHaveLength(3);
    expect(await lineIds({ locationNum: ['10', 30] })).toEqual(['HAT', 'SHIRT']);
  });

  it('answers an empty list if nothing matches', async () => {
    expect(await query({ statusCode: 'SHIPPED' })).toEqual({ status: 200, body: [] });
    expect(await newStory(sandbox).post('/allocation/query', { filters: {} })).toEqual({ status: 200, body: [] });
  });

  it('is refused with a plain string', async () => {
    expect(await tenant.post('/allocation/query', {})).toEqual({ status: 400, body: '[filters must not be null]' });
    expect((await query({ updatedAt: { gt: true } })).body).toBe('[filters.updatedAt.gt must be a number or an ISO 8601 date]');
  });
});

describe('cancelling allocations', () => {
  const cancel = (...ids: (string | undefined)[]) => tenant.put(`/allocation/cancel/${ids.join(',')}`);

  it('frees their stock and makes their units open', async () => {
    tenant.stock(10, 3);
    tenant.stock(20, 2);
    await tenant.place('A');
    tenant.allocate('A');
    const ids = tenant.allocationIds('A');
    const { status, body } = await cancel(...ids);
    expect(status).toBe(200);
    expect(body).toMatchObject(
      ids.map((allocationId) => ({ allocationId, statusCode: 'CANCELLED', version: 1, items: [{ itemStatus: 'CANCELLED' }] })),
    );
    expect(await tenant.order('A')).toMatchObject({
      statusCode: 'ORDER_CONFIRMED',
      items: [{ pendingShippedQuantity: 0, cancelledQuantity: 0 }],
    });
    expect([tenant.counters(10), tenant.counters(20)]).toMatchObject([{ allocated: 0 }, { allocated: 0 }]);
  });

  it('does not change shipped units', async () => {
    await tenant.place('A');
    tenant.allocate('A');
    tenant.move('A', 'ship', [{ lineItemId: 'L1', quantity: 2 }]);
    expect((await cancel(...tenant.allocationIds('A'))).body).toMatchObject([
      { statusCode: 'SHIPPED', items: [{ shippedQuantity: 2, scratchQuantity: 3 }] },
    ]);
    expect(await tenant.order('A')).toMatchObject({ statusCode: 'ORDER_PARTIALLY_SHIPPED', items: [{ shippedQuantity: 2 }] });
  });

  it('releases backorders that wait for the stock', async () => {
    tenant.stock(10, 5);
    await tenant.place('A');
    await tenant.place('B', { items: [line({ backorder: true })] });
    tenant.allocate('A');
    tenant.allocate('B');
    await cancel(...tenant.allocationIds('A'));
    expect((await tenant.order('B')).statusCode).toBe('ORDER_ALLOCATED');
    expect((await tenant.order('A')).statusCode).toBe('ORDER_CONFIRMED');
  });

  it('puts units released by it on a new allocation, not on the cancelled one', async () => {
    tenant.stock(10, 2);
    await tenant.place('A', { items: [line({ backorder: true })] });
    tenant.allocate('A');
    const [id] = tenant.allocationIds('A');
    expect((await cancel(id)).body).toMatchObject([{ statusCode: 'CANCELLED', items: [{ quantity: 2, scratchQuantity: 2 }] }]);
    expect(tenant.allocationIds('A')).toHaveLength(2);
    expect((await tenant.order('A')).items[0]).toMatchObject({ pendingShippedQuantity: 2, backOrderedQuantity: 1 });
  });

  it('cancels all of them or none', async () => {
    await tenant.place('A');
    await tenant.place('B');
    for (const orderNumber of ['A', 'B']) tenant.allocate(orderNumber);
    const [a] = tenant.allocationIds('A');
    const [b] = tenant.allocationIds('B');
    tenant.move('B', 'ship');
    expect(await cancel(a, 'nothing')).toEqual({ status: 404, body: 'Allocation nothing not found' });
    expect(await cancel(a, b)).toEqual({ status: 400, body: `Allocation ${b} has nothing left to cancel; its status is SHIPPED` });
    expect((await only('A')).statusCode).toBe('PENDING_PICK');
    expect((await cancel(a, a)).body).toHaveLength(1);
    expect(await cancel(a)).toEqual({ status: 400, body: `Allocation ${a} has nothing left to cancel; its status is CANCELLED` });
  });
});

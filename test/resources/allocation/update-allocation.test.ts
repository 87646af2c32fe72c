import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenSandbox } from '../../../src/sandbox/open-sandbox.js';
import { NOW, newStory, type Story, startSandbox } from './story.js';

let sandbox: OpenSandbox;
let tenant: Story;
let path: string;
// biome-ignore lint/suspicious/noExplicitAny: an allocation as the API answers it
let allocation: any;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  tenant = newStory(sandbox);
  await tenant.place('A', { shipInfo: [{ shipToId: 'home', taxCode: 'T', shipMethod: 'GROUND' }] });
  tenant.stock(10, 5);
  tenant.allocate('A');
  path = `/allocation/${tenant.allocationIds('A')[0]}`;
  allocation = (await tenant.get(path)).body;
});

const put = (changes: object = {}, itemChanges: object = {}) =>
  tenant.put(path, { ...allocation, ...changes, items: [{ ...allocation.items[0], ...itemChanges }] });

describe('an update of an allocation', () => {
  it('stores the merchant’s fields of the allocation and its lines', async () => {
    const mine = {
      poNumber: 'PO-1',
      vendorId: 'V',
      shipDate: NOW,
      shipType: 'FAST',
      itemsType: 'WEB',
      sentToPPSDate: NOW,
      recipient: [{ name: { first: 'Ann' } }],
      statusCode: 'PENDING_DROP',
    };
    const { status, body } = await put(mine, { weight: 2, attributes: { shelf: 'A1' } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...mine, version: 1, items: [{ weight: 2, attributes: { shelf: 'A1' }, quantity: 5 }] });
    expect((await tenant.get(path)).body).toEqual(body);
    expect(body.auditLogs.map(({ auditType }: { auditType: string }) => auditType)).toEqual(['CREATE', 'UPDATE']);
  });

  it('keeps fields that the contract does not describe, and neither sets nor shows an inner one', async () => {
    const inner = { reallocated: true, orderNumber: 'x', merchant: { poNumber: 'P' } };
    const { body } = await put({ erpKey: 'E-7', ...inner }, { erpKey: 'E-8', stockId: 'x' });
    expect(body).toMatchObject({ erpKey: 'E-7', statusCode: allocation.statusCode, items: [{ erpKey: 'E-8' }] });
    expect((await tenant.get(path)).body).toEqual(body);
    expect(Object.keys(body).toSorted()).toEqual([...Object.keys(allocation), 'erpKey'].toSorted());
    expect(body.items).toEqual([{ ...allocation.items[0], erpKey: 'E-8' }]);
  });

  it('clears fields that are not sent', async () => {
    await put({ poNumber: 'PO-1', statusCode: 'ALLOCATED' }, { weight: 2 });
    const { body } = await put();
    expect(body.poNumber).toBeUndefined();
    expect(body.items[0].weight).toBeUndefined();
    expect(body).toEqual({ ...allocation, version: 2, auditLogs: expect.any(Array) });
  });

  it('sent back as read keeps the ship-to of the order', async () => {
    await put();
    const order = await tenant.order('A');
    await tenant.put('/order/A', { ...order, shipInfo: [{ ...order.shipInfo[0], shipMethod: 'AIR' }] });
    expect((await tenant.get(path)).body.shipMethod).toBe('AIR');
    expect((await put({ shipMethod: 'SEA' })).body.shipMethod).toBe('SEA');
  });

  it('cancels units that it scratches', async () => {
    const { status, body } = await put({}, { scratchQuantity: 2, scratchedReasonCode: 'DAMAGED' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      statusCode: 'PARTIALLY_CANCELLED',
      version: 1,
      items: [{ quantity: 5, scratchQuantity: 2, scratchedReasonCode: 'DAMAGED', itemStatus: 'PARTIALLY_ALLOCATED' }],
    });
    expect(tenant.counters(10)).toMatchObject({ allocated: 3 });
    const order = await tenant.order('A');
    expect(order).toMatchObject({ statusCode: 'ORDER_PARTIALLY_ALLOCATED', items: [{ pendingShippedQuantity: 3, cancelledQuantity: 0 }] });
    expect(order.auditLogs.at(-1)).toMatchObject({ reasonCode: 'DAMAGED', quantity: 2 });
    expect((await put({}, { scratchQuantity: 5 })).body.statusCode).toBe('CANCELLED');
  });

  it.each([
    [{}, { quantity: 6 }, '[items[0].quantity must stay 5]'],
    [{}, { sku: 'HAT' }, '[items[0].sku must stay "SHIRT"]'],
    [{}, { shippedQuantity: 1 }, '[items[0].shippedQuantity must stay 0: an update does not ship units]'],
    [{}, { scratchQuantity: 6 }, '[items[0].scratchQuantity must be at most 5: of 5 units 0 are shipped]'],
    [
      {},
      { scratchQuantity: 0.5 },
      '[items[0].scratchQuantity must be a whole number of at least 0: that many units are already scratched]',
    ],
    [{}, { allocationLineNumber: 2 }, '[items[0].allocationLineNumber must be the number of a line of the allocation]'],
    [{ locationNum: 'east' }, {}, '[locationNum must be a whole number]'],
    [{ locationNum: '20' }, {}, '[locationNum cannot be 20: Line L1: other locations have stock for 0 of them]'],
    [{ previousAllocationLocationNum: 3 }, {}, '[previousAllocationLocationNum must stay absent]'],
    [{ type: 'RETURNED' }, {}, '[type must stay "ALLOCATED"]'],
    [{ statusCode: 'SHIPPED' }, {}, '[statusCode must be one of [PENDING_PICK, ALLOCATED, PENDING_DROP], to match the units]'],
  ])('refuses %j %j', async (changes, itemChanges, message) => {
    expect(await put(changes, itemChanges)).toEqual({ status: 400, body: message });
    expect((await tenant.get(path)).body).toEqual(allocation);
  });

  it('changes the allocation number', async () => {
    expect((await put({ allocationNum: 'PICK-7' })).body).toMatchObject({ allocationNum: 'PICK-7', locationNum: '10' });
    expect((await tenant.get(path)).body.allocationNum).toBe('PICK-7');
    expect((await put({ allocationNum: undefined })).body.allocationNum).toBe('PICK-7');
  });

  it('moves the units to another location, with their stock, events and history', async () => {
    tenant.stock(20, 9);
    const { status, body } = await put({ locationNum: '20', allocationNum: 'PICK-8', poNumber: 'P' }, { weight: 3 });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      locationNum: '20',
      allocationNum: 'PICK-8',
      poNumber: 'P',
      parentAllocationId: allocation.allocationId,
      previousAllocationLocationNum: 10,
      statusCode: allocation.statusCode,
      items: [{ quantity: 5, orderLineId: 'L1', weight: 3 }],
    });
    expect((await tenant.get(`/allocation/${body.allocationId}`)).body).toEqual(body);
    expect((await tenant.get(path)).body).toMatchObject({ locationNum: '10', statusCode: 'REALLOCATED', items: [{ scratchQuantity: 5 }] });
    expect([tenant.counters(10), tenant.counters(20)]).toMatchObject([{ allocated: 0 }, { allocated: 5 }]);
    expect(tenant.events('A').filter((type) => type === 'ALLOCATION_CREATE')).toHaveLength(2);
    const order = await tenant.order('A');
    expect(order).toMatchObject({ statusCode: 'ORDER_ALLOCATED', items: [{ pendingShippedQuantity: 5 }] });
  });

  it('moves what is left after shipped and scratched units', async () => {
    tenant.stock(20, 9);
    tenant.move('A', 'ship', [{ lineItemId: 'L1', quantity: 1 }]);
    allocation = (await tenant.get(path)).body;
    const { body } = await put({ locationNum: '20' }, { scratchQuantity: 1 });
    expect(body).toMatchObject({ locationNum: '20', items: [{ quantity: 3, shippedQuantity: 0, scratchQuantity: 0 }] });
    expect((await tenant.get(path)).body).toMatchObject({ items: [{ quantity: 5, shippedQuantity: 1, scratchQuantity: 4 }] });
    expect([tenant.counters(10), tenant.counters(20)]).toMatchObject([{ allocated: 0, shipped: 1 }, { allocated: 3 }]);
  });

  it('does not move an allocation that has nothing left to send', async () => {
    tenant.stock(20, 9);
    tenant.move('A', 'ship');
    allocation = (await tenant.get(path)).body;
    expect((await put({ locationNum: '20' })).body).toBe('[locationNum must stay 10: no units are left to send]');
    expect((await tenant.get(path)).body).toEqual(allocation);
  });

  it('cannot scratch shipped units or restore scratched ones', async () => {
    tenant.move('A', 'ship', [{ lineItemId: 'L1', quantity: 2 }]);
    allocation = (await tenant.get(path)).body;
    expect((await put({}, { scratchQuantity: 4 })).body).toBe('[items[0].scratchQuantity must be at most 3: of 5 units 2 are shipped]');
    expect((await put({}, { scratchQuantity: 3 })).body.statusCode).toBe('SHIPPED');
    expect((await put({}, { scratchQuantity: 2 })).body).toBe(
      '[items[0].scratchQuantity must be a whole number of at least 3: that many units are already scratched]',
    );
  });

  it('is refused unless it has every line once', async () => {
    expect((await tenant.put(path, { ...allocation, items: [] })).body).toBe('[items must have line 1, which is on the allocation]');
    expect((await tenant.put(path, { ...allocation, items: [allocation.items[0], allocation.items[0]] })).body).toBe(
      '[items[1].allocationLineNumber must be unique in the allocation]',
    );
  });

  it('answers 400 with a plain string for an unknown allocation and for one that the body does not name', async () => {
    expect(await tenant.put('/allocation/nothing', allocation)).toEqual({ status: 400, body: 'Allocation nothing not found' });
    expect((await put({ allocationId: 'other' })).body).toBe(`[allocationId must stay "${allocation.allocationId}"]`);
    expect(await tenant.put(path, {})).toMatchObject({ status: 400, body: expect.stringContaining('items must not be null') });
  });
});

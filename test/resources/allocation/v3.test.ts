import { beforeEach, describe, expect, it } from 'vitest';
import { line, NOW, openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
let orderId: string;
beforeEach(async () => {
  tenant = open();
  await tenant.stock(5);
  await tenant.stock(5, { locationNum: 2 });
  orderId = (await tenant.place('A', { items: [line({ uom: 'EA' })] })).orderId;
  await tenant.move('A', 'allocate');
});

const v3 = (method: string, path: string, body?: object) => tenant.v3(method, `/allocations${path}`, body ? { body } : {});
const search = async (filters: object[] = [], more: object = {}) => (await v3('POST', '/search', { filters, ...more })).body;
const first = async () => (await search()).data[0];
const inV2 = (allocationId: string) => tenant.ok(tenant.get(`/allocation/${allocationId}`));
const put = ({ allocationRequestId }: { allocationRequestId: string }, changes: object) =>
  v3('PUT', `/allocation-request-id/${allocationRequestId}`, { allocationRequestId, locationNumber: '1', ...changes });
const item = (changes: object = {}) => ({ allocationLineNumber: 1, itemId: 1, quantity: 3, sku: 'SHIRT', uom: 'EA', ...changes });

describe('an allocation of v3', () => {
  it('is the record that v2 shows, with v3’s names', async () => {
    const { data, pagination } = await search();
    expect(pagination).toEqual({ limit: 10, offset: 0, count: 1 });
    const [{ allocationId }] = data;
    const { body } = await v3('GET', `/${allocationId}`);
    expect([body]).toEqual(data);
    expect(body).toMatchObject({
      ...{ allocationRequestId: allocationId, createdAt: NOW, locationNumber: '1', type: 'ALLOCATED', statusCode: 'PENDING_PICK' },
      shipToAddress: { addressLine1: expect.any(String), name: { firstName: expect.any(String) } },
      items: [
        {
          ...{ allocationLineNumber: 1, itemId: 1, sku: 'SHIRT', uom: 'EA', quantity: 3, shippedQuantity: 0, itemStatus: 'ALLOCATED' },
          ...{ orderId, orderNumber: 'A', orderLineId: 'L1', orderedAt: NOW },
        },
      ],
    });
    const v2 = await inV2(allocationId);
    expect(v2).toMatchObject({ allocationDate: body.createdAt, locationNum: body.locationNumber, version: body.version });
    // An integer in v3, but any text in v2.
    expect(body).not.toHaveProperty('allocationNumber');
    for (const name of ['orderNumber', 'orderId', 'locationNum', 'merchant', 'stockId']) expect(body).not.toHaveProperty(name);
    expect(await v3('GET', '/nowhere')).toMatchObject({
      status: 404,
      body: { type: 'CLIENT_ERROR', message: 'Allocation nowhere not found' },
    });
  });

  it('is found by its fields in either version’s spelling', async () => {
    const count = async (field: string, value: unknown) => (await search([{ field: `allocation.${field}`, value }])).pagination.count;
    for (const [field, value] of [
      ['items.orderId', orderId],
      ['items.sku', 'SHI*'],
      ['locationNum', 1],
      ['statusCode', 'PENDING_PICK'],
    ] as const)
      expect([field, await count(field, value)]).toEqual([field, 1]);
    expect(await count('items.orderId', 'other')).toBe(0);
    expect((await search([], { sort: '+allocation.allocationDate' })).data).toHaveLength(1);
    expect((await search([{ field: 'allocation.poNumber', value: 1 }])).message).toContain('must name a field of allocation');
  });

  it('changes by the id of its request what a merchant says, and scratches units', async () => {
    const before = await first();
    const changes = {
      ...{ notifiedToPPSAt: NOW, currency: 'USD', itemsType: 'WEB_PICKUP', shipmentType: 'SHIP_TO_ADDRESS', statusCode: 'PENDING_DROP' },
      ...{ orderSubType: 'ANDROID', attributes: { wave: 7 }, decisionContexts: [{ ruleName: 'nearest' }] },
      shipToAddress: { addressLine1: '1 Pike Street', region: 'WA', name: { firstName: 'Ada' } },
      recipients: [{ name: { firstName: 'Bo' }, pickupType: 'ALTERNATE' }],
    };
    const changed = await put(before, { ...changes, version: before.version, items: [item({ weight: 2 })] });
    expect([changed.status, changed.body]).toMatchObject([
      200,
      { ...changes, orderSubType: 'Android', version: before.version + 1, items: [{ weight: 2 }] },
    ]);
    expect(await inV2(before.allocationId)).toMatchObject({
      ...{ sentToPPSDate: NOW, shipType: 'SHIP_TO_ADDRESS', statusCode: 'PENDING_DROP', orderSubType: 'Android' },
      ...{ shipToAddress: { address1: '1 Pike Street', state: 'WA' }, recipient: [{ pickupType: 'Alternate' }] },
    });
    const scratched = await put(before, { items: [item({ scratchQuantity: 1, scratchedReasonCode: 'BROKEN' })] });
    expect([scratched.status, scratched.body]).toMatchObject([200, { statusCode: 'PARTIALLY_CANCELLED', items: [{ scratchQuantity: 1 }] }]);
    expect((await put(before, { allocationRequestId: before.allocationRequestId })).body.items).toMatchObject([{ scratchQuantity: 1 }]);
  });

  it('refuses a change in v3’s words and leaves everything as it was', async () => {
    const before = await first();
    await tenant.move('A', 'ship', { items: [{ lineItemId: 'L1', quantity: 2 }] });
    const now = [await first(), await tenant.order('A')];
    for (const [changes, errorCode, message] of [
      [{ version: 9 }, 'SERVICE-4006', /has version \d+, not 9/],
      [{ items: [item({ scratchQuantity: 2 })] }, 'ALLOCATION-2003', /scratchQuantity must be at most 1: of 3 units 2 are shipped/],
      [{ items: [item({ itemId: 7 })] }, 'SERVICE-4002', /^items\[0\]\.itemId must stay "1"/],
      [{ locationNumber: 'WH3' }, 'SERVICE-4002', /^locationNumber must be the number of a location/],
      [{ locationNumber: '9' }, 'SERVICE-4002', /^locationNumber cannot be 9/],
      [{ type: 'RETURNED' }, 'SERVICE-4002', /^type must stay "ALLOCATED"/],
      [{ allocationRequestId: 'other' }, 'SERVICE-4002', /^allocationRequestId must be/],
    ] as const) {
      const { status, body } = await v3('PUT', `/allocation-request-id/${before.allocationRequestId}`, {
        ...{ allocationRequestId: before.allocationRequestId, locationNumber: '1' },
        ...changes,
      });
      expect([status, body]).toMatchObject([
        400,
        { errorCode, message: expect.stringMatching(message), context: { service: 'allocations' } },
      ]);
    }
    expect([await first(), await tenant.order('A')]).toEqual(now);
    expect((await put({ allocationRequestId: 'nowhere' }, {})).status).toBe(404);
    const wrong = await v3('POST', `/${before.allocationId}/actions/update-attributes`, { attributes: 'late' });
    expect([wrong.status, wrong.body.message]).toEqual([400, 'attributes must be an object']);
  });

  it('is moved to the location that is sent, or for a reason to any other', async () => {
    const before = await first();
    const moved = await put(before, { locationNumber: '2' });
    expect([moved.status, moved.body]).toMatchObject([
      200,
      {
        locationNumber: '2',
        parentAllocationId: before.allocationId,
        allocationRequestId: before.allocationRequestId,
        previousAllocatedLocationNums: ['1'],
      },
    ]);
    expect((await inV2(before.allocationId)).statusCode).toBe('REALLOCATED');
    const back = await put(before, { locationNumber: '2', items: [item({ reallocationReasonCode: 'CLOSED' })] });
    expect([back.status, back.body]).toMatchObject([200, { locationNumber: '1', statusCode: 'PENDING_PICK', items: [{ quantity: 3 }] }]);
    expect((await tenant.order('A')).statusCode).toBe('ORDER_ALLOCATED');
  });

  it('merges attributes and removes those that are named, which v2 does not show', async () => {
    const { allocationId, version } = await first();
    const update = (body: object) => v3('POST', `/${allocationId}/actions/update-attributes`, body);
    await update({ attributes: { wave: 7, draft: true } });
    const { body } = await update({ attributes: { dock: 4 }, keysToRemove: ['draft'] });
    expect(body).toMatchObject({ attributes: { wave: 7, dock: 4 }, version: version + 2 });
    expect(body.attributes).not.toHaveProperty('draft');
    expect(await inV2(allocationId)).not.toHaveProperty('attributes');
    expect((await v3('POST', '/nowhere/actions/update-attributes', { attributes: {} })).status).toBe(404);
  });
});

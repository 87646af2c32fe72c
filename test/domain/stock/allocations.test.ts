import { describe, expect, it } from 'vitest';
import { allocateOrder } from '../../../src/domain/moves/allocate-order.js';
import { movable } from '../../../src/domain/moves/movable.js';
import { type Allocation, pendingQuantity } from '../../../src/model/allocation.js';
import { locations } from '../../../src/model/location.js';
import type { NewOrder } from '../../../src/resources/order/new-order.js';
import { type Draft, SmallTenant } from '../moves/small-tenant.js';

/** Places an order and allocates it as its release does. */
function allocated(tenant: SmallTenant, lines: readonly Draft[], more: Partial<NewOrder> = {}): SmallTenant {
  const { orderId } = tenant.place(lines, more);
  tenant.do((tx) => allocateOrder(tx, orderId));
  return tenant;
}

/** Where units still have to be sent from: location and how many of each line. */
const pending = (tenant: SmallTenant): [number, number[]][] =>
  tenant.allocations().map((one: Allocation) => [one.locationNum, one.items.map(pendingQuantity)]);

describe('an allocation', () => {
  it('takes the location with the most stock first and makes one record per location', () => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', locationNum: 1, onHand: 2 });
    tenant.stock({ sku: 'A', locationNum: 2, onHand: 4 });
    tenant.stock({ sku: 'A', locationNum: 3, onHand: 3 });
    tenant.stock({ sku: 'B', locationNum: 2, onHand: 9 });
    allocated(tenant, [
      { sku: 'A', orderedQuantity: 8 },
      { sku: 'B', orderedQuantity: 1 },
    ]);
    expect(pending(tenant)).toEqual([
      [2, [4, 1]],
      [3, [3]],
      [1, [1]],
    ]);
    expect(tenant.order().statusCode).toBe('ORDER_ALLOCATED');
    expect([1, 2, 3].map((at) => tenant.stockOf('A', at).counters['allocated'])).toEqual([1, 4, 3]);
  });

  it('takes the location that the ship-to names first', () => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', locationNum: 1, onHand: 9 });
    tenant.stock({ sku: 'A', locationNum: 2, onHand: 1 });
    allocated(tenant, [{ sku: 'A', orderedQuantity: 3 }], { shipInfo: [{ shipToId: 'home', taxCode: 'T', locationNum: '2' }] });
    expect(pending(tenant)).toEqual([
      [2, [1]],
      [1, [2]],
    ]);
  });

  it('does not take the safety stock', () => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', onHand: 5, safetyStock: 2 });
    allocated(tenant, [{ sku: 'A', orderedQuantity: 5 }]);
    expect(tenant.line().units).toEqual({ open: 2, allocated: 3 });
    expect(tenant.order().statusCode).toBe('ORDER_PARTIALLY_ALLOCATED');
    expect(() => tenant.move('allocate')).toThrow('stock covers 0 of them');
  });

  it('never exhausts infinite inventory', () => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', locationNum: 1, infiniteInventory: true });
    tenant.stock({ sku: 'A', locationNum: 2, infiniteInventory: true });
    allocated(tenant, [{ sku: 'A', orderedQuantity: 1000 }]);
    expect(pending(tenant)).toEqual([[1, [1000]]]);
    tenant.move('ship');
    expect(tenant.stockOf('A').counters).toEqual({ allocated: 0, shipped: 1000 });
    allocated(tenant, [{ sku: 'A', orderedQuantity: 1 }], { orderNumber: '2' });
    expect(tenant.line('1', '2').units).toEqual({ allocated: 1 });
  });

  it('treats a SKU without stock records as the policy unknownSku says', () => {
    const tenant = allocated(new SmallTenant(), [{ sku: 'NEW', orderedQuantity: 7 }]);
    expect(pending(tenant)).toEqual([[1, [7]]]);
    tenant.policies({ unknownSku: 'outOfStock' });
    allocated(tenant, [{ sku: 'NEW', orderedQuantity: 7 }, { sku: 'NEW', orderedQuantity: 2, backorder: true }], { orderNumber: '2' }); // biome-ignore format: one thought
    expect(tenant.line('1', '2').units).toEqual({ open: 7 });
    expect(tenant.line('2', '2').units).toEqual({ backordered: 2 });
    expect(tenant.order('2').statusCode).toBe('ORDER_CONFIRMED');
  });

  it('takes nothing from a location that is closed', () => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', locationNum: 1, onHand: 5 });
    tenant.do((tx) =>
      tx.put(locations, {
        id: 'L',
        locationNum: 1,
        name: 'Shop',
        isActive: false,
        attributes: {},
        createdAt: tx.now(),
        updatedAt: tx.now(),
      }),
    );
    allocated(tenant, [{ sku: 'A', orderedQuantity: 1 }]);
    expect(tenant.line().units).toEqual({ open: 1 });
  });

  it('counts shipped units and puts returned ones back on hand', () => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', onHand: 5 });
    allocated(tenant, [{ sku: 'A', orderedQuantity: 4 }]);
    tenant.move('ship', 3);
    expect(tenant.stockOf('A').counters).toEqual({ onHand: 5, allocated: 1, shipped: 3 });
    tenant.move('receiveReturn', 2);
    expect(tenant.stockOf('A').counters).toEqual({ onHand: 7, allocated: 1, shipped: 3 });
  });

  it('frees only the stock of the named allocation', () => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', locationNum: 1, onHand: 2 });
    tenant.stock({ sku: 'A', locationNum: 2, onHand: 4 });
    allocated(tenant, [{ sku: 'A', orderedQuantity: 6 }]);
    const [large] = tenant.allocations();
    expect(large?.locationNum).toBe(2);
    tenant.move('deallocate', 3, { allocationId: large?.allocationId });
    expect(pending(tenant)).toEqual([
      [2, [1]],
      [1, [2]],
    ]);
    expect(tenant.line().units).toEqual({ open: 3, allocated: 3 });
    expect(tenant.stockOf('A', 2).counters).toEqual({ onHand: 4, allocated: 1 });
    const { order, line } = { order: tenant.order(), line: tenant.line() };
    const most = tenant.do((tx) => movable({ tx, order, line, because: {}, allocationId: large?.allocationId }, 'deallocate'));
    expect(most.quantity).toBe(1);
  });
});

describe('a reallocation', () => {
  const twoPlaces = (): SmallTenant => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', locationNum: 1, onHand: 5 });
    tenant.stock({ sku: 'A', locationNum: 2, onHand: 3 });
    return allocated(tenant, [{ sku: 'A', orderedQuantity: 4 }]);
  };

  it('moves units to another location and frees their stock', () => {
    const tenant = twoPlaces();
    expect(pending(tenant)).toEqual([[1, [4]]]);
    tenant.move('reallocate', 3);
    const [from, to] = tenant.allocations() as [Allocation, Allocation];
    expect(pending(tenant)).toEqual([
      [1, [1]],
      [2, [3]],
    ]);
    expect(to).toMatchObject({ parentAllocationId: from.allocationId, previousAllocationLocationNum: 1 });
    expect(from.reallocated).toBe(false);
    expect([1, 2].map((at) => tenant.stockOf('A', at).counters['allocated'])).toEqual([1, 3]);
    expect(tenant.line().units).toEqual({ allocated: 4 });
  });

  it('moves no more than other locations have', () => {
    const tenant = twoPlaces();
    expect(() => tenant.move('reallocate', 4)).toThrow('other locations have stock for 3 of them');
    tenant.move('reallocate');
    expect(pending(tenant)).toEqual([
      [1, [1]],
      [2, [3]],
    ]);
  });

  it('never goes back to the location that the units leave', () => {
    const tenant = twoPlaces();
    expect(() => tenant.move('reallocate', 1, { only: 1 })).toThrow('other locations have stock for 0 of them');
    const nobody = allocated(new SmallTenant(), [{ sku: 'NEW', orderedQuantity: 2 }]);
    expect(() => nobody.move('reallocate', 1, { only: 1 })).toThrow('other locations have stock for 0 of them');
    nobody.move('reallocate', 1);
    expect(pending(nobody)).toEqual([
      [1, [1]],
      [2, [1]],
    ]);
  });
});

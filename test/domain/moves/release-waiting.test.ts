import { describe, expect, it } from 'vitest';
import { allocateOrder } from '../../../src/domain/moves/allocate-order.js';
import { fireEach } from '../../../src/domain/moves/fire.js';
import { liftHold, placeHold } from '../../../src/domain/moves/holds.js';
import { releaseBackorders } from '../../../src/domain/moves/release-waiting.js';
import { byId } from '../../../src/model/find-order.js';
import { inventories } from '../../../src/model/inventory.js';
import { locations } from '../../../src/model/location.js';
import { cancelOrder } from '../../../src/resources/cancellation/cancel-order.js';
import type { NewOrder } from '../../../src/resources/order/new-order.js';
import type { Tx } from '../../../src/store/tx.js';
import { NOON, SmallTenant } from './small-tenant.js';

const soldOut = (): SmallTenant => {
  const tenant = new SmallTenant();
  tenant.stock({ sku: 'A', onHand: 0 });
  return tenant;
};

/** An order of units of A that wait for stock. */
function waits(tenant: SmallTenant, orderNumber: string, quantity: number, more: Partial<NewOrder> = {}): string {
  const { orderId } = tenant.place([{ sku: 'A', orderedQuantity: quantity, backorder: true }], { orderNumber, ...more });
  tenant.do((tx) => allocateOrder(tx, orderId));
  return orderId;
}

const unitsOf = (tenant: SmallTenant, ...numbers: string[]) => numbers.map((number) => tenant.line('1', number).units);

function cancelWhole(tenant: SmallTenant, orderNumber: string): void {
  const { orderId } = tenant.order(orderNumber);
  tenant.do((tx) => cancelOrder(tx, { order: byId(orderId), because: {} }));
}

describe('new stock', () => {
  it('goes to the earliest order date first, and in part if it covers only a part', () => {
    const tenant = soldOut();
    waits(tenant, 'late', 2, { orderDate: '2024-02-03T00:00:00.000Z' });
    waits(tenant, 'early', 3, { orderDate: '2024-02-01T00:00:00.000Z' });
    waits(tenant, 'middle', 2, { orderDate: '2024-02-02T00:00:00.000Z' });
    tenant.stock({ sku: 'A', onHand: 4 });
    expect(unitsOf(tenant, 'early', 'middle', 'late')).toEqual([{ allocated: 3 }, { backordered: 1, allocated: 1 }, { backordered: 2 }]);
    tenant.stock({ sku: 'A', onHand: 6 });
    expect(unitsOf(tenant, 'early', 'middle', 'late')).toEqual([{ allocated: 3 }, { allocated: 2 }, { backordered: 1, allocated: 1 }]);
  });

  it('compares order dates as times, not as text', () => {
    const tenant = soldOut();
    waits(tenant, 'later', 1, { orderDate: '2024-02-01T08:00:00Z' });
    waits(tenant, 'earlier', 1, { orderDate: '2024-02-01T12:00:00.000+09:00' });
    tenant.stock({ sku: 'A', onHand: 1 });
    expect(unitsOf(tenant, 'earlier', 'later')).toEqual([{ allocated: 1 }, { backordered: 1 }]);
  });

  it('skips an order on hold until the hold is lifted', () => {
    const tenant = soldOut();
    const first = waits(tenant, 'first', 2, { orderDate: '2024-02-01T00:00:00.000Z' });
    waits(tenant, 'second', 2, { orderDate: '2024-02-02T00:00:00.000Z' });
    tenant.do((tx) => placeHold(tx, first, 'CSR'));
    tenant.stock({ sku: 'A', onHand: 3 });
    expect(unitsOf(tenant, 'first', 'second')).toEqual([{ backordered: 2 }, { allocated: 2 }]);
    tenant.do((tx) => liftHold(tx, first, 'CSR'));
    expect(unitsOf(tenant, 'first')).toEqual([{ backordered: 1, allocated: 1 }]);
  });

  it('goes to waiting orders when a cancellation, a deallocation or a return frees it', () => {
    const frees: ((tenant: SmallTenant) => unknown)[] = [
      (tenant) => cancelWhole(tenant, 'has'),
      (tenant) => tenant.move('deallocate', undefined, { orderNumber: 'has' }),
      (tenant) => tenant.move('ship', undefined, { orderNumber: 'has' }) && tenant.move('receiveReturn', undefined, { orderNumber: 'has' }),
    ];
    for (const free of frees) {
      const tenant = new SmallTenant();
      tenant.policies({ cancellableStatuses: ['ORDER_ALLOCATED'] });
      tenant.stock({ sku: 'A', onHand: 2 });
      waits(tenant, 'has', 2);
      waits(tenant, 'wants', 2);
      expect(unitsOf(tenant, 'has', 'wants')).toEqual([{ allocated: 2 }, { backordered: 2 }]);
      free(tenant);
      expect(unitsOf(tenant, 'wants')).toEqual([{ allocated: 2 }]);
    }
  });

  it('is released in the same commit with all events, whatever wrote it', () => {
    const tenant = soldOut();
    waits(tenant, 'wants', 2);
    const commits: string[][] = [];
    tenant.store.onCommit(({ changed }) => commits.push([...changed.keys()].sort()));
    tenant.do((tx) => tx.put(inventories, { ...tx.get(inventories, 'A-1'), counters: { onHand: 2 } }));
    expect(commits).toHaveLength(1);
    expect(commits[0]).toEqual(['allocations', 'events', 'inventories', 'orders', 'reservations', 'timers']);
    expect(unitsOf(tenant, 'wants')).toEqual([{ allocated: 2 }]);
    expect(tenant.events('wants').at(-1)).toBe('ALLOCATION_CREATE');
  });

  it('goes to waiting orders when its location is reopened or deleted', () => {
    const store = { id: 'L', locationNum: 1, name: 'Closed', isActive: false, attributes: {}, createdAt: NOON, updatedAt: NOON };
    const reopens: ((tx: Tx) => unknown)[] = [(tx) => tx.put(locations, { ...store, isActive: true }), (tx) => tx.remove(locations, 'L')];
    for (const reopen of reopens) {
      const tenant = soldOut();
      waits(tenant, 'wants', 2);
      tenant.do((tx) => tx.put(locations, store));
      tenant.stock({ sku: 'A', onHand: 2 });
      expect(unitsOf(tenant, 'wants')).toEqual([{ backordered: 2 }]);
      tenant.do(reopen);
      expect(unitsOf(tenant, 'wants')).toEqual([{ allocated: 2 }]);
    }
  });

  it('is released once all moves of one request are done', () => {
    const tenant = new SmallTenant();
    tenant.stock({ sku: 'A', onHand: 4 });
    const [one, other] = ['one', 'other'].map((number) => waits(tenant, number, 2)) as [string, string];
    waits(tenant, 'wants', 3);
    tenant.do((tx) => fireEach(tx, 'deallocate', [{ orderId: one }, { orderId: other }]));
    expect(tenant.allocations().filter(({ orderNumber }) => orderNumber === 'wants')).toMatchObject([{ items: [{ quantity: 3 }] }]);
  });

  it('does not go to orders of another channel', () => {
    const tenant = soldOut();
    waits(tenant, 'canada', 1, { channelId: '13' });
    tenant.stock({ sku: 'A', onHand: 5 });
    expect(unitsOf(tenant, 'canada')).toEqual([{ backordered: 1 }]);
    tenant.stock({ sku: 'A', locationNum: 2, channelId: '13', onHand: 1 });
    expect(unitsOf(tenant, 'canada')).toEqual([{ allocated: 1 }]);
  });
});

it('a release reads no more orders than its stock lasts for', () => {
  const tenant = soldOut();
  for (let i = 0; i < 50; i += 1) waits(tenant, `order ${i}`, 1);
  const asked = (before: (tx: Tx) => unknown = () => undefined): number => {
    let count = 0;
    const counting = (tx: Tx): Tx => ({ ...tx, get: (from, key) => { count += 1; return tx.get(from, key); } }); // biome-ignore format: one thought
    tenant.do((tx) => {
      before(tx);
      releaseBackorders(counting(tx), ['A']);
    });
    return count;
  };
  expect(asked()).toBe(0);
  const { id } = tenant.stockOf('A');
  expect(asked((tx) => tx.put(inventories, { ...tx.get(inventories, id), counters: { onHand: 2 } }))).toBeLessThan(10);
  expect(unitsOf(tenant, 'order 0', 'order 1', 'order 2')).toEqual([{ allocated: 1 }, { allocated: 1 }, { backordered: 1 }]);
});

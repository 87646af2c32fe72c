import { describe, expect, it } from 'vitest';
import { faults } from '../../../src/domain/faults/fault.js';
import type { FaultDescription } from '../../../src/domain/faults/fault-terms.js';
import { setFault } from '../../../src/domain/faults/manage-faults.js';
import { allocateOrder } from '../../../src/domain/moves/allocate-order.js';
import { liftHold } from '../../../src/domain/moves/holds.js';
import { timers } from '../../../src/domain/timers/timers.js';
import type { Order } from '../../../src/model/order.js';
import { updatePayment } from '../../../src/resources/payment/update-payment.js';
import { SmallTenant } from '../moves/small-tenant.js';

/** A tenant with two locations of one SKU and with faults. */
function faulty(...descriptions: FaultDescription[]): SmallTenant {
  const tenant = new SmallTenant();
  tenant.stock({ sku: 'MUG', locationNum: 1, onHand: 9 });
  tenant.stock({ sku: 'MUG', locationNum: 2, onHand: 3 });
  tenant.do((tx) => descriptions.map((description) => setFault(tx, description)));
  return tenant;
}
const lift = (tenant: SmallTenant) => tenant.do((tx) => tx.remove(faults, '1'));
const allocate = (tenant: SmallTenant): Order => {
  const { orderId } = tenant.order();
  return tenant.do((tx) => allocateOrder(tx, orderId));
};
const parts = (tenant: SmallTenant) =>
  tenant.allocations().map(({ locationNum, items }) => [locationNum, items.reduce((sum, { quantity }) => sum + quantity, 0)]);
const allocatedAt = (tenant: SmallTenant, locationNum: number) => tenant.stockOf('MUG', locationNum).counters['allocated'];
const cards = [
  {
    paymentCounter: 1,
    paymentIdentifier: { cardIdentifier: '1111', expirationYear: '2029', paymentId: 'card' },
    authAmount: 10,
    paymentStatus: 'AUTHORIZED',
  },
];

describe('the business fault noStock', () => {
  it('hides stock from allocations until it is lifted', () => {
    const tenant = faulty({ business: 'noStock' });
    tenant.place([{ sku: 'MUG', orderedQuantity: 2 }]);
    expect(allocate(tenant).items[0]?.units).toEqual({ open: 2 });
    expect(() => tenant.move('allocate', 1)).toThrow('stock covers 0 of them for SKU MUG');
    lift(tenant);
    expect(allocate(tenant).statusCode).toBe('ORDER_ALLOCATED');
  });

  it('makes lines that allow it backordered, and keeps them waiting', () => {
    const tenant = faulty({ business: 'noStock' });
    tenant.place([{ sku: 'MUG', orderedQuantity: 2, backorder: true }]);
    expect(allocate(tenant).items[0]?.units).toEqual({ backordered: 2 });
    tenant.stock({ sku: 'MUG', locationNum: 2, onHand: 4 });
    expect(tenant.line().units).toEqual({ backordered: 2 });
    lift(tenant);
    tenant.stock({ sku: 'MUG', locationNum: 2, onHand: 5 });
    expect(tenant.line().units).toEqual({ allocated: 2 });
  });

  it('applies to the named SKUs, also to those without stock records', () => {
    const tenant = faulty({ business: 'noStock', skus: ['MUG', 'UNKNOWN'] });
    tenant.place([{ sku: 'MUG' }, { sku: 'UNKNOWN' }, { sku: 'OTHER' }]);
    expect(allocate(tenant).items.map(({ units }) => units)).toEqual([{ open: 1 }, { open: 1 }, { allocated: 1 }]);
  });

  it('affects its share of the lines, and each line the same way every time', () => {
    const tenant = faulty({ business: 'noStock', probability: 0.5, seed: 1 });
    tenant.place(Array.from({ length: 40 }, () => ({ sku: 'OTHER' })));
    const open = (order: Order) => order.items.filter(({ units }) => units.open).map(({ lineItemId }) => lineItemId);
    const struck = open(allocate(tenant));
    expect([struck.length > 10, struck.length < 30]).toEqual([true, true]);
    expect(open(allocate(tenant))).toEqual(struck);
  });
});

describe('the business fault splitAllocation', () => {
  it('takes units that one location would send from two, without losing any', () => {
    const tenant = faulty({ business: 'splitAllocation' });
    tenant.place([{ sku: 'MUG', orderedQuantity: 5 }]);
    expect(allocate(tenant).items[0]?.units).toEqual({ allocated: 5 });
    expect(parts(tenant)).toEqual([
      [1, 3],
      [2, 2],
    ]);
    expect([allocatedAt(tenant, 1), allocatedAt(tenant, 2)]).toEqual([3, 2]);
  });

  it('leaves units that the second location does not have to the first', () => {
    const tenant = faulty({ business: 'splitAllocation' });
    tenant.place([{ sku: 'MUG', orderedQuantity: 9 }]);
    allocate(tenant);
    expect(parts(tenant)).toEqual([
      [1, 6],
      [2, 3],
    ]);
  });

  it('does not split a single unit, stock of only one location, or a request for one location', () => {
    const tenant = faulty({ business: 'splitAllocation' });
    tenant.stock({ sku: 'CUP', locationNum: 1, onHand: 4 });
    tenant.place([
      { sku: 'MUG', orderedQuantity: 1 },
      { sku: 'CUP', orderedQuantity: 4 },
    ]);
    allocate(tenant);
    expect(parts(tenant)).toEqual([[1, 5]]);
    tenant.place([{ sku: 'MUG', orderedQuantity: 4 }], { orderNumber: '2' });
    tenant.move('allocate', 4, { orderNumber: '2', only: 1 });
    expect(parts(tenant)).toEqual([
      [1, 5],
      [1, 4],
    ]);
  });

  it('also splits a SKU without stock records', () => {
    const tenant = faulty({ business: 'splitAllocation' });
    tenant.place([{ sku: 'UNKNOWN', orderedQuantity: 3 }]);
    allocate(tenant);
    expect(parts(tenant).map(([, quantity]) => quantity)).toEqual([2, 1]);
    expect(new Set(parts(tenant).map(([locationNum]) => locationNum)).size).toBe(2);
  });
});

describe('the business fault fraudHold', () => {
  it('puts a new order on hold, and nothing moves until the hold is lifted', () => {
    const tenant = faulty({ business: 'fraudHold', times: 1 });
    tenant.policies({ lifecycle: 'auto' });
    const order = tenant.place([{ sku: 'MUG' }], { statusCode: 'ORDER_CONFIRMED' });
    expect([order.statusCode, order.holds, order.released]).toEqual(['ORDER_HOLD_FRAUD', ['FRAUD'], false]);
    expect(tenant.events()).toContain('ORDER_HOLD_FRAUD');
    expect(tenant.do((tx) => tx.count(timers))).toBe(0);
    expect(tenant.do((tx) => liftHold(tx, order.orderId)).statusCode).toBe('ORDER_ALLOCATED');
    expect(tenant.place([{ sku: 'MUG' }], { orderNumber: '2' }).statusCode).toBe('ORDER_CREATED');
  });

  it('counts only new orders with a SKU that it names', () => {
    const tenant = faulty({ business: 'fraudHold', nth: 2, skus: ['MUG'] });
    const placed = ['1', '2', '3', '4'].map(
      (orderNumber) => tenant.place([{ sku: orderNumber === '2' ? 'CUP' : 'MUG' }], { orderNumber }).statusCode,
    );
    expect(placed).toEqual(['ORDER_CREATED', 'ORDER_CREATED', 'ORDER_HOLD_FRAUD', 'ORDER_CREATED']);
    expect(() => tenant.place([{ sku: 'MUG' }])).toThrow('already exists');
    expect(tenant.do((tx) => tx.get(faults, '1'))).toMatchObject({ calls: 3, hits: 1 });
  });

  it('does not affect an order that was created as shipped', () => {
    const tenant = faulty({ business: 'fraudHold' });
    expect(tenant.place([{ sku: 'MUG' }], { statusCode: 'ORDER_SHIPPED' }).statusCode).toBe('ORDER_SHIPPED');
  });
});

describe('the business fault paymentDeclined', () => {
  it('puts a new order’s payments in ERROR and the order on a hold that an authorization ends', () => {
    const tenant = faulty({ business: 'paymentDeclined' });
    const order = tenant.place([{ sku: 'MUG' }], { payments: cards });
    expect([order.statusCode, order.payments?.[0]?.paymentStatus]).toEqual(['ORDER_HOLD_AUTH_PENDING', 'ERROR']);
    const paid = tenant.do((tx) =>
      updatePayment(tx, { orderNumber: '1', paymentIdentifier: 'card', type: 'CARD', status: 'AUTHORIZED' } as Parameters<
        typeof updatePayment
      >[1]),
    );
    expect([paid.statusCode, paid.holds, paid.payments?.[0]?.paymentStatus]).toEqual(['ORDER_CONFIRMED', [], 'AUTHORIZED']);
  });

  it('neither affects nor counts an order without payments', () => {
    const tenant = faulty({ business: 'paymentDeclined', times: 1 });
    expect(tenant.place([{ sku: 'MUG' }]).statusCode).toBe('ORDER_CREATED');
    expect(tenant.place([{ sku: 'MUG' }], { orderNumber: '2', payments: cards }).statusCode).toBe('ORDER_HOLD_AUTH_PENDING');
  });

  it('can be combined with fraudHold', () => {
    const tenant = faulty({ business: 'paymentDeclined' }, { business: 'fraudHold' });
    expect(tenant.place([{ sku: 'MUG' }], { payments: cards }).holds).toEqual(['FRAUD', 'AUTH_PENDING']);
  });
});

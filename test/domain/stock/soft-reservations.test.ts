import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/forms/errors.js';
import { allocateOrder } from '../../../src/domain/moves/allocate-order.js';
import { type MoveName, moveNames } from '../../../src/domain/moves/table.js';
import { softReservations } from '../../../src/model/soft-reservation.js';
import { softRelease, softReserve } from '../../../src/resources/network/soft-reserve.js';
import { often } from '../../support/random-runs.js';
import { checkTenant } from '../moves/invariants.js';
import { SmallTenant } from '../moves/small-tenant.js';

const item = (quantity: number, more: object = {}) => ({ lineItemId: '1', sku: 'A', channelId: '12', quantity, ...more });
const reserve = (tenant: SmallTenant, cartId: string, quantity: number, more: object = {}) =>
  tenant.do((tx) => softReserve(tx, { cartId, items: [item(quantity, more)] }));
const held = (tenant: SmallTenant) => tenant.do((tx) => [...tx.list(softReservations)]);
function allocate(tenant: SmallTenant, orderNumber = '1') {
  const { orderId } = tenant.order(orderNumber);
  return tenant.do((tx) => allocateOrder(tx, orderId));
}
const place = (tenant: SmallTenant, orderedQuantity: number, order: object) => tenant.place([{ sku: 'A', orderedQuantity }], order);

/** Seven units of A: four at location 1 and three at location 2. */
function sevenOfA(): SmallTenant {
  const tenant = new SmallTenant();
  tenant.stock({ sku: 'A', onHand: 4, backOrderLimit: 2 });
  tenant.stock({ sku: 'A', onHand: 3, locationNum: 2 });
  return tenant;
}

describe('a soft reservation', () => {
  it('lets the order of its cart have units that no other order gets', () => {
    const tenant = sevenOfA();
    reserve(tenant, 'cart', 5);
    place(tenant, 7, { orderNumber: 'other' });
    expect(allocate(tenant, 'other').items[0]?.units).toEqual({ allocated: 2, backordered: 2, open: 3 });
    place(tenant, 5, { cartId: 'cart' });
    tenant.advance('P9D');
    expect(allocate(tenant).items[0]?.units).toEqual({ allocated: 5 });
    expect(held(tenant)).toEqual([]);
    expect([tenant.stockOf('A'), tenant.stockOf('A', 2)]).toMatchObject([{ softReserved: 0 }, { softReserved: 0 }]);
  });

  it('gives what the order of its cart does not need to units that wait', () => {
    const tenant = sevenOfA();
    reserve(tenant, 'cart', 7);
    place(tenant, 2, { orderNumber: 'other' });
    expect(allocate(tenant, 'other').items[0]?.units).toEqual({ backordered: 2 });
    place(tenant, 5, { cartId: 'cart' });
    expect(tenant.line('1', 'other').units).toEqual({ allocated: 2 });
    tenant.move('cancel', 2);
    expect(
      held(tenant)[0]
        ?.items.flatMap(({ parts }) => parts)
        .reduce((sum, { quantity }) => sum + quantity, 0),
    ).toBe(3);
    tenant.move('cancel');
    expect([held(tenant), tenant.stockOf('A').softReserved]).toEqual([[], 0]);
  });

  it('keeps room for backorders, which its order takes', () => {
    const tenant = sevenOfA();
    reserve(tenant, 'cart', 7, { backorderQuantity: 2 });
    place(tenant, 1, { orderNumber: 'other' });
    expect(allocate(tenant, 'other').items[0]?.units).toEqual({ open: 1 });
    place(tenant, 9, { cartId: 'cart' });
    expect(allocate(tenant).items[0]?.units).toEqual({ allocated: 7, backordered: 2 });
    expect(tenant.stockOf('A')).toMatchObject({ backordered: 2, softBackordered: 0, softReserved: 0 });
  });

  it('gives room for backorders back when stock covers its order after all', () => {
    const tenant = sevenOfA();
    reserve(tenant, 'cart', 1, { backorderQuantity: 1 });
    place(tenant, 4, { cartId: 'cart' });
    tenant.move('allocate', 4);
    expect(held(tenant)).toEqual([]);
    expect(tenant.stockOf('A')).toMatchObject({ softBackordered: 0, softReserved: 0 });
  });
});

const cart = fc.constantFrom('a', 'b', 'c');
const some = fc.integer({ min: 1, max: 6 });
type Act = (tenant: SmallTenant) => unknown;
const placed = (tenant: SmallTenant, orderNumber: string) => tenant.order(orderNumber) !== undefined;

/** The moves of which most comes; the others follow what these do. */
const likely: readonly MoveName[] = ['allocate', 'cancel', 'backorder', 'deallocate', 'reallocate'];
const moves = [...likely, ...likely, ...likely, ...moveNames];

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ cart, some, at: fc.option(fc.constantFrom(1, 2)), back: fc.integer({ min: 0, max: 2 }) }).map(
    ({ cart, some, at, back }): Act =>
      (tenant) =>
        reserve(tenant, cart, some, { backorderQuantity: back, ...(at && { locationNum: at }) }),
  ),
  fc.record({ cart, some }).map(
    ({ cart, some }): Act =>
      (tenant) =>
        tenant.do((tx) => softRelease(tx, { cartId: cart, items: [item(some)] })),
  ),
  fc.record({ cart, some }).map(
    ({ cart, some }): Act =>
      (tenant) =>
        placed(tenant, cart) || place(tenant, some, { cartId: cart, orderNumber: cart }),
  ),
  fc.record({ cart, some, move: fc.constantFrom(...moves) }).map(
    ({ cart, some, move }): Act =>
      (tenant) =>
        placed(tenant, cart) && tenant.move(move, some, { orderNumber: cart }),
  ),
  fc.record({ some, at: fc.constantFrom(1, 2) }).map(
    ({ some, at }): Act =>
      (tenant) =>
        tenant.stock({ sku: 'A', locationNum: at, onHand: (tenant.stockOf('A', at).counters['onHand'] ?? 0) + some }),
  ),
  fc.constantFrom('PT4M', 'PT20M').map(
    (by): Act =>
      (tenant) =>
        tenant.advance(by),
  ),
);

describe('soft reservations', () => {
  it('never sell a unit twice, whatever carts and orders do', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20, size: 'max' }), (acts) => {
        const tenant = sevenOfA();
        for (const one of acts) {
          try {
            one(tenant);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
          tenant.do((tx) => checkTenant(tx, (wrong, sentence) => expect(wrong && sentence).toBe(false)));
          for (const stock of [tenant.stockOf('A'), tenant.stockOf('A', 2)]) {
            const { onHand = 0, allocated = 0, shipped = 0 } = stock.counters;
            expect(allocated + shipped + (stock.softReserved ?? 0)).toBeLessThanOrEqual(onHand);
            expect(stock.backordered + (stock.softBackordered ?? 0)).toBeLessThanOrEqual(stock.backOrderLimit ?? 0);
          }
        }
      }),
      often(40),
    );
  });
});

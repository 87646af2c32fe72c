import { describe, expect, it } from 'vitest';
import { sum, times } from '../../src/core/values/money.js';
import { happenings } from '../../src/domain/events/events.js';
import { tally, totalUnits } from '../../src/domain/status/units.js';
import { timers } from '../../src/domain/timers/timers.js';
import { allocations } from '../../src/model/allocation.js';
import { inventories } from '../../src/model/inventory.js';
import { invoices } from '../../src/model/invoice.js';
import { locations } from '../../src/model/location.js';
import { type Order, orders } from '../../src/model/order.js';
import { reservations, waiting } from '../../src/model/reservation.js';
import { shipments } from '../../src/model/shipment.js';
import { readRecipe } from '../../src/seed/read-recipe.js';
import type { Recipe } from '../../src/seed/recipe.js';
import { reachableStatuses } from '../../src/seed/steps.js';
import { grown, recordsOf, smallShop, textOf } from './collections.js';

const recipe = await readRecipe('default');
const state = await grown(recipe);
const seeded = recordsOf(state, orders);
const invented = seeded.filter(({ orderNumber }) => /^SB-\d+$/.test(orderNumber) && orderNumber !== 'SB-100000');

const counts = (list: readonly Order[]): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const { statusCode } of list) found[statusCode] = (found[statusCode] ?? 0) + 1;
  return found;
};

const growing = (recipe: unknown) => grown(recipe as Recipe);

describe('a seed', () => {
  it('is identical each time it is grown, even concurrently', async () => {
    const both = await Promise.all([grown(recipe), grown(await readRecipe('default'))]);
    expect(both.map(textOf)).toEqual([textOf(state), textOf(state)]);
  });

  it('differs with another random seed', async () => {
    const other = recordsOf(await grown({ ...recipe, seed: 2 }), orders);
    expect(counts(other)).toEqual(counts(seeded));
    expect(other.map(({ customer }) => customer?.email)).not.toEqual(seeded.map(({ customer }) => customer?.email));
  });

  it('has the number of orders of each status in its recipe, besides those written out', () => {
    expect(invented).toHaveLength(60);
    expect(counts(invented)).toEqual(recipe.orders);
  });

  it('can have orders of every status that a recipe allows', async () => {
    const asked = Object.fromEntries(reachableStatuses.map((status) => [status, 2]));
    expect(counts(recordsOf(await grown({ ...smallShop, orders: asked }), orders))).toEqual(asked);
  });

  it('gives the tenant no data if it is empty', async () => {
    const empty = await grown(await readRecipe('empty'));
    expect([empty.sequence, empty.collections.size]).toEqual([0, 0]);
  });

  it('has the shipments, invoices, returns and replacements of its orders', () => {
    const of = (status: string) => invented.filter(({ statusCode }) => statusCode === status);
    const sent = new Set(recordsOf(state, shipments).map(({ orderId }) => orderId));
    const billed = new Set(recordsOf(state, invoices).map(({ orderId, invoiceType }) => `${orderId} ${invoiceType}`));
    for (const { orderId } of of('ORDER_DELIVERED')) expect([sent.has(orderId), billed.has(`${orderId} SHIPPING`)]).toEqual([true, true]);
    for (const { orderId, items } of [...of('ORDER_RETURNED'), ...of('ORDER_PARTIALLY_RETURNED')]) {
      expect(billed).toContain(`${orderId} RETURN`);
      expect(items.flatMap(({ returns = [] }) => returns).length).toBeGreaterThan(0);
    }
    for (const { items } of of('ORDER_EXCHANGED')) {
      const replaced = items.filter(({ exchangeItem }) => exchangeItem).map((line) => line.parentLineItemNumber);
      expect(replaced).toEqual(items.filter(({ exchangeItem }) => !exchangeItem).map((line) => line.lineItemNumber));
    }
  });

  it('numbers generated orders by order date', () => {
    const numbers = invented.map(({ orderNumber }) => orderNumber);
    expect(numbers).toEqual([...numbers].sort());
    expect(new Set(seeded.map(({ orderNumber }) => orderNumber)).size).toBe(seeded.length);
  });

  it('is dated in the weeks before the reference date', () => {
    const stamps = [
      ...seeded.flatMap(({ createdAt, updatedAt }) => [createdAt, updatedAt]),
      ...recordsOf(state, happenings).map(({ at }) => at),
    ];
    expect(stamps.filter((at) => at > recipe.date || at < '2025-12-01')).toEqual([]);
  });

  it('keeps the timers of its orders', () => {
    const waitingFor = new Set(recordsOf(state, timers).map(({ timer }) => timer));
    expect([...waitingFor].sort()).toEqual(['backorder30Days', 'backorder53Days', 'cancelBackorder', 'releasePreorder']);
    expect(recordsOf(state, timers).filter(({ at }) => at <= recipe.date)).toEqual([]);
  });
});

describe('amounts and units of seeded orders', () => {
  it('add up by the documented formulas', () => {
    for (const { currency, ...order } of seeded) {
      for (const line of order.items) {
        const live = line.orderedQuantity - (line.units.cancelled ?? 0);
        expect(line.itemSubTotal).toBe(times(line.itemUnitPrice ?? 0, live, currency));
        expect(line.itemTotal).toBe(sum([line.itemSubTotal, -line.itemDiscountsTotal, line.itemTaxTotal, line.itemFeeTotal], currency));
        expect(totalUnits(line.units)).toBe(line.orderedQuantity);
      }
      expect(order.orderSubTotal).toBe(
        sum(
          order.items.map(({ itemSubTotal }) => itemSubTotal),
          currency,
        ),
      );
      expect(order.taxTotal).toBe(
        sum(
          order.items.map(({ itemTaxTotal }) => itemTaxTotal),
          currency,
        ),
      );
      expect(order.orderTotal).toBe(sum([order.orderSubTotal, -order.orderDiscount, order.feeTotal, order.taxTotal], currency));
      expect(sum([order.orderTotal, order.cancelTotal], currency)).toBeLessThanOrEqual(order.originalOrderTotal);
    }
  });

  it('are paid by card: authorized in full, charged once they have left', () => {
    for (const { payments = [], originalOrderTotal, statusCode, orderTotal, feeTotal, items } of invented) {
      const { authAmount, chargedAmount, paymentMethod } = payments[0] as (typeof payments)[0] & { paymentMethod: string };
      expect(paymentMethod).toBe('CREDIT_CARD');
      expect(authAmount).toBe(statusCode.endsWith('CANCELLED') ? orderTotal : originalOrderTotal);
      const { open = 0, backordered = 0, allocated = 0, readyForPickup = 0, cancelled = 0 } = tally(items);
      if (open + backordered + allocated + readyForPickup + cancelled === 0) expect(chargedAmount).toBe(originalOrderTotal);
      if (statusCode !== 'ORDER_PARTIALLY_SHIPPED') continue;
      // The line that left, and its part, by value, of the shipping.
      const values = items.map(({ itemSubTotal }) => itemSubTotal);
      const shipping = feeTotal * ((values[0] ?? 0) / values.reduce((all, value) => all + value, 0));
      expect(chargedAmount).toBeCloseTo((items[0]?.itemTotal ?? 0) + shipping, 1);
    }
  });

  it('are consistent with stock, allocations and reservations', () => {
    const held = (stockId: string) =>
      recordsOf(state, allocations).flatMap(({ items }) => items.filter((item) => item.stockId === stockId));
    for (const stock of recordsOf(state, inventories)) {
      const items = held(stock.id);
      expect(stock.counters['shipped']).toBe(items.reduce((all, item) => all + item.shippedQuantity, 0));
      expect(stock.counters['allocated']).toBe(
        items.reduce((all, item) => all + item.quantity - item.shippedQuantity - item.scratchQuantity, 0),
      );
      const waits = recordsOf(state, reservations).filter(({ stockId }) => stockId === stock.id);
      expect(stock.backordered + stock.preordered).toBe(waits.reduce((all, one) => all + waiting(one), 0));
    }
    const backordered = seeded.reduce((all, { items }) => all + (tally(items).backordered ?? 0), 0);
    expect(backordered).toBe(recordsOf(state, reservations).reduce((all, one) => all + waiting(one), 0));
    expect(backordered).toBeGreaterThan(0);
  });
});

describe('generated customers', () => {
  const texts = invented.map((order) => JSON.stringify(order));

  it('have only example email domains and fictional telephone numbers', () => {
    const emails = texts.flatMap((text) => text.match(/[^"]+@[^"]+/g) ?? []);
    const phones = texts.flatMap((text) => text.match(/"number":"[^"]+"/g) ?? []);
    expect(emails.filter((email) => !/^[a-z.]+@example\.(com|org)$/.test(email))).toEqual([]);
    expect(phones.filter((phone) => !/"\d{3}-555-01\d\d"/.test(phone))).toEqual([]);
    expect(emails.length).toBeGreaterThan(60);
    expect(texts.filter((text) => text.includes('"company"'))).toEqual([]);
  });

  it('order one to four lines of one to five units, each with a ship-to of the order', () => {
    for (const { items, shipInfo } of invented) {
      expect(items.length).toBeLessThanOrEqual(4);
      expect(items.filter(({ orderedQuantity }) => orderedQuantity < 1 || orderedQuantity > 5)).toEqual([]);
      expect(new Set(items.map(({ shipToId }) => shipToId))).toEqual(new Set(shipInfo.map(({ shipToId }) => shipToId)));
    }
    expect(new Set(invented.map(({ shipInfo }) => shipInfo.length))).toEqual(new Set([1, 2]));
  });

  it('in Canada pay in Canadian dollars and live there', () => {
    const canadian = invented.filter(({ channelId }) => channelId === '13');
    expect(canadian.length).toBeGreaterThan(3);
    for (const { currency, shipInfo } of canadian) {
      expect(currency).toBe('CAD');
      expect(shipInfo.filter(({ shipToAddress }) => shipToAddress?.['country'] !== 'CAN')).toEqual([]);
    }
  });

  it('pick up units that the store has', () => {
    const stores = recordsOf(state, locations).filter(({ type }) => type === 'STORE');
    for (const { orderId, shipInfo } of invented.filter(
      ({ statusCode }) => statusCode.endsWith('PICKUP') || statusCode.endsWith('PICKED_UP'),
    )) {
      const sentFrom = recordsOf(state, allocations).filter((one) => one.orderId === orderId);
      expect(sentFrom.map(({ locationNum }) => locationNum)).toEqual(stores.map(({ locationNum }) => locationNum));
      expect(shipInfo[0]?.locationNum).toBe(String(stores[0]?.locationNum));
    }
  });
});

describe('written-out records of the default seed', () => {
  it('exist for the documented examples, without those that the examples create', () => {
    const numbers = seeded.map(({ orderNumber }) => orderNumber);
    expect(numbers).toEqual(expect.arrayContaining(['SB-100000', '123', 'order123']));
    expect(numbers).not.toEqual(expect.arrayContaining(['309019176']));
    expect(seeded.find(({ orderId }) => orderId === '62f3982438bcab1951be0a19')?.items[0]?.lineItemId).toBe('12345');
    expect(state.collections.get('reservations')?.has('1')).toBe(false);
    expect(seeded.find(({ orderNumber }) => orderNumber === '123')).toMatchObject({
      statusCode: 'ORDER_DELIVERED',
      items: [{ lineItemId: 'd538b1f1-0e45-43c6-bfc6-9666fc1188ca' }],
      payments: [{ paymentCounter: 1, chargedAmount: 139.29 }],
    });
  });

  it('may be reservations of an order of the recipe or of an unknown one', async () => {
    const line = { lineItemId: '1', lineItemNumber: 1, itemId: '3', sku: 'LAMP', shipToId: 's', orderedQuantity: 4 };
    const order = { orderNumber: 'known', channelId: '12', shipInfo: [{ shipToId: 's', taxCode: 'FR01' }], items: [line] };
    const both = { lineItemId: '1', sku: 'LAMP', type: 'BACKORDER', orderDate: '2026-01-01', quantity: 3, locationNum: 1, channelId: '12' };
    const made = await grown({
      ...smallShop,
      records: {
        orders: [{ order }],
        reservations: [
          { orderNumber: 'known', ...both },
          { id: 'r', orderNumber: 'unknown', ...both },
        ],
      },
    });
    expect(recordsOf(made, reservations).map(({ linked, quantity }) => [linked, quantity])).toEqual([
      [true, 3],
      [false, 3],
    ]);
    expect(recordsOf(made, orders)[0]?.items[0]?.units).toEqual({ open: 1, backordered: 3 });
  });
});

describe('a recipe whose records cannot be created is refused', () => {
  it('if its products do not suffice for its orders', async () => {
    const nearlyEmpty = { ...smallShop, products: [{ ...smallShop.products[0], stock: [{ locationNum: 1, onHand: 12 }] }] };
    await expect(growing({ ...nearlyEmpty, orders: { ORDER_SHIPPED: 20 } })).rejects.toThrow(
      'seed small: orders.ORDER_SHIPPED cannot be created: the products have too little stock left in channel 12',
    );
    await expect(
      growing({ ...smallShop, products: smallShop.products.slice(0, 2), orders: { ORDER_PARTIALLY_ALLOCATED: 1 } }),
    ).rejects.toThrow('orders.ORDER_PARTIALLY_ALLOCATED cannot be created: no product is left that is out of stock in channel 12');
    await expect(growing({ ...smallShop, products: [], orders: { ORDER_CREATED: 1 } })).rejects.toThrow('no product is in stock');
  });

  it('if there is no store for pickups', async () => {
    const noStore = { ...smallShop, locations: smallShop.locations.map((location) => ({ ...location, type: 'WAREHOUSE' })) };
    await expect(growing({ ...noStore, orders: { ORDER_PICKED_UP: 1 } })).rejects.toThrow('no active location of type STORE exists');
  });

  it('if a written-out order cannot reach its status', async () => {
    const order = (sku: string, orderedQuantity: number) => ({
      orderNumber: sku,
      channelId: '12',
      shipInfo: [],
      items: [{ lineItemId: '1', lineItemNumber: 1, itemId: '3', sku, shipToId: 's', orderedQuantity }],
    });
    const withOrder = (status: string, sku: string, quantity: number) => ({
      ...smallShop,
      records: { orders: [{ status, order: order(sku, quantity) }] },
    });
    await expect(growing(withOrder('ORDER_SHIPPED', 'LAMP', 1))).rejects.toThrow(
      /^seed small: records\.orders\[0\] cannot be created: Line 1 /,
    );
    await expect(growing(withOrder('ORDER_ALLOCATED', 'LAMP', 1))).rejects.toThrow(
      'order LAMP ends as ORDER_CONFIRMED, not as ORDER_ALLOCATED',
    );
    await expect(growing(withOrder('ORDER_PARTIALLY_SHIPPED', 'MUG', 1))).rejects.toThrow('has too few units to ship only a part of them');
  });

  it('if a written-out order states quantities that only moves can set', async () => {
    const order = {
      orderNumber: 'MUG',
      channelId: '12',
      shipInfo: [],
      items: [{ lineItemId: '1', lineItemNumber: 1, itemId: '3', sku: 'MUG', shipToId: 's', orderedQuantity: 2, shippedQuantity: 9 }],
    };
    await expect(growing({ ...smallShop, records: { orders: [{ status: 'ORDER_CREATED', order }] } } as never)).rejects.toThrow(
      'seed small: records.orders[0].order.items[0].shippedQuantity is not a field here',
    );
  });
});

import { expect } from 'vitest';
import { type Order, orders } from '../../src/model/order.js';
import type { World } from './make-call.js';

type Shown = Record<string, unknown> & { items: Record<string, unknown>[] };

/** Facts of an order by v2's names, with v3's where they differ. */
const ofOrder = {
  orderId: 'orderId',
  orderNumber: 'orderNumber',
  statusCode: 'statusCode',
  version: 'version',
  orderSubTotal: 'orderSubtotal',
  orderTotal: 'orderTotal',
  feeTotal: 'feeTotal',
  taxTotal: 'taxTotal',
  cancelTotal: 'cancelTotal',
  returnTotal: 'returnTotal',
  appeasementTotal: 'appeasementTotal',
} as const;

const ofLine = {
  lineItemId: 'lineItemId',
  sku: 'sku',
  lineOrderStatus: 'lineOrderStatus',
  orderedQuantity: 'orderedQuantity',
  pendingShippedQuantity: 'orderedQuantityToShip',
  backOrderedQuantity: 'backOrderedQuantity',
  shippedQuantity: 'shippedQuantity',
  deliveredQuantity: 'deliveredQuantity',
  cancelledQuantity: 'cancelledQuantity',
  returnedQuantity: 'returnedQuantity',
  invoiceQuantity: 'invoicedQuantity',
  itemSubTotal: 'itemSubtotal',
  itemTotal: 'itemTotal',
} as const;

const facts = (record: Record<string, unknown>, names: Readonly<Record<string, string>>, isV3: boolean) =>
  Object.fromEntries(Object.entries(names).map(([v2, v3]) => [v2, record[isV3 ? v3 : v2] ?? 0]));

const read = (order: Shown, isV3: boolean) => ({
  ...facts(order, ofOrder, isV3),
  items: order.items.map((line) => facts(line, ofLine, isV3)),
});

/** The orders that a call changed show the same facts in both versions. */
export async function sameInBoth({ tenant, look }: World, before: ReadonlyMap<string, Order> | undefined): Promise<void> {
  const changed = look((tx) => [...tx.list(orders)].filter((order) => before?.get(order.orderId) !== order));
  for (const { orderNumber } of changed) {
    const [v2, v3] = await Promise.all([tenant.order(orderNumber), tenant.ok(tenant.v3('GET', `/orders/order-number/${orderNumber}`))]);
    expect(read(v3, true)).toEqual(read(v2, false));
  }
}

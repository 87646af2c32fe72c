import { allocations, pendingQuantity } from '../../src/model/allocation.js';
import { inventories } from '../../src/model/inventory.js';
import { itemsOfTransfer, transfers } from '../../src/model/inventory-transfer.js';
import { type Bucket, buckets, type Order, type OrderLine, orders } from '../../src/model/order.js';
import { reservations, waiting } from '../../src/model/reservation.js';
import type { Tx } from '../../src/store/tx.js';

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
const held = ({ units }: OrderLine, ...wanted: Bucket[]): number => sum(wanted.map((bucket) => units[bucket] ?? 0));

function* wrongUnits(tx: Tx, order: Order, line: OrderLine): Iterable<string> {
  const where = `Order ${order.orderNumber}, line ${line.lineItemId}: ${JSON.stringify(line.units)}`;
  const quantities = Object.entries(line.units);
  if (quantities.some(([bucket, units]) => !buckets.includes(bucket as Bucket) || !Number.isInteger(units) || units < 1)) {
    yield `${where} are no units`;
  }
  if (held(line, ...buckets) !== line.orderedQuantity) yield `${where} of ${line.orderedQuantity}`;
  const items = tx.by(allocations, 'orderId', order.orderId).flatMap((allocation) => allocation.items);
  const pending = sum(items.filter(({ orderLineId }) => orderLineId === line.lineItemId).map(pendingQuantity));
  if (pending !== held(line, 'allocated', 'readyForPickup')) yield `${where}, and allocations hold ${pending}`;
  const own = tx.by(reservations, 'orderId', order.orderId).filter((one) => one.linked && one.lineItemId === line.lineItemId);
  const waits = sum(own.map(waiting));
  if (waits !== held(line, 'backordered')) yield `${where}, and reservations hold ${waits}`;
}

function* wrongStock(tx: Tx): Iterable<string> {
  const items = [...tx.list(allocations)].flatMap((allocation) => allocation.items);
  const boxed = [...tx.list(transfers)].flatMap((one) => (one.cancelled ? [] : itemsOfTransfer(one)));
  for (const { id, counters, backordered, preordered } of tx.list(inventories)) {
    const pending = sum(items.filter(({ stockId }) => stockId === id).map(pendingQuantity));
    const packed = sum(boxed.filter(({ stockId }) => stockId === id).map((one) => one.packedQuantity - one.shippedQuantity));
    if ((counters['allocated'] ?? 0) !== pending + packed)
      yield `Stock ${id} counts ${counters['allocated']} allocated, allocations hold ${pending}, transfers ${packed}`;
    const naming = [...tx.list(reservations)].filter(({ stockId }) => stockId === id);
    for (const [type, counted] of [
      ['BACKORDER', backordered],
      ['PREORDER', preordered],
    ] as const) {
      const waits = sum(naming.filter((one) => one.type === type).map(waiting));
      if (counted !== waits) yield `Stock ${id} counts ${counted} of type ${type}, reservations hold ${waits}`;
    }
  }
}

function* wrongReferences(tx: Tx): Iterable<string> {
  const known = [...tx.list(orders)];
  const ids = new Set(known.map(({ orderId }) => orderId));
  if (new Set(known.map(({ orderNumber }) => orderNumber)).size < known.length) yield 'Two orders have one number';
  for (const { allocationId, orderId } of tx.list(allocations)) if (!ids.has(orderId)) yield `Allocation ${allocationId} is of no order`;
  for (const one of tx.list(reservations)) {
    if (one.linked && !ids.has(one.orderId)) yield `Reservation ${one.id} is of no order`;
    if (Math.min(one.released, one.cancelled, waiting(one)) < 0) yield `Reservation ${one.id} holds less than nothing`;
  }
}

/**
 * What a tenant has lost or invented: units that are in two places or in none, records of orders
 * that are not there. Whatever merchants write, there is none.
 */
export function lossesOf(tx: Tx): string[] {
  const lines = [...tx.list(orders)].flatMap((order) => order.items.map((line) => ({ order, line })));
  return [...lines.flatMap(({ order, line }) => [...wrongUnits(tx, order, line)]), ...wrongStock(tx), ...wrongReferences(tx)];
}

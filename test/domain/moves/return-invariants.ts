import { type Allocation, allocations } from '../../../src/model/allocation.js';
import { isInventoryManaged } from '../../../src/model/fulfillment.js';
import { type Inventory, inventories } from '../../../src/model/inventory.js';
import { type Order, type OrderLine, orders } from '../../../src/model/order.js';
import type { Tx } from '../../../src/store/tx.js';
import type { Report } from './invariants.js';

const cents = (amount: number): number => Math.round(amount * 100);
const sum = (all: Iterable<number>): number => [...all].reduce((total, one) => total + one, 0);
const units = (line: OrderLine, ...wanted: string[]): number =>
  sum(Object.entries(line.units).map(([bucket, quantity]) => (wanted.includes(bucket) ? quantity : 0)));
const returnedOf = ({ items }: Order): number => sum(items.map((line) => units(line, 'returned')));

/** Buckets of units that have not left. */
const here = ['open', 'backordered', 'allocated', 'readyForPickup', 'cancelled'];
const goneOf = ({ items }: Order): number => sum(items.map((line) => line.orderedQuantity - units(line, ...here)));

type Records<T> = Iterable<T>;

/** Units that came back to stock: returned, and once sent from a stock record. */
function restocked(all: Records<Order>, sent: readonly Allocation[]): number {
  const shipped = (orderId: string, lineItemId: string): number =>
    sum(
      sent
        .filter((one) => one.orderId === orderId)
        .flatMap(({ items }) => items)
        .map((item) => (item.orderLineId === lineItemId && item.stockId !== undefined ? item.shippedQuantity : 0)),
    );
  const lines = [...all].flatMap(({ orderId, items }) => items.map((line) => ({ orderId, line })));
  return sum(lines.map(({ orderId, line }) => Math.min(units(line, 'returned', 'exchanged'), shipped(orderId, line.lineItemId))));
}

const onHandOf = (all: Records<Inventory>): number => sum([...all].map(({ counters }) => counters['onHand'] ?? 0));

/**
 * Units that left stock a second time, as the histories tell; undefined where some of a SKU's stock
 * never runs out. Those of a line whose stock nobody counts leave none.
 */
function reshipped(all: Records<Order>, stock: readonly Inventory[]): number | undefined {
  let units = 0;
  for (const { items, auditLogs } of all) {
    const uncounted = new Set(items.filter((line) => !isInventoryManaged(line)).map(({ lineItemId }) => lineItemId));
    for (const { auditType, lineItemId = '', sku, quantity = 0 } of auditLogs) {
      const own = auditType === 'RESHIP' && !uncounted.has(lineItemId) ? stock.filter((one) => one.sku === sku) : [];
      if (own.some(({ infiniteInventory }) => infiniteInventory)) return undefined;
      if (own.length > 0) units += quantity;
    }
  }
  return units;
}

/**
 * What is on hand grows by the units that came back less those sent again, by those that `arrived`
 * from another location, and by nothing else.
 */
export function checkRestocked(tx: Tx, before: ReadonlyMap<string, ReadonlyMap<string, object>>, report: Report, arrived = 0): void {
  const was = <T>(name: string) => [...(before.get(name)?.values() ?? [])] as T[];
  const grown = onHandOf(tx.list(inventories)) - onHandOf(was<Inventory>('inventories'));
  const back = restocked(tx.list(orders), [...tx.list(allocations)]) - restocked(was<Order>('orders'), was<Allocation>('allocations'));
  const stock = [...tx.list(inventories)];
  const [sentBefore, sent] = [reshipped(was<Order>('orders'), stock), reshipped(tx.list(orders), stock)];
  if (sentBefore === undefined || sent === undefined) return;
  const again = sent - sentBefore;
  report(
    grown !== back - again + arrived,
    `${arrived} units arrived, ${back} units came back, ${again} were sent again, and ${grown} more are on hand`,
  );
}

const isPlain = (order: Order): boolean =>
  (order.payments ?? []).every(
    ({ paymentStatus = '', paymentMethod, conversion = 1 }) =>
      !['VOIDED', 'ERROR'].includes(paymentStatus) && paymentMethod === undefined && conversion === 1,
  );

/** What a line's returned units cost, in cents. */
const backOf = (line: OrderLine): number => {
  const live = line.orderedQuantity - units(line, 'cancelled');
  return live === 0 ? 0 : (cents(line.itemTotal) * units(line, 'returned')) / live;
};

/** Returned units give back their part of the price: no more, and no less while there is money. */
function checkReturned(before: Order, order: Order, report: Report): void {
  const where = `Order ${order.orderNumber}`;
  const lines = order.items.map(({ itemTotal }) => cents(itemTotal));
  const simple = isPlain(order) && !order.adjustment && sum(lines) === cents(order.orderTotal) && lines.every((total) => total >= 0);
  if (!simple || returnedOf(order) <= returnedOf(before)) return;
  const due = sum(order.items.map(backOf)) + cents(order.returnAdjustment ?? 0);
  const given = cents(order.returnTotal);
  const more = order.ledger.slice(before.ledger.length).some(({ reason }) => reason === 'RETURN');
  report(more && given > due + lines.length, `${where}: ${given} went back for units that cost ${due}`);
  const left = sum((order.payments ?? []).map(({ chargedAmount = 0, refundAmount = 0 }) => cents(chargedAmount) - cents(refundAmount)));
  report(left > 0 && given < due - lines.length, `${where}: ${given} went back for units that cost ${due}, and ${left} are left`);
}

/** What a shipment captured is given back once no unit of the order has left any more. */
function checkUndone(before: Order, order: Order, report: Report): void {
  if (goneOf(before) === 0 || goneOf(order) > 0) return;
  for (const { paymentCounter, paymentStatus = '', chargedAmount = 0, refundAmount = 0 } of order.payments ?? []) {
    const own = order.ledger.filter((entry) => entry.paymentCounter === paymentCounter);
    const captured = sum(own.map(({ kind, amount }) => (kind === 'CAPTURE' || kind === 'REVERSAL' ? amount : 0)));
    const kept = !['VOIDED', 'ERROR'].includes(paymentStatus) && captured > 0 && chargedAmount > refundAmount;
    report(kept, `Order ${order.orderNumber}, payment ${paymentCounter}: ${captured} stay captured and nothing has left`);
  }
}

/**
 * What holds of a change that is not the merchant's own update: of units that came back, and, where
 * money is captured `atShipment`, of units that never left.
 */
export function checkGivenBack(before: Order, order: Order, atShipment: boolean, report: Report): void {
  checkReturned(before, order, report);
  if (atShipment) checkUndone(before, order, report);
}

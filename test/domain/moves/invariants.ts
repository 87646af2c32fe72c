import { unitsInShipments } from '../../../src/domain/shipments/units-in-shipments.js';
import { lineStatus } from '../../../src/domain/status/line-status.js';
import { statusOf } from '../../../src/domain/status/order-status.js';
import { availableToPurchase } from '../../../src/domain/stock/stock.js';
import { timersOf } from '../../../src/domain/timers/timers.js';
import { aboutOrder, aboutReservation } from '../../../src/model/about.js';
import { allocations, pendingQuantity } from '../../../src/model/allocation.js';
import { inventories } from '../../../src/model/inventory.js';
import { buckets, type Order, type OrderLine, orders } from '../../../src/model/order.js';
import { reservations, waiting } from '../../../src/model/reservation.js';
import type { Tx } from '../../../src/store/tx.js';
import { checkLedger, checkMoneyChange } from './money-invariants.js';
import { checkSoftReservations } from './soft-invariants.js';

/** Something that is never so, whatever was done. */
export type Report = (wrong: boolean, sentence: string) => void;

const known: ReadonlySet<string> = new Set(buckets);
const units = ({ units: all }: OrderLine, ...wanted: string[]): number =>
  Object.entries(all).reduce((sum, [bucket, quantity]) => sum + (wanted.includes(bucket) ? quantity : 0), 0);
/** Buckets whose units are all in shipments. */
const inShipments = buckets.filter((bucket) => !['open', 'backordered', 'allocated', 'cancelled'].includes(bucket));

const soldOf = (line: OrderLine): number => line.orderedQuantity - units(line, 'cancelled');

/** Buckets of units that can still leave. */
const unsent = ['open', 'backordered', 'allocated', 'readyForPickup'];

/** Whole cents, for sums without a fraction of one. */
const cents = (amount: number): number => Math.round(amount * 100);

/** `total × part ÷ whole` in cents, halves away from zero. */
function shareInCents(total: number, part: number, whole: number): number {
  const exact = Math.abs(cents(total)) * part;
  const rounded = Math.floor((2 * exact + whole) / (2 * whole));
  return total < 0 ? -rounded : rounded;
}

function checkUnits(order: Order, line: OrderLine, report: Report): void {
  const where = `Order ${order.orderNumber}, line ${line.lineItemId}`;
  const entries = Object.entries(line.units);
  report(line.orderedQuantity < 1, `${where}: ${line.orderedQuantity} ordered`);
  report(
    entries.reduce((sum, [, quantity]) => sum + quantity, 0) !== line.orderedQuantity,
    `${where}: ${JSON.stringify(line.units)} of ${line.orderedQuantity}`,
  );
  report(
    entries.some(([bucket]) => !known.has(bucket)),
    `${where}: unknown bucket in ${JSON.stringify(line.units)}`,
  );
  report(
    entries.some(([, quantity]) => !Number.isInteger(quantity) || quantity < 1),
    `${where}: empty or negative bucket in ${JSON.stringify(line.units)}`,
  );
  report(lineStatus(line) === undefined, `${where}: no status`);
}

function checkHolders(tx: Tx, order: Order, line: OrderLine, report: Report): void {
  const where = `Order ${order.orderNumber}, line ${line.lineItemId}`;
  const items = tx
    .by(allocations, 'orderId', order.orderId)
    .flatMap((one) => one.items.filter((item) => item.orderLineId === line.lineItemId));
  const pending = items.reduce((sum, item) => sum + pendingQuantity(item), 0);
  report(
    pending !== units(line, 'allocated', 'readyForPickup'),
    `${where}: allocations hold ${pending}, the line ${JSON.stringify(line.units)}`,
  );
  report(
    items.some((item) => pendingQuantity(item) < 0 || item.shippedQuantity < 0 || item.scratchQuantity < 0),
    `${where}: an allocation below nothing`,
  );
  // Units that an order was placed with as shipped are in no allocation and no shipment.
  const sentUnits = tx.by(allocations, 'orderId', order.orderId).flatMap(({ items }) => items);
  const sentOfIt = sentUnits.reduce((sum, item) => sum + (item.orderLineId === line.lineItemId ? item.shippedQuantity : 0), 0);
  const isSentByAllocations = sentOfIt === units(line, ...inShipments) - units(line, 'readyForPickup');
  for (const bucket of inShipments) {
    const there = unitsInShipments(tx, order.orderId, line.lineItemId)[bucket] ?? 0;
    const isWrong = isSentByAllocations && bucket !== 'readyForPickup' ? there !== units(line, bucket) : there > units(line, bucket);
    report(isWrong, `${where}: shipments hold ${there} ${bucket}, the line ${JSON.stringify(line.units)}`);
  }
  for (const { allocationId, items: own } of tx.by(allocations, 'orderId', order.orderId)) {
    const held = own.filter((item) => item.orderLineId === line.lineItemId);
    const inThem = unitsInShipments(tx, order.orderId, line.lineItemId, { allocationId });
    const { readyForPickup = 0, ...left } = inThem;
    const sent = held.reduce((sum, item) => sum + item.shippedQuantity, 0);
    const gone = Object.values(left).reduce((sum, quantity) => sum + quantity, 0);
    report(gone !== sent, `${where}: allocation ${allocationId} sent ${sent}, its shipments hold ${JSON.stringify(inThem)}`);
    const waits = held.reduce((sum, item) => sum + pendingQuantity(item), 0);
    report(readyForPickup > waits, `${where}: allocation ${allocationId} has ${waits} to send, ${readyForPickup} are set aside`);
  }
  const own = tx.by(reservations, 'orderId', order.orderId).filter((one) => one.linked && one.lineItemId === line.lineItemId);
  const waits = own.reduce((sum, one) => sum + waiting(one), 0);
  report(waits !== units(line, 'backordered'), `${where}: reservations hold ${waits}, the line ${JSON.stringify(line.units)}`);
}

/** Units of a stock record that are kept for announced exchanges. */
const keptForExchanges = (tx: Tx, stockId: string): number =>
  [...tx.list(orders)]
    .flatMap(({ items }) => items.flatMap(({ exchanges = [] }) => exchanges.flatMap((one) => one.items)))
    .flatMap(({ reserved }) => reserved)
    .reduce((sum, one) => sum + (one.stockId === stockId ? one.quantity : 0), 0);

/** What is announced for units of a line waits for those units, and for no more. */
function checkExchanges({ orderNumber }: Order, line: OrderLine, report: Report): void {
  const { lineItemId, orderedQuantity, units: held, exchanges = [], due, surplus, carries } = line;
  const where = `Order ${orderNumber}, line ${lineItemId}`;
  report(due !== undefined, `${where}: what is due was not sent`);
  report(surplus !== undefined, `${where}: what is not paid was neither cancelled nor charged`);
  const live = orderedQuantity - ['cancelled', 'returned', 'exchanged'].reduce((sum, name) => sum + (held[name as 'cancelled'] ?? 0), 0);
  const most = carries ? (carries.most * live) / orderedQuantity : 0;
  report((carries?.amount ?? 0) > most + 0.011, `${where}: ${live} units stand for ${carries?.amount}, at most ${most}`);
  const announced = exchanges.reduce((sum, one) => sum + one.quantity - one.received - one.dropped, 0);
  report(announced > (held.pendingExchange ?? 0), `${where}: ${announced} announced, the line ${JSON.stringify(held)}`);
  for (const { quantity, received, dropped, items } of exchanges) {
    report(received + dropped >= quantity, `${where}: an exchange of ${quantity} received ${received}, dropped ${dropped}`);
    for (const item of items) {
      const kept = item.reserved.reduce((sum, one) => sum + one.quantity, 0);
      const upTo = (units: number) => Math.floor((item.quantity * units) / quantity);
      const open = upTo(quantity - dropped) - upTo(received);
      report(kept > (item.lineItemId ? 0 : open), `${where}: ${kept} kept for ${open} to send`);
    }
  }
}

/** Units of a stock record that something beside orders has taken. */
export type Taken = (stockId: string) => { allocated: number; shipped: number };

const byNothing: Taken = () => ({ allocated: 0, shipped: 0 });

function checkStock(tx: Tx, elsewhere: Taken, report: Report): void {
  for (const stock of tx.list(inventories)) {
    const items = [...tx.list(allocations)].flatMap((one) => one.items).filter((item) => item.stockId === stock.id);
    const pending = items.reduce((sum, item) => sum + pendingQuantity(item), 0);
    const shipped = items.reduce((sum, item) => sum + item.shippedQuantity, 0);
    const kept = keptForExchanges(tx, stock.id);
    const other = elsewhere(stock.id);
    report(
      (stock.counters['allocated'] ?? 0) !== pending + kept + other.allocated,
      `Stock ${stock.id}: ${stock.counters['allocated']} allocated, allocations hold ${pending}, exchanges ${kept}`,
    );
    report(
      (stock.counters['shipped'] ?? 0) !== shipped + other.shipped,
      `Stock ${stock.id}: ${stock.counters['shipped']} shipped, allocations sent ${shipped}`,
    );
    report(
      Object.values(stock.counters).some((value) => value < 0),
      `Stock ${stock.id}: ${JSON.stringify(stock.counters)}`,
    );
    for (const [kind, type] of [
      ['backordered', 'BACKORDER'],
      ['preordered', 'PREORDER'],
    ] as const) {
      const naming = [...tx.list(reservations)].filter((one) => one.stockId === stock.id && one.type === type);
      const waits = naming.reduce((sum, one) => sum + waiting(one), 0);
      report(stock[kind] !== waits, `Stock ${stock.id}: ${stock[kind]} ${kind}, reservations hold ${waits}`);
    }
  }
}

function checkReservations(tx: Tx, report: Report): void {
  for (const one of tx.list(reservations)) {
    report(
      Math.min(one.released, one.cancelled, waiting(one)) < 0,
      `Reservation ${one.id}: ${one.quantity} − ${one.released} − ${one.cancelled}`,
    );
    const set = timersOf(tx, aboutReservation(one)).map(({ timer }) => timer);
    report(waiting(one) === 0 && set.length > 0, `Reservation ${one.id}: it waits no longer and has timers ${set}`);
    const asked = one.linked && waiting(one) > 0 && one.type === 'BACKORDER' && !one.consented;
    report(asked !== set.includes('cancelBackorder'), `Reservation ${one.id}: ${asked ? 'no end' : 'an end'} is set`);
    const { preOrderDate = '' } = (one.stockId !== undefined && tx.find(inventories, one.stockId)) || {};
    const dated = one.linked && waiting(one) > 0 && one.type === 'PREORDER' && preOrderDate > tx.now();
    report(dated && !set.includes('releasePreorder'), `Reservation ${one.id}: nothing will happen on ${preOrderDate}`);
  }
}

/** Every amount under a record, by its path. */
function amounts(value: unknown, path: string): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => amounts(inner, `${path}.${name}`));
}

function checkMoney(order: Order, report: Report): void {
  const where = `Order ${order.orderNumber}`;
  for (const [path, amount] of amounts(order, where))
    report((!path.endsWith('.conversion') && amount !== Number(amount.toFixed(2))) || Object.is(amount, -0), `${path} is ${amount}`);
  const cancelled = order.items.reduce(
    (sum, line) => sum + shareInCents(line.originalItemTotal, units(line, 'cancelled'), line.orderedQuantity),
    0,
  );
  report(cents(order.cancelTotal) !== cancelled, `${where}: cancelTotal ${order.cancelTotal}, by the formula ${cancelled / 100}`);
  checkLedger(order, report);
}

/** What holds of a tenant after every command; `elsewhere` tells what takes stock beside orders. */
export function checkTenant(tx: Tx, report: Report, elsewhere = byNothing): void {
  for (const order of tx.list(orders)) {
    for (const line of order.items) {
      checkUnits(order, line, report);
      checkHolders(tx, order, line, report);
      checkExchanges(order, line, report);
    }
    checkMoney(order, report);
    const { orderNumber, statusCode, statusSetByMerchant } = order;
    report(
      !statusSetByMerchant && statusCode !== statusOf(order),
      `Order ${orderNumber} is ${statusCode} and should be ${statusOf(order)}`,
    );
    report(statusOf(order) === 'ORDER_ERROR', `Order ${orderNumber}: no row names its status`);
    report(order.updatedAt < order.createdAt, `Order ${orderNumber}: updated before it was created`);
    const waits = timersOf(tx, aboutOrder(order)).some(({ timer }) => timer === 'releaseOrder');
    const ended = order.items.every((line) => units(line, ...unsent) === 0);
    report(waits && ended, `Order ${orderNumber}: it has ended and its release is still to come`);
  }
  checkStock(tx, elsewhere, report);
  checkReservations(tx, report);
  checkSoftReservations(tx, report);
}

/** What the totals of a line are made of. */
const figuresOf = (line: OrderLine): string => {
  const { orderedQuantity, itemUnitPrice, itemDiscountsTotal, itemTaxTotal, itemFeeTotal } = line;
  return JSON.stringify([orderedQuantity, units(line, 'cancelled'), itemUnitPrice, itemDiscountsTotal, itemTaxTotal, itemFeeTotal]);
};

function checkTotals(before: Order, order: Order, report: Report): void {
  const where = `Order ${order.orderNumber}`;
  for (const line of order.items) {
    const was = before.items.find(({ lineItemId }) => lineItemId === line.lineItemId);
    if (!was || figuresOf(was) === figuresOf(line)) continue;
    const subTotal = cents((line.itemUnitPrice ?? 0) * soldOf(line));
    // Units that do not all cost the same have no unit price; `rebuild` knows what they cost.
    report(
      line.itemUnitPrice !== undefined && cents(line.itemSubTotal) !== subTotal,
      `${where}, line ${line.lineItemId}: itemSubTotal ${line.itemSubTotal}, by the formula ${subTotal / 100}`,
    );
    const total = cents(line.itemSubTotal) - cents(line.itemDiscountsTotal) + cents(line.itemTaxTotal) + cents(line.itemFeeTotal);
    report(
      cents(line.itemTotal) !== total,
      `${where}, line ${line.lineItemId}: itemTotal ${line.itemTotal}, by the formula ${total / 100}`,
    );
    report(
      soldOf(line) === 0 && line.itemTotal !== 0,
      `${where}, line ${line.lineItemId}: nothing is left of it and it costs ${line.itemTotal}`,
    );
  }
  const subTotal = order.items.reduce((sum, line) => sum + cents(line.itemSubTotal), 0);
  report(cents(order.orderSubTotal) !== subTotal, `${where}: orderSubTotal ${order.orderSubTotal}, by the formula ${subTotal / 100}`);
  const total = cents(order.orderSubTotal) - cents(order.orderDiscount) + cents(order.feeTotal) + cents(order.taxTotal);
  report(cents(order.orderTotal) !== total, `${where}: orderTotal ${order.orderTotal}, by the formula ${total / 100}`);
}

/** What holds of a change of an order; `byMerchant` if it was the merchant's own update. */
export function checkOrderChange(before: Order, order: Order, byMerchant: boolean, report: Report): void {
  const where = `Order ${order.orderNumber}`;
  const quantities = (one: Order) => JSON.stringify(one.items.map((line) => [line.lineItemId, figuresOf(line)]));
  const places = (one: Order) => JSON.stringify([one.holds, one.items.map((line) => [line.lineItemId, line.units])]);
  if (quantities(before) !== quantities(order)) {
    checkTotals(before, order, report);
    const full = order.items.every((line) => soldOf(line) === 0);
    report(full && order.orderTotal !== 0, `${where}: nothing is left of it and it costs ${order.orderTotal}`);
  }
  report(
    !byMerchant && places(before) !== places(order) && order.statusSetByMerchant === true,
    `${where}: the merchant's status outlived a move`,
  );
  checkMoneyChange(before, order, byMerchant, report);
  const originals = ({ originalSubTotal, originalDiscounts, originalFeeTotal, originalTaxTotal, originalOrderTotal }: Order) =>
    JSON.stringify([originalSubTotal, originalDiscounts, originalFeeTotal, originalTaxTotal, originalOrderTotal]);
  report(originals(before) !== originals(order), `${where}: its original totals changed`);
}

/** What no allocation may do: take a record's stock below nothing, or further below it. */
export function checkTaken(tx: Tx, before: ReadonlyMap<string, object> | undefined, report: Report): void {
  for (const stock of tx.list(inventories)) {
    const was = before?.get(stock.id) as typeof stock | undefined;
    const grown = (stock.counters['allocated'] ?? 0) > (was?.counters['allocated'] ?? 0);
    const lower = !was || availableToPurchase(stock) < availableToPurchase(was);
    report(
      grown && lower && !stock.infiniteInventory && availableToPurchase(stock) < 0,
      `Stock ${stock.id}: ${availableToPurchase(stock)} available after an allocation`,
    );
  }
}

import { instantOf } from '../../core/time/instant.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import { type Location, locations } from '../../model/location.js';
import { type Order, orders } from '../../model/order.js';
import { type Reservation, reservations } from '../../model/reservation.js';
import type { Staged, Tx } from '../../store/tx.js';
import { held, lineOf } from '../status/units.js';
import { locationsWithRoomAgain } from '../stock/capacity.js';
import { inStock, takeable } from '../stock/stock.js';
import { movable } from './movable.js';
import { moveUnits } from './move-units.js';

/** Fields that decide which lines a stock record covers. */
const whereItCounts = ['sku', 'channelId', 'locationNum', 'preOrderDate'] as const;

/** Whether a stock record may cover units that it did not cover before. */
function coversMore({ before, after }: Staged<Inventory>): boolean {
  if (!after) return false;
  return !before || takeable(after) > takeable(before) || whereItCounts.some((field) => after[field] !== before[field]);
}

const reopened = ({ before, after }: Staged<Location>): boolean => before?.isActive === false && after?.isActive !== false;

const letGo = ({ before, after }: Staged<Order>): boolean => (before?.holds.length ?? 0) > 0 && after?.holds.length === 0;

/** The SKUs of an order's backordered units. */
export const waitingSkus = ({ items }: Order): string[] =>
  items.filter((line) => held(line.units, 'backordered') > 0).map(({ sku }) => sku);

const skusAt = (tx: Tx, locationNum: number): string[] => tx.by(inventories, 'locationNum', locationNum).map(({ sku }) => sku);

/** The SKUs of which more can be allocated after this transaction than before. */
const grownSkus = (tx: Tx): string[] => [
  ...tx.staged(inventories).flatMap((one) => (one.after && coversMore(one) ? one.after.sku : [])),
  ...tx
    .staged(locations)
    .filter(reopened)
    .flatMap(({ before }) => skusAt(tx, before?.locationNum ?? Number.NaN)),
  ...locationsWithRoomAgain(tx).flatMap((locationNum) => skusAt(tx, locationNum)),
  ...tx.staged(orders).flatMap((one) => (one.after && letGo(one) ? waitingSkus(one.after) : [])),
];

/**
 * Releases backordered units for stock that this transaction freed: more on hand, less allocated, a
 * location that reopened or has room for allocations again, or a lifted hold. The store runs it
 * before each commit; a command that shows the outcome in its answer runs it itself. A release only
 * takes stock, so a second run finds nothing to do.
 */
export const releaseWaiting = (tx: Tx): void => releaseBackorders(tx, grownSkus(tx));

/**
 * Releases backordered units of these SKUs as far as stock covers them, earliest order date first
 * (a policy). Call it for causes that no changed record shows, such as a date that is reached.
 */
export function releaseBackorders(tx: Tx, skus: Iterable<string>): void {
  for (const sku of new Set(skus)) {
    for (const { id, orderId, lineItemId } of inStock(tx, sku) ? queueFor(tx, sku) : []) {
      releaseReservation(tx, orderId, lineItemId, id);
      if (!inStock(tx, sku)) break;
    }
  }
}

/** The reservations of a SKU that wait for stock, the earliest order first. */
export function queueFor(tx: Tx, sku: string): Reservation[] {
  const queue = tx.by(reservations, 'sku', sku).filter(({ linked }) => linked);
  const ordered = new Map(queue.map(({ id, orderDate }) => [id, instantOf(orderDate) ?? 0]));
  const since = ({ id }: Reservation) => ordered.get(id) as number;
  return queue.sort((a, b) => since(a) - since(b) || (a.id < b.id ? -1 : 1));
}

/** Releases what stock covers of one reservation; does nothing if a guard or the stock refuses. */
function releaseReservation(tx: Tx, orderId: string, lineItemId: string, reservationId: string): void {
  const order = tx.get(orders, orderId);
  const line = lineOf(order, lineItemId);
  if (!line) return;
  const { quantity } = movable({ tx, order, line, because: {}, reservationId }, 'releaseBackorder');
  if (quantity > 0) moveUnits(tx, 'releaseBackorder', { orderId, items: [{ lineItemId, quantity }], reservationId });
}

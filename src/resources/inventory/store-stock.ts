import { releaseWaiting } from '../../domain/moves/release-waiting.js';
import { startTimers } from '../../domain/stock/reservations.js';
import { stopTimers } from '../../domain/timers/timers.js';
import { aboutReservation } from '../../model/about.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import { orders } from '../../model/order.js';
import { reservations, waiting } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';

/** A record that is new: what the system keeps of it. */
export const newRecord = (tx: Tx): Pick<Inventory, 'id' | 'backordered' | 'preordered' | 'createdAt'> => ({
  id: tx.newId(),
  backordered: 0,
  preordered: 0,
  createdAt: tx.now(),
});

/** What the system keeps of a record when the merchant overwrites it. */
export const keptRecord = ({ id, backordered, preordered, createdAt }: Inventory): ReturnType<typeof newRecord> => ({
  id,
  backordered,
  preordered,
  createdAt,
});

/** Preorders that wait in a record's room wait for its new date. */
function moveRelease(tx: Tx, stock: Inventory): void {
  for (const reservation of tx.by(reservations, 'sku', stock.sku)) {
    if (reservation.stockId !== stock.id || reservation.type !== 'PREORDER' || !reservation.linked || waiting(reservation) === 0) continue;
    stopTimers(tx, aboutReservation(reservation));
    startTimers(tx, tx.get(orders, reservation.orderId), reservation, stock.preOrderDate);
  }
}

/** Stores a record that the merchant wrote, releases the backorders that it covers, and answers the record as it stands then. */
export function storeStock(tx: Tx, stock: Omit<Inventory, 'updatedAt'>): Inventory {
  const before = tx.find(inventories, stock.id);
  const stored = tx.put(inventories, { ...stock, updatedAt: tx.now() });
  if (before && before.preOrderDate !== stored.preOrderDate) moveRelease(tx, stored);
  releaseWaiting(tx);
  return tx.get(inventories, stored.id);
}

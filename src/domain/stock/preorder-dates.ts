import { aboutReservation } from '../../model/about.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import { orders } from '../../model/order.js';
import { reservations, waiting } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';
import { stopTimers } from '../timers/timers.js';
import { startTimers } from './reservations.js';

/**
 * Resets the timers of preorders that wait in a stock record's room to the record's present date.
 */
function resetTimers(tx: Tx, stock: Inventory): void {
  for (const reservation of tx.by(reservations, 'sku', stock.sku)) {
    if (reservation.stockId !== stock.id || reservation.type !== 'PREORDER' || !reservation.linked || waiting(reservation) === 0) continue;
    stopTimers(tx, aboutReservation(reservation));
    startTimers(tx, tx.get(orders, reservation.orderId), reservation, stock.preOrderDate);
  }
}

/** Preorders follow the `preOrderDate` of their stock record, whatever changed it (a policy). */
export function followPreorderDates(tx: Tx): void {
  for (const { before, after } of tx.staged(inventories)) {
    if (before && after && before.preOrderDate !== after.preOrderDate) resetTimers(tx, after);
  }
}

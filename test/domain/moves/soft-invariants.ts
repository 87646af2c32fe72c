import { timersOf } from '../../../src/domain/timers/timers.js';
import { aboutSoftReservation } from '../../../src/model/about.js';
import { inventories } from '../../../src/model/inventory.js';
import { orders } from '../../../src/model/order.js';
import { softReservations } from '../../../src/model/soft-reservation.js';
import type { Tx } from '../../../src/store/tx.js';
import type { Report } from './invariants.js';

/**
 * Units that soft reservations hold of a stock record count there, and an order's are no more than
 * its open ones.
 */
export function checkSoftReservations(tx: Tx, report: Report): void {
  const all = [...tx.list(softReservations)];
  const parts = all.flatMap(({ items }) => items.flatMap((item) => item.parts));
  for (const stock of tx.list(inventories))
    for (const [counter, kind] of [
      ['softReserved', 'onHand'],
      ['softBackordered', 'backorder'],
      ['softPreordered', 'preorder'],
    ] as const) {
      const held = parts.reduce((sum, part) => sum + (part.stockId === stock.id && part.kind === kind ? part.quantity : 0), 0);
      report((stock[counter] ?? 0) !== held, `Stock ${stock.id}: ${stock[counter]} ${counter}, soft reservations hold ${held}`);
    }
  for (const order of tx.list(orders))
    for (const line of order.items) {
      const own = tx.by(softReservations, 'orderId', order.orderId).flatMap(({ items }) => items);
      const held = own
        .flatMap((item) => (item.lineItemId === line.lineItemId ? item.parts : []))
        .reduce((sum, one) => sum + one.quantity, 0);
      report(held > (line.units.open ?? 0), `Order ${order.orderNumber}: ${held} softly reserved for ${JSON.stringify(line.units)}`);
    }
  for (const one of all) {
    const set = timersOf(tx, aboutSoftReservation(one)).map(({ timer }) => timer);
    report(one.orderId === undefined && set.length !== 1, `Soft reservation ${one.id} of a cart: timers ${set}`);
  }
}

import { stockFault } from '../../domain/faults/business-faults.js';
import { preorderDateReached } from '../../domain/moves/guards.js';
import type { Ask } from '../../domain/moves/move.js';
import { queueFor } from '../../domain/moves/release-waiting.js';
import { lineOf } from '../../domain/status/units.js';
import { softlyHeld } from '../../domain/stock/soft-units.js';
import { availableToPurchase, isClosed, stockOfLine } from '../../domain/stock/stock.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import { orders } from '../../model/order.js';
import { type Reservation, waiting } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';
import type { Free } from './frees.js';

const units = (quantity: number): string => (quantity === 1 ? '1 unit' : `${quantity} units`);

/** Units of earlier orders that would take new stock of a record before a reservation does. */
function aheadOf(tx: Tx, sku: string, reservation: Reservation | undefined, stock: Inventory | undefined): Reservation[] {
  const queue = queueFor(tx, sku);
  const place = reservation ? queue.findIndex(({ id }) => id === reservation.id) : queue.length;
  return queue.slice(0, Math.max(0, place)).filter((one) => {
    const order = tx.find(orders, one.orderId);
    const line = order && lineOf(order, one.lineItemId);
    if (!order || !line || order.holds.length > 0) return false;
    if (preorderDateReached({ tx, order, line, because: {}, reservationId: one.id }) !== undefined) return false;
    return stock === undefined || stockOfLine(tx, order, line).some(({ id }) => id === stock.id);
  });
}

/** Locations to try where the SKU is sold out or closed at all that stock it. */
const NEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Where units that arrive would help a line: in a record that it can be sent from. */
function whereToAdd({ tx, order, line }: Ask, reservation?: Reservation): { stock?: Inventory; locationNum: number } | undefined {
  const usable = stockOfLine(tx, order, line).filter(({ isNoStock }) => !isNoStock);
  const stock = usable.find(({ id }) => id === reservation?.stockId) ?? usable[0];
  if (stock) return { stock, locationNum: stock.locationNum };
  const taken = tx.by(inventories, 'sku', line.sku).filter(({ channelId }) => channelId === order.channelId);
  const free = (one: number) => !isClosed(tx, one) && taken.every((stock) => stock.locationNum !== one);
  const locationNum = [reservation?.locationNum ?? 1, ...NEAR].find(free);
  return locationNum === undefined ? undefined : { locationNum };
}

/**
 * Why stock does not cover `short` more units of a line: how many wait before them, and how many
 * units would have to arrive where.
 */
export function stockWait(ask: Ask, short: number, reservation?: Reservation): { because: string; frees: Free[] } {
  const { tx, order, line } = ask;
  const { sku } = line;
  const fault = stockFault(tx, 'noStock', order, line);
  if (fault) {
    const free: Free = { action: 'liftFault', does: `Lift the fault ${fault.id}`, id: fault.id };
    return { because: `The fault ${fault.id} hides the stock of SKU ${sku}`, frees: [free] };
  }
  const place = whereToAdd(ask, reservation);
  const ahead = aheadOf(tx, sku, reservation, place?.stock);
  const before = ahead.reduce((sum, one) => sum + waiting(one), 0);
  const first = before === 0 ? '' : `, and ${units(before)} of earlier orders come${before === 1 ? 's' : ''} first`;
  const because = `${units(short)} wait${short === 1 ? 's' : ''} for stock of SKU ${sku}${first}`;
  if (!place) return { because, frees: [] };
  const { stock, locationNum } = place;
  // What other records still have was counted already; a record below 0 needs more.
  const missing = stock ? Math.max(0, -availableToPurchase(stock) - softlyHeld(tx, order, line, 'onHand', stock.id)) : 0;
  const quantity = short + before + missing;
  const { channelId } = stock ?? order;
  return {
    because,
    frees: [
      { action: 'restock', does: `Add ${units(quantity)} of ${sku} at location ${locationNum}`, sku, locationNum, channelId, quantity },
    ],
  };
}

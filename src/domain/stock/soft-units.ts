import { aboutSoftReservation } from '../../model/about.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import type { Order, OrderLine } from '../../model/order.js';
import { type SoftItem, type SoftKind, type SoftPart, type SoftReservation, softReservations } from '../../model/soft-reservation.js';
import type { Tx } from '../../store/tx.js';
import { stopTimers } from '../timers/timers.js';

/** The field of a stock record that counts the softly reserved units of each kind. */
const counterOf = { onHand: 'softReserved', backorder: 'softBackordered', preorder: 'softPreordered' } as const satisfies Record<
  SoftKind,
  keyof Inventory
>;

/** Adds to the softly reserved units of a stock record; `sign` −1 gives them back. */
export function countSoft(tx: Tx, parts: readonly SoftPart[], sign: 1 | -1): void {
  for (const { stockId, kind, quantity } of parts) {
    const stock = stockId === undefined ? undefined : tx.find(inventories, stockId);
    if (stock) tx.put(inventories, { ...stock, [counterOf[kind]]: (stock[counterOf[kind]] ?? 0) + sign * quantity, updatedAt: tx.now() });
  }
}

/** How many units some parts hold, of all kinds or of one. */
export const heldIn = (parts: readonly SoftPart[], kind?: SoftKind): number =>
  parts.reduce((sum, part) => sum + (kind === undefined || part.kind === kind ? part.quantity : 0), 0);

/** Which units to take from a reservation: how many, of which kind, and from which record first. */
interface Take {
  quantity: number;
  kind?: SoftKind | undefined;
  first?: string | undefined;
}

/** Splits parts into those taken and those that stay. */
export function takeParts(parts: readonly SoftPart[], { quantity, kind, first }: Take): { taken: SoftPart[]; left: SoftPart[] } {
  const taken: SoftPart[] = [];
  const left: SoftPart[] = [];
  let wanted = quantity;
  const nearest = [...parts].sort((a, b) => Number(b.stockId === first) - Number(a.stockId === first));
  for (const part of nearest) {
    const some = kind === undefined || part.kind === kind ? Math.min(wanted, part.quantity) : 0;
    wanted -= some;
    if (some > 0) taken.push({ ...part, quantity: some });
    if (some < part.quantity) left.push({ ...part, quantity: part.quantity - some });
  }
  return { taken, left };
}

/** Stores a reservation with other items; without any units left, it is gone with its timer. */
export function keepItems(tx: Tx, reservation: SoftReservation, items: readonly SoftItem[]): void {
  const left = items.filter(({ parts }) => parts.length > 0);
  if (left.length > 0) tx.put(softReservations, { ...reservation, items: left, updatedAt: tx.now() });
  else {
    stopTimers(tx, aboutSoftReservation(reservation));
    tx.remove(softReservations, reservation.id);
  }
}

/** Gives all units of a reservation back; does nothing if it is gone. */
export function endSoftReservation(tx: Tx, id: string): void {
  const reservation = tx.find(softReservations, id);
  if (!reservation) return;
  for (const { parts } of reservation.items) countSoft(tx, parts, -1);
  keepItems(tx, reservation, []);
}

type Line = Pick<OrderLine, 'lineItemId' | 'sku'>;

const isOf = (line: Line, item: SoftItem): boolean => item.lineItemId === line.lineItemId && item.sku === line.sku;

/** Units of a stock record that an order's soft reservations hold for a line. */
export function softlyHeld(tx: Tx, { orderId }: Pick<Order, 'orderId'>, line: Line, kind: SoftKind, stockId: string): number {
  let sum = 0;
  for (const { items } of tx.by(softReservations, 'orderId', orderId))
    for (const item of items) {
      if (!isOf(line, item)) continue;
      for (const part of item.parts) if (part.kind === kind && part.stockId === stockId) sum += part.quantity;
    }
  return sum;
}

/**
 * Gives back up to `quantity` units that an order's soft reservations hold for a line, because they
 * are allocated, backordered or cancelled now.
 */
export function giveBack(tx: Tx, { orderId }: Pick<Order, 'orderId'>, line: Line, { quantity, ...which }: Take): void {
  let wanted = quantity;
  for (const reservation of [...tx.by(softReservations, 'orderId', orderId)]) {
    const items = reservation.items.map((item) => {
      if (wanted === 0 || !isOf(line, item)) return item;
      const { taken, left } = takeParts(item.parts, { quantity: wanted, ...which });
      countSoft(tx, taken, -1);
      wanted -= heldIn(taken);
      return { ...item, parts: left };
    });
    if (items.some((item, i) => item !== reservation.items[i])) keepItems(tx, reservation, items);
  }
}

/** Gives back what an order's soft reservations hold for a line beyond `most` units. */
export function keepAtMost(tx: Tx, order: Pick<Order, 'orderId'>, line: Line, most: number): void {
  const all = tx.by(softReservations, 'orderId', order.orderId).flatMap(({ items }) => items.filter((item) => isOf(line, item)));
  const excess = all.reduce((sum, { parts }) => sum + heldIn(parts), 0) - most;
  if (excess > 0) giveBack(tx, order, line, { quantity: excess });
}

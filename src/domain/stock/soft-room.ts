import type { Inventory } from '../../model/inventory.js';
import type { SoftKind, SoftPart } from '../../model/soft-reservation.js';
import { reservationRoom, takeable } from './stock.js';

/** How many more units of a kind a stock record can softly reserve. */
export const softRoom = (stock: Inventory, kind: SoftKind): number =>
  kind === 'onHand' ? takeable(stock) : Math.max(0, reservationRoom(stock, kind));

/**
 * The parts of up to `quantity` units of a kind in stock records: the record with the most room
 * first (a policy). Without enough room they hold fewer.
 */
export function softParts(stocks: readonly Inventory[], kind: SoftKind, quantity: number): SoftPart[] {
  const rooms = stocks.map((stock) => ({ stock, room: softRoom(stock, kind) }));
  const parts: SoftPart[] = [];
  let left = quantity;
  for (const { stock, room } of rooms.sort((a, b) => b.room - a.room || a.stock.locationNum - b.stock.locationNum)) {
    const part = Math.min(left, room);
    if (part > 0) parts.push({ kind, quantity: part, stockId: stock.id });
    left -= part;
  }
  return parts;
}
